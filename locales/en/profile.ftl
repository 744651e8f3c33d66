### What others see of an organisation, for changing: page, contact persons, picture. The office uses the same pages.

profile-save = Save
profile-look = How others see the page

## Page

profile-title = Change the page
profile-lead = What you change here stands on your page as soon as you save it.
profile-lead-desk = You change the page for this organisation. It holds as soon as you save it.
profile-contact-text = Our messages go to this person. E-mail address and phone number also stand on the public page. For logging in, the e-mail address you have used so far stays.
profile-email-hint = This is also where we send new sign-ups. The address for logging in stays as it is; the engagement office enters another one.
profile-twice = Another organisation has this name already. Add something that tells the two apart, for example the district.

## Contact persons

profile-people-lead = Who helps with questions? These people stand in public on the organisation's page and in the list of all contact persons.
profile-people-add = Add a contact person
profile-people-change = Change contact persons
profile-people-none-title = There is nobody here yet
profile-people-none-text = Name somebody who answers questions. A name makes it easier to get in touch.
profile-person-change = Change contact person
profile-person-public = Please ask the person first: everything you enter here can be seen by everybody.
profile-person-name = Name
profile-person-role = What is this person there for?
profile-person-role-hint = For example: questions about the sewing circle.
profile-person-topics-hint = If you choose none, the person is there for all topics.
profile-person-reach = How to reach this person
profile-person-email-hint = E-mail or phone: one of the two is enough.
profile-person-hours = When?
profile-person-hours-hint = For example: Tuesdays, 10 am to noon.
profile-person-languages = Languages
profile-person-deputy = Who steps in when the person is away?
profile-person-no-deputy = Nobody
profile-remove = Remove
profile-undo = Undo
profile-person-added = { $name } stands on the page now.
profile-person-saved = Saved: { $name }
profile-person-removed = { $name } no longer stands on the page.
profile-person-removed-text = Was that a mistake? You can undo it until tomorrow.
profile-person-restored = { $name } is back.
profile-person-too-late = This can no longer be undone
profile-person-too-late-text = The entry has been deleted meanwhile. Please enter the person anew.

## Picture

profile-picture-title = Picture
profile-picture-lead = A logo or a photograph. It stands on the organisation's page and in the directory.
profile-picture-add = Add a picture
profile-picture-change = Change the picture
profile-picture-now = The present picture
profile-picture-file = Picture file
profile-picture-other = Another picture file
profile-picture-stays = If you choose none, the present picture stays.
profile-picture-hint = JPEG, PNG or WebP, 7 MB at most. We make the picture smaller and do not keep where and with what it was taken.
profile-picture-alt = What is to be seen in the picture?
profile-picture-alt-hint = One sentence for people who do not see the picture. If it is only a logo, leave the field empty: the name stands beside it.
profile-picture-rights = Use only pictures that you are allowed to show. If people can be recognised in it, ask them first.
profile-picture-save = Save picture
profile-picture-remove = Remove picture
profile-picture-saved = Saved. The picture can be seen already.
profile-picture-removed = The picture is removed.
