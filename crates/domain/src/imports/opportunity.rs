use super::organisation::first_sentence;
use super::values::{Cells, district, languages, times, topics};
use super::{Defaults, Field, Written, dates, fold};
use crate::fields::{Fault, Faults};
use crate::opportunities::{OpportunityForm, Rhythm, ShiftForm, Way};
use crate::people::ContactForm;
use crate::settings::Settings;
use kernel::{Instant, Minutes};

/// A row of a list of offers. Several rows of one offer are its dates; whoever reads the list puts them together.
pub fn opportunity(
    cells: Cells<'_>,
    defaults: &Defaults,
    settings: &Settings,
    now: Instant,
) -> Written<OpportunityForm> {
    let mut row = Written::new(OpportunityForm { lang: "de".to_owned(), ..OpportunityForm::default() });
    row.note("organisation", cells.get(Field::Organisation));
    texts(&mut row, cells);
    place(&mut row, cells, defaults, settings);
    terms(&mut row, cells);
    when(&mut row, cells, now);
    let person = cells.person();
    row.note("contact_name", &person);
    row.note("contact_email", &cells.behind(&[Field::Email]));
    row.note("contact_phone", cells.phone());
    row.form.contact = ContactForm { name: person, email: cells.email(), phone: cells.phone().to_owned() };
    row
}

/// Of the two texts one is enough: the short one is the beginning of the long one, the long one says no less than the short.
fn texts(row: &mut Written<OpportunityForm>, cells: Cells<'_>) {
    let title = cells.get(Field::Title).replace('\n', " ");
    let (short, long) = (cells.get(Field::Summary), cells.get(Field::Description));
    row.note("title", &title);
    row.note("summary", short);
    row.note("tasks", long);
    row.form.summary = first_sentence(if short.is_empty() { long } else { short }, 200);
    if long.is_empty() { short } else { long }.clone_into(&mut row.form.tasks);
    row.form.title = title;
}

fn place(row: &mut Written<OpportunityForm>, cells: Cells<'_>, defaults: &Defaults, settings: &Settings) {
    let said = cells.get(Field::Topics);
    row.note("topic", said);
    row.form.topic = if said.is_empty() {
        defaults.topic.clone()
    } else {
        // An offer stands under one topic: the first that the list names.
        row.faults
            .take("topic", topics(said, settings))
            .and_then(|keys| keys.into_iter().next())
            .unwrap_or_default()
    };
    let said = cells.get(Field::District);
    row.note("district", said);
    let key = row.faults.take("district", district(said, settings)).unwrap_or_default();
    row.form.districts = Some(key).filter(|key| !key.is_empty()).into_iter().collect();
    let (place, address) = (cells.get(Field::Place), cells.address());
    row.form.place = match (place.is_empty(), address.is_empty()) {
        (false, false) => format!("{}, {address}", place.replace('\n', ", ")),
        (false, true) => place.replace('\n', ", "),
        (true, _) => address,
    };
    let said = row.form.place.clone();
    row.note("place", &said);
}

/// What a list does not say is what binds least: first get to know each other; who insures is to be asked.
fn terms(row: &mut Written<OpportunityForm>, cells: Cells<'_>) {
    let said = cells.get(Field::Way);
    row.note("way", said);
    let way = match fold(said).as_str() {
        "direkt" | "direktanmelden" | "direct" | "sofort" => Some(Way::Direct),
        "" | "kennenlernen" | "erstkennenlernen" | "gettoknow" | "nachabsprache" => Some(Way::GetToKnow),
        _ => None,
    };
    row.form.way =
        row.faults.take("way", way.ok_or(Fault::Choice)).map_or_else(String::new, |way| way.key().to_owned());
    row.note("languages", cells.get(Field::Languages));
    row.form.languages =
        row.faults.take("languages", languages(cells.get(Field::Languages))).unwrap_or_default();
    row.note("min_age", cells.get(Field::MinAge));
    row.form.min_age = number(cells.get(Field::MinAge));
    let unclear = crate::opportunities::Insurer::Unclear.key().to_owned();
    row.form.liability_by.clone_from(&unclear);
    row.form.accident_by = unclear;
}

/// "16 Jahre" and "ab 16" are 16.
fn number(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let words = text.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty()).count();
    if words == 1 { digits } else { text.to_owned() }
}

fn when(row: &mut Written<OpportunityForm>, cells: Cells<'_>, now: Instant) {
    let date = cells.get(Field::Date);
    let (day, behind) = dates::day_and_times(date);
    let (from, to) = span(row, cells, behind);
    let rhythm = rhythm(cells.get(Field::Rhythm), !date.is_empty());
    row.note("rhythm", cells.get(Field::Rhythm));
    row.form.rhythm =
        row.faults.take("rhythm", rhythm).map_or_else(String::new, |rhythm| rhythm.key().to_owned());
    row.note("weekdays", cells.get(Field::Weekdays));
    row.form.weekdays = row.faults.take("weekdays", weekdays(cells.get(Field::Weekdays))).unwrap_or_default();
    row.form.minutes = minutes(&mut row.faults, cells.get(Field::Minutes), &from, &to);
    row.note("minutes", cells.get(Field::Minutes));
    let capacity = number(cells.get(Field::Capacity));
    if date.is_empty() {
        row.note("from", cells.get(Field::From));
        row.note("to", cells.get(Field::To));
        row.note("capacity", cells.get(Field::Capacity));
        (row.form.from, row.form.to, row.form.capacity) = (from, to, capacity);
        return;
    }
    let Some(day) = row.faults.take("date", dates::day(day, now).ok_or(Fault::Date)) else {
        row.note("date", date);
        return;
    };
    let said = cells.behind(&[Field::Date, Field::From, Field::To, Field::Capacity]);
    row.note("date", &said);
    row.dates.push((said, ShiftForm { date: day, from, to, capacity }));
}

/// The times of a row: out of two columns, out of one that holds both, or from behind the date.
fn span(row: &mut Written<OpportunityForm>, cells: Cells<'_>, behind: &str) -> (String, String) {
    let said = if cells.get(Field::From).is_empty() { behind } else { cells.get(Field::From) };
    if said.is_empty() {
        return (String::new(), String::new());
    }
    let Some((from, until)) = row.faults.take("from", times(said)) else {
        return (String::new(), String::new());
    };
    let to = match cells.get(Field::To) {
        "" => until,
        to => row.faults.take("to", times(to)).map(|(to, _)| to),
    };
    (from, to.unwrap_or_default())
}

fn rhythm(text: &str, dated: bool) -> Result<Rhythm, Fault> {
    let wanted = fold(text);
    let has = |words: &[&str]| words.iter().any(|word| wanted.contains(word));
    if let Some(rhythm) = Rhythm::from_key(text) {
        Ok(rhythm)
    } else if wanted.is_empty() {
        Ok(if dated { Rhythm::Once } else { Rhythm::Flexible })
    } else if has(&["vierzehn", "14tag", "14taeg", "zweiwoech", "2woech", "allezweiwochen", "alle2wochen"]) {
        Ok(Rhythm::Fortnightly)
    } else if has(&["woech", "jedewoche", "woche"]) {
        Ok(Rhythm::Weekly)
    } else if has(&["monat"]) {
        Ok(Rhythm::Monthly)
    } else if has(&["einmal", "einzel", "punktuell"]) {
        Ok(Rhythm::Once)
    } else if has(&["flexib", "absprache", "bedarf", "unregelmaessig", "wannespasst"]) {
        Ok(Rhythm::Flexible)
    } else {
        Err(Fault::Choice)
    }
}

fn weekdays(text: &str) -> Result<Vec<String>, Fault> {
    const DAYS: [(&str, &str); 7] = [
        ("mo", "mon"),
        ("di", "tue"),
        ("mi", "wed"),
        ("do", "thu"),
        ("fr", "fri"),
        ("sa", "sat"),
        ("so", "sun"),
    ];
    let words =
        text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty() && *word != "und");
    let day = |word: &str| {
        let word = fold(word);
        let is = |(short, key): &&(&str, &str)| {
            word == *short
                || word == *key
                || word.len() > 2 && word.starts_with(short) && word.contains("tag")
        };
        // Wednesday is the one that no "tag" ends.
        let found = DAYS
            .iter()
            .find(is)
            .or_else(|| DAYS.iter().find(|(short, _)| *short == "mi" && word.starts_with("mittwoch")));
        found.map(|(_, key)| (*key).to_owned()).ok_or(Fault::Choice)
    };
    words.map(day).collect()
}

/// How long it takes: what the list says, or from when until when; what neither says is asked for.
fn minutes(faults: &mut Faults, text: &str, from: &str, to: &str) -> String {
    if !text.is_empty() {
        return dates::minutes(text).map_or_else(|| text.to_owned(), |minutes| minutes.to_string());
    }
    if let (Some(from), Some(to)) = (Minutes::parse(from), Minutes::parse(to)) {
        let (from, to) = (i32::from(from.get()), i32::from(to.get()));
        (to - from).rem_euclid(24 * 60).to_string()
    } else {
        faults.add("minutes", Fault::Missing);
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::{Kind, Mapping, SourceRow};
    use crate::opportunities::OpportunityDraft;
    use crate::organisations::OrganisationId;
    use crate::settings::{Localised, Topic};
    use kernel::WallTime;

    fn settings() -> Settings {
        let topic = Topic {
            key: "nature".into(),
            icon: "".into(),
            tint: "".into(),
            name: Localised::german("Natur"),
        };
        Settings { topics: vec![topic], ..Settings::default() }
    }

    fn now() -> Instant {
        WallTime::from_stored("2026-11-22T12:00").unwrap().instant()
    }

    fn read(cells: &[(Field, &str)]) -> Written<OpportunityForm> {
        let all: Vec<_> =
            [(Field::Organisation, "TV"), (Field::Title, "Hallenfest aufbauen"), (Field::Topics, "Natur")]
                .into_iter()
                .chain(cells.iter().copied())
                .collect();
        let mapping = Mapping::new(all.iter().map(|(field, _)| Some(*field)), Kind::Opportunities);
        let row = SourceRow { number: 2, cells: all.iter().map(|(_, cell)| (*cell).to_owned()).collect() };
        opportunity(Cells::new(&mapping, &row), &Defaults::default(), &settings(), now())
    }

    #[test]
    fn a_row_with_a_date_becomes_an_offer_with_one_date() {
        let mut row = read(&[
            (Field::Summary, "Tische tragen."),
            (Field::Date, "5.12.2026"),
            (Field::From, "10-13 Uhr"),
            (Field::Capacity, "6 Personen"),
            (Field::MinAge, "ab 16"),
        ]);
        assert!(row.faults.is_empty(), "{:?}", row.faults);
        row.form.shifts = row.dates.iter().map(|(_, shift)| shift.clone()).collect();
        let draft = OpportunityDraft::parse(&row.form, OrganisationId::new(1), &settings(), now()).unwrap();
        assert_eq!(draft.shifts[0].starts.to_stored(), "2026-12-05T10:00");
        assert_eq!((draft.shifts[0].capacity, draft.min_age, draft.times.minutes), (Some(6), 16, 180));
        assert_eq!((draft.times.rhythm, draft.way), (Rhythm::Once, Way::GetToKnow));
    }

    #[test]
    fn regular_help_is_read_with_its_days() {
        let row = read(&[
            (Field::Description, "Bälle aufpumpen"),
            (Field::Rhythm, "wöchentlich"),
            (Field::Weekdays, "Di, Donnerstag und Mittwoch"),
            (Field::Minutes, "1,5 Stunden"),
            (Field::From, "16"),
        ]);
        assert!(row.faults.is_empty(), "{:?}", row.faults);
        assert_eq!(row.form.weekdays, ["tue", "thu", "wed"]);
        assert_eq!(
            (row.form.minutes.as_str(), row.form.from.as_str(), row.form.rhythm.as_str()),
            ("90", "16:00", "weekly")
        );
        assert!(OpportunityDraft::parse(&row.form, OrganisationId::new(1), &settings(), now()).is_ok());
    }

    #[test]
    fn cells_that_say_nothing_known_are_faults() {
        let row = read(&[
            (Field::Date, "irgendwann"),
            (Field::From, "mittags"),
            (Field::Rhythm, "blau"),
            (Field::Minutes, "60"),
            (Field::Way, "zu Fuß"),
        ]);
        for field in ["date", "from", "rhythm", "way"] {
            assert!(row.faults.of(field).is_some(), "{field}");
        }
    }
}
