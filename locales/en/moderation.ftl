### Meldungen und die Zeiten vor Wahlen, am Tisch.

moderation-tab = Reports
moderation-title = Reported entries
moderation-lead = Each report is decided with reasons. An objection is decided by another person.
# $count (Number)
moderation-count = { $count ->
    [0] All decided
    [one] One report is waiting
   *[other] { $count } reports are waiting
}
moderation-empty-title = Nobody has reported an entry
moderation-empty-text = Below each public entry it says “Report this entry”. What people write there arrives here.
moderation-decided = Decided
# $number (String)
moderation-one = Report { $number }
moderation-gone = an entry that is gone
# $when (String)
moderation-came = Reported: { $when }
# $day (String)
moderation-due = decide by { $day }
# $day (String)
moderation-late = was due by { $day }
# $day (String)
moderation-objection = objection, decide by { $day }
# $day (String)
moderation-change = change expected by { $day }
# $outcome (String)
moderation-outcome = { $outcome ->
    [keep] stays
    [ask_change] is to be changed
   *[restrict] hidden
}
moderation-entry = To the entry
moderation-whose = Entry of
moderation-who = Reported by
moderation-nameless = without a name
moderation-erased = Who reported has been deleted.
moderation-withheld = Hidden for the second decision: the form promises that you decide without the name.
moderation-others = Other reports of this entry
moderation-letter-reporter = Letter to the person who reported
moderation-letter-organisation = Letter to the organisation
moderation-no-mail = No email address: say it on the phone, or print the letter.
moderation-history = What was decided and objected
# $who (String)
moderation-by = by { $who }
moderation-decide-change = What became of the change?
moderation-barred-party = You are involved: the entry is your organisation’s, or you reported it. Please let somebody else decide.
moderation-barred-before = You have decided here already. The objection is decided by somebody else of the team, or by an organisation of the network.
moderation-barred-wrote = You wrote this text. Please let somebody else of the team decide.
moderation-partner = Ask an organisation of the network
moderation-partner-text = If nobody else in the office can decide. Parties and those involved are not on the list. It gets an email with a link, without the name of whoever reported.
moderation-partner-label = Organisation
moderation-partner-none = Please choose
moderation-partner-ask = Ask for a decision
# $who (String)
moderation-partner-asked = Asked: { $who }
moderation-partner-done = The request goes out by email.
moderation-done-decided = Decided. Everybody involved who has an email address gets the reasons.
moderation-done-objection = The objection is noted. Now somebody else decides.
moderation-note-objection = Note an objection
moderation-note-objection-text = What somebody says on the phone, at the desk or in a letter counts like an objection on the web.
moderation-mail = About a reported entry
moderation-errors = Please have another look

## Zeiten vor Wahlen

moderation-neutral-title = Times before elections
moderation-neutral-lead = In these times nothing of parties, council groups and candidates stands in a highlighted place: not on the home page and not among suggestions. In lists and in the search they stand like everybody else.
moderation-neutral-now = Restraint holds right now
# $election (String)
# $day (String)
moderation-neutral-now-text = { $election }, until { $day }
moderation-neutral-none = No time is entered yet.
# $from (String)
# $until (String)
moderation-neutral-days = { $from } to { $until }
moderation-neutral-add = Enter a time
moderation-neutral-since = First day
moderation-neutral-until = Last day
moderation-neutral-until-hint = Mostly the day of the election.
moderation-neutral-election = Which election?
moderation-neutral-source = Where do the days come from?
moderation-neutral-source-hint = For example: notice of the returning officer, decree, decision of the council.
# $source (String)
moderation-neutral-source-is = Source: { $source }
moderation-neutral-remove = Remove
moderation-neutral-added = The time is entered.
moderation-neutral-removed = The time is removed.
