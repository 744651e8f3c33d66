guide-title = What suits me?
guide-door = Five questions, three suggestions.
guide-from-list = You do not know yet what? Five questions help.
guide-step = Question { $step } of { $of }
guide-next = Next
guide-show = Show suggestions
guide-back = Back
guide-optional = (several possible, or none)
guide-talk = Would you rather talk to somebody?

guide-time-title = How much time do you have?
guide-time-hint = A little time is enough. Even one hour helps.
guide-time-legend = Your time
guide-time-hour = Up to one hour
guide-time-two-hours = Up to two hours
guide-time-once = Just once
guide-time-regular = Regularly
guide-time-any = I do not mind
guide-day-legend = Your days

guide-topic-title = What do you like to do?
guide-topic-hint = Take what gives you joy.
guide-topic-legend = Your topic
guide-topic-any = I do not know yet

guide-who-title = Who takes part?
guide-who-hint = Some offers are for children or groups too.
guide-who-legend = Who comes?
guide-who-children = I bring children
guide-who-group = We are a group
guide-who-young = I am under 18
guide-who-any = Just me

guide-place-title = Where would you like to help?
guide-place-hint = Some things can be done from home.
guide-place-legend = Your place
guide-place-home = From home
guide-place-any = I do not mind

guide-help-title = What helps you?
guide-help-hint = Then we only show what works for you.
guide-help-legend = I need this
guide-help-german = I speak only a little German
guide-help-wheelchair = I use a wheelchair
guide-help-try = I would like to look first

guide-result-title = { $count ->
    [0] Nothing fits right now. Let us talk.
    [one] This could suit you
   *[other] These { $count } could suit you
}
guide-understood = You said:
guide-change = Change answers
guide-fits = This fits because:
guide-nearly = This nearly fits:
guide-reason-fits = Fits:
guide-reason-other = Different:
guide-nothing = At the moment we have nothing that works for you. That is up to us. Call us: together we will find something.
guide-person-title = Talking helps
guide-person-text = These people know the offers and take time for you.
guide-office = Office:
guide-list = All fitting offers
