### Beratung am Tisch: der Bogen, ein Gespräch mit seinen Vorschlägen, die Liste.

advice-tab = Advice
advice-title = Advice
advice-lead = For people who want to do something and do not know what yet: a talk, three suggestions, a day to ask again.
advice-views = Which talks
advice-view-due = Ask now
advice-view-open = All open
advice-view-closed = Closed
advice-empty-title = Nothing waits here
advice-empty-text = When a day to ask again comes, the talk shows up here and in the morning by itself.
advice-new = Begin a talk
advice-to-introductions = Introductions
advice-to-foundings = Foundings
# $number (String)
advice-number = Talk { $number }
advice-nameless = Without a name
advice-gone = Erased
advice-state-open = open
advice-outcome-found = does something now
advice-outcome-alone = goes on looking alone
advice-outcome-nothing = nothing fitted
advice-outcome-silent = not reached any more
# $day (String)
advice-next = Ask again on { $day }
advice-due = Ask again today
# $day (String)
advice-late = To be asked since { $day }
# $name (String)
advice-by = Talk with { $name }
advice-counts = Talks in 90 days
advice-sheet-title = A talk
advice-sheet-lead = Write along while somebody speaks. Only the first line is needed.
advice-note = What do they want?
advice-note-hint = In their words, for example: reading aloud, Tuesdays, only in Zweckel. We understand days, district and key words.
advice-more = Ask more closely
advice-can = What are they good at?
advice-wont = What do they not want?
advice-wont-hint = Offers in which one of the words occurs are set aside, and we say so.
advice-wont-fillers = not nothing without please want more always rather have with
advice-helps = What helps them?
advice-helps-hint = For example: somebody picks them up, short ways, a trial first.
advice-suits = Has to suit
advice-language = Language of the person
advice-source = How did the talk come about?
advice-follow = When do we ask again?
advice-follow-hint = On this day the talk shows up in the morning by itself. Empty means: not at all.
advice-send = Show suggestions
advice-errors = Please check:
# $title (String)
advice-fault = Error: { $title }
advice-back = All talks
advice-back-talk = To the talk
advice-said = Said
advice-understood = Understood
advice-none-title = There is nothing for that right now
advice-none-text = Change the sheet, or introduce them to an organisation directly.
advice-aside = Set aside
# $title (String)
# $word (String)
advice-aside-one = { $title }: because of “{ $word }”
advice-pass-on = Introduce
advice-slip = Print slip
advice-introduce = Introduce to an organisation
advice-found = Go along with a founding
advice-passed = Passed on
advice-passed-none = Nothing yet.
advice-change = Change the sheet
advice-plan = Ask again
advice-plan-day = On which day?
advice-plan-hint = Empty means: do not ask.
advice-plan-send = Keep the day
advice-close = Close the talk
advice-close-why = What came of it?
advice-close-send = Close
advice-reopen = It goes on
advice-erase = Erase the data
advice-erase-text = Name, sheet and suggestions go now. Only that there was a talk stays counted.
advice-erased = The data of this talk are erased.
# $number (String)
advice-from-question = From question { $number }
advice-known = Earlier sign-ups
advice-from-case = Begin a talk
# $name (String)
advice-row = Ask how it went: { $name }
advice-done-noted = Noted. Here are the suggestions.
advice-done-changed = Sheet changed, new suggestions.
advice-done-planned = The day is kept.
advice-done-closed = Closed.
advice-done-reopened = The talk goes on.
advice-done-erased = The data are erased.
advice-not-now = That does not work right now
advice-not-now-text = Something changed meanwhile. Here you see how it stands.
advice-enter-note = This is kept with the talk: what was passed on, who agreed, how and when.
# $count (Number)
advice-count = { $count ->
    [0] No talk
    [one] One talk
   *[other] { $count } talks
}
# $count (Number)
advice-suggestions = { $count ->
    [0] No suggestions
    [one] One suggestion
   *[other] { $count } suggestions
}
# $count (Number)
advice-offers-gone = { $count ->
    [0] All are still listed.
    [one] One suggestion is not listed any more.
   *[other] { $count } suggestions are not listed any more.
}
