### The coordinator's desk: the morning, sign-ups, calls, organisations, offers, mail.

desk-tabs = At the desk
desk-tab-morning = Today
desk-tab-signups = Sign-ups
desk-tab-organisations = Organisations
desk-tab-phone-list = Phone list
desk-tab-post = Mail
desk-fault = Error: { $title }
desk-errors = Please have another look
desk-optional = – optional
desk-all = All
desk-show = Show
desk-see = View
desk-call = Call
desk-quick = Do it now
desk-note-call = Note a call
desk-new = New
desk-new-offer = New offer
desk-new-organisation = New organisation
desk-back-desk = Back to the desk
desk-back-signups = All sign-ups
desk-print = Print
desk-channel = How did you hear of it?
desk-number = Sign-up no. { $number }
desk-morning = Good morning.
desk-noon = Good afternoon.
desk-evening = Good evening.
desk-things = { $count ->
    [0] Nothing is waiting today.
    [one] One thing is waiting today.
   *[other] { $count } things are waiting today.
}
desk-overdue = Overdue
desk-today = Today
desk-silent = Gone quiet
desk-done-title = All done. Time for a coffee.
desk-done-text = What comes in will be here: sign-ups, calls, organisations and offers.

desk-undo = Undo
desk-log-in-now = Log-in with
desk-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
desk-offers-count = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
}
desk-late-title = { $name } is waiting for { $organisation }
desk-waiting-title = { $count ->
    [one] One sign-up is waiting for an answer
   *[other] { $count } sign-ups are waiting for an answer
}
desk-ask-title = Ask { $organisation } for an answer for { $name }
desk-no-mail = has no e-mail address
desk-answer = Answer yourself
desk-to-call-title = { $name } would like a call back
desk-held-until = Place held until { $until }
desk-confirmed = Confirmed
desk-guardian-title = Ask the parents of { $name } for their yes
desk-guardian-who = Call: { $name }
desk-tell-accepted = Pass the yes on to { $name }
desk-tell-declined = Pass the no on to { $name }
# $name (String)
desk-tell-called-off = Tell { $name }: the date is cancelled
desk-tell-guardian = Tell { $guardian }: the date of { $name } is cancelled
desk-tell-joined = Tell { $organisation }: { $name } is joining
desk-tell-left = Tell { $organisation }: { $name } is not coming
desk-told = Told
# $organisation (String)
# $count (Number) - mindestens zwei
desk-call-title = Call { $organisation }: { $count } things in one conversation
# $count (Number) - mindestens zwei
# $organisation (String)
desk-late-many = { $count } people are waiting for { $organisation }
desk-call-open = Open the conversation
# $organisation (String)
desk-call-page = Conversation with { $organisation }
desk-call-tell = What you tell them
desk-call-ask = What you ask them
desk-call-told = All said
desk-call-done-title = All talked through
desk-call-done-text = There is nothing else to settle with this organisation right now.
desk-letter = Letter
desk-registration-title = New organisation: { $name }
desk-registration-signs = Has signed the charter
desk-approve = Approve
desk-review-title = New offer: { $title }
desk-phone-list-title = Phone list
desk-phone-list-text = Not confirmed for a long time: { $names }
desk-phone-list-open = Open list
desk-week = This week
desk-week-signups = New sign-ups
desk-week-fresh = Offers confirmed
desk-week-organisations = Organisations
desk-week-mails = Mails waiting
desk-week-mails-since = The oldest since: { $when }
desk-percent = { $percent }%
desk-spark-title = New sign-ups in the last 14 days
desk-spark-point = { $day }: { $count }
desk-spark-day = Day
desk-spark-count = Sign-ups
desk-unconfirmed-mail = Address not confirmed yet
desk-list-title = Sign-ups
desk-list-lead = What came in during the last four weeks, newest first.
desk-list-lead-found = Searched in the whole last year, newest first.
desk-list-search = Name, phone, offer or number
desk-list-find = Find
desk-list-state = Status
desk-list-count = { $count ->
    [0] No sign-ups
    [one] { $count } sign-up
   *[other] { $count } sign-ups
}
desk-list-empty-title = Nothing here
desk-list-empty-text = Try fewer words, or look at every status.
desk-list-empty-all = Show all
desk-thread-title = Sign-up of { $name }
desk-under-16 = under 16
desk-next = What happens next
desk-next-call = Please call and ask whether the sign-up is right.
desk-next-button = The button in the mail has not been pressed yet.
desk-next-held = After that it lapses: { $until }
desk-next-guardian = The yes of { $name } is missing.
desk-next-waiting = It is { $organisation }’s turn.
desk-next-since = Asked: { $when }
desk-next-shift = Next date: { $when }
desk-next-shift-over = The date is over.
desk-next-accepted = The place is given. You need not do anything.
desk-next-over = Closed. You need not do anything.
desk-next-tell-person = This person has no e-mail address and does not know yet.
desk-next-tell-guardian = The parent or guardian has no mail address and does not know yet.
desk-next-tell-organisation = The organisation has no e-mail address and does not know yet.
desk-about = The details
desk-offer = Offer
desk-organisation = Organisation
desk-date = Date
desk-when = When
desk-place = Place
desk-person = Person
desk-message = Says
desk-language = Answer in
desk-came = Came in
desk-guardian = Guardian
desk-guardian-yes = Consent given
desk-guardian-open = Consent missing
# $language (String) - Türkisch
desk-guardian-reads = Reads in { $language }
desk-reason = What was said
desk-history = What happened so far
desk-contact = Contact
desk-contact-none = Nobody named
desk-steps = What were you told?
desk-steps-words = Note or reason
desk-steps-words-hint = Needed for a no. It goes out with the answer.
desk-step-confirm = Sign-up is right
desk-step-consent = Parents say yes
desk-step-accept = Organisation says yes
desk-step-decline = Organisation says no
desk-step-withdraw = Person withdraws
desk-papers = On paper
desk-papers-none = This person has no e-mail address. Hand over the slip or send the letter.
desk-papers-some = For everybody who likes something to hold.
desk-slip = Slip (A6)
desk-letter-a4 = Letter (A4)
desk-again = Find another offer
desk-no-place = There is no place left. Ask the organisation whether one more can join.
desk-meanwhile = { $what } That is why your step was not kept. This page shows how things stand now.
desk-twin = This person is already signed up for the same thing.
desk-did-submitted = Signed up
desk-did-confirmed = Sign-up confirmed
desk-did-consented = Consent given
desk-did-awaits-guardian = Sign-up confirmed, the parents are asked
desk-did-accepted = Accepted
desk-did-declined = Declined
desk-did-withdrawn = Withdrawn
desk-did-lapsed = Lapsed, because nobody confirmed it
desk-did-called-off = The date is cancelled
desk-did-changed = Message changed
desk-did-person-told = Person told
desk-did-guardian-told = Parents told
desk-did-organisation-told = Organisation told
desk-did-untold = Undone: not told after all
desk-who-person = Person
desk-who-guardian = Parents
desk-who-organisation = Organisation
desk-who-office = Coordination
desk-who-house = By itself
desk-who-how = { $who }, { $channel }
desk-find-title = Note a call
desk-find-lead = Write down what you hear. The field understands days and districts.
desk-find-label = What would the person like to do?
desk-find-placeholder = reading, on Tuesdays, only in Zweckel
desk-find-button = Find
desk-find-more = More exactly
desk-find-topic = Topic
desk-find-district = District
desk-find-everywhere = Whole town
desk-find-time = Time
desk-find-days = Days
desk-find-understood = Understood:
desk-find-count = { $count ->
    [0] No offer fits
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
desk-find-start-title = A few words are enough
desk-find-start-text = For example: “reading, Tuesdays, only in Zweckel”. Suggestions appear here, each with its reason, and one click signs the person up.
desk-find-empty-title = Nothing like that right now
desk-find-empty-text = Try fewer words or leave the day out. Or ask the contact persons.
desk-find-empty-action = Contact persons
desk-find-take = Sign up
desk-find-fillers = only in on at the a an and or with for to of i she he would like want wants can some something please rather district mornings afternoons evenings
desk-find-weekend = weekend weekends
# Words behind which another thought begins
desk-find-but = but rather instead
# Words before what is not wanted
desk-find-not = not no never without except
# Words behind what is not wanted; a dash where the language has none
desk-find-not-behind = –
# After "not" it takes nothing away: "not only"
desk-find-only = only just
# $words (String) - katzen
desk-find-unwanted = not: { $words }
desk-reason-in = in { $district }
desk-reason-everywhere = in the whole town
desk-reason-elsewhere = in { $here } instead of { $wanted }
desk-reason-other-days = { $days } instead of { $wanted }
desk-reason-no-days = not fixed: { $wanted }
desk-reason-words = about “{ $words }”
desk-reason-other-words = something else than “{ $words }”
desk-reason-other-topic = { $topic } instead of { $wanted }
desk-reason-other-time = { $time } instead of “{ $wanted }”
desk-reason-without = not: { $suit }
desk-free = { $count ->
    [one] { $count } place left
   *[other] { $count } places left
}
desk-free-open = places free
desk-enter-title = Sign up: { $title }
desk-enter-back = Find another offer
desk-enter-channel = How is the person speaking with you?
desk-enter-shift = Which date?
desk-enter-name = Name
desk-enter-phone = Phone
desk-enter-email = E-mail
desk-enter-reach-hint = Phone or e-mail – one is enough.
desk-enter-message = What they say
desk-enter-message-hint = For example what they like to do, or when they can be reached.
desk-enter-language = In which language do we answer?
desk-enter-young = Under 16
desk-enter-young-tick = The person is under 16. Then we ask the parents first.
desk-enter-guardian-name = Guardian’s name
desk-enter-guardian-phone = Guardian’s phone
desk-enter-guardian-email = Guardian’s e-mail
desk-enter-guardian-language = In which language shall we ask them?
desk-enter-read-title = Please read aloud
desk-enter-read-direct = “I pass on to { $organisation }: your name, how to reach you and what you said about it. With that your place is yours. You can cancel at any time, a call to us is enough. Is that all right with you?”
desk-enter-read-get-to-know = “I pass on to { $organisation }: your name, how to reach you and what you said about it. They will get in touch, you get to know each other, and then you both decide. You can cancel at any time, a call to us is enough. Is that all right with you?”
desk-enter-agreed = The person said yes
desk-enter-agreed-missing = Read the sentence aloud and tick the yes. Without a yes we pass nothing on.
desk-enter-send = Sign up
desk-enter-full = Somebody was a moment faster: there is no place left here. Choose another date or another offer.
desk-enter-twice = This person is already signed up for the same thing. Look for the name under “Sign-ups”.
desk-enter-closed-title = Nobody can sign up here at the moment
desk-enter-closed-text = The offer is not public, or it has no free place and no date left.
desk-enter-about = The offer
desk-slip-title = Slip for { $name }
desk-letter-title = Letter to { $name }
desk-registration-lead = This organisation would like to be in the directory.
desk-registration-came = Registered
desk-registration-sector = What it is
desk-registration-summary = In one sentence
desk-registration-more = More about it
desk-registration-topics = Topics
desk-registration-district = District
desk-registration-address = Address
desk-registration-website = On the web
desk-registration-charter = Charter
desk-registration-charter-no = Not signed
desk-registration-speaks = Speaks for it
desk-registration-decide = Your decision
desk-registration-approve-text = The organisation will then be in the directory and can log in with its e-mail address.
desk-registration-reason = Reason for the no
desk-registration-reason-hint = The organisation gets it just as you write it.
desk-registration-decline = Do not list
desk-registration-active = This organisation is in the directory.
desk-registration-page = See its page
desk-registration-change = Change for this organisation
desk-registration-declined = Not listed: { $reason }
desk-registration-after-all = Approve after all
desk-review-lead = This is what everybody sees once you publish it.
desk-review-check = Before you publish
desk-review-check-tasks = Is it clear what there is to do?
desk-review-check-contact = Is there somebody to call?
desk-review-check-children = Are children or vulnerable people involved?
desk-review-check-insurance = Does it say who insures?
desk-review-yes = Yes
desk-review-no = No
desk-review-unclear = Open
desk-review-publish = Publish
desk-review-edit = Improve it yourself
desk-review-reason = What should be different?
desk-review-reason-hint = The organisation gets it just as you write it.
desk-review-back = Send back
desk-review-tasks = What there is to do
desk-review-where = Place
desk-review-way = Signing up
desk-review-places = Places
desk-review-places-open = As many as come
desk-review-age = Minimum age
desk-review-age-from = from { $age }
desk-review-liability = Liability
desk-review-accident = Accident
desk-review-suits = Suits
desk-review-languages = Languages
desk-review-decided = This offer is not waiting for a review.
desk-review-open = Open the offer
desk-phones-title = Phone list
desk-phones-lead = Nobody has confirmed these offers for a long time. A call is enough: “Is it still true?”
desk-phones-offer = Offer
desk-phones-contact = Contact
desk-phones-phone = Phone
desk-phones-since = Quiet since
desk-phones-do = Settle
desk-phones-true = Still true
desk-phones-edit = Change
desk-phones-true-what = “{ $title }” confirmed on the phone
desk-phones-empty-title = All offers are confirmed
desk-phones-empty-text = When one falls silent, it will be here with its phone number.
desk-phones-nobody = no number given
desk-post-title = Mail
desk-post-lead = The latest mails. Codes and personal links are never shown here.
desk-post-when = When
desk-post-what = What
desk-post-to = To
desk-post-state = Status
desk-post-tries = Tries
desk-post-queued = Waiting
desk-post-sent = Sent
desk-post-failed = Did not arrive
desk-post-turned-down = Refused
desk-post-gone = No longer needed
desk-post-again = The mail server has not taken it yet. Next try: { $when }
desk-post-refused = The other side refused this mail; most often the address is wrong. Check it, or call. Sending it again only helps once something has changed.
desk-post-unreached = For more than five days the mail server could not be reached or did not take the mail. If it works again, send it once more.
desk-post-send-again = Send again
desk-post-done-title = On its way once more
desk-post-done = { $what } to { $to }. Status: { $state }
desk-post-not-now = This mail cannot be sent again.
desk-post-not-now-text = It is waiting already, has gone out or is no longer needed. The list shows how things stand now.
desk-post-empty-title = No mail yet
desk-post-empty-text = Every mail the hub writes will be listed here.
desk-mail-confirm = Please confirm your sign-up
desk-mail-placed = Your place is yours
desk-mail-waiting = The organisation will get in touch
desk-mail-accepted = A yes
desk-mail-declined = A no
desk-mail-called-off = Date cancelled
desk-mail-taken-back = Ended without consent
desk-mail-reminder = Reminder of the date
desk-mail-guardian = Question to the parents
desk-mail-guardian-called-off = Date cancelled, to the parents
desk-mail-new-signup = New sign-up, to the organisation
desk-mail-changed = Message changed, to the organisation
desk-mail-withdrawn = Withdrawal, to the organisation
desk-mail-received = Organisation: registration received
desk-mail-approved = Organisation: approved
desk-mail-org-declined = Organisation: not listed
desk-mail-log-in = Organisation: another address for logging in
desk-mail-published = Offer published
desk-mail-sent-back = Offer sent back
desk-mail-still-true = Is the offer still true?
desk-mail-code = Code to log in
desk-mail-other = Mail
