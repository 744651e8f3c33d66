### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = Questions
inquiries-title = Ask us
inquiries-lead = One sentence is enough, and you need no account. We tell you by when you will have an answer.
inquiries-kinds = How can we help?
inquiries-kind-question = I have a question
inquiries-kind-advice = I want to do something but don’t know what yet
inquiries-kind-callback = Please call me back
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] Answer on the next working day
   *[other] Answer within { $days } working days
}
inquiries-people-title = Who answers
inquiries-people-text = Would you rather talk to someone? Here are all contact persons, by topic.
inquiries-guide-text = Five questions, three suggestions: what suits me?
inquiries-elsewhere-title = Others look after this
inquiries-elsewhere-text = With these matters you get there faster.

## Formular

inquiries-form-question = What would you like to know?
inquiries-form-advice = What would you enjoy?
inquiries-form-callback = We will call you back
# $title (String) - Überschrift des Formulars
inquiries-form-fault = Error: { $title }
inquiries-form-message-question = Your question
inquiries-form-message-advice = Tell us a little about yourself
inquiries-form-message-callback = What is it about?
inquiries-form-message-hint-question = Just as you would say it on the phone.
inquiries-form-message-hint-advice = For example: when you have time, what you like doing, what you would rather not do.
inquiries-form-message-hint-callback = One sentence is enough. Then the right person calls.
inquiries-form-topic = Topic
inquiries-form-topic-hint = So that your question reaches the right people at once.
inquiries-form-searched = I am looking for: { $words }
inquiries-form-topic-none = I don’t know, or something else
inquiries-form-name = Your name
inquiries-form-reach = How can we reach you?
inquiries-form-reach-hint = One of the two is enough.
inquiries-form-email = E-mail
inquiries-form-phone = Phone
inquiries-form-reachable = When is a good time?
inquiries-form-reachable-hint = For example: mornings, not on Wednesdays
inquiries-form-optional = (if you like)
inquiries-form-private = Only the people who answer read your question. Half a year after it ends we delete who asked and what was written.
inquiries-form-send = Send question
inquiries-form-errors = Please look at this again
inquiries-form-too-often = A lot of messages have just come from here. Please try again in an hour, or call us.
inquiries-faster-title = This may be faster
inquiries-faster-text = It sounds as if others look after this. What you wrote is still below.
inquiries-faster-send = Send it to you anyway
inquiries-missing-message = Write one sentence about what it is.
inquiries-choice-kind = Choose what you would like.

## Danke

inquiries-thanks-title = Your question has arrived
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = You will hear from us by { $day }.
# $number (String) - Nummer der Frage
inquiries-thanks-number = Your question has the number { $number }. With it we find it on the phone as well.
inquiries-thanks-mail = You will get a mail with a link in a moment: there you see how things stand and can add something.
inquiries-thanks-no-mail = We will call you. Note the number in case you want to add something before.
inquiries-thanks-more = See what you can do

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = Your question { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = Error: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = You will hear from us by { $day }.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = We had promised an answer by { $day } and are late. We are sorry. Feel free to call us.
inquiries-own-waiting = We need something else from you. Our question is below.
inquiries-own-answered = We have answered. If something is not right, just write again.
inquiries-own-closed-answered = Answered and closed.
inquiries-own-closed-not-ours = Others look after this. Where to turn is written below.
inquiries-own-closed-withdrawn = You said that it is settled.
inquiries-own-closed-silent = We heard nothing more from you and closed the question.
inquiries-own-closed-spam = We did not work on this message.
# $office (String) - Amt für Soziales
inquiries-own-office = Answered by: { $office }
inquiries-own-talk = What was written so far
inquiries-own-you = You
inquiries-own-we = We
inquiries-own-on-phone = on the phone
inquiries-own-at-desk = at the office
inquiries-own-by-letter = on paper
inquiries-own-write = Add something
inquiries-own-reply = Your reply
inquiries-own-write-hint = It goes straight to the people who work on your question.
inquiries-own-send = Send
inquiries-own-done = It is settled
inquiries-own-done-text = You no longer need an answer? One click is enough.
inquiries-own-sent = Thank you, it has arrived.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = You will hear from us by { $day }.
inquiries-own-over = Good, the question is closed.
inquiries-own-not-now = That is not possible now
inquiries-own-not-now-text = The question is closed already. How things stand is written below.
inquiries-own-again = Ask a new question

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = Your question { $number } has arrived
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    We have your question. You will hear from us by { $day }.

    Here you see how things stand, and you can add something:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = Answer to your question { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    You asked us something. Our answer:

    { $text }

    Everything about your question is here:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = We need to know more: your question { $number }
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    To be able to answer you, we need to know something else:

    { $text }

    Please reply here:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = About your question { $number }
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    We have closed your question, and this is why:

    { $text }

    Is anything still open? Then write to us here:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = Or simply reply to this mail ({ $address }).
inquiries-mail-why = You are getting this email because this address was given with a question to us. Was that not you? Then you need not do anything.
