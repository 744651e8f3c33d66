//! When an offer takes place: "jeden ersten Samstag, 10 bis 13 Uhr".

use crate::clock::Clock;
use crate::{lists, plain, words};
use domain::opportunities::{Rhythm, Times};
use kernel::{Locale, Weekday, Weekdays};

/// "donnerstags, 15 bis 16 Uhr", "alle zwei Wochen dienstags", "wann es Ihnen passt". Begins in lower case. How long it
/// takes is said by [`crate::dates::duration`].
pub fn times(locale: Locale, times: &Times) -> String {
    let when = when(locale, times);
    let clock = match (times.from, times.to) {
        (None, None) => return when,
        (Some(from), None) => Clock::of(from.time()).from(locale),
        (None, Some(to)) => Clock::of(to.time()).until(locale),
        (Some(from), Some(to)) => Clock::of(from.time()).span(Clock::of(to.time()), locale),
    };
    plain(&words(locale).terms_times(when, clock))
}

fn when(locale: Locale, times: &Times) -> String {
    let w = words(locale);
    let every_day = times.weekdays.iter().count() == 7;
    let days = (!times.weekdays.is_empty() && !every_day).then(|| recurring(locale, times.weekdays));
    let said = match (times.rhythm, days, times.nth) {
        (Rhythm::Once, None, _) => w.terms_times_once(),
        (Rhythm::Once, Some(days), _) => w.terms_times_once_on(days),
        (Rhythm::Weekly, None, _) if every_day => w.terms_times_daily(),
        (Rhythm::Weekly, None, _) => w.terms_times_weekly(),
        (Rhythm::Weekly, Some(days), _) => w.terms_times_weekly_on(days),
        (Rhythm::Fortnightly, None, _) => w.terms_times_fortnightly(),
        (Rhythm::Fortnightly, Some(days), _) => w.terms_times_fortnightly_on(days),
        (Rhythm::Monthly, None, _) => w.terms_times_monthly(),
        (Rhythm::Monthly, Some(days), None) => w.terms_times_monthly_on(days),
        (Rhythm::Monthly, Some(_), Some(nth)) => {
            let days = each(times.weekdays, |day| w.terms_day_counted(nth, day.key()));
            w.terms_times_monthly_nth(lists::and(locale, &days))
        }
        (Rhythm::Flexible, None, _) => w.terms_times_flexible(),
        (Rhythm::Flexible, Some(days), _) => w.terms_times_flexible_on(days),
    };
    plain(&said)
}

/// "dienstags und donnerstags"; three and more in a row are "montags bis freitags".
pub fn recurring(locale: Locale, weekdays: Weekdays) -> String {
    let w = words(locale);
    let days = each(weekdays, |day| w.terms_day_recurring(day.key()));
    let places: Vec<usize> =
        weekdays.iter().filter_map(|day| Weekday::ALL.iter().position(|it| *it == day)).collect();
    let in_a_row = places.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
    match days.as_slice() {
        [first, _, .., last] if in_a_row => plain(&w.terms_days_range(first, last)),
        _ => lists::and(locale, &days),
    }
}

fn each(weekdays: Weekdays, say: impl Fn(Weekday) -> String) -> Vec<String> {
    weekdays.iter().map(say).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    use kernel::Minutes;

    fn told(rhythm: Rhythm, days: &[Weekday], nth: Option<i8>, from: &str, to: &str) -> [String; 3] {
        let weekdays = days.iter().copied().collect();
        let (from, to) = (Minutes::parse(from), Minutes::parse(to));
        [Locale::De, Locale::En, Locale::Tr]
            .map(|locale| times(locale, &Times { rhythm, minutes: 60, weekdays, nth, from, to }))
    }

    #[test]
    fn every_week() {
        assert_eq!(
            told(Rhythm::Weekly, &[Thursday], None, "15:00", "16:00"),
            ["donnerstags, 15 bis 16 Uhr", "on Thursdays, 15:00 to 16:00", "perşembe günleri, 15:00–16:00"]
        );
        assert_eq!(
            told(Rhythm::Weekly, &[Tuesday, Thursday], None, "9:30", ""),
            [
                "dienstags und donnerstags, ab 9:30 Uhr",
                "on Tuesdays and Thursdays, from 09:30",
                "salı ve perşembe günleri, saat 09:30 itibarıyla",
            ]
        );
        assert_eq!(
            told(Rhythm::Weekly, &[Monday, Tuesday, Wednesday, Thursday, Friday], None, "", "18:00"),
            [
                "montags bis freitags, bis 18 Uhr",
                "on Mondays to Fridays, until 18:00",
                "pazartesi–cuma günleri, en geç saat 18:00",
            ]
        );
        assert_eq!(told(Rhythm::Weekly, &[], None, "", ""), ["jede Woche", "every week", "her hafta"]);
        assert_eq!(told(Rhythm::Weekly, &Weekday::ALL, None, "", ""), ["täglich", "every day", "her gün"]);
        assert_eq!(
            told(Rhythm::Weekly, &[Monday, Wednesday, Sunday], None, "", "")[0],
            "montags, mittwochs und sonntags"
        );
    }

    #[test]
    fn every_two_weeks_and_every_month() {
        assert_eq!(
            told(Rhythm::Fortnightly, &[Tuesday], None, "", ""),
            ["alle zwei Wochen dienstags", "every two weeks on Tuesdays", "iki haftada bir salı günü"]
        );
        assert_eq!(
            told(Rhythm::Monthly, &[Saturday], Some(1), "10:00", "13:00"),
            [
                "jeden ersten Samstag, 10 bis 13 Uhr",
                "every first Saturday of the month, 10:00 to 13:00",
                "her ayın ilk cumartesi günü, 10:00–13:00",
            ]
        );
        assert_eq!(told(Rhythm::Monthly, &[Friday], Some(-1), "", "")[0], "jeden letzten Freitag");
        assert_eq!(told(Rhythm::Monthly, &[Friday], Some(4), "", "")[2], "her ayın dördüncü cuma günü");
        assert_eq!(told(Rhythm::Monthly, &[Friday], None, "", "")[0], "einmal im Monat, freitags");
        assert_eq!(told(Rhythm::Monthly, &[], Some(2), "", "")[1], "once a month");
    }

    #[test]
    fn once_and_whenever() {
        assert_eq!(
            told(Rhythm::Once, &[], None, "", ""),
            ["an einzelnen Terminen", "on single dates", "belirli günlerde"]
        );
        assert_eq!(
            told(Rhythm::Once, &[Saturday], None, "", ""),
            ["an einzelnen Terminen, samstags", "on single dates, Saturdays", "belirli cumartesi günlerinde"]
        );
        assert_eq!(
            told(Rhythm::Flexible, &[], None, "", ""),
            ["wann es Ihnen passt", "whenever it suits you", "size uygun olduğunda"]
        );
        assert_eq!(
            told(Rhythm::Flexible, &[Saturday, Sunday], None, "", "")[0],
            "samstags und sonntags, wann es Ihnen passt"
        );
    }

    #[test]
    fn the_other_languages_say_when() {
        let said = |rhythm, days: &[Weekday], nth, from: &str, to: &str| {
            let weekdays = days.iter().copied().collect();
            let (from, to) = (Minutes::parse(from), Minutes::parse(to));
            [Locale::DeSimple, Locale::Uk, Locale::Ar, Locale::Pl]
                .map(|locale| times(locale, &Times { rhythm, minutes: 60, weekdays, nth, from, to }))
        };
        assert_eq!(
            said(Rhythm::Weekly, &[Tuesday, Thursday], None, "15:00", "16:00"),
            [
                "dienstags und donnerstags, 15 bis 16 Uhr",
                "щотижня: вівторок і четвер, 15:00–16:00",
                "كل أسبوع: الثلاثاء والخميس، من 15:00 إلى 16:00",
                "wtorki i czwartki, 15:00–16:00"
            ]
        );
        assert_eq!(
            said(Rhythm::Weekly, &[Monday, Tuesday, Wednesday], None, "9:30", ""),
            [
                "montags bis mittwochs, ab 9:30 Uhr",
                "щотижня: понеділок – середа, з 09:30",
                "كل أسبوع: من الاثنين إلى الأربعاء، من الساعة 09:30",
                "poniedziałki–środy, od 09:30"
            ]
        );
        assert_eq!(
            said(Rhythm::Monthly, &[Saturday], Some(1), "", ""),
            [
                "jeden ersten Samstag im Monat",
                "щомісяця: перша субота",
                "أول يوم سبت من كل شهر",
                "raz w miesiącu, w pierwszą sobotę"
            ]
        );
        assert_eq!(
            said(Rhythm::Monthly, &[Monday], Some(-1), "", "18:00"),
            [
                "jeden letzten Montag im Monat, bis 18 Uhr",
                "щомісяця: останній понеділок, до 18:00",
                "آخر يوم اثنين من كل شهر، حتى الساعة 18:00",
                "raz w miesiącu, w ostatni poniedziałek, do 18:00"
            ]
        );
        assert_eq!(
            said(Rhythm::Fortnightly, &[Wednesday], None, "", ""),
            [
                "alle 2 Wochen mittwochs",
                "кожні два тижні: середа",
                "كل أسبوعين: الأربعاء",
                "co dwa tygodnie, środy"
            ]
        );
        assert_eq!(
            said(Rhythm::Flexible, &[], None, "", ""),
            ["wann Sie Zeit haben", "коли Вам зручно", "حسب ما يناسبكم", "kiedy Ci pasuje"]
        );
    }

    #[test]
    fn every_day_and_every_count_has_its_own_word() {
        for locale in Locale::ALL {
            let w = words(locale);
            let say: [&dyn Fn(Weekday) -> String; 2] =
                [&|day| w.terms_day_recurring(day.key()), &|day| w.terms_day_counted(1, day.key())];
            for say in say {
                let said: std::collections::BTreeSet<_> = Weekday::ALL.into_iter().map(say).collect();
                assert_eq!(said.len(), 7, "{locale}: {said:?}");
            }
            let counts: std::collections::BTreeSet<_> =
                [1, 2, 3, 4, -1].into_iter().map(|nth| w.terms_day_counted(nth, Monday.key())).collect();
            assert_eq!(counts.len(), 5, "{locale}: {counts:?}");
        }
    }
}
