### Gründungen und wer sie begleitet.

foundings-title = Foundings
foundings-lead = Whoever starts something new has somebody at their side: with a name, a path and the next date.
foundings-empty-title = No founding yet
foundings-empty-text = Begin to go along: the path is there already.
foundings-new = Begin to go along
foundings-new-lead = A name, a path, a next date. The steps then stand there as a list.
foundings-back = All foundings
foundings-state-running = on its way
foundings-state-founded = founded
foundings-state-given-up = given up
foundings-gone = Erased
foundings-name-title = What is it called, for now?
foundings-idea = What is it to become?
foundings-companion = Who goes along?
# $name (String)
foundings-companion-is = Accompanied by { $name }
foundings-companion-none = Nobody goes along.
foundings-next = Next date
# $day (String)
foundings-next-is = Next date: { $day }
foundings-next-hint = On this day the founding shows up in the morning by itself.
foundings-send = Begin to go along
foundings-part-permit = Form and permits
foundings-part-insurance = Insurance
foundings-part-money = Money
foundings-part-room = Room
foundings-part-helpers = First helpers
foundings-path = The path
# $done (Number)
# $all (Number)
foundings-progress = { $done } of { $all } steps
# $day (String)
foundings-step-done = done on { $day }
foundings-step-tick = Done
foundings-step-day = When?
foundings-step-day-hint = Empty means: today.
foundings-step-note = Note
foundings-step-send = Keep
foundings-step-source = Source
foundings-own = A step of their own
foundings-own-title = What is to be done?
foundings-own-part = Belongs to
foundings-own-send = Add the step
foundings-hand-over = Hand over
foundings-hand-over-send = Hand over
foundings-plan-send = Keep the date
foundings-end = End it
foundings-founded = Founded
foundings-give-up = Given up
foundings-reopen = It goes on
foundings-erase-text = Names, idea and steps go now. Only that there was a founding stays counted.
foundings-erased = The data of this founding are erased.
foundings-print = Print the path
# $title (String)
foundings-row = Founding: { $title }
foundings-done-begun = It has begun.
foundings-done-ticked = Kept.
foundings-done-added = Step added.
foundings-done-planned = Date kept.
foundings-done-handed-over = Handed over.
foundings-done-ended = Ended.
foundings-done-reopened = It goes on.
foundings-done-erased = The data are erased.
# $count (Number)
foundings-count = { $count ->
    [0] No founding
    [one] One founding
   *[other] { $count } foundings
}
