use super::*;

/// The first three languages of the hub; the others are at the end of this file.
fn in_all(say: impl Fn(Locale) -> String) -> [String; 3] {
    [Locale::De, Locale::En, Locale::Tr].map(say)
}

fn wall(text: &str) -> WallTime {
    WallTime::from_stored(text).unwrap()
}

fn at(text: &str) -> Instant {
    wall(text).instant()
}

fn minutes(text: &str) -> Minutes {
    Minutes::parse(text).unwrap()
}

#[test]
fn days_in_full_and_short() {
    let november = date(2026, 11, 28);
    assert_eq!(
        in_all(|locale| day(locale, november)),
        ["Samstag, 28. November 2026", "Saturday, 28 November 2026", "28 Kasım 2026 Cumartesi"]
    );
    assert_eq!(in_all(|locale| short_day(locale, november)), ["Sa., 28. Nov.", "Sat 28 Nov", "28 Kas Cmt"]);
    assert_eq!(
        in_all(|locale| calendar_date(locale, date(2027, 3, 1))),
        ["1. März 2027", "1 March 2027", "1 Mart 2027"]
    );
    assert_eq!(
        in_all(|locale| day(locale, date(2028, 2, 29))),
        ["Dienstag, 29. Februar 2028", "Tuesday, 29 February 2028", "29 Şubat 2028 Salı"]
    );
}

#[test]
fn weekdays_begin_on_monday() {
    let names = |locale| Weekday::ALL.map(|day| weekday(locale, day)).join(" ");
    assert_eq!(names(Locale::De), "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag");
    assert_eq!(names(Locale::En), "Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    assert_eq!(names(Locale::Tr), "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar");
}

#[test]
fn times_of_day() {
    let said = |text: &str| in_all(|locale| time(locale, minutes(text)));
    assert_eq!(said("15:00"), ["15 Uhr", "15:00", "15:00"]);
    assert_eq!(said("09:30"), ["9:30 Uhr", "09:30", "09:30"]);
    assert_eq!(said("00:05"), ["0:05 Uhr", "00:05", "00:05"]);
    assert_eq!(said("00:00"), ["0 Uhr", "00:00", "00:00"]);
}

#[test]
fn spans_of_one_day() {
    let said = in_all(|locale| span(locale, wall("2026-11-28T10:00"), wall("2026-11-28T13:00")));
    assert_eq!(
        said,
        [
            "Samstag, 28. November, 10 bis 13 Uhr",
            "Saturday 28 November, 10:00 to 13:00",
            "28 Kasım Cumartesi, 10:00–13:00",
        ]
    );
    let half = span(Locale::De, wall("2026-11-28T10:15"), wall("2026-11-28T13:00"));
    assert_eq!(half, "Samstag, 28. November, 10:15 bis 13 Uhr");
}

#[test]
fn spans_over_midnight_name_the_end_s_day_and_those_until_midnight_do_not() {
    let night = in_all(|locale| span(locale, wall("2026-11-28T22:00"), wall("2026-11-29T02:00")));
    assert_eq!(
        night,
        [
            "Samstag, 28. November, 22 Uhr bis Sonntag, 29. November, 2 Uhr",
            "Saturday 28 November, 22:00 to Sunday 29 November, 02:00",
            "28 Kasım Cumartesi 22:00 – 29 Kasım Pazar 02:00",
        ]
    );
    let until = in_all(|locale| span(locale, wall("2026-12-31T20:00"), wall("2027-01-01T00:00")));
    assert_eq!(
        until,
        [
            "Donnerstag, 31. Dezember, 20 bis 24 Uhr",
            "Thursday 31 December, 20:00 to 24:00",
            "31 Aralık Perşembe, 20:00–24:00",
        ]
    );
}

#[test]
fn a_wall_time_is_said_as_it_was_agreed_on_the_days_the_clocks_change() {
    // 2 to 3 o'clock happens twice in October and never in March.
    let october = in_all(|locale| span(locale, wall("2026-10-25T01:30"), wall("2026-10-25T04:00")));
    assert_eq!(
        october,
        [
            "Sonntag, 25. Oktober, 1:30 bis 4 Uhr",
            "Sunday 25 October, 01:30 to 04:00",
            "25 Ekim Pazar, 01:30–04:00",
        ]
    );
    let march = span(Locale::De, wall("2027-03-28T02:30"), wall("2027-03-28T18:00"));
    assert_eq!(march, "Sonntag, 28. März, 2:30 bis 18 Uhr");
}

#[test]
fn the_recent_past_by_the_city_s_calendar() {
    let now = at("2026-11-28T15:00");
    let said = |then: &str| in_all(|locale| ago_or_on(locale, now, at(then)));
    assert_eq!(said("2026-11-28T14:10"), ["heute, 14:10 Uhr", "today, 14:10", "bugün, 14:10"]);
    assert_eq!(said("2026-11-28T00:00"), ["heute, 0 Uhr", "today, 00:00", "bugün, 00:00"]);
    assert_eq!(said("2026-11-27T23:59"), ["gestern", "yesterday", "dün"]);
    assert_eq!(said("2026-11-25T23:00"), ["vor 3 Tagen", "3 days ago", "3 gün önce"]);
    assert_eq!(said("2026-11-22T08:00"), ["vor 6 Tagen", "6 days ago", "6 gün önce"]);
    assert_eq!(said("2026-11-21T23:00"), ["21. November 2026", "21 November 2026", "21 Kasım 2026"]);
}

#[test]
fn the_near_future() {
    let now = at("2026-11-28T15:00");
    let said = |then: &str| in_all(|locale| ago_or_on(locale, now, at(then)));
    assert_eq!(said("2026-11-28T18:00"), ["heute, 18 Uhr", "today, 18:00", "bugün, 18:00"]);
    assert_eq!(said("2026-11-29T09:00"), ["morgen, 9 Uhr", "tomorrow, 09:00", "yarın, 09:00"]);
    assert_eq!(said("2026-12-02T09:00"), ["2. Dezember 2026", "2 December 2026", "2 Aralık 2026"]);
}

#[test]
fn yesterday_stays_yesterday_when_the_clocks_change() {
    // 25 hours lie between these two, 23 between those.
    let october = ago_or_on(Locale::De, at("2026-10-26T00:10"), at("2026-10-25T00:10"));
    let march = ago_or_on(Locale::De, at("2027-03-29T00:10"), at("2027-03-28T00:10"));
    assert_eq!((october.as_str(), march.as_str()), ("gestern", "gestern"));
    let doubled = at("2026-10-25T02:30");
    assert_eq!(ago_or_on(Locale::De, at("2026-10-25T12:00"), doubled), "heute, 2:30 Uhr");
    assert_eq!(ago_or_on(Locale::De, at("2026-10-25T12:00"), doubled.plus_seconds(3600)), "heute, 2:30 Uhr");
}

#[test]
fn durations() {
    let said = |minutes| in_all(|locale| duration(locale, minutes));
    assert_eq!(said(1), ["1 Minute", "1 minute", "1 dakika"]);
    assert_eq!(said(20), ["20 Minuten", "20 minutes", "20 dakika"]);
    assert_eq!(said(60), ["1 Stunde", "1 hour", "1 saat"]);
    assert_eq!(said(90), ["1 ½ Stunden", "1½ hours", "1 buçuk saat"]);
    assert_eq!(said(180), ["3 Stunden", "3 hours", "3 saat"]);
    assert_eq!(said(165), ["2 Stunden 45 Minuten", "2 hours 45 minutes", "2 saat 45 dakika"]);
    assert_eq!(said(61), ["1 Stunde 1 Minute", "1 hour 1 minute", "1 saat 1 dakika"]);
}

/// Plain German, Ukrainian, Arabic and Polish.
fn in_others(say: impl Fn(Locale) -> String) -> [String; 4] {
    [Locale::DeSimple, Locale::Uk, Locale::Ar, Locale::Pl].map(say)
}

#[test]
fn the_other_languages_have_the_month_in_its_right_case_and_the_digits_of_this_country() {
    let november = date(2026, 11, 28);
    assert_eq!(
        in_others(|locale| day(locale, november)),
        [
            "Samstag, 28. November 2026",
            "субота, 28 листопада 2026",
            "السبت، 28 نوفمبر 2026",
            "sobota, 28 listopada 2026"
        ]
    );
    assert_eq!(
        in_others(|locale| short_day(locale, november)),
        ["Sa., 28. Nov.", "сб, 28 лист.", "السبت، 28 نوفمبر", "sob., 28 lis"]
    );
    assert_eq!(
        in_others(|locale| calendar_date(locale, date(2027, 3, 1))),
        ["1. März 2027", "1 березня 2027", "1 مارس 2027", "1 marca 2027"]
    );
    assert_eq!(
        in_others(|locale| weekday(locale, Weekday::Saturday)),
        ["Samstag", "субота", "السبت", "sobota"]
    );
}

#[test]
fn the_other_languages_say_times_and_spans() {
    assert_eq!(
        in_others(|locale| time(locale, minutes("09:30"))),
        ["9:30 Uhr", "09:30", "الساعة 09:30", "09:30"]
    );
    let said = in_others(|locale| span(locale, wall("2026-11-28T10:00"), wall("2026-11-28T13:00")));
    assert_eq!(
        said,
        [
            "Samstag, 28. November, 10 bis 13 Uhr",
            "субота, 28 листопада, 10:00–13:00",
            "السبت، 28 نوفمبر، من 10:00 إلى 13:00",
            "sobota, 28 listopada, 10:00–13:00"
        ]
    );
    let night = in_others(|locale| span(locale, wall("2026-11-28T22:00"), wall("2026-11-29T02:00")));
    assert_eq!(
        night,
        [
            "Samstag, 28. November, 22 Uhr bis Sonntag, 29. November, 2 Uhr",
            "субота, 28 листопада, 22:00 – неділя, 29 листопада, 02:00",
            "السبت، 28 نوفمبر، الساعة 22:00 حتى الأحد، 29 نوفمبر، الساعة 02:00",
            "sobota, 28 listopada, 22:00 – niedziela, 29 listopada, 02:00"
        ]
    );
}

#[test]
fn the_other_languages_say_how_long_and_how_long_ago() {
    let said = |minutes| in_others(|locale| duration(locale, minutes));
    assert_eq!(said(20), ["20 Minuten", "20 хвилин", "20 دقيقة", "20 minut"]);
    assert_eq!(said(90), ["1 Stunde 30 Minuten", "1,5 години", "ساعة ونصف", "półtorej godziny"]);
    assert_eq!(
        said(165),
        ["2 Stunden 45 Minuten", "2 години 45 хвилин", "ساعتان و45 دقيقة", "2 godziny 45 minut"]
    );
    let now = at("2026-11-28T15:00");
    let ago = |then: &str| in_others(|locale| ago_or_on(locale, now, at(then)));
    assert_eq!(
        ago("2026-11-28T14:10"),
        ["heute, 14:10 Uhr", "сьогодні, 14:10", "اليوم، الساعة 14:10", "dzisiaj, 14:10"]
    );
    assert_eq!(ago("2026-11-25T23:00"), ["vor 3 Tagen", "3 дні тому", "قبل 3 أيام", "3 dni temu"]);
}

proptest::proptest! {
    #[test]
    fn no_date_ever_carries_a_mark_or_falls_back_to_digits(days in 0_i64..1500, from in 0_u16..1440, long in 1_i64..2880) {
        let first = date(2026, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let starts = first.to_datetime(Minutes::new(from).unwrap().time());
        let ends = WallTime::from_civil(starts.checked_add(jiff::Span::new().minutes(long)).unwrap());
        for locale in Locale::ALL {
            for said in [span(locale, WallTime::from_civil(starts), ends), day(locale, first)] {
                proptest::prop_assert_eq!(plain(&said), said.clone());
                proptest::prop_assert!(!said.contains("2026-") && said.contains(char::is_alphabetic), "{}", said);
            }
        }
    }
}
