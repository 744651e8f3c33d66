### Vermittlungen: was weitergegeben wird, wer zugestimmt hat, was daraus wurde; und die Mails dazu.

introductions-title = Introductions
introductions-lead = Whom we brought together, what was passed on and what came of it.
introductions-empty-title = Nobody introduced yet
introductions-empty-text = From a talk or here: a person to an organisation, or two organisations to each other.
introductions-new-person = Introduce a person
introductions-new-organisations = Bring organisations together
introductions-state-offered = waits for a yes
introductions-state-passed-on = passed on
introductions-state-came = something came of it
introductions-state-not-came = nothing came of it
introductions-state-withdrawn = taken back
introductions-counts = Introductions in 90 days
# $one (String)
# $two (String)
introductions-pair = { $one } and { $two }
introductions-gone = Somebody
introductions-organisation = To which organisation?
introductions-first = First organisation
introductions-other = Second organisation
introductions-choose = Please choose
introductions-message = What do we say besides?
introductions-about = What is it about?
introductions-exactly = Exactly this is passed on, and nothing else.
introductions-exactly-organisations = What it is about is passed on, and who speaks for the other organisation, with phone and email. Nothing else.
introductions-read-title = Please read aloud
introductions-read = “I pass your name, how to reach you and what stands here on to this organisation. They will contact you. You can take this back at any time, a call to us is enough. Is that all right?”
introductions-agreed = Said yes
introductions-agreed-first = The first organisation said yes
introductions-agreed-other = The second organisation said yes
introductions-agreed-by = Who said yes?
introductions-agreed-by-hint = Empty means: the person themselves.
introductions-agreed-way = How?
introductions-way-phone = on the phone
introductions-way-desk = at the desk
introductions-way-form = in writing
introductions-without-yes = Without a yes nothing is passed on: the introduction then waits here for it.
introductions-send = Introduce
introductions-back = All introductions
introductions-passed = What is passed on
introductions-passed-on = What was passed on
# $by (String)
# $way (String)
# $day (String)
introductions-yes = Yes of { $by }, { $way }, { $day }
# $name (String)
introductions-yes-missing = The yes of { $name } is still missing.
# $name (String)
introductions-note-yes = Note the yes: { $name }
# $name (String)
introductions-call = { $name } has no email: please call.
# $name (String)
introductions-call-back = { $name } has no email: please call and say that the yes was taken back.
introductions-told = It is said
# $name (String)
introductions-mailed = { $name } hears of it by email.
introductions-result = What came of it?
introductions-came = Something came of it
introductions-not-came = Nothing came of it
introductions-reason = Why not?
introductions-withdraw = Take the yes back
introductions-withdraw-text = Whoever heard of it hears this too: by email, or on the phone.
introductions-carried = Carried by a sign-up: everything further happens there.
introductions-signup = To the sign-up
introductions-signup-passes = Name, how to reach the person, and what they said
# $organisation (String)
# $who (String)
introductions-row-tell = Call { $organisation }: { $who } is introduced
# $organisation (String)
# $who (String)
introductions-row-back = Call { $organisation }: { $who } took the yes back
# $pair (String)
introductions-row-ask = What came of it? { $pair }
# $pair (String)
introductions-row-yes = A yes is missing: { $pair }
introductions-done-begun = Noted.
introductions-done-agreed = The yes is noted.
introductions-done-told = Said: noted.
introductions-done-came = Good! Counted.
introductions-done-not-came = Noted.
introductions-done-withdrawn = Taken back. Whoever heard of it hears this too.
# $who (String)
introductions-mail-subject = May we introduce: { $who }
# $who (String)
# $reach (String)
introductions-mail-person = { $who } would like to get to know you and agreed that we pass this on.

    This is how you reach them: { $reach }
# $who (String)
# $reach (String)
introductions-mail-organisation =
    We bring you together with { $who }. Both sides agreed.

    This is how you reach them: { $reach }
# $text (String)
introductions-mail-message =
    We noted:

    { $text }
introductions-mail-next = Please get in touch in the next days. If it does not fit, tell us briefly.
# $who (String)
introductions-mail-withdrawn-subject = Taken back: { $who }
# $who (String)
introductions-mail-withdrawn = We had introduced { $who } to you. The agreement to this was taken back. Please do not get in touch any more and delete what we passed on.
introductions-mail-why = You are getting this email because your organisation is in our directory and we introduced somebody to it.
# $count (Number)
introductions-count = { $count ->
    [0] No introduction
    [one] One introduction
   *[other] { $count } introductions
}
