### What the things of this field are called. One line is one label: short, without a full stop.

## Organisations

terms-sector-civil-society = Association or foundation
terms-sector-initiative = Initiative
terms-sector-education = School, day care, education
terms-sector-faith = Faith community
terms-sector-business = Company
terms-sector-administration = Town administration
terms-sector-politics = Politics

terms-organisation-registered = Waiting for review
terms-organisation-active = In the directory
terms-organisation-declined = Not listed
terms-organisation-merged = Merged into another
terms-organisation-restricted = Hidden

## Offers

terms-suit-little-german = A little German is enough
terms-suit-wheelchair = By wheelchair
terms-suit-from-home = From home
terms-suit-with-children = Children may come along
terms-suit-under-18 = Also under 18
terms-suit-groups = For groups
terms-suit-try-once = Try it once

terms-rhythm-once = Once or now and then
terms-rhythm-weekly = Every week
terms-rhythm-fortnightly = Every two weeks
terms-rhythm-monthly = Every month
terms-rhythm-flexible = Whenever it suits

terms-time-hour = Up to 1 hour
terms-time-two-hours = Up to 2 hours
terms-time-once = Once
terms-time-regular = Regularly

terms-way-direct = Sign up directly
terms-way-get-to-know = Get to know each other first

terms-insurer-organisation = Through the organisation
terms-insurer-land = Through the state’s group insurance
terms-insurer-statutory = Through statutory accident insurance
terms-insurer-own = Through your own insurance
terms-insurer-unclear = Still open, please ask

terms-opportunity-draft = Draft
terms-opportunity-in-review = In review
terms-opportunity-public = Public
terms-opportunity-paused = Paused
terms-opportunity-ended = Ended
terms-opportunity-restricted = Hidden

terms-freshness-fresh = Confirmed
terms-freshness-asked = Asked
terms-freshness-fading = No answer yet
terms-freshness-silent = Not confirmed for a long time

## Sign-ups

terms-channel-web = Online
terms-channel-desk = In person
terms-channel-phone = By phone
terms-channel-paper = On paper

terms-signup-own-unconfirmed = Please confirm your sign-up.
terms-signup-own-awaits-guardian = A parent or guardian still has to say yes.
terms-signup-own-waiting = The organisation will get in touch with you.
terms-signup-own-accepted = Your place is safe.
terms-signup-own-declined = It did not work out this time.
terms-signup-own-withdrawn = You have cancelled.
terms-signup-own-lapsed = This sign-up has lapsed because nobody confirmed it.
terms-signup-own-called-off = Unfortunately the date is cancelled.

terms-signup-unconfirmed = Not confirmed yet
terms-signup-awaits-guardian = Waiting for a guardian’s yes
terms-signup-waiting = Waiting for an answer
terms-signup-accepted = Accepted
terms-signup-declined = Declined
terms-signup-withdrawn = Cancelled
terms-signup-lapsed = Lapsed
terms-signup-called-off = Date cancelled

## Times. They stand within a sentence or beside an icon and so begin in lower case.

terms-day-recurring = { $day ->
    [mon] Mondays
    [tue] Tuesdays
    [wed] Wednesdays
    [thu] Thursdays
    [fri] Fridays
    [sat] Saturdays
   *[sun] Sundays
}
terms-day-counted = { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] last
} { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
terms-days-range = { $first } to { $last }

terms-times = { $when }, { $times }
terms-times-once = on single dates
terms-times-once-on = on single dates, { $days }
terms-times-daily = every day
terms-times-weekly = every week
terms-times-weekly-on = on { $days }
terms-times-fortnightly = every two weeks
terms-times-fortnightly-on = every two weeks on { $days }
terms-times-monthly = once a month
terms-times-monthly-on = once a month on { $days }
terms-times-monthly-nth = every { $days } of the month
terms-times-flexible = whenever it suits you
terms-times-flexible-on = { $days }, whenever it suits you

## Languages

terms-language = { $tag ->
    [de] German
    [de-simple] German (plain language)
    [en] English
    [tr] Turkish
    [ar] Arabic
    [uk] Ukrainian
    [pl] Polish
    [ru] Russian
    [ro] Romanian
    [bg] Bulgarian
    [ku] Kurdish
    [fa] Persian
    [sq] Albanian
    [fr] French
    [es] Spanish
    [it] Italian
    [nl] Dutch
    [vi] Vietnamese
    [gsg] German Sign Language
   *[other] { $tag }
}
