//! An organisation changes what others see of it, told as stories, each on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::fields::Fault;
use domain::organisations::{ContactPointForm, ContactPointId, OrganisationForm, OrganisationId};
use domain::people::ContactForm;
use domain::pictures::{FileName, Picture, PictureFault};
use domain::policy::Actor;
use kernel::Locale;
use service::organisations::{
    OrganisationPage, PictureForm, change_contact_point, change_page, page, put_picture,
    remove_contact_point, remove_picture, restore_contact_point, write_contact_point,
};
use service::{Caller, Error, Refusal, Result};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, visitor};

/// Three pixels by one: red, green, blue.
const FLAG: &[u8] =
    b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x03\x00\x00\x00\x01\x08\x02\x00\
\x00\x00\x94\x82\x83\xe3\x00\x00\x00\x0eIDATx\xdac\xf8\xcf\xc0\xc0\x00\xc6\x00\x0e\xfb\
\x02\xfe\x14tXB\x00\x00\x00\x00IEND\xaeB`\x82";

fn member(organisation: OrganisationId) -> Caller {
    let role = Role::Organisation(organisation);
    Caller::web(Actor::Member { account: AccountId::new(2), role }, Locale::De)
}

fn see(test: &TestHub, id: OrganisationId) -> OrganisationPage {
    test.hub.read(visitor(), move |cx| page(cx, id)).wait().unwrap()
}

fn change(test: &TestHub, caller: Caller, id: OrganisationId, form: &OrganisationForm) -> Result<()> {
    let form = form.clone();
    test.hub.write(caller, move |cx| change_page(cx, id, &form)).wait()
}

fn person(name: &str) -> ContactPointForm {
    ContactPointForm {
        contact: ContactForm {
            name: name.to_owned(),
            email: "minze@verein.example".to_owned(),
            phone: String::new(),
        },
        role: "Fragen zum Garten".to_owned(),
        languages: vec!["de".to_owned(), "tr".to_owned()],
        ..ContactPointForm::default()
    }
}

fn add(test: &TestHub, caller: Caller, id: OrganisationId, form: ContactPointForm) -> Result<ContactPointId> {
    test.hub.write(caller, move |cx| write_contact_point(cx, id, &form)).wait()
}

fn names(test: &TestHub, id: OrganisationId) -> Vec<String> {
    see(test, id).contact_points.into_iter().map(|point| point.name).collect()
}

fn put(test: &TestHub, caller: Caller, id: OrganisationId, file: &[u8], alt: &str) -> Result<()> {
    put_picture(
        &test.hub,
        caller,
        id,
        &PictureForm { file: (!file.is_empty()).then(|| file.to_vec()), alt: alt.to_owned() },
    )
}

fn path(test: &TestHub, name: &FileName) -> std::path::PathBuf {
    test.folder().join("uploads").join(name.folder()).join(name.to_string())
}

fn field(result: Result<()>, field: &str) -> Option<Fault> {
    match result {
        Err(Error::Refused(Refusal::Fields(faults))) => faults.of(field),
        _ => None,
    }
}

on_both_databases! {
    fn a_page_is_changed_as_a_whole_by_its_own_and_by_the_office(test) {
        let own = test.organisation("Gartenfreunde");
        let mut form = organisation_form("Gartenfreunde Nord");
        form.topics = vec!["school".to_owned()];
        form.district = "zweckel".to_owned();
        form.website = "garten.example".to_owned();
        change(test, member(own), own, &form).unwrap();
        let seen = see(test, own).organisation;
        assert_eq!((seen.name.as_str(), seen.topics), ("Gartenfreunde Nord", vec!["school".to_owned()]));
        assert_eq!(seen.website.as_deref(), Some("https://garten.example"));
        form.website = String::new();
        change(test, coordinator(), own, &form).unwrap();
        assert_eq!(see(test, own).organisation.website, None);
    }

    fn nothing_is_half_written_and_nobody_changes_the_page_of_others(test) {
        let own = test.organisation("Gartenfreunde");
        let foreign = test.organisation("Werkstatt");
        let before = see(test, own).organisation;
        let wrong = OrganisationForm { website: "javascript:x".to_owned(), ..organisation_form("Anders") };
        assert_eq!(field(change(test, member(own), own, &wrong), "website"), Some(Fault::WebAddress));
        let taken = organisation_form("WERKSTATT");
        assert!(matches!(change(test, member(own), own, &taken), Err(Error::Refused(Refusal::Twice))));
        let right = organisation_form("Anders");
        for stranger in [member(foreign), visitor()] {
            assert!(matches!(change(test, stranger, own, &right), Err(Error::Forbidden)));
        }
        assert_eq!(see(test, own).organisation, before);
        // Its own name, spelled otherwise, is no other's name.
        change(test, member(own), own, &organisation_form("GARTENFREUNDE")).unwrap();
    }

    fn a_contact_point_is_added_once_changed_removed_and_brought_back(test) {
        let own = test.organisation("Gartenfreunde");
        let first = add(test, member(own), own, person("Mira Minze")).unwrap();
        assert_eq!(add(test, member(own), own, person("Mira Minze")).unwrap(), first);
        let second = ContactPointForm { deputy: first.to_string(), ..person("Thuy Zitronengras") };
        let second = add(test, coordinator(), own, second).unwrap();
        assert_eq!(see(test, own).contact_points[1].deputy, Some(first));
        let form = person("Thuy Thymian");
        test.hub.write(member(own), move |cx| change_contact_point(cx, second, &form)).wait().unwrap();
        assert_eq!(names(test, own), ["Mira Minze", "Thuy Thymian"]);
        for _ in 0..2 {
            test.hub.write(member(own), move |cx| remove_contact_point(cx, first)).wait().unwrap();
            assert_eq!(names(test, own), ["Thuy Thymian"]);
        }
        test.work();
        test.hub.write(member(own), move |cx| restore_contact_point(cx, first)).wait().unwrap();
        assert_eq!(names(test, own), ["Mira Minze", "Thuy Thymian"]);
    }

    fn who_was_removed_is_forgotten_after_a_day_and_is_nobodys_deputy(test) {
        let own = test.organisation("Gartenfreunde");
        let gone = add(test, member(own), own, person("Mira Minze")).unwrap();
        let stays = ContactPointForm { deputy: gone.to_string(), ..person("Thuy Thymian") };
        add(test, member(own), own, stays).unwrap();
        test.hub.write(member(own), move |cx| remove_contact_point(cx, gone)).wait().unwrap();
        test.clock.advance_seconds(86_401);
        test.work();
        let back = test.hub.write(member(own), move |cx| restore_contact_point(cx, gone)).wait();
        assert!(matches!(back, Err(Error::NotFound)));
        assert_eq!(see(test, own).contact_points[0].deputy, None);
    }

    fn nobody_answers_for_others_and_nobody_names_a_stranger_as_deputy(test) {
        let own = test.organisation("Gartenfreunde");
        let foreign = test.organisation("Werkstatt");
        let point = add(test, member(own), own, person("Mira Minze")).unwrap();
        assert!(matches!(add(test, member(foreign), own, person("Eve")), Err(Error::Forbidden)));
        let removed = test.hub.write(member(foreign), move |cx| remove_contact_point(cx, point)).wait();
        // A contact point of others is as if it were not there.
        assert!(matches!(removed, Err(Error::NotFound)));
        let stranger = ContactPointForm { deputy: point.to_string(), ..person("Eve") };
        let named = add(test, member(foreign), foreign, stranger).map(drop);
        assert_eq!(field(named, "deputy"), Some(Fault::Choice));
    }

    fn a_picture_is_put_up_replaced_and_taken_down(test) {
        let own = test.organisation("Gartenfreunde");
        put(test, member(own), own, FLAG, "Eine Fahne").unwrap();
        let first: Picture = see(test, own).picture.unwrap();
        assert_eq!((first.width, first.height, first.alt.as_deref()), (3, 1, Some("Eine Fahne")));
        assert!(path(test, &first.large).exists() && path(test, &first.small).exists());
        put(test, coordinator(), own, &[], "").unwrap();
        assert_eq!(see(test, own).picture, Some(Picture { alt: None, ..first }));
        test.hub.write(member(own), move |cx| remove_picture(cx, own)).wait().unwrap();
        assert_eq!(see(test, own).picture, None);
        let missing = field(put(test, member(own), own, &[], ""), "picture");
        assert_eq!(missing, Some(Fault::Picture(PictureFault::Missing)));
    }

    fn a_bad_file_and_bad_words_are_told_at_once_and_leave_all_as_it_was(test) {
        let own = test.organisation("Gartenfreunde");
        put(test, member(own), own, FLAG, "").unwrap();
        let before = see(test, own).picture;
        let tried = || put(test, member(own), own, b"Kein Bild", "a\nb");
        assert_eq!(field(tried(), "picture"), Some(Fault::Picture(PictureFault::Kind)));
        assert_eq!(field(tried(), "alt"), Some(Fault::Forbidden));
        assert!(matches!(put(test, visitor(), own, FLAG, ""), Err(Error::Forbidden)));
        assert_eq!(see(test, own).picture, before);
    }

    fn a_file_goes_an_hour_after_its_row_and_never_from_under_another_page(test) {
        let (own, other) = (test.organisation("Gartenfreunde"), test.organisation("Werkstatt"));
        put(test, member(own), own, FLAG, "").unwrap();
        put(test, member(other), other, FLAG, "").unwrap();
        let file = path(test, &see(test, own).picture.unwrap().large);
        let later = |seconds| {
            test.clock.advance_seconds(seconds);
            test.work();
            file.exists()
        };
        assert!(later(90_000));
        test.hub.write(member(own), move |cx| remove_picture(cx, own)).wait().unwrap();
        assert!(later(90_000), "the other page shows it");
        test.hub.write(member(other), move |cx| remove_picture(cx, other)).wait().unwrap();
        assert!(later(60), "a backup may be reading it");
        assert!(!later(3_601));
    }

    fn what_a_crash_left_is_swept_and_what_is_not_ours_stays(test) {
        let own = test.organisation("Gartenfreunde");
        put(test, member(own), own, FLAG, "").unwrap();
        let folder = test.folder().join("uploads/ab");
        std::fs::create_dir_all(&folder).unwrap();
        let stray = format!("{}.png", "ab".repeat(32));
        for name in [".half.part", stray.as_str(), "notes.txt"] {
            std::fs::write(folder.join(name), "x").unwrap();
        }
        test.clock.advance_seconds(365 * 86_400);
        test.work();
        let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["notes.txt"]);
        assert!(path(test, &see(test, own).picture.unwrap().large).exists());
    }

    fn a_new_name_stands_on_the_organisations_offers(test) {
        let own = test.organisation("Gartenfreunde");
        test.offer(own, offer_form("Gießen", "2", false));
        change(test, member(own), own, &organisation_form("Gartenfreunde Nord")).unwrap();
        assert_eq!(see(test, own).offers[0].organisation_name, "Gartenfreunde Nord");
    }
}
