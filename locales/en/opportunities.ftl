### Offers to take part in: list, card, page, poster, calendar.

## List

opportunities-title = Take part
opportunities-lead = Pick something you like. You can sign up without an account.
opportunities-count = { $count ->
    [0] No offer
    [one] One offer
   *[other] { $count } offers
}
opportunities-count-many = More than 1,000 offers
opportunities-count-least = { $count ->
    [0] No offer so far
    [one] At least one offer
   *[other] At least { $count } offers
}
opportunities-results = Offers
opportunities-print = Print
opportunities-feed = Subscribe to the feed
opportunities-feed-title = Take part: { $hub }

opportunities-filters = Filters
opportunities-search = What are you looking for?
opportunities-search-example = for example: reading, garden
opportunities-find = Find
opportunities-topic = Topic
opportunities-topic-all = All topics
opportunities-district = District
opportunities-district-all = The whole town
opportunities-time = How much time do you have?
opportunities-time-any = Any
opportunities-days = On which days?
opportunities-day = { $day ->
    [mon] Mo
    [tue] Tu
    [wed] We
    [thu] Th
    [fri] Fr
    [sat] Sa
   *[sun] Su
}
opportunities-suits = It should suit
opportunities-free = Only with a free place
opportunities-show = Show
opportunities-all = Show all
opportunities-chips = Your filters
opportunities-drop = remove
opportunities-words = “{ $words }”

opportunities-none-title = Nothing fits right now
opportunities-none-text = Leave out a filter, or tell us what you are looking for. We are happy to find something together with you.
opportunities-none-call = Call { $phone }
opportunities-empty-title = Nothing on the list yet
opportunities-empty-text = This is where organisations from the town say what they need help with.
opportunities-empty-action = Register an organisation

opportunities-pages = More offers
opportunities-first = Back to the start
opportunities-next = More offers
opportunities-look-on = Keep looking
opportunities-so-far-title = Nothing fits so far
opportunities-so-far-text = The list is long, and we have not looked through all of it yet.

## Card

opportunities-tag-get-to-know = get to know first
opportunities-tag-full = full
opportunities-tag-new = new
opportunities-tag-invented = Example
opportunities-tag-silent = last confirmed in { $month }
opportunities-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
opportunities-place-home = from home
opportunities-place-everywhere = all over town
opportunities-duration-times = { $duration }, { $times }
opportunities-more-dates = { $count ->
    [one] and 1 more date
   *[other] and { $count } more dates
}

## Page of an offer

opportunities-back = All offers
opportunities-tasks = What you do
opportunities-facts = Good to know
opportunities-other-language = This text is in { $language }.
opportunities-fact-times = When
opportunities-fact-duration = How long
opportunities-fact-place = Where
opportunities-fact-languages = Languages
opportunities-fact-languages-any = Any language
opportunities-fact-suits = Suits
opportunities-fact-age = Age
opportunities-age = { $age ->
    [one] from { $age } year
   *[other] from { $age } years
}
opportunities-fact-insurance = Insurance
opportunities-insured-accident = If something happens to you: { $insurer }
opportunities-insured-liability = If something breaks: { $insurer }
opportunities-fact-way = How you get in
opportunities-way-direct = When you sign up you have a place.
opportunities-way-get-to-know = After you sign up you first get to know each other; then { $organisation } says yes.
opportunities-way-vulnerable = This is about children or people who need protection: so you get to know each other before you start.

opportunities-fact-confirmed = Confirmed

opportunities-shifts = Dates
opportunities-places-free = { $count ->
    [one] 1 place left
   *[other] { $count } places left
}
opportunities-places-open = Room for everyone
opportunities-places-full = full
opportunities-shift-off = Cancelled
opportunities-shift-off-title = Cancelled: { $title }
opportunities-take-shift = Sign up
opportunities-take-shift-on = for { $date }
opportunities-shifts-more = { $count ->
    [one] 1 more date
   *[other] { $count } more dates
}

opportunities-join = Count me in
opportunities-join-title = Take part
opportunities-join-easy = No account needed: your name and an email address or a phone number are enough.

opportunities-filled-title = All places are taken right now
opportunities-filled-text = How nice that so many are helping. Perhaps something similar suits you.
opportunities-no-date-title = There is no date at the moment
opportunities-no-date-text = What was planned is cancelled. Ask the contact person when it goes on.
opportunities-paused-title = This offer is taking a break
opportunities-paused-text = You cannot sign up at the moment. Whoever has signed up stays in.
opportunities-ended-title = This offer is over
opportunities-ended-text = Thank you to everyone who took part. There is more to do.
opportunities-hidden-title = Not public yet
opportunities-hidden-text = Only your organisation and the coordinators see this page.
opportunities-similar = Similar offers: { $topic }

opportunities-contact = Who answers questions
opportunities-contact-call = Call
opportunities-contact-write = Write
opportunities-organisation = Who is behind it
opportunities-organisation-more = More about this organisation

opportunities-share = Pass it on
opportunities-share-button = Share
opportunities-share-copy = Copy link
opportunities-share-copied = Copied
opportunities-share-mail = By email
opportunities-share-whatsapp = By WhatsApp
opportunities-share-subject = Take part in { $city }: { $title }
opportunities-share-text = This could be something for you: { $title } { $link }
opportunities-poster = Poster
opportunities-calendar = Add dates to calendar
opportunities-short-address = Short address to read out:

opportunities-confirmed = This offer holds at least until { $date }.
opportunities-asked = This offer was confirmed until { $date }. We have asked whether it still holds.
opportunities-silent = Last confirmed in { $month }. It is best to ask first whether the offer still holds.

## Poster

opportunities-poster-join = Take part
opportunities-poster-call = or call: { $phone }
