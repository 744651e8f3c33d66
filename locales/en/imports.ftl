imports-field-number = Own number
imports-field-organisation = Organisation
imports-field-name = Name
imports-field-sector = Sector
imports-field-summary = Short description
imports-field-description = Description
imports-field-district = District
imports-field-address = Address
imports-field-street = Street
imports-field-house-number = House number
imports-field-postcode = Postal code
imports-field-town = Town
imports-field-website = Website
imports-field-title = Title
imports-field-topics = Topic
imports-field-contact-name = Contact person
imports-field-first-name = First name
imports-field-last-name = Last name
imports-field-role = Role
imports-field-email = E-mail
imports-field-phone = Phone
imports-field-mobile = Mobile phone
imports-field-hours = Reachable
imports-field-languages = Languages
imports-field-place = Meeting point
imports-field-way = Way in
imports-field-rhythm = How often
imports-field-minutes = Duration
imports-field-weekdays = Days of the week
imports-field-date = Date
imports-field-from = Start
imports-field-to = End
imports-field-capacity = Places
imports-field-min-age = Minimum age
imports-kind-organisations = Organisations
imports-kind-contact-points = Contact persons
imports-kind-opportunities = Offers
imports-file-missing = Please choose a file.
imports-file-empty = There is nothing in this file.
imports-file-no-rows = This file has headings only, no rows.
imports-file-heavy = The file is too large. Up to { $megabytes } MB are possible; delete pictures and empty sheets.
imports-file-rows = The list has too many rows. Up to { $most } are possible at once; split it.
imports-file-columns = The list has too many columns. Up to { $most } are possible.
imports-file-cell = A cell in row { $row } holds too much text.
imports-file-other = We do not read this kind of spreadsheet. Save it as XLSX or CSV, without a password.
imports-file-no-list = This file is not a list. We read XLSX and CSV.
imports-file-broken = This spreadsheet cannot be opened. Save it again as XLSX or CSV.
imports-wrong = { $field }: { $fault }
imports-wrong-cell = { $field } “{ $cell }”: { $fault }
imports-missing-column = The list lacks a column for: { $field }. Say at the columns which one it is.
imports-reason-name = same name
imports-reason-near-name = almost the same name
imports-reason-mail = same e-mail address
imports-reason-website = same website
imports-reason-address = same address
imports-reason-phone = same phone number
imports-row = Row { $number }
imports-change = until now “{ $before }”, new “{ $now }”
imports-change-blank = empty until now, new “{ $now }”
imports-told = { $field }: { $change }
imports-note-mail-known = Somebody logs in here with this e-mail address already. That person will speak for this organisation too.
imports-note-mail-row = This e-mail address stands in row { $number } too. Whoever has it will speak for both organisations.
imports-row-double = Is this “{ $name }”? ({ $reasons })
imports-row-repeated = Stands in row { $number } already.
imports-row-joined = Another date of row { $number }.
imports-row-gone = Was deleted here and stays so.
imports-row-caption = A heading between rows, passed over.
imports-row-no-contact = The contact person is left out: without e-mail and phone nobody can reach them.
imports-count-new = { $count ->
    [0] nothing new
   *[other] { $count } new
}
imports-count-changed = { $count ->
    [0] nothing changed
   *[other] { $count } changed
}
imports-count-same = { $count ->
    [0] nothing twice
   *[other] { $count } here already
}
imports-count-refused = { $count ->
    [0] nothing open
   *[other] { $count } not taken yet
}
imports-count-waiting = { $count ->
    [one] { $count } waits for a topic
   *[other] { $count } wait for a topic
}
imports-title = Read in lists
imports-lead = Do you have a list of clubs? Upload it as it is. You see beforehand what becomes of it; nothing comes in twice.
imports-file = List (XLSX or CSV)
imports-file-hint = The order of the columns does not matter, headings are enough. Up to 7 MB and 20,000 rows.
imports-kind = What is the list about?
imports-kind-auto = Recognise by the headings
imports-upload = Upload and look
imports-kept = The file is not kept. What is in it is deleted once it is taken over, after a day at the latest.
imports-waiting = Not taken over yet
imports-runs = Read in lately
imports-runs-empty = No list yet.
imports-back = To all lists
imports-columns = Columns
imports-columns-hint = Is something wrong? Choose what a column means. We remember it for the next list with these headings.
imports-column = Column { $number }
imports-column-none = leave out
imports-example = for example: { $example }
imports-defaults = Where nothing is said
imports-default-sector = Sector where none is given
imports-default-summary = Short description where none is given
imports-default-role = Role where none is given
imports-apply = Read it so
imports-preview = Preview
imports-topic-title = Which topic fits?
imports-topic-why = { $count ->
    [one] One row names no topic. Choose one for it.
   *[other] { $count } rows name no topic. Choose one for all of them.
}
imports-topic-hint = Your list stays as it is. Each one can be changed later at any time.
imports-topic-before = For the last list with these headings it was “{ $topic }”.
imports-topic-chosen = { $count ->
    [one] For one row without a topic this one counts: “{ $topic }”.
   *[other] For { $count } rows without a topic this one counts: “{ $topic }”.
}
imports-topic = Topic
imports-topic-none = Please choose
imports-topic-take = Use this topic
imports-topic-other = Use another topic
imports-rows-faulty = This does not work
imports-rows-faulty-hint = Mend these rows in your list and upload it again. What is here already does not come twice.
imports-rows-waiting = Waits for a topic
imports-rows-waiting-hint = These rows lack nothing but a topic. Choose it above.
imports-read = All that was read
imports-read-changes = What changes
imports-rows-double = Perhaps here already
imports-rows-changed = Will be completed
imports-rows-new = Will be added
imports-rows-other = Will be passed over
imports-decide-later = Decide later
imports-decide-other = No, another one: add it
imports-decide-same = Yes, this is “{ $name }”
imports-only-good = Take over what works. The open rows stay here.
imports-publish = Publish new offers at once
imports-publish-hint = The organisation gets a mail about it. Otherwise they become drafts, and so they do as long as the organisation is not in the directory.
imports-publish-organisations = Publish new organisations at once
imports-publish-organisations-hint = Phone and e-mail of the list are then public on the organisation's page. Nobody gets a mail. Otherwise the new organisations wait at the desk until you list them; then they get a mail.
imports-people-hint = Contact persons are then public with phone and e-mail on the page of their organisation.
imports-changed-hint = What changes counts at once.
imports-run = Take over now
imports-discard = Discard the list
imports-nothing-to-do = Everything in this list is here already.
imports-more = and { $count } more
imports-done = Taken over: { $counts }.
imports-not-done = Nothing was taken over because rows are still open. Settle these rows, or take over only what works.
imports-discarded = The list is deleted.
