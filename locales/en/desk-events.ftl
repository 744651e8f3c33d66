desk-events-title = Events
desk-events-tab = Events
desk-events-lead = Write here what stands in the calendar. The coordination team looks at it once, then it is public.
desk-events-lead-desk = What waits for you and what stands in the calendar.
desk-events-new = New event
desk-events-change = Change event
desk-events-none = There is no event here yet.
desk-events-waiting = Waiting for a look
desk-events-waiting-none = Nothing waits. All looked at.
desk-events-public = In the calendar
desk-events-ended = Over or taken out
desk-events-next = Next date: { $when }
desk-events-no-next = no date left
desk-events-from-calendar = from the own calendar
desk-events-state = { $state ->
    [draft] draft
    [in_review] being looked at
    [restricted] hidden
    [public] in the calendar
   *[ended] over
}
desk-events-for = For which organisation?
desk-events-what = What is it?
desk-events-name = Title
desk-events-name-hint = For example: Neighbourhood party in the town garden
desk-events-summary = In one sentence
desk-events-summary-hint = Stands below the title in the list.
desk-events-text = More about it
desk-events-where = Where?
desk-events-place-hint = Street and house, for example: Old town hall, room 1
desk-events-when = When?
desk-events-day = Day
desk-events-starts = From
desk-events-ends = Until
desk-events-ends-hint = A time earlier than the beginning means: the next morning.
desk-events-repeats = Does it come again?
desk-events-repeats-no = No, once
desk-events-repeats-weekly = Every week
desk-events-repeats-fortnightly = Every two weeks
desk-events-repeats-monthly = Every month on the same weekday
desk-events-until = Last day of the series
desk-events-until-hint = Only if it comes again. At most 13 months ahead.
desk-events-come = How does one take part?
desk-events-offer = Registration
desk-events-offer-open = Open to all, no registration
desk-events-offer-hint = To give out places, write an offer with these dates and choose it here.
desk-events-cost-hint = For example: free, donations welcome
desk-events-access-hint = For example: step-free, hearing loop
desk-events-hand-in = Hand in
desk-events-publish = Into the calendar
desk-events-save = Save
desk-events-look = Look at the page
desk-events-dates-open = Dates
desk-events-end = Take out of the calendar
desk-events-end-text = The event is then no longer in the calendar. To cancel a single date, go to the dates.
desk-events-dates-title = Dates
desk-events-dates-none = No date ahead.
desk-events-dates-add = Add a date
desk-events-dates-button = Add
desk-events-dates-past = Past
desk-events-date-open = Change or cancel
desk-events-date-count = Count visitors
desk-events-visitors = { $count ->
    [one] 1 visitor
   *[other] { $count } visitors
}
desk-events-not-counted = not counted yet
desk-events-move = Move
desk-events-move-text = The old date stays as a note. Calendars that people subscribed to move along.
desk-events-move-reason = Why?
desk-events-move-button = Move date
desk-events-cancel = Cancel
desk-events-cancel-text = The date stays visible and says that it is cancelled. This cannot be undone.
desk-events-cancel-reason = Why is it cancelled?
desk-events-cancel-button = Cancel date
desk-events-count = How many people came?
desk-events-count-hint = Only the number, no names.
desk-events-not-now = That is not possible any more
desk-events-not-now-text = The date has begun, is cancelled, or comes from an own calendar and is changed there.
desk-events-locked = This event comes from the organisation’s own calendar. Change it there, we follow.
desk-events-review = Look at it
desk-events-review-yes = Into the calendar
desk-events-review-no = Send back
desk-events-review-reason = What is missing?
desk-events-review-hint = The organisation reads this above its form.
desk-events-sent-back = Please look at it once more
desk-events-done-handed-in = Handed in. The coordination team will look at it.
desk-events-done-published = It is in the calendar.
desk-events-done-saved = Saved.
desk-events-done-ended = It is no longer in the calendar.
desk-events-done-sent-back = Sent back.
desk-events-done-added = Added.
desk-events-done-moved = Moved.
desk-events-done-cancelled = Cancelled.
desk-events-done-counted = Noted. Thank you!
desk-events-done-approved = Approved. What the calendar has is public.
desk-events-done-stopped = We do not read the calendar any more.
desk-events-done-address = Saved. We will read the calendar within minutes.
desk-events-done-read = Read.
desk-events-feed-title = Own calendar
desk-events-feed-lead = You keep a calendar already, perhaps on your website or phone? Tell us where it is: we read it every six hours, and you write nothing twice.
desk-events-feed-url = Address of the calendar (iCal)
desk-events-feed-url-hint = Reachable for everybody, begins with https:// and mostly ends in .ics. We do not read entries marked private.
desk-events-feed-topic = Topic of the entries
desk-events-feed-district = District of the entries
desk-events-feed-save = Read calendar
desk-events-feed-file-title = Or as a file
desk-events-feed-file-text = No calendar on the web? Upload the file (.ics). The next one replaces it: what was moved moves, nothing stands twice.
desk-events-feed-file = File
desk-events-feed-file-hint = At most 1 MB
desk-events-feed-file-send = Upload
desk-events-feed-file-missing = Choose a file.
desk-events-feed-status = How it stands
desk-events-feed-read = Last read: { $when }
desk-events-feed-never = Never read so far
desk-events-feed-events = { $count ->
    [0] No date ahead
    [one] 1 event
   *[other] { $count } events
}
desk-events-feed-skipped = { $count ->
    [one] 1 entry could not be taken: it lacks a title, time or id, repeats in a way we do not know, or stands with another organisation.
   *[other] { $count } entries could not be taken: they lack a title, time or id, repeat in a way we do not know, or stand with another organisation.
}
desk-events-feed-waits = The coordination team looks at the calendar once. Until then nothing of it is public.
desk-events-feed-would = This becomes public
desk-events-feed-nothing = Nothing read yet. You can say yes as soon as dates stand here.
desk-events-feed-approved = approved
desk-events-feed-unapproved = waits for approval
desk-events-feed-approve = Approve calendar
desk-events-feed-stop = Stop reading
desk-events-feed-stop-text = Its coming dates then leave our calendar.
desk-events-feed-by-file = as a file
desk-events-feed-all = Own calendars of organisations
desk-events-feed-failed = The last try failed
desk-events-feed-stays = What was read before stays.
desk-events-problem = { $problem ->
    [unreachable] Nobody answers at this address. Is it still right?
    [not_public] The address leads into an internal network. We only read what stands on the public internet.
    [astray] The address sends us somewhere we do not read. Enter the final address.
    [answered] The server answers with error { $status }. Is the calendar shared publicly?
    [too_slow] The server takes too long. We will try again.
    [too_large] The calendar is larger than 1 MB. Enter a smaller one, for example without past years.
    [too_many] The calendar has more dates than we read. Enter a smaller one.
    [ours] This is our own calendar. Enter that of your organisation.
    [empty] There is nothing in this calendar that we can take over: no coming public dates.
   *[no_calendar] What lies there is no complete iCal calendar.
}
# $title (String) - was angekündigt wird
desk-events-review-title = New event: { $title }
desk-events-feed-to-approve = A club’s own calendar waits for your yes
