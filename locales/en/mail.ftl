### The mails. Each stands alone: what, when, where, who, what to do, why it comes.
### A paragraph is one line; lines are broken when it is sent. A link stands alone on its line.
### A subject without the title should have at most 35 characters.

## Frame

mail-hello = Hello { $name },
mail-hello-nobody = Hello,
mail-questions =
    Any questions? Please call us: { $phone }
    { $hours }
mail-goodbye =
    Kind regards from { $city }
    { $hub }
    { $link }
mail-calendar = The date for your calendar is attached.
mail-calendar-file = date.ics

## The offer. A line that would be empty is left out.

mail-offer-what = What: { $title }
mail-offer-who = With: { $organisation }
mail-offer-when = When: { $when }
mail-offer-where = Where: { $place }
mail-offer-contact = Contact: { $contact }
mail-offer-more =
    More about it:
    { $link }

## Sign-up: please confirm

mail-confirm-subject = Please confirm: { $title }
mail-confirm =
    It is great that you want to take part! Only one thing is left to do: open this link and press the button there.

    { $link }

    Please do so by { $until }. After that the sign-up lapses.
mail-confirm-why = You are getting this email because somebody gave this address when signing up. If that was not you, simply do nothing. Unless the button is pressed nothing happens, and no further email follows.

## Sign-up: the place is safe

mail-placed-subject = Your place is safe: { $title }
mail-placed = Your place is safe. It is great to have you with us!
mail-change =
    Do you want to change something, or cancel? You can do that here at any time. If you cancel, somebody else can have the place.

    { $link }
mail-signup-why = You are getting this email because you signed up for this offer. We only write when something happens, and the day before as a reminder. If you cancel, no more emails follow.

## Sign-up: the organisation will get in touch

mail-waiting-subject = We have your sign-up: { $title }
mail-waiting =
    Your sign-up has arrived. { $organisation } would like to get to know you first and will get in touch. After that you will hear whether you are in.

    There is nothing you need to do now.

## Sign-up: accepted

mail-accepted-subject = You are in: { $title }
mail-accepted = Good news: { $organisation } is looking forward to meeting you. You are in!
mail-accepted-note =
    { $organisation } writes to you:

    { $note }

## Sign-up: declined

mail-declined-subject = Sorry, not this time: { $title }
mail-declined =
    Thank you for wanting to take part. Unfortunately, { $organisation } cannot give you a place this time. The reason:

    { $reason }
mail-declined-more =
    There is plenty more to do. Perhaps something else suits you:

    { $link }

    Or call us, we will gladly look together with you.
mail-declined-why = You are getting this email because you signed up for this offer. There is nothing you need to do; no further email follows about it.
# $title (String)
mail-called-off-subject = Date cancelled: { $title }
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
# $reason (String) - der Text der Organisation, mehrere Zeilen
mail-called-off =
    we are sorry: this date is cancelled ({ $when }). Please do not come. There is nothing you need to do. The reason:

    { $reason }
# $link (String)
mail-called-off-more =
    Perhaps another date suits you, or you like something else:

    { $link }

    Or give us a call, we are happy to look together with you.
mail-called-off-why = You are getting this email because you signed up for this date. There is nothing you need to do; no further email follows about it.

mail-taken-back-subject = Not taking part after all: { $title }
mail-taken-back = this offer needs the yes of a parent or guardian. There is no such yes, or there is none any more. So we have ended your sign-up. It is best to talk about it at home; after that you can sign up again at any time.

## Sign-up: reminder

mail-reminder-subject = Tomorrow: { $title }
mail-reminder = Tomorrow is the day. It is great to have you with us!
mail-reminder-change =
    If you cannot make it after all, please cancel today:

    { $link }
mail-reminder-why = You are getting this email because you signed up for this offer. It is the only reminder.

## Parents and guardians

mail-guardian-subject = Please say yes or no: { $title }
mail-guardian = { $child } would like to take part in this offer and named you as parent or guardian. Under the age of 16 this needs your yes.
mail-guardian-answer =
    Say yes or no here. You can take your yes back there at any time.

    { $link }
mail-guardian-why = You are getting this email because { $child } gave your address. If you do not know { $child }, simply do nothing. Without your yes nothing happens, and no further email follows.
mail-guardian-called-off =
    we are sorry: a date for which { $child } was signed up with your yes is cancelled ({ $when }). Please tell { $child } as well. There is nothing else you need to do. The reason:

    { $reason }
mail-guardian-called-off-why = You are getting this email because you said yes to this sign-up. No further email follows about this date.

## Organisation: new sign-up

mail-new-signup-subject = New sign-up: { $title }
mail-new-signup =
    { $person } would like to take part in your offer.

    How to reach { $person }: { $reach }
mail-new-signup-guardian = { $person } is under 16. A parent or guardian has said yes.
mail-new-signup-message =
    { $person } adds:

    { $message }
mail-new-signup-answer =
    Please get in touch within the next days and get to know each other. Then accept here, or decline with a reason:

    { $link }
mail-new-signup-placed =
    The place is taken, there is nothing you need to do. If it does not fit at all, you can decline here with a reason:

    { $link }
mail-offer-why = You are getting this email because you are the contact for this offer. Should somebody else get it? A call to us is enough.

## Organisation: somebody writes something else

mail-changed-subject = New message: { $title }
mail-changed-message =
    { $person } has changed the message to you. It now says:

    { $message }
mail-changed-emptied = { $person } has deleted the message to you. The sign-up itself stays as it was.
mail-changed-reach =
    How to reach { $person }: { $reach }

    You can see the whole sign-up here:

    { $link }

## Organisation: somebody cancels

mail-withdrawn-subject = Cancelled: { $title }
mail-withdrawn = { $person } cannot take part after all and has cancelled. There is nothing you need to do.

## Organisation: into the directory

mail-received-subject = We have your request: { $organisation }
mail-received =
    Thank you for wanting to list { $organisation } with us. We will look at everything and get back to you soon.

    There is nothing you need to do now.
mail-approved-subject = Welcome: { $organisation }
mail-approved =
    { $organisation } is now in the directory. Next, you can put up an offer to take part. It takes about three minutes. Log in here, without a password: you will get a code at this email address.

    { $link }
mail-log-in-subject = New log-in: { $organisation }
mail-log-in-gone = one now logs in for { $organisation } with another email address. This one does not work any more. Is that not what you wanted? Then please call us at once.
mail-log-in-gone-why = You are getting this email because this address was used for logging in so far. There is nothing else you need to do.
mail-not-listed-subject = About your request: { $organisation }
mail-not-listed =
    We cannot list { $organisation } in the directory at the moment. The reason:

    { $reason }

    Do you see it differently, or has something changed? Call us, we will gladly sort it out together.
mail-organisation-why = You are getting this email because { $organisation } named you as its contact. Is that wrong? A call is enough and we will delete your address.

## Offer: published or sent back

mail-date-called-off-subject = A date is called off: { $title }
mail-date-called-off =
    The office has called it off. These dates do not take place:

    { $dates }

    Whoever signed up for them hears it from us, by mail or on the phone.
mail-published-subject = Now online: { $title }
mail-published = Your offer is on the list. Feel free to show it around. Every three months we will ask you whether it is still up to date.
mail-sent-back-subject = Please look again: { $title }
mail-sent-back =
    Your offer is almost there. Before it goes on the list, we ask you for one change:

    { $reason }

    Change it here and hand it in again:

    { $link }

## Offer: is it still up to date?

mail-still-true-subject = { $count ->
    [one] Is your offer still up to date?
   *[other] Are your { $count } offers still up to date?
}
mail-still-true = { $count ->
    [one] So that nobody calls in vain, we ask every three months. Open the link and tell us whether the offer is still up to date, takes a break or is over.
   *[other] So that nobody calls in vain, we ask every three months. Open the links and tell us for each offer whether it is still up to date, takes a break or is over.
}
mail-still-true-offer =
    { $title }
    { $link }
mail-still-true-why = You are getting this email because you are the contact for this offer. You can end what is over through the link; after that we stop asking.

## Logging in

mail-code-subject = Your code to log in
mail-code =
    Here is your code to log in:

    { $code }

    It is valid for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } and only once. Do not pass it on to anybody; we will never ask for it either.
mail-code-why = You are getting this email because somebody wants to log in with this address. If that was not you, simply do nothing. Nobody gets in without the code.

## Reported barriers

mail-barrier-received-subject = Your report of a barrier
mail-barrier-received =
    Thank you for your report. We will look at what hinders you and answer you by { $first }.

    If it takes longer, we will write to you by then and say why. You will then have the answer by { $last } at the latest.
mail-barrier-noted-subject = Your report of a barrier: we need more time
mail-barrier-noted =
    We have not finished with your report of a barrier. The reason:

    { $reason }

    You will get the answer by { $last } at the latest.
mail-barrier-answered-subject = Answer to your report of a barrier
mail-barrier-answered =
    You reported a barrier to us. This is our answer:

    { $answer }
mail-barrier-ombuds =
    You get no answer, or it does not help you? Then this office helps you, free of charge: { $ombuds }

    { $link }
mail-barrier-statement =
    You get no answer, or it does not help you? Our accessibility statement says who helps you then:

    { $link }
mail-barrier-why = You are getting this email because somebody gave this address when reporting a barrier. If that was not you, simply do nothing.

## Do emails arrive?

mail-test-subject = Test email: your code
mail-test =
    This email shows that emails from your hub arrive. Type in this code:

    { $code }

    Here:

    { $link }
mail-test-why = You are getting this email because somebody at your desk is checking whether emails arrive.
mail-circular-why = You are getting this email because your organisation is in our directory. You do not want circulars? Just reply to this email.
