### Signing up, confirming, cancelling, answering, consenting, "still true".

## For several pages

signups-fault = Error: { $title }
signups-errors = Please have another look
signups-optional = – optional
signups-until = { $day }, { $time }
signups-place = { $place }, { $districts }
signups-whole-city = All over { $city }
signups-min-age = { $age ->
    [one] From { $age } year
   *[other] From { $age } years
}
signups-all-offers = See other offers
signups-questions = Any questions?
signups-now-changed-title = Something has changed meanwhile
signups-now-changed-text = That is why your last step was no longer possible. Here you see how things stand now.
signups-private = This page is yours alone. Please do not pass the link on.

## The form

signups-form-title = Sign up: { $title }
signups-form-back = Back to the offer
signups-form-head = How good that you want to take part
signups-form-lead = Your name and one way to reach you are enough. You do not need an account.
signups-form-get-to-know = Signing up is not a promise yet: { $organisation } gets in touch, you get to know each other, and then both of you decide.
signups-form-shift = Which date suits you?
signups-form-free = { $count ->
    [one] { $count } place left
   *[other] { $count } places left
}
signups-form-open = places free
signups-form-taken = full
signups-form-later = { $count ->
    [one] { $count } more date
   *[other] { $count } more dates
}
signups-form-name = Your name
signups-form-name-hint = As you would like to be called.
signups-form-reach = How can we reach you?
signups-form-reach-hint = Email or phone – one is enough.
signups-form-email = Email
signups-form-email-hint = You will get an email with a link to confirm right away.
signups-form-phone = Phone
signups-form-phone-hint = Without an email address we call you.
signups-form-message = Would you like to add something?
signups-form-message-hint = For example what you like doing, or when you are easy to reach.
signups-form-young = I am under 16
signups-form-young-text = Then we first ask a parent or guardian. Things go on only after their yes. The organisation only learns that the yes is there.
signups-form-young-tick = Yes, I am under 16 years old
signups-form-guardian = Whom may we ask?
signups-form-guardian-name = Name of a parent or guardian
signups-form-guardian-email = This person’s email
signups-form-guardian-phone = This person’s phone
signups-form-guardian-language = In which language shall we ask this person?
signups-form-data = What happens to your details
signups-form-data-who = We need your details to bring you together; only { $organisation } and { $hub } get to see them.
signups-form-data-until = We delete the sign-up { $days ->
    [one] one day
   *[other] { $days } days
} after it ends, and your name and address { $years ->
    [one] one year
   *[other] { $years } years
} after your last sign-up at the latest.
signups-form-send-direct = Count me in
signups-form-send-get-to-know = I would like to meet you
signups-form-later-no = You can cancel at any time, without giving a reason.
signups-form-full-title = This date has just filled up
signups-form-full-text = Somebody was a moment faster. Everything you entered is still here: simply choose another date.

## Instead of the form

signups-closed-paused-title = This offer is taking a break
signups-closed-paused-text = { $organisation } is not taking anybody on at the moment. Come back later, or have a look at the other offers.
signups-closed-ended-title = This offer is over
signups-closed-ended-text = How good that you wanted to take part. There is plenty more to do.
signups-closed-full-title = All places are taken
signups-closed-full-text = How good that so many are taking part! If somebody cancels, a place becomes free here again. Until then, others are looking forward to you.
signups-closed-dates-title = There is no date at the moment
signups-closed-dates-text = The last dates are over, and { $organisation } has not entered new ones yet. Feel free to ask.
signups-closed-review-title = This offer is not public yet
signups-closed-review-text = As soon as it is on the list, you can sign up here.
signups-closed-twice-title = We already have this sign-up
signups-closed-twice-text = There is nothing more you need to do. The link to your sign-up is in our email.
signups-closed-call = Or call us, we will gladly look together with you:

## Thanks

signups-thanks-page = Thank you: { $title }
signups-thanks-mail-title = Almost there: now check your email
signups-thanks-mail-text = We have sent you an email. Open the link in it and press the button. Then we know that the address is right.
signups-thanks-mail-held = Your place is kept for you until { $until }.
signups-thanks-mail-by = Please do so by { $until }.
signups-thanks-phone-title = Thank you! We will call you
signups-thanks-phone-text = One of us will call you within the next days. There is nothing more you need to do now.
signups-thanks-next = What happens next
signups-thanks-sent = Sent
signups-thanks-button = Press the button
signups-thanks-call = We call you
signups-thanks-placed = Your place is safe
signups-thanks-meet = { $organisation } gets in touch
signups-thanks-missing = No email?
signups-thanks-missing-wait = Sometimes it takes a few minutes. Look into the folder for adverts or spam, too.
signups-thanks-missing-again = Perhaps a typing error in the address?
signups-thanks-missing-link = Sign up again
signups-thanks-missing-call = Or call us:
signups-thanks-demo = Here in the sample city no real email is sent. It lies as a file in the folder “post” inside the data folder of this program.

## My sign-up

signups-own-page = My sign-up: { $title }
signups-own-unconfirmed-title = Just press one button
signups-own-unconfirmed-text = Press the button. Then we know that your address is right.
signups-own-held = Your place is kept for you until { $until }.
signups-own-by = Please do so by { $until }.
signups-own-guardian-title = One yes is still missing
signups-own-guardian-text = We are asking your parent or guardian. As soon as they say yes, things go on by themselves.
signups-own-waiting-title = Your sign-up has arrived
signups-own-waiting-text = { $organisation } will get in touch so that you can get to know each other. After that you will hear whether you are in. There is nothing you need to do now.
signups-own-accepted-title = You are in!
signups-own-accepted-text = Your place is safe. { $organisation } is looking forward to you.
signups-own-declined-title = It did not work out this time
signups-own-declined-text = Thank you for wanting to take part. There is plenty more to do.
signups-own-withdrawn-title = You have cancelled
signups-own-withdrawn-text = Thank you for letting us know. You will hear nothing more from us about this. Changed your mind again? Simply sign up anew.
signups-own-taken-back-title = This sign-up was taken back
signups-own-taken-back-text = Nothing more happens. If you would like to try again later, simply sign up anew.
signups-own-lapsed-title = This sign-up has lapsed
signups-own-lapsed-text = It was not confirmed in time. That does not matter: simply sign up again.
signups-own-called-off-title = This date is cancelled
signups-own-called-off-text = We are sorry. There is nothing you need to do. Perhaps another date suits you?
signups-own-says = { $organisation } writes to you:
signups-own-confirm-direct = Yes, count me in
signups-own-confirm-get-to-know = Yes, this is my sign-up
signups-own-again = Sign up anew
signups-own-state = How things stand
signups-own-offer = What it is about
signups-own-calendar = Into my calendar
signups-own-message = Your message
signups-own-message-label = What should { $organisation } know?
signups-own-message-change = Change the message
signups-own-message-add = Add a message
signups-own-message-save = Save
signups-own-withdraw = Not after all? No problem.
signups-own-withdraw-text = One press of the button is enough. You do not have to give a reason; { $organisation } learns at once that your place is free.
signups-own-withdraw-application = One press of the button is enough. You do not have to give a reason; { $organisation } learns of it at once.
signups-own-withdraw-quiet = One press of the button is enough. You do not have to give a reason.
signups-own-withdraw-button = Cancel my sign-up
signups-own-done-confirmed = Thank you, that worked.
signups-own-done-changed = Your message is saved.
signups-own-done-withdrawn = We know that you cancelled.
signups-own-twice-title = You are already signed up here
signups-own-twice-text = There is already a confirmed sign-up of yours. You do not need this second one; you can cancel it below or simply let it lapse.
signups-own-full-title = All places are taken by now
signups-own-full-text = We are sorry. Have a look at the other offers, or call us: we will gladly look together with you.

## Steps

signups-step-sent = Signed up
signups-step-confirm = Confirm
signups-step-confirmed = Confirmed
signups-step-guardian = Your parents’ yes
signups-step-answer = Answer
signups-step-accepted = Accepted
signups-step-placed = Place safe
signups-step-declined = Declined
signups-step-withdrawn = Cancelled
signups-step-lapsed = Lapsed
signups-step-called-off = Cancelled
signups-step-date = Your date
signups-step-until = until { $until }

## Meanwhile

signups-meanwhile-open = The sign-up of { $person } has moved on meanwhile.
signups-meanwhile-accepted = { $person } has been given a yes meanwhile.
signups-meanwhile-declined = { $person } has been given a no meanwhile.
signups-meanwhile-withdrawn = The sign-up of { $person } has been withdrawn meanwhile.
signups-meanwhile-lapsed = The sign-up of { $person } has lapsed meanwhile.
signups-meanwhile-called-off = The date has been cancelled meanwhile.
signups-meanwhile-kept = That is why we have not kept your answer. Below you see how things stand now.

## The organisation answers

signups-answer-waiting-title = { $person } would like to take part
signups-answer-placed-title = { $person } is in
signups-answer-accepted-title = You accepted { $person }
signups-answer-declined-title = You declined { $person }
signups-answer-other-title = Sign-up of { $person }
signups-answer-withdrawn-title = { $person } is not coming any more
signups-answer-withdrawn-text = The sign-up has been withdrawn. You need not do anything.
signups-answer-waiting-text = Get to know each other, best within the next days. Then say yes or no here.
signups-answer-placed-text = The place is taken. All fine? Then there is nothing you need to do.
signups-answer-called-off = The date is cancelled. Whoever had signed up learns your reason. There is nothing you need to do.
signups-answer-who = Who signed up
signups-answer-young = Under 16: consent is given
signups-answer-language = Reads our messages in { $language }
signups-answer-message = { $person } adds:
signups-answer-free = { $count ->
    [0] No place free
    [one] { $count } place free
   *[other] { $count } places free
}
signups-answer-yes = Yes, gladly
signups-answer-yes-text = With your yes { $person } gets the place.
signups-answer-note = Would you like to add a note?
signups-answer-note-hint = For example where you meet the first time.
signups-answer-yes-button = Yes, accept
signups-answer-no = No, not this time
signups-answer-no-text = { $person } will read your reason. An honest, kind sentence helps more than none.
signups-answer-no-open = It does not work after all?
signups-answer-no-unfold = Decline with a reason
signups-answer-reasons = What applies?
signups-answer-reason-enough = Enough people have signed up already. Thank you for wanting to help!
signups-answer-reason-times = Unfortunately the times do not fit together.
signups-answer-reason-task = For this task we are looking for somebody with different experience. You are surely welcome at another offer.
signups-answer-reason-own = I will write it myself
signups-answer-own = In your own words
signups-answer-own-hint = If nothing above fits, or if you want to add something.
signups-answer-no-button = Decline with this reason
signups-answer-done-yes = Your yes is saved.
signups-answer-done-no = Your no is saved.
signups-answer-told = This is what we wrote to { $person }
signups-answer-told-yes = Good news: { $organisation } is looking forward to you. You are in!
signups-answer-told-no = Thank you for wanting to take part. Unfortunately, { $organisation } cannot give you a place this time. The reason:
signups-answer-tell = { $person } has no email address. Please call and let them know:
signups-answer-full-title = There is no place left
signups-answer-full-text = All places are taken by now. Log in and raise the number of places, then you can accept here.
signups-answer-area = To our area

## A parent or guardian says yes

signups-consent-title = { $child } would like to take part. Do you say yes?
signups-consent-text = { $child } is under 16 and named you as parent or guardian. Nothing happens without your yes.
signups-consent-languages = Read this page in
signups-consent-offer = What it is about
signups-consent-what = What
signups-consent-when = When
signups-consent-where = Where
signups-consent-who = Who invites
signups-consent-contact = Contact
signups-consent-insured = Insurance
signups-consent-insured-text = Liability: { $liability }. Accident: { $accident }.
signups-consent-more = Read the whole offer
signups-consent-answer = Your answer
signups-consent-yes = Yes, I agree
signups-consent-no = No, rather not
signups-consent-yes-note = You can take your yes back here at any time.
signups-consent-data = { $organisation } only learns that your yes is there, not your name and not your address. We delete both { $days ->
    [one] one day
   *[other] { $days } days
} after the sign-up ends.
signups-consent-given-title = You said yes
signups-consent-given-text = Your yes is there ({ $when }). Thank you! There is nothing more you need to do.
signups-consent-back = Changed your mind?
signups-consent-back-text = If you take your yes back, { $child } is no longer signed up. { $organisation } learns it at once. You do not have to give a reason.
signups-consent-back-button = Take my yes back
signups-consent-over-title = This sign-up was taken back
signups-consent-over-text = The place is free, nothing more happens. Please talk to { $child } about it. Should it work out after all, { $child } can sign up anew.
signups-consent-declined-title = It did not work out this time
signups-consent-declined-text = Unfortunately, { $organisation } cannot give a place this time. There is nothing you need to do.
signups-consent-lapsed-title = This sign-up has lapsed
signups-consent-lapsed-text = It was not confirmed in time. There is nothing you need to do.
signups-consent-called-off-title = The date is cancelled
# $child (String)
signups-consent-called-off-text = This ends the sign-up. There is nothing you need to do. Please tell { $child } as well.
signups-consent-done-yes = Thank you, your yes is saved.
signups-consent-done-no = That is saved.
signups-consent-full-title = All places are taken by now
signups-consent-full-text = We are sorry. Your yes is therefore no longer needed.

## Does it still hold?

signups-true-page = Does it still hold? { $title }
signups-true-title = Does this offer still hold?
signups-true-text = One press of a button is enough. Then nobody calls in vain.
signups-true-answers = What applies?
signups-true-otherwise = Different after all?
signups-true-yes = Yes, it still holds
signups-true-yes-text = It stays on the list. We will not ask again before { $until }.
signups-true-yes-button = Still holds
signups-true-pause = It takes a break
signups-true-pause-text = It is off the list until you switch it on again. Whoever is signed up stays signed up.
signups-true-pause-button = Take a break
signups-true-end = It is over
signups-true-end-text = It is taken off the list for good. To go on later, put up a new one.
signups-true-end-button = End the offer
signups-true-change = It almost holds, only the text does not? You change it in your area after logging in.
signups-true-area = To our area
signups-true-done-yes = Thank you! The offer stays on the list.
signups-true-done-pause = Saved. Enjoy the break!
signups-true-done-end = Saved. Thank you for everything you made possible!
signups-true-holds-title = This offer holds
signups-true-holds-text = Your word holds until { $until }. Has something changed after all? Tell us here.
signups-true-paused-title = This offer takes a break
signups-true-paused-text = You can switch it on again in your area. Or call us and we will do it for you.
signups-true-ended-title = This offer has ended
signups-true-ended-text = It is no longer on the list. You can put up a new one in your area at any time.
signups-true-review-title = This offer is not public yet
signups-true-review-text = There is nothing you need to do here.
