digests-title = Weekly post
digests-lead = Every Thursday: what is new and fits you.
digests-door = Every week, what fits me
digests-how-choose = Choose what fits you.
digests-how-button = Press the button in our email.
digests-how-weekly = An email comes on Thursdays. When nothing is new, none comes.
digests-print = Without email: print a sheet
digests-email = Your email address
digests-email-hint = The weekly post goes there, and nothing else.
digests-kinds = What would you like to get?
digests-kind-offers = New offers to join in
digests-kind-dates = Dates in the next two weeks
digests-kind-news = News from the office
digests-fits = What fits you?
digests-topics = Topics
digests-topics-hint = Without a tick you get all topics.
digests-districts = Districts
digests-districts-hint = Without a tick you get all. What concerns the whole town is always in it.
digests-langs = Languages of the entries
digests-langs-hint = Without a tick you get entries in any language.
digests-reads = In which language shall we write to you?
digests-order = Order the weekly post
digests-private = We keep only your address and this choice. You stop it with one click, and then we delete both.
digests-errors = Please have another look
digests-fault = Error: { $title }
digests-too-often = That was very often in a short time. Please try again in an hour.
digests-thanks-title = Only the button is missing
digests-thanks-text = We have sent you an email. Open the link in it and press the button. Before that, no weekly post comes.
digests-thanks-spam = No email there? Look in your spam folder, or give us a call.
digests-own-title = Your weekly post
digests-own-text = Press the button. Then you get what is new and fits you, every Thursday.
digests-own-confirm = Yes, send me the weekly post
digests-own-confirmed = Confirmed. The weekly post now comes to you.
digests-own-next = The next one comes on { $when }, if there is something new by then.
digests-own-changed = Saved. The new choice holds from the next weekly post on.
digests-own-change = What fits me
digests-own-save = Save choice
digests-own-stop-title = Stop the weekly post
digests-own-stop-text = Then we delete your address and your choice.
digests-own-stop = Stop it
digests-stopped-title = Stopped
digests-stopped-text = You get no more weekly post. Your address and your choice are deleted.
digests-again = Order the weekly post again
digests-group-offers = New offers
digests-group-dates = Dates
digests-group-news = News from the office
digests-sheet-title = Weekly sheet
digests-sheet-day = New and soon, as of { $day }
digests-sheet-none-title = Nothing new here at the moment
digests-sheet-none-text = Choose less, then more fits. Or look at all offers.
digests-sheet-choose = What fits me? Change the choice
digests-sheet-call = Any questions? Call us: { $phone }
digests-show = Show the sheet
digests-more = { $count ->
    [one] and { $count } more entry
   *[other] and { $count } more entries
}
digests-mail-confirm-subject = Please confirm: weekly post
digests-mail-confirm =
    how nice that you would like the weekly post! Only one thing is missing: open this link and press the button there.

    { $link }
digests-mail-confirm-why = You are getting this email because somebody gave this address for the weekly post. That was not you? Then simply do nothing. Without the button no weekly post comes, and after 14 days we delete the address.
digests-mail-known-subject = Your weekly post
digests-mail-known =
    the weekly post comes to you already. Here you change what fits you, or stop it:

    { $link }
digests-mail-known-why = You are getting this email because somebody gave this address for the weekly post once more. Nothing has changed.
digests-mail-subject = Weekly post: { $title }
digests-mail-newsletter-subject = News from the engagement office
digests-mail-intro = this is new and fits you.
digests-mail-more = { $count ->
    [one] { $count } more entry:
   *[other] { $count } more entries:
}
    { $link }
digests-mail-change =
    Change your choice:
    { $link }
digests-mail-stop =
    Stop it with one click:
    { $link }
digests-mail-why = You are getting this email because you ordered the weekly post and confirmed it with the button.
