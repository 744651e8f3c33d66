### Ideen am Tisch: die Liste, eine Idee mit allen Schritten, die Notiz für jemanden.

desk-ideas-tab = Ideas
desk-ideas-title = Ideas
desk-ideas-lead = Look at them, make them public, answer. What is overdue stands on top.
desk-ideas-note = Write down an idea
desk-ideas-views = Which ideas
# $view (String) - Schlüssel der Ansicht
desk-ideas-view = { $view ->
    [neu] New
    [offen] Without an answer
    [ueberfaellig] Overdue
    [widerspruch] Objection
   *[alle] All
}
# $count (Number) - so viele
desk-ideas-count = { $count ->
    [one] One idea
   *[other] { $count } ideas
}
desk-ideas-empty-title = All done
desk-ideas-empty-text = What somebody has to do appears here.
# $state (String) - Schlüssel des Standes
desk-ideas-state = { $state ->
    [unconfirmed] address not confirmed
    [received] new
    [advised] in advice
    [open] public
    [project] being done
    [closed] over
    [declined] not published
    [withdrawn] taken back
    [merged] merged
    [archived] archived
   *[restricted] hidden
}
# $day (String) - Tag
desk-ideas-due = by { $day }
# $day (String) - Tag
desk-ideas-late = was promised by { $day }
desk-ideas-today = today
desk-ideas-paused = clock stands still
desk-ideas-kept = answered
desk-ideas-objected = Objection
desk-ideas-share-title = Answered in time
# $intime (Number) - so viele rechtzeitig
# $answered (Number) - von so vielen
desk-ideas-share = { $intime } of { $answered }
# $count (Number) - so viele überfällig
desk-ideas-share-late = { $count ->
    [0] nothing overdue
    [one] 1 overdue
   *[other] { $count } overdue
}
desk-ideas-office = Engagement office
# $title (String) - Überschrift
desk-ideas-fault = Error: { $title }
desk-ideas-errors = Please have another look
# $number (String) - Nummer
desk-ideas-number = Idea { $number }
desk-ideas-who = Who told it
desk-ideas-nameless = Without a name
desk-ideas-gone = The details are deleted.
desk-ideas-no-mail = No e-mail address: please call or print the letter.
desk-ideas-link = Link for the letter
desk-ideas-see = Public page
# $finding (String) - Schlüssel, was auffiel
desk-ideas-finding = { $finding ->
    [link] There is a link in it
    [repetition] Much of it repeats itself
    [word] A word of the list stands in it
   *[person] Perhaps a name or a number
}
desk-ideas-finding-text = The hub noticed this. You have to decide.
desk-ideas-publish = Make it public
desk-ideas-publish-text = This is what everybody reads. Black out names of others, for example like this: ▇▇▇. What stood there before is kept for the objection only and then deleted.
desk-ideas-change = Change the text
desk-ideas-change-save = Save
desk-ideas-name = Title
desk-ideas-text = Text
desk-ideas-topic = Topic
desk-ideas-topic-none = No topic
desk-ideas-district = District
desk-ideas-place = Where exactly
desk-ideas-language = In which language
desk-ideas-original = What stood there first
# $day (String) - Tag
desk-ideas-original-until = Deleted on { $day }.
desk-ideas-decline = Do not publish
desk-ideas-decline-text = Whoever told the idea reads the reason and can object.
desk-ideas-reason = Reason
desk-ideas-reason-text = In your own words
desk-ideas-ask = Ask back
desk-ideas-ask-label = Question
desk-ideas-ask-text = The clock stands still until the answer is here. Everybody reads the question once the idea is public.
desk-ideas-hear = What was said
desk-ideas-hear-label = What did the person say on the phone or at the desk?
desk-ideas-note-add = Note
desk-ideas-note-label = For the office only
desk-ideas-hand-over = Pass to another office
desk-ideas-hand-over-to = To whom
desk-ideas-hand-over-reason = Why
desk-ideas-forward = Ask for a draft
desk-ideas-forward-text = The link opens this idea only and is good for a draft only. Only people with a log-in of this office can answer.
desk-ideas-forward-label = E-mail address
desk-ideas-forward-send = Send the link
desk-ideas-answer = Answer
# $office (String) - Amt
desk-ideas-answer-for = You speak for: { $office }
desk-ideas-answer-other = Only whoever is logged in for this office can answer.
desk-ideas-outcome = What do you answer?
desk-ideas-answer-text = Reasons
desk-ideas-answer-text-hint = Everybody reads this. Short, friendly, with the reason.
desk-ideas-whom = Passed on to (only then)
desk-ideas-body = Council or committee (only then)
desk-ideas-day = Day of the meeting (only then)
desk-ideas-contact = Whom can one ask?
desk-ideas-contact-none = Nobody in particular
desk-ideas-answer-send = Publish the answer
desk-ideas-result = Result of the meeting
desk-ideas-result-save = Publish the result
desk-ideas-objection-answer = Objection to the answer
desk-ideas-objection-declined = Objection to the refusal
# $day (String) - Tag
desk-ideas-objection-due = Decide by { $day }.
desk-ideas-objection-barred = You decided once already. Somebody else decides, please.
desk-ideas-objection-party = This is your own idea. Somebody else decides, please.
desk-ideas-decide-answer = Answer anew
desk-ideas-decide-answer-text = This answer holds from now on. It may say the same.
desk-ideas-decision = Reasons
desk-ideas-decide-up = Publish it after all
desk-ideas-decide-stay = It stays as it is
desk-ideas-object-note = Note the objection
desk-ideas-support = Support
# $all (Number) - so viele
# $paper (Number) - davon auf Papier
desk-ideas-supported = { $all } count, { $paper } of them on paper
desk-ideas-list = Type in a list
desk-ideas-list-text = One person a line. If there is an e-mail address or a number on the list: behind a comma. Whoever counts already does not count twice.
desk-ideas-list-label = Names
desk-ideas-list-how = How
# $channel (String) - Schlüssel des Weges
desk-ideas-channel = { $channel ->
    [paper] on paper
    [phone] on the phone
    [desk] at the desk
   *[web] on the web
}
desk-ideas-list-save = Enter
# $fresh (Number) - so viele neu
# $known (Number) - so viele schon da
desk-ideas-list-done = { $fresh } new, { $known } counted already
desk-ideas-unconfirmed = not confirmed
desk-ideas-merge = Put together with another one
desk-ideas-merge-text = This idea goes into the other one. Whoever supports it is asked. For thirty days it can be undone.
desk-ideas-merge-into = Into which
desk-ideas-merge-do = Put together
# $title (String) - Titel
desk-ideas-merged = Became part of: { $title }
desk-ideas-undo = Separate again
desk-ideas-along = Who comes along without e-mail?
desk-ideas-along-text = Ask them, or the list says so. Whoever has an e-mail address is asked by e-mail.
desk-ideas-along-save = Comes along
desk-ideas-along-came = comes along
desk-ideas-project = Is being done
desk-ideas-project-text = The idea is being done now. All who are part of it hear of it.
desk-ideas-close = End it
desk-ideas-closing = How does it end?
# $closing (String) - Schlüssel des Endes
desk-ideas-closing-of = { $closing ->
    [done] It is done
    [not_done] It is not done
   *[elsewhere] It goes on elsewhere
}
desk-ideas-closing-text = What everybody reads about it
desk-ideas-reopen = Go on
desk-ideas-talk = What was said and noted
desk-ideas-history = History
# $said (String) - Schlüssel, was es ist
desk-ideas-said = { $said ->
    [ask_back] Question back
    [heard] Answer of the person
    [note] Note
    [hand_over] Passed on
    [draft] Draft of an answer
    [reason] Reason of the refusal
    [objection_declined] Objection to the refusal
    [objection_answer] Objection to the answer
    [decision_declined] Second decision
    [decision_answer] Second decision
   *[closing] End
}
# $name (String) - Name
desk-ideas-by = by { $name }
desk-ideas-done = Saved.
desk-ideas-not-now = That is not possible now
desk-ideas-not-now-text = Something changed meanwhile. This is how it stands now.
desk-ideas-note-title = Write down an idea
desk-ideas-note-lead = For somebody on the phone, at the desk or from paper.
desk-ideas-source = How did it come?
# $source (String) - Schlüssel
desk-ideas-source-of = { $source ->
    [phone] On the phone
    [desk] At the desk
   *[paper] On paper
}
desk-ideas-note-save = Write it down
desk-ideas-mail = Idea
