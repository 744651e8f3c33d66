agreements-title = Agreed – and what became of it
agreements-lead = What associations, schools, companies and the town promise each other, and how it turns out. Only what all sides said yes to stands here.
agreements-count = { $count ->
    [one] 1 agreement
   *[other] { $count } agreements
}
agreements-empty-title = Nothing here yet
agreements-empty-text = What is agreed and what became of it will stand here. You can begin an agreement.
agreements-filter-state = How it stands
agreements-show = Show
agreements-all = All
agreements-whole-town = Whole town
agreements-numbers = The same numbers as a file
agreements-state = { $state ->
    [held] waits for a yes of the organisation
    [draft] is being written
    [offered] lies there to be confirmed
    [in_force] is in force
    [running] is running
    [review] is being looked at
    [under_review] is being looked at
    [fulfilled] fulfilled
    [partly] partly fulfilled
    [differently] came differently
    [ended] ended
   *[discarded] thrown away
}
agreements-reached = { $state ->
    [done] done
    [shown] shown, not confirmed yet
    [open] open
   *[late] the day is over
}
agreements-steps-done = { $done } of { $all } steps done
agreements-kicker = Agreement
agreements-back = All agreements
agreements-parties = Who takes part
agreements-goal = What it is about
agreements-volunteers = What volunteers do
agreements-not-replaced = What volunteers do not replace
agreements-contributions = What each side brings in
agreements-binding = Binding?
agreements-binding-of = { $binding ->
    [own_form] Still needs the town’s own form
   *[intent] A declaration of what all intend
}
agreements-starts = Start
agreements-review = Looking back together
agreements-ends = End
agreements-no-end = without an end
agreements-district = District
agreements-sector = Who
agreements-steps = The steps
agreements-step-what = What
agreements-step-who = Who
agreements-step-due = By when
agreements-step-shown = How it is shown
agreements-step-effect = What we hope for
agreements-step-state = State
agreements-outcome = What became of it
agreements-different = It came differently because …
agreements-ended-by = Ended by { $who }
agreements-nameless = No names of people stand here.
agreements-begin = Begin an agreement
agreements-begin-lead = Who does what by when? This is where you begin. Then all sides write the text together, and it holds only once all have confirmed the same text.
agreements-begin-template = Template
agreements-begin-no-template = Without a template
agreements-begin-title = What is it called?
agreements-begin-goal-hint = One or two sentences. With a template the field may stay empty.
agreements-begin-own = Your organisation
agreements-begin-with = With whom?
agreements-begin-more = Somebody else?
agreements-begin-nobody = Nobody
agreements-begin-known = We write to your organisation at the address we know. The others hear of it only once it says yes there.
agreements-begin-send = Begin
agreements-begun-title = Your organisation now gets an email
agreements-begun-text = With the link in it she says yes, and then all write on together.
agreements-own-for = For { $party }
agreements-own-vouch-title = Did you begin this?
agreements-own-vouch-text = Somebody began this agreement for you. Say yes, and the other sides will hear of it.
agreements-own-vouch = Yes, that is us
agreements-own-discard = No, throw it away
agreements-own-confirmations = Who has confirmed
agreements-own-confirmed-by = { $name }, { $role }
agreements-own-not-yet = not yet
agreements-own-version = Version { $number }
agreements-own-version-of = Version { $number } by { $who }
agreements-own-office = Engagement office
agreements-own-changed = What has changed
agreements-own-changed-since = Since version { $number }, which you confirmed
agreements-own-gone = Gone:
agreements-own-new = New:
agreements-own-write = Change the text
agreements-own-write-lead = Your text becomes the new version. All see what changes, and all confirm anew.
agreements-own-write-send = Propose as the new version
agreements-own-step = Step { $number }
agreements-own-step-hint = Empty steps are left out.
agreements-own-offer = Put before all to be confirmed
agreements-own-offer-first = At least one step is needed before all can confirm.
agreements-own-confirm = Confirm
agreements-own-confirm-text = You confirm exactly this text: version { $number }. If it is changed, we ask all anew.
agreements-own-name = Your name
agreements-own-role = What you are there
agreements-own-role-hint = For example: chair, head teacher, managing director
agreements-own-public = May everybody see what is agreed and what becomes of it?
agreements-own-public-hint = Only if all say yes, and without names of people. You have ten working days to comment on the outcome first.
agreements-own-yes = Yes
agreements-own-no = No
agreements-own-town = Only somebody who logs in says yes for the town. With this link you can read, write along and comment.
agreements-own-log-in = Log in and confirm
agreements-own-you-confirmed = You have confirmed this version.
agreements-own-prove = Show that it is done
agreements-own-prove-which = Which step?
agreements-own-prove-words = What happened?
agreements-own-prove-file = Photograph or PDF
agreements-own-prove-file-hint = If you like. Only those who take part and the office see it.
agreements-own-prove-send = Show
agreements-own-proof-file = See the file
agreements-own-judge = Yes, that is done
agreements-own-judge-missing = What is missing?
agreements-own-judge-no = Not yet
agreements-own-proof-missing = { $who } says what is missing:
agreements-own-proof-done = { $who } confirmed it.
agreements-own-talk = What the sides say
agreements-own-say = Say something
agreements-own-say-hint = Those who take part and the office read it.
agreements-own-say-outcome = Until { $day } you can comment on it. After that it becomes public if all said yes.
agreements-own-say-send = Send
agreements-own-review = Look back
agreements-own-review-text = Meet or phone. Then the office writes down with you what became of it.
agreements-own-end = End it
agreements-own-end-because = Why?
agreements-own-end-hint = One sentence is enough. The others read it.
agreements-own-private = Not public after all
agreements-own-private-text = You said that it may be public. You can take that back until the outcome is public.
agreements-own-history = What happened
agreements-own-minutes = Note of the talk
agreements-own-versions = All versions
agreements-own-stale-title = The text has changed meanwhile
agreements-own-stale-text = So your confirmation does not count. Read what has changed, then confirm the new version.
agreements-own-not-now = That is not possible now
agreements-own-not-now-text = Here you see how it stands now.
agreements-own-done = { $what ->
    [angelegt] The agreement is begun.
    [ja] Thank you. The others hear of it now.
    [geschrieben] The new version is there.
    [unveraendert] Nothing differs from before.
    [vorgelegt] All are asked now.
    [bestaetigt] Confirmed. Somebody is still missing.
    [gilt] All have confirmed: the agreement is in force.
    [gezeigt] Thank you. Now another side confirms it.
    [beantwortet] Thank you, that is noted.
    [gesagt] Thank you, it stands here now.
    [zurueckgeschaut] Now all look back together.
    [privat] It is not public any more.
    [gescannt] The signed sheet is with it.
   *[beendet] The agreement has ended.
}
agreements-mail-subject = { $what ->
    [held] Did you begin this? { $title }
    [begun] Would you like to agree? { $title }
    [changed] New text: { $title }
    [offered] Please confirm: { $title }
    [in_force] In force: { $title }
    [proof] Is this done? { $title }
    [judged] Answer to your step: { $title }
    [near] Coming up soon: { $title }
   *[outcome] What became of it: { $title }
}
agreements-mail-text = { $what ->
    [held] Somebody began the agreement “{ $title }” for you, with: { $others }. Was it you? Then say yes, and the others will hear of it. If not, just throw it away.
    [begun] { $others } would like to agree on something with you: “{ $title }”. Read the draft, change what does not fit, or comment. Nothing holds yet.
    [changed] The text of “{ $title }” is another one. The link shows word by word what has changed. What was confirmed before does not count for the new text.
    [offered] “{ $title }” is ready to be confirmed. Read the text and confirm it with your name and role, or change it. Also taking part: { $others }.
    [in_force] All have confirmed the same text: “{ $title }” is in force. You want to look back together on { $day }.
    [proof] In “{ $title }” another side shows that a step is done. Please see whether that is right, and confirm it.
    [judged] Another side has answered your step in “{ $title }”.
    [near] In “{ $title }” something comes up soon:
   *[outcome] This is how “{ $title }” turned out.
}
agreements-mail-near = { $what ->
    [review] Looking back together: { $day }
    [end] The end of the agreement: { $day }
   *[measure] { $step }: by { $day }
}
agreements-mail-link = This leads to the agreement:
    { $link }
agreements-mail-town = Only somebody who logs in says yes for the town: log in first, then open the link.
agreements-mail-why = You are getting this email because you speak for one side of this agreement. If somebody else should get it, tell us.
