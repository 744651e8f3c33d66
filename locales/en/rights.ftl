rights-title = My page
rights-menu = My data
rights-menu-text = See, take along, correct or erase what we know of you.
rights-lead = Everything we know about { $email }.
rights-lead-desk = Everything we know about { $name }.
rights-signups = Where you take part
rights-none = No sign-up yet.
rights-guarded = For whom you say yes or no
rights-names = Names and phone
rights-names-text = A mailbox or a phone is often shared. These are all the names we know there.
rights-known = What is stored
rights-nothing = Nothing.
rights-kind = { $kind ->
    [person] entry as a person: { $count }
    [signup] sign-ups for offers: { $count }
    [account] log-in: { $count }
    [account-role] roles: { $count }
    [absence] absences: { $count }
    [passkey] passkeys: { $count }
    [passkey-challenge] passkey log-ins that were begun: { $count }
    [session] devices on which you are logged in: { $count }
    [login-code] code to log in: { $count }
    [office-code] code from a letter: { $count }
    [outbox] mails to you: { $count }
    [contact-point] entries as a contact person: { $count }
    [organisation] organisations that name your address: { $count }
    [opportunity] offers that name your address: { $count }
    [inquiry-asker] questions to us: { $count }
    [inquiry-entry] messages about them: { $count }
    [advice-person] Talks: { $count }
    [introduction-said] Introductions: { $count }
    [founding-person] Foundings: { $count }
    [founding-step] Steps of them: { $count }
    [obstacle-person] obstacles you named: { $count }
    [obstacle-voice] obstacles that hinder you too: { $count }
    [barrier-report] reported barriers: { $count }
    [digest-subscription] Weekly post: { $count }
    [digest-sent] weekly post you got: { $count }
    [reporter] reported entries: { $count }
    [report-word] your objections to them: { $count }
    [hand-over] hand-overs of a lead: { $count }
   *[other] other: { $count }
}
rights-download-text = Take everything along: as a table or as a file for programs.
rights-file-what = What for
rights-file-row = Number
rights-file-field = Field
rights-file-value = Content
rights-csv = Table (CSV)
rights-json = File (JSON)
rights-correct = Correct
rights-correct-title = Correct your details
rights-correct-text = This holds for you and for all sign-ups that still run.
rights-correct-email = Another mail address counts as soon as you confirm it with a new sign-up.
rights-name = Name
rights-phone = Phone
rights-save = Save
rights-erase = Erase everything
rights-erase-text = Before anything is erased, you see what goes and what stays.
rights-erase-look = See what is erased
rights-erase-lead = Here you see what we erase about { $email } and what stays. Nothing is erased before you confirm it; then it is gone for good.
rights-erase-lead-desk = Here you see what we erase about { $name } and what stays. Nothing is erased before you confirm it; then it is gone for good.
rights-first = This comes first
rights-first-hand-over = Hand { $organisation } over to somebody else.
rights-first-role = You work in the engagement office. Whoever runs the hub has to end that role first.
rights-goes = This is erased
rights-goes-running = Sign-ups that still run are withdrawn, and the organisations are told: { $count }
rights-stays = This stays, and why
rights-stays-counted = That somebody took part: as a number, without a name.
rights-stays-organisation = Texts and pictures of the organisation, which answers for them. Your name, address and phone vanish from them.
rights-stays-journal = In the journal, that something happened: with a number that leads to nobody any more.
rights-stays-sent = Mails that have gone out lie with those who got them.
rights-stays-backup = Backups hold your details until they are overwritten. If we bring one back, we erase you again at once; for that a mark without a name stays.
rights-erase-send = Erase everything now
rights-erase-not = Rather not
rights-gone = It is erased.
rights-gone-text = Thank you for having been with us. You are welcome at any time.
rights-somebody = Somebody (details erased)

rights-letter-subject = Your code for your data
rights-letter-hello = Hello { $name },
rights-letter-text = tell us this code at the desk or on the phone. Then you see with us everything we know of you. You can take it along, have it corrected or erased.
rights-letter-until = The code is valid until { $day } and only once. Give it to nobody but us.
rights-letter-phone = You reach us at { $phone }.
