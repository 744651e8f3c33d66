### Am Tisch: Steine im Weg, Ziele, Treffen und die Liste der Woche.

network-nobody = Nobody yet
# $day (String) - Freitag, 4. Dezember
network-planned = Next day: { $day }
network-save = Save
network-see-public = See the public page

## Steine im Weg

network-stones-tab = Obstacles
# $number (String) - Nummer des Steins
network-stone = Obstacle { $number }
network-stones-lead = What keeps people from taking part. Look at new ones first, then publish them in your own words.
network-stones-undone = To do
network-stones-new = New
network-stones-over = Done
network-stones-empty = New ones appear here by themselves.
network-stones-note = Note an obstacle
network-stones-untitled = Not published yet
network-stones-words = As we were told (office only)
network-stones-public = As it stands on the page
network-stones-open = Publish
network-stones-open-text = Write it so that nobody is recognised: no names, no numbers. Say who answers.
network-stones-title = Heading
network-stones-text = What hinders whom?
network-stones-text-hint = This is what we were told. Please reword it.
network-stones-to = Who answers
network-stones-open-send = Publish
network-stones-answer = Answer
network-stones-answer-text = Answer
network-stones-answer-hint = Everybody reads it. Whoever named it, or is hindered too, gets it by mail.
network-stones-answer-send = Publish the answer
network-stones-end = Close
network-stones-outcome = What became of it, or why not
network-stones-outcome-hint = For example: from January on one form is enough. Or: the state demands it, we cannot change it.
network-stones-solved = Solved
network-stones-not-solvable = Stays, because
network-stones-decline = Do not publish, because
network-stones-too = Somebody is here or on the phone: an address or a number is enough, so that nobody counts twice.
network-stones-too-send = Count
network-stones-twice = Counted already
network-stones-twice-text = This address or number counts already.
network-stones-reword = Reword
network-stones-link = Personal link to read out or print:

## Ziele

network-goals-tab = Goals
network-goals-lead = What the network set itself, with a number that shows the effect.
network-goals-new = New goal
network-goals-change = Change the goal
network-goals-title = What is to become better?
network-goals-text = Why, and what do we do for it?
network-goals-indicator = Indicator
network-goals-indicator-hint = What is counted? For example: offers that take two hours at most
network-goals-unit = Unit
network-goals-baseline = Start
network-goals-baseline-on = As of
network-goals-target = Target
network-goals-target-on = Until
network-goals-owner = Who keeps it in sight?
network-goals-next = When is it measured again?
network-goals-measure = Note a value
network-goals-on = Day (empty: today)
network-goals-measure-send = Note the value
network-goals-strike = Strike out
network-goals-end = End the goal
network-goals-outcome = What became of it?

## Treffen

network-meetings = Meetings
network-meetings-lead = Invitation, agenda, minutes. What is agreed then stands on the list of the week.
# $count (Number) - wie viele
network-meetings-count = { $count ->
    [0] No meeting
    [one] One meeting
   *[other] { $count } meetings
}
network-meetings-empty = No meeting yet
network-meetings-new = Plan a meeting
network-meetings-change = Change the meeting
network-meetings-planned = planned
network-meetings-held = minutes kept
network-meetings-cancelled = cancelled
# $count (Number) - wie viele
network-meetings-guests = { $count ->
    [0] nobody invited
    [one] one organisation invited
   *[other] { $count } organisations invited
}
# $count (Number) - wie viele Schritte
# $open (Number) - davon offen
network-meetings-steps = { $count } agreed, { $open } open
network-meetings-title = What is the meeting called?
network-meetings-on = Day
network-meetings-from = Begins
network-meetings-place = Place
network-meetings-agenda = Agenda
network-meetings-agenda-hint = One point a line
network-meetings-invite = Invited
network-meetings-event = Number of the event
network-meetings-event-hint = Only if the meeting stands in the public calendar. Else it stays internal.
network-meetings-invite-send = Write the invitation
network-meetings-invited = Invitation sent
network-meetings-letter = See the invitation
network-meetings-cancel = Cancel
# $title (String) - wie das Treffen heißt
network-invitation-subject = Invitation: { $title }
# $title (String) - wie das Treffen heißt
# $when (String) - wann und wo
# $points (String) - die Tagesordnung
network-invitation =
    We warmly invite you: { $title }

    { $when }

    What it is about:
    { $points }

    Please tell us briefly whether somebody of you comes.
network-minutes = Minutes
network-minutes-text = A line that begins with -> or ! or “Verabredet:” becomes a step: who, what, by when.
network-minutes-label = What was said
network-minutes-hint = For example: -> Turnverein, Schlüssel nachmachen lassen, bis 12.3.
network-minutes-becomes = What it becomes
# $who (String) - wer
# $what (String) - was
# $day (String) - bis wann
network-minutes-step = Step: { $who } – { $what }, until { $day }
network-minutes-no-who = It does not say who. Write: -> name, what, bis when
network-minutes-no-what = It does not say what.
network-minutes-no-when = The day is missing or cannot be read. For example: bis 12.3. or bis Freitag
network-minutes-no-day = The day lies before the meeting or too far ahead.
network-minutes-write = Save the text
network-minutes-hold = Keep it: make the steps
network-steps = Agreed
# $day (String) - Freitag, 4. Dezember
network-step-by = until { $day }
network-step-done = Done
network-step-not-done = Not done
# $day (String) - Fr., 4. Dez.
network-step-late = overdue since { $day }
# $day (String) - Fr., 4. Dez.
network-step-open = ask on { $day }
network-step-else = It came differently
network-step-why = Why not?
network-step-next = Ask again on
network-step-plan = Ask later
network-step-give-up = Not done, because
network-step-add = One more step
network-step-who = Who?
network-step-what = What?
network-step-until = By when?

## Die Liste der Woche

network-week = This week
network-week-tab = Week
# $count (Number) - wie viele
network-week-number = { $count ->
    [0] This week: nothing
    [one] This week: one thing
   *[other] This week: { $count } things
}
# $count (Number) - wie viele
# $day (String) - Sonntag, 6. Dezember
network-week-lead = { $count ->
    [0] Nothing is due until { $day }.
    [one] One thing is overdue or due until { $day }.
   *[other] { $count } things are overdue or due until { $day }.
}
network-week-whose = Whose things
network-week-all = All
network-week-mine = Mine
# $name (String) - Katja Sommer
network-week-of = Of { $name } (away)
# $name (String) - Katja Sommer
# $deputies (String) - Nuri Demir
network-week-away = { $name } is away. Standing in: { $deputies }
network-week-late = Overdue
# $day (String) - Freitag, 4. Dezember
network-week-today = Today, { $day }
# $day (String) - Fr., 4. Dez.
network-week-since = since { $day }
# $name (String) - Katja Sommer
network-week-owner = owner: { $name }
network-week-empty = Nothing is due this week
network-week-empty-text = Time for a coffee, or for a call without a reason.
network-next-take-question = Look at a new question and take it on
network-next-answer-question = Answer a question
network-next-look-at-question = See whether an answer to our question came
network-next-ask-again = Call and ask how it goes
network-next-tell-organisation = Call the organisation and tell it
network-next-ask-what-came = Ask what came of the introduction
network-next-talk-with-founders = Talk with the founders
network-next-decide-report = Decide a report
network-next-answer-barrier = Answer a reported barrier
network-next-open-obstacle = Look at a new obstacle and publish it
network-next-answer-obstacle = Answer an obstacle
network-next-look-at-obstacle = See whether the obstacle is gone
network-next-measure-goal = Measure a goal: note a new value
network-next-end-goal = Say what became of the goal
network-next-hold-meeting = Meeting
network-next-keep-minutes = Write and keep the minutes
network-next-ask-for-step = Ask: is it done?
