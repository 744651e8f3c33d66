### Fragen am Tisch: die Liste, eine Frage, Fristen und Schließtage.

cases-tab = Questions
cases-title = Questions
cases-lead = Whatever comes in: by web, mail, phone, at the desk, on paper. Each question has a person and a day.
# $count (Number) - wie viele
cases-count = { $count ->
    [0] No question
    [one] One question
   *[other] { $count } questions
}
cases-view-due = Now
cases-view-mine = Mine
cases-view-open = All open
cases-view-late = Overdue
cases-view-closed = Closed
cases-views = Which questions
cases-empty-title = Nothing waits here
cases-empty-text = New questions appear here by themselves.
cases-more = Older
cases-note = Note a question
# $number (String) - Nummer der Frage
cases-number = Question { $number }
cases-nameless = Without a name
cases-gone = Deleted
cases-kind-question = Question
cases-kind-advice = Advice
cases-kind-callback = Call back
cases-source-web = Web
cases-source-mail = Mail
cases-source-phone = Phone
cases-source-desk = Desk
cases-source-paper = Paper
cases-state-new = new
cases-state-open = being worked on
cases-state-asked-back = asked back
cases-state-answered = answered
cases-state-not-ours = others are in charge
cases-state-withdrawn = settled
cases-state-silent = nothing more heard
cases-state-spam = spam
cases-state-merged = merged
# $day (String) - Freitag, 4. Dezember
cases-due = Answer by { $day }
cases-today = Answer today
# $day (String) - Freitag, 4. Dezember
cases-late = overdue since { $day }
cases-paused = clock stands still
# $day (String) - Freitag, 4. Dezember
cases-answered-in-time = answered on { $day }, in time
# $day (String) - Freitag, 4. Dezember
cases-answered-late = answered on { $day }, too late
# $day (String) - Freitag, 4. Dezember
cases-planned = Look again: { $day }
# $name (String) - Katja Sommer
cases-owner = Taken on by { $name }
cases-nobody = Nobody yet
cases-engagement-office = Engagement office
# $name (String) - Katja Sommer
cases-away = { $name } is away.
# $names (String) - Nuri Demir
cases-stand-in = Standing in: { $names }
cases-no-stand-in = Nobody stands in. Please hand the question on.
cases-share-title = Answered in time (90 days)
# $in_time (Number) - so viele rechtzeitig
# $answered (Number) - von so vielen beantworteten
cases-share = { $in_time } of { $answered }
# $count (Number) - so viele überfällig
cases-share-late = { $count ->
    [0] nothing overdue
    [one] one overdue
   *[other] { $count } overdue
}
cases-who = Who asks
cases-reachable = Can be reached
cases-topic = Topic
cases-office = In charge
cases-language = Language
cases-came = Came in
cases-talk = What was said
cases-history = What happened
cases-entry-asked = Question
cases-entry-heard = Added
cases-entry-answer = Answer
cases-entry-ask-back = Question back
cases-entry-note = Note for us
cases-entry-hand-over = Handed on
cases-entry-closing = Closing words
cases-way-mail = by mail
cases-way-phone = on the phone
cases-way-desk = at the desk
cases-way-letter = by letter
# $number (String) - Nummer der anderen Frage
cases-from-case = from question { $number }
# $address (String) - Mailadresse
cases-other-address = came from { $address }: please check whether it is the same person
cases-take = Take on
cases-say-title = Answer or note
cases-say-kind = What is it?
cases-say-answer = Answer
cases-say-ask-back = Question back: the clock stands still until something comes
cases-say-note = Note: only the office reads it
cases-say-heard = The person said this
cases-say-way = By which way?
cases-say-text = Text
cases-say-text-hint = By mail the text goes out just so, with greeting and goodbye around it.
cases-say-close = This answers the question: close it
cases-say-send = Enter and send
cases-hand-over-title = Hand on
cases-hand-over-to = To whom?
cases-hand-over-reason = Why?
cases-hand-over-reason-hint = Read by whoever gets it; not by the person who asks.
cases-hand-over-send = Hand on
cases-anybody = whoever is there
cases-plan-title = Look again
cases-plan-day = On which day?
cases-plan-hint = Empty: not again.
cases-plan-send = Remember
cases-close-title = Close
cases-close-why = Why?
cases-close-answered = It is answered
cases-close-not-ours = Others are in charge
cases-close-withdrawn = The person needs nothing more
cases-close-silent = Nothing came after our question
cases-close-spam = Advertising or nonsense
cases-close-text = What do we say?
cases-close-text-hint = Goes out by mail where there is an address. With “others”, please say where to turn.
cases-close-send = Close
cases-reopen = Open again
cases-letter = Print a letter
cases-correct-title = Correct the details
cases-correct-send = Save
cases-kind = Kind
cases-name = Name
cases-email = E-mail
cases-phone = Phone
cases-optional = (may stay empty)
cases-topic-none = without a topic
cases-links-title = Belongs to
cases-link-kind = What?
cases-link-organisation = Organisation
cases-link-opportunity = Offer
cases-link-signup = Sign-up
cases-link-inquiry = Question
cases-link-number = Number
cases-link-send = Link
cases-unlink = Unlink
cases-links-none = Linked with nothing yet.
cases-likely-title = Perhaps the same question
cases-likely-text = Same mail address or phone number.
cases-merge-look = Compare
cases-merge-with = Merge with another question
cases-merge-number = Number of the other question
cases-merge-unknown = There is no such number here. It stands above each question.
# $gone (String) - Nummer
# $kept (String) - Nummer
cases-merge-title = Question { $gone } goes into question { $kept }
cases-merge-lead = This is how it will look. You can undo it for 30 days.
cases-merge-stays = What stays
# $name (String)
cases-merge-name = Name: { $name }
# $kind (String)
cases-merge-kind = Kind: { $kind }
# $topic (String)
cases-merge-topic = Topic: { $topic }
# $stays (String)
# $goes (String)
cases-merge-instead = { $stays }, not { $goes }
# $address (String) - Mailadresse
cases-merge-mail = Answers go to { $address }
# $phone (String) - Telefonnummer
cases-merge-phone = Phone: { $phone }
# $day (String) - Freitag, 4. Dezember
cases-merge-until = Answer by { $day }, the earlier day holds
# $count (Number) - wie viele
cases-merge-lines = { $count ->
    [one] One entry stands together
   *[other] { $count } entries stand together
}
# $kept (String)
cases-merge-apart = Both have the same mail address or none. If you undo this later, what is mailed from now on stays with question { $kept }: nobody can tell to which question it belongs.
cases-merge-send = Merge
cases-merge-swap = The other way round
cases-merge-two-people = These are two people: addresses or numbers differ. Nobody should read what somebody else wrote. Link the questions instead.
cases-merge-not-open = Only open questions can be merged.
cases-merge-same = That is the same question.
cases-merge-gone = The details are deleted already.
# $number (String) - Nummer der anderen Frage
cases-merged-into = This question went into question { $number }.
# $number (String) - Nummer der anderen Frage
cases-merged-in = Question { $number } went into this one.
cases-unmerge = Take apart again
cases-erase = Delete everything personal
cases-erase-text = Who asked and what was written goes at once. That there was a question stays counted.
cases-erased = Who asked is deleted
# $day (String) - Freitag, 4. Dezember
cases-erased-text = All that stays is that a question came on { $day }.
cases-meanwhile = Something has changed meanwhile
cases-meanwhile-text = Please read what is new, then send again. Your text is still there.
cases-rescued = Your text
cases-rescued-hint = Its field is not there any more. Copy the text if you still need it.
cases-not-now = That is not possible now
cases-not-now-text = The question no longer stands as the page showed it. Below you see how it is now.
cases-done-taken = You have taken the question on.
cases-done-said = It is entered.
cases-done-handed-over = It is handed on.
cases-done-planned = It is noted for that day.
cases-done-closed = It is closed.
cases-done-reopened = It is open again.
cases-done-corrected = It is saved.
cases-done-linked = It is linked.
cases-done-merged = They are merged.
cases-done-unmerged = They are two again.
cases-done-erased = It is deleted.
cases-done-noted = It is noted.
cases-note-title = Note a question
cases-note-lead = Write along while the person speaks. Name and way back may be missing.
cases-note-source = How did it come?
cases-note-message = What does the person want?
cases-note-message-hint = The person will read this on their page. What only the office should know, note in the case afterwards.
cases-note-send = Note
cases-note-language = Language of the person
cases-errors = Please check
# $title (String) - Überschrift der Seite
cases-fault = Error: { $title }
cases-back = All questions
cases-promises = Answer times and closed days
cases-promises-lead = You promise an answer within so many working days. Weekends, holidays and closed days do not count; while you ask back the clock stands still.
cases-promises-question = To a question
cases-promises-advice = To “don’t know what yet”
cases-promises-callback = Until the call back
cases-promises-days = working days
cases-promises-save = Save
cases-promises-saved = The times are saved. They hold for new questions.
cases-closures = Closed days
cases-closures-text = Also when somebody is ill and nobody stands in: running promises move on by the days that are lost.
cases-closures-none = None entered. The hub knows the holidays of North Rhine-Westphalia.
# $from (String) - 24. Dezember
# $to (String) - 31. Dezember
cases-closure = { $from } to { $to }
cases-closure-from = First day
cases-closure-to = Last day
cases-closure-to-hint = Empty: one day only.
cases-closure-reason = Reason
cases-closure-add = Enter
cases-closure-remove = Open after all
cases-closure-added = It is entered. Running promises are adapted.
cases-closure-removed = It is taken out. Promised days stay as they are.
# $name (String) - wer gefragt hat
cases-row = Question from { $name }
# $name (String) - wer gefragt hat
cases-overdue-row = { $name } waits for an answer
# $name (String) - wer gefragt hat
cases-callback-row = Call { $name } back
# $name (String) - wer gefragt hat
cases-planned-row = Look again: question from { $name }
# $number (String) - Nummer der Frage
cases-mail-at-office-subject = Question { $number } waits for your office
# $office (String) - Amt für Soziales
# $day (String) - Freitag, 4. Dezember
# $link (String) - die Frage am Tisch
cases-mail-at-office =
    The hub has a question for { $office }. An answer is promised by { $day }.

    What it says you see here, after logging in:

    { $link }
cases-mail-at-office-why = You are getting this email because you speak for your office in this hub.
cases-mail = About a question
