### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = What is in the way
obstacles-lead = What keeps people from taking part? Each obstacle gets somebody in charge, a day for the answer, and an end that stands here.
obstacles-name = Name an obstacle
obstacles-goals = Our goals
obstacles-review = Review of the year
# $count (Number) - wie viele
obstacles-count = { $count ->
    [0] No obstacle
    [one] One obstacle
   *[other] { $count } obstacles
}
obstacles-states = Which ones
obstacles-all = All
obstacles-state-open = Waits for an answer
obstacles-state-answered = Answered, we are on it
obstacles-state-solved = Out of the way
obstacles-state-not-solvable = Stays, and here is why
obstacles-state-received = It came, we are looking at it
obstacles-state-declined = Not published
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] It hinders one person
   *[other] It hinders { $count } people
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = Answer by { $day }
# $day (String) - Freitag, 4. Dezember
obstacles-late = The answer was promised by { $day }. We are late.
obstacles-empty-title = Nothing is in the way here
obstacles-empty-text = Do you see something? Tell us in one sentence.
obstacles-everywhere = Whole town

## Ein Stein

obstacles-back = All obstacles
# $office (String) - Amt für Soziales
obstacles-office = In charge: { $office }
obstacles-here = In charge: the engagement office
obstacles-way = What became of it
obstacles-way-named = Named
obstacles-way-answered = Answer
obstacles-way-solved = Out of the way
obstacles-way-not-solvable = Stays, because
obstacles-too-title = It hinders me too
obstacles-too-text = With your e-mail address you count exactly once. You hear when there is an answer. Nobody else sees the address.
obstacles-too-email = Your e-mail address
obstacles-too-send = It hinders me too
# $phone (String) - Telefonnummer
obstacles-too-phone = No e-mail? Call us: { $phone }
obstacles-too-thanks = Almost done
obstacles-too-thanks-text = We sent you an e-mail. You count once you press the button in it.
obstacles-too-confirm = Does it hinder you too?
obstacles-too-confirm-button = Yes, it hinders me too

## Formular

obstacles-form-title = What is in the way?
obstacles-form-lead = For example a rule, a form, a missing key, steps before a door. One sentence is enough.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = Error: { $title }
obstacles-form-errors = Please have another look
obstacles-form-words = What keeps you or others from taking part?
obstacles-form-words-hint = Just as you would tell it. We reword it for the public page: no names stand there.
obstacles-form-whom = Whom does it concern?
obstacles-form-whom-hint = For example: our club, people with prams
obstacles-form-topic = Topic
obstacles-form-topic-none = I do not know, or something else
obstacles-form-district = District
obstacles-form-reach = Would you like to hear what becomes of it?
obstacles-form-reach-hint = Then tell us how to reach you. You need not.
obstacles-form-name = Your name
obstacles-form-email = E-mail
obstacles-form-phone = Phone
obstacles-form-optional = (if you like)
obstacles-form-private = Only the office reads your words and your address. Half a year after the end we delete both.
obstacles-form-send = Send
obstacles-form-too-often = Very many messages came from here just now. Try again in an hour, or call us.
obstacles-thanks-title = Thank you, we have it
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = There is an answer by { $day }.
# $number (String) - Nummer des Steins
obstacles-thanks-number = It has the number { $number }. With it we find it on the phone as well.
obstacles-thanks-mail = You get an e-mail with a link in a moment. There you see what becomes of it.
obstacles-thanks-no-mail = Once we have looked at it, it stands on the list.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = Your obstacle { $number }
obstacles-own-words = This is what you wrote
obstacles-own-public = This is how it stands on the page
obstacles-own-declined = Why it does not stand on the page

## Mails

obstacles-mail-received-subject = We got what you told us
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    You told us what is in the way. Thank you. There is an answer by { $day }.

    See how it stands here:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = Public now: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    What you told us now stands on our page, in our words and without names. Somebody is in charge. There is an answer by { $day }.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = Answer: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    There is an answer to something that hinders you:

    { $text }

    All of it stands here:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = Out of the way: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    Something that hindered you is out of the way:

    { $text }

    All of it stands here:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = Stays: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    We cannot put this out of the way. The reason:

    { $text }

    All of it stands here:

    { $link }
obstacles-mail-declined-subject = About what you told us
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    We do not show what you told us on our page. The reason:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = Does it hinder you too? { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    With this address somebody said: it hinders me too. It is about “{ $title }”.

    Was it you? Then press the button here:

    { $link }
obstacles-mail-why = You get this e-mail because this address was given for something in the way. It was not you? Then simply do nothing.
