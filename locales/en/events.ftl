events-title = What’s on
events-lead = Celebrations, meetings, courses and helping hands: what is on in town.
events-views = View
events-view-list = List
events-view-week = Week
events-view-month = Month
events-organisation = Organisation
events-organisation-any = All organisations
events-from = From which day?
events-today = Today
events-before = Earlier
events-after = Later
events-turn = Turn pages
events-more = Later dates
events-count = { $count ->
    [0] No dates
    [one] 1 date
   *[other] { $count } dates
}
events-empty-title = No dates here yet
events-empty-text = Try another stretch of time, or drop a filter.
events-all = All dates
events-moved = moved
events-cancelled = cancelled
events-was = It was announced for { $when }.
events-reason = Reason: { $reason }
events-whole-day = all day
events-places = { $count ->
    [0] no places left
    [one] 1 place left
   *[other] { $count } places left
}
events-helping = Lend a hand
events-open = Open to all, no registration
events-register-title = Registration needed
events-register = Register
events-register-closed = Registration is closed at the moment.
events-subscribe = Subscribe to calendar (iCal)
events-feed = Feed (Atom)
events-feed-title = What’s on: { $hub }
events-print = Print
events-dates = Dates
events-no-dates = No further date is set at the moment.
events-over = This event is no longer in the calendar.
events-preview = This is what the page will look like. So far only you and the coordination team see it.
events-place = Place
events-cost = Cost
events-access = Accessibility
events-by = Organised by
events-file = Add to my calendar
events-day-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
events-display-title = What’s on?
events-display = Screen for the foyer
events-display-more = All dates: { $address }
events-display-as-of = As of { $time }
