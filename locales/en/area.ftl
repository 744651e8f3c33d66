### Our area: what an organisation works with. The office uses the form for offers, too.

area-title = Our area
area-headline = { $count ->
    [0] Everyone has an answer. Thank you!
    [one] One person waits for your answer
   *[other] { $count } people wait for your answer
}
area-new-offer = New offer
area-side = Your organisation

## Sign-ups

area-waiting = Waiting for your answer
area-waiting-none = Nobody is waiting right now.
area-yes = Say yes
area-no = Say no
area-consented = Guardian agreed
area-placed = Taking part
area-placed-none = Here you will see the people who have a place.
area-placed-since = signed up { $since }
area-signup = Sign-up
area-state = How it stands
area-offer = Offer
area-date = Date
area-since = Signed up
area-message = Message for you
area-answered = Your answer
area-yes-title = Say yes
area-yes-text = With your yes the place is given. We pass on the good news.
area-yes-note = Would you like to add something?
area-yes-hint = For example: Please ring at the side door.
area-no-title = Say no
area-no-text = Every no needs a reason. We pass it on and help to find something else.
area-no-reason = Why does it not fit this time?
area-no-hint = One friendly sentence is enough, for example: Sorry, the place is taken already.
area-no-send = Say no for this reason
area-full-title = No place is left
area-full-text = That is why we could not say yes. Raise the number of places of the offer, or say no with a reason.

## Offers

area-offers = Your offers
area-offers-none = There is no offer yet. The first one is done in three minutes.
area-ended = { $count ->
    [one] One ended offer
   *[other] { $count } ended offers
}
area-confirmed-until = confirmed until { $date }
area-asks = Still true?
area-still-true = Still true
area-change = Change
area-pause = Pause
area-publish = Publish again
area-end = End
area-sent-back = Please change something first:
area-dates = { $count ->
    [one] 1 date
   *[other] { $count } dates
}
area-next-date = next: { $when }
area-places-free = { $all ->
    [one] { $free } of { $all } place free
   *[other] { $free } of { $all } places free
}
area-places-full = All places taken
area-places-open = Room for everyone who comes
area-held = { $count ->
    [one] 1 place is kept until the sign-up is confirmed
   *[other] { $count } places are kept until the sign-ups are confirmed
}

## A step as a page of its own

area-still-true-title = Is the offer still true?
area-still-true-text = With a yes it stays confirmed for another three months. Then we ask again.
area-pause-title = Pause this offer?
area-pause-text = It leaves the list until you publish it again. Whoever signed up stays signed up.
area-publish-title = Publish again?
area-publish-text = The offer is back on the list at once.
area-end-title = End this offer?
area-end-text = An ended offer cannot be opened again. If it is only a break, better pause it. Its page stays and says that it is over.
area-end-send = Yes, end it
area-rather-not = Rather not

## What just happened

area-done-accepted = You said yes. We have passed on the good news.
area-done-declined = You said no. We have passed on your reason.
area-done-still-true = Thank you! The offer is confirmed for another three months.
area-done-paused = The offer takes a break. You can publish it again at any time.
area-done-published = The offer is on the list now.
area-done-ended = The offer has ended. Thank you for telling us.
area-done-handed-in = Thank you! We look at your offer. As soon as it is on the list, we let you know.
area-done-saved = Saved.
area-done-signed = Welcome to the network! Your organisation has signed the charter.
area-done-left = Your organisation has left the network. Your page stays in the directory.
area-done-date-added = The date is on the list now.
area-done-places = The number of places is saved.
area-done-called-off = The date is called off. Whoever has to hear of it hears it from us, by mail or on the phone.

## Own page, network, log-in

area-page = Your page
area-contact = Contact person
area-page-look = How others see your page
area-network = Member of the network
area-network-none = Your organisation is listed but not a member of the network yet. Read the charter: if you share it, sign it.
area-network-outdated = There is a new version of the charter. Please read it and sign again.
area-network-read = Read and sign
area-network-more = Read the charter or leave
area-network-version = Version { $version }
area-network-sign-text = You sign for your whole organisation. You can leave at any time.
area-network-sign = Sign for our organisation
area-network-leave-title = Leave
area-network-leave-text = Your page and your offers stay. Only the sign of membership goes. You can sign again at any time.
area-network-leave = Leave the network
area-people-none = Nobody yet. A name makes it easier to get in touch.
area-login = Log-in
area-login-as = Logged in as
area-login-stays = Codes go to this address, even if another one stands on your page. Shall somebody else have the lead? Hand it over under “Our team”.

## Form for offers

area-choose = For which organisation?
area-choose-go = Go on
area-offer-change = Change offer
area-offer-lead = Done in three minutes: what matters most comes first, everything else is optional. We have a quick look, then it goes on the list.
area-offer-lead-desk = The offer goes on the list as soon as you save it.
area-offer-look = How others see the offer
area-offer-language = Language of the texts: { $language }
area-offer-written = Written in: { $language }
area-offer-what = What is there to do?
area-offer-title = Title
area-offer-title-hint = Best with a verb: “Water the garden”, “Read to children”.
area-offer-summary = In one sentence
area-offer-summary-hint = What makes people want to come? Everyone reads this first.
area-offer-tasks = Tasks
area-offer-tasks-hint = One point per line.
area-offer-when = When and how long?
area-offer-rhythm = How often?
area-offer-minutes = How many minutes does it take each time?
area-offer-minutes-hint = 60 is one hour, 120 is two.
area-offer-weekdays = On which days?
area-offer-from = From
area-offer-to = Until
area-offer-nth = If it is every month: on which of these days?
area-nth-any = Any
area-nth = { $nth ->
    [1] On the first of the month
    [2] On the second of the month
    [3] On the third of the month
    [4] On the fourth of the month
   *[other] On the last of the month
}
area-offer-dates = Fixed dates
area-offer-dates-hint = Are the days fixed already? Then enter the first ones here. You can add more later under “Dates”.
area-offer-date-new = New date { $number }
area-offer-date-day = Day
area-offer-date-from = Begins
area-offer-date-to = Ends
area-offer-date-places = Places
area-offer-where = Where?
area-offer-place = Meeting point
area-offer-place-hint = Street and number, or how to find you.
area-offer-districts = Districts
area-offer-districts-hint = If you choose none, it is for the whole town.
area-offer-how = Who can take part, and how?
area-offer-vulnerable = Children or vulnerable people are there
area-offer-way = How does one get in?
area-offer-way-get-to-know = You get to know each other first and then say yes.
area-offer-way-direct = Whoever signs up has the place at once. You can still say no.
area-offer-capacity = Places
area-offer-capacity-hint = How many people do you need? Empty means: as many as come. Fixed dates have places of their own.
area-offer-more = Good to know
area-offer-people = Who it suits
area-offer-suits = It suits …
area-offer-min-age = Youngest age
area-offer-min-age-hint = In years. Empty means: any age.
area-offer-languages = Languages one needs
area-offer-languages-hint = If you choose none, any will do.
area-offer-insurance = Insurance
area-offer-insurance-hint = Not sure? Leave it at “Still open”, we sort it out with you.
area-offer-liability = If somebody suffers a loss (liability)
area-offer-accident = If somebody gets hurt (accident)
area-offer-contact = Contact person of its own
area-offer-contact-hint = If you leave this empty, people ask your organisation: { $contact }
area-offer-contact-name = Name
area-offer-hand-in = Done, please have a look
area-offer-publish = Put on the list
area-offer-save = Save
area-offer-full-title = That is too few places
area-offer-full-text = More people have a place already. Raise the number, or say no to somebody with a reason first. Nothing was changed.

## The dates of an offer

area-dates-title = Dates
area-dates-open = See and change the dates
area-dates-lead = These are all dates still to come. Add new ones below.
area-dates-coming = Still to come
area-dates-none = No date is fixed yet.
area-dates-first = So far people help here regularly. With the first date, people sign up for single days.
area-dates-new-hint = If it ends after midnight, simply enter the time of the next morning.
area-dates-new = New date
area-dates-add = Add the date
area-date-change = Change or cancel
area-date-on = Takes place
area-date-off = Cancelled
area-date-over = Over
area-date-places = Change the places
# $taken (Number) - vergebene Plätze
area-date-places-hint = { $taken ->
    [0] No place is taken yet.
    [one] One place is taken.
   *[other] { $taken } places are taken.
} Empty means: as many as come.
area-date-call-off = Cancel this date
# $count (Number) - Anmeldungen, ab 0
area-date-call-off-text = { $count ->
    [0] Nobody has signed up for this date. The page of the offer will then say: cancelled.
    [one] There is one sign-up for this date.
   *[other] There are { $count } sign-ups for this date.
}
area-date-by-mail = { $count ->
    [one] One person gets a mail with your reason at once.
   *[other] { $count } people get a mail with your reason at once.
}
area-date-by-voice = { $count ->
    [one] One person has no mail address. The engagement office will call.
   *[other] { $count } people have no mail address. The engagement office will call them.
}
area-date-not-told = { $count ->
    [one] One person never confirmed the sign-up. We do not write to them. Whoever opens the link in the first mail reads your reason there.
   *[other] { $count } people never confirmed their sign-up. We do not write to them. Whoever opens the link in the first mail reads your reason there.
}
area-date-final = This cannot be undone. If the date takes place after all, add it again.
area-date-reason = The date is cancelled. Why?
area-date-reason-hint = One friendly sentence is enough, for example: The ground is frozen, we go on in March.
area-date-send = Yes, cancel the date
area-date-not-now = Something has changed in the meantime
area-date-not-now-text = This date has begun or is cancelled. Below you see how things stand now.
