### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = Ideas
ideas-lead = What could be better in our city. Tell it in two minutes, no account needed.
ideas-tell = Tell an idea
ideas-filters = Filters
ideas-topic = Topic
ideas-topic-all = All topics
ideas-district = District
ideas-district-all = All districts
ideas-district-town = Whole city
ideas-state = Where it stands
ideas-state-all = All
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] waiting for an answer
    [answered] answered
    [project] being done
   *[closed] over
}
ideas-order = What first?
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] What many support
   *[newest] The newest
}
ideas-show = Show
ideas-all = Show all
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [one] One idea
   *[other] { $count } ideas
}
ideas-count-many = More than 1,000 ideas
ideas-results = The ideas
ideas-empty-title = No idea yet
ideas-empty-text = What people in this city suggest will appear here.
ideas-none-title = There is no idea like that yet
ideas-none-text = Leave out a filter, or tell the first one.
ideas-pages = Pages of the list
ideas-first = Back to the start
ideas-next = More ideas
ideas-feed = Feed
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: ideas
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] nobody supports this yet
    [one] 1 person supports this
   *[other] { $count } people support this
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] one of them on paper
   *[other] { $count } of them on paper
}

## Eine Idee

# $place (String) - Stadtteil
ideas-from = Idea from { $place }
ideas-from-town = Idea for the whole city
# $day (String) - Tag
ideas-told-on = told on { $day }
# $source (String) - Schlüssel, wie sie kam
ideas-source = { $source ->
    [phone] written down on the phone
    [desk] written down at the desk
    [paper] came on paper
   *[web] told here
}
ideas-office = The engagement office
# $office (String) - Amt
# $day (String) - Tag
ideas-until = { $office } answers by { $day }.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office } meant to answer by { $day }. We are asking.
ideas-paused = We asked a question back. The clock goes on as soon as the answer is here.
ideas-hear = Whoever supports the idea will hear of it.
ideas-question = Question
ideas-closing = Why the idea is over
ideas-answer = The answer
ideas-answer-before = Earlier answer
ideas-answer-again = Decided anew after an objection
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] Yes, we will do it
    [partly] We will do a part of it
    [not_now] Not now
    [not_ours] Others are in charge of this
   *[council] The council or a committee decides
}
# $whom (String) - an wen
ideas-passed-on = Passed on to: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }, on { $day }
ideas-council-result = What was decided there
ideas-contact = Whom you can ask about it
ideas-route-title = Ways to the council
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] Residents' motion (section 25 of the municipal code of North Rhine-Westphalia): whoever has lived here for three months and is at least 14 can ask with signatures that the council deals with a matter.
   *[suggestion] Suggestion or complaint (section 24 of the municipal code of North Rhine-Westphalia): everybody can turn to the council with it in writing.
}
ideas-objected = Somebody objected to the answer. A second person decides.
ideas-took-in = Joined into it
ideas-moved-here = That idea became part of this one.
ideas-where = Where the idea stands
ideas-step-told = Told
ideas-step-advised = Advised
ideas-step-answer = Answer
ideas-step-project = Project
# $day (String) - Tag
ideas-step-until = by { $day }
ideas-history = What happened so far
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] Came in
    [idea-advised] Advice began
    [idea-published] Made public
    [idea-took-in] Another idea joined
    [idea-answered] Answered
    [idea-answered-again] Answered anew after an objection
    [idea-result-noted] Result of the meeting noted
    [idea-handed-over] Passed to another office
    [idea-objected] Objection made
    [idea-became-project] Being done
    [idea-closed] Over
    [idea-reopened] Goes on
   *[idea-archived] Archived
}
ideas-back = All ideas
ideas-similar = Similar
ideas-original-language = The idea was told like this, in this language:
ideas-poster-join = Support this:
ideas-poster = Poster with QR code
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. Here you can support the idea: { $url }

## Unterstützen

ideas-support = Support
ideas-support-do = I support this
# $title (String) - Titel der Idee
ideas-support-title = Support “{ $title }”
ideas-support-lead = Your name is not published. Each person counts once, on paper and here.
ideas-support-name = Your name
ideas-support-reach = How do we reach you?
ideas-support-reach-hint = One of the two is enough. With an e-mail address you hear when the answer is here.
ideas-support-send = Support
ideas-support-private = We only show how many there are. Half a year after the idea is over we delete your name.
ideas-support-mail-title = Nearly done
ideas-support-mail-text = We sent you an e-mail. Press the button in it, then you count.
ideas-support-done-title = Thank you, you count
ideas-support-done-text = This page shows how it goes on.
ideas-support-closed = This idea takes no more support at the moment.
ideas-errors = Please have another look
# $title (String) - Überschrift der Seite
ideas-fault = Error: { $title }
ideas-too-often = Very many messages came from here just now. Try again in an hour, or call us.
ideas-email = E-mail
ideas-phone = Phone
ideas-optional = (if you like)

## Erzählen

ideas-tell-title = Your idea
ideas-tell-lead = First the idea, then we look together whether it exists already.
ideas-tell-name = What is the idea called?
ideas-tell-name-hint = A few words, for example: bench at the playground
ideas-tell-text = What should change, and for whom?
ideas-tell-text-hint = As you would tell a neighbour. Please do not name other people.
ideas-tell-next = Next
ideas-tell-exists-title = Does it exist already?
ideas-tell-exists-text = This sounds similar. Perhaps you would like to join there instead of starting anew.
ideas-tell-exists-none = This is new here. A few more details, then your idea is with us.
ideas-tell-exists-own = My idea is a different one
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] Idea
    [event] Event
   *[offer] Way to join in
}
ideas-tell-more = Your details
ideas-tell-place = Where exactly?
ideas-tell-place-hint = For example: in front of the station
ideas-tell-who = What shall we call you?
ideas-tell-who-hint = Your name is not published.
ideas-tell-picture = A photo
ideas-tell-picture-hint = JPEG, PNG or WebP, at most 7 MB. Please without people who can be recognised.
ideas-tell-alt = What is to be seen on the photo?
ideas-tell-alt-hint = For people who do not see it.
ideas-tell-again-picture = Please choose the photo once more.
ideas-tell-private = Only the office sees who you are. Somebody there reads your idea before it becomes public.
ideas-tell-send = Send the idea
ideas-thanks-title = Thank you for your idea
ideas-thanks-mail = We sent you an e-mail. Press the button in it, then it starts.
ideas-thanks-phone = We read your idea and call you.
# $day (String) - Tag
ideas-thanks-until = By { $day } we tell you whether the idea becomes public.
# $number (String) - Nummer
ideas-thanks-number = Your idea has the number { $number }. With it we find it again on the phone.

## Die eigene Idee

ideas-own-title = Your idea
ideas-own-confirm-title = Is this e-mail address right?
ideas-own-confirm-text = Press the button, then somebody of the office reads your idea.
ideas-own-confirm = Yes, this is my idea
ideas-own-confirmed = Thank you, your idea is with us.
# $day (String) - Tag
ideas-own-look = We read your idea and get back to you by { $day }.
ideas-own-open = Your idea is public.
ideas-own-see = To the page of the idea
ideas-own-declined = Your idea is not published.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] It tells something about people that is theirs alone.
    [hurtful] It puts somebody down or keeps somebody out.
    [advertising] It is advertising, also for a party.
    [no_idea] It is not an idea but a defect, a question or a complaint. We passed it on.
    [illegal] It breaks a law.
   *[other] Another reason, which is given below.
}
ideas-own-withdrawn = You took your idea back.
# $title (String) - Titel der anderen Idee
ideas-own-merged = Your idea became part of “{ $title }”. It goes on there.
ideas-own-talk = What we wrote to each other
ideas-own-you = You
ideas-own-we = The office
ideas-own-reply = Answer or add something
ideas-own-reply-label = What would you like to tell us?
ideas-own-send = Send
ideas-own-sent = Thank you, we have it.
ideas-own-object = Do you disagree?
# $day (String) - Tag
ideas-own-object-text = You can object until { $day }, once. Then somebody else than before decides.
ideas-own-object-label = Why do you disagree?
ideas-own-object-send = Object
ideas-own-objected = Your objection is here. A second person decides.
ideas-own-object-waits = A second person decides on your objection.
ideas-own-photos = Photos
ideas-own-photo-add = Add a photo
ideas-own-photo-remove = Remove the photo
ideas-own-photo-full = No more photos fit.
ideas-own-withdraw = Take the idea back
ideas-own-withdraw-text = Then it disappears from the list.
ideas-own-not-now = That is not possible now
ideas-own-not-now-text = Something changed meanwhile. This is how it stands now.

## Die eigene Unterstützung

ideas-mine-title = Your support
ideas-mine-confirm = Yes, I support this
ideas-mine-confirm-text = Press the button, then you count.
ideas-mine-counts = You count.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = Do you come along to “{ $title }”?
ideas-mine-along-text = The two ideas were so similar that they became one. Your support counts there if you like.
ideas-mine-along = Yes, I come along
ideas-mine-came = You count there now.
ideas-mine-end = Support it no more
ideas-mine-ended-title = You do not support the idea any more
ideas-mine-ended-text = Your name is deleted.

## Entwurf einer Antwort

ideas-draft-title = Draft an answer
ideas-draft-lead = You were asked to draft an answer to this idea. The office reads your draft and answers itself.
ideas-draft-label = Your draft
ideas-draft-send = Hand in the draft
ideas-draft-done = Thank you, the office has your draft.
ideas-draft-over = The idea has been answered meanwhile.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] Please confirm: { $title }
    [received] Your idea is with us: { $title }
    [published] Your idea is public: { $title }
    [declined] Not published: { $title }
    [asked_back] A question on your idea: { $title }
    [decided] Your objection: { $title }
    [support_confirm] Please confirm: { $title }
    [answered] The answer: { $title }
    [along] Do you come along? { $title }
    [took_in] An idea joined: { $title }
    [project] Being done: { $title }
    [closed] Over: { $title }
    [at_office] An idea for your office: { $title }
    [reminder] Due soon: { $title }
   *[draft] Please draft an answer: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] Thank you for telling us an idea: “{ $title }”. Please open this link and press the button there. Then we read it.
    [received] Your idea “{ $title }” is with us. By { $day } we tell you whether it becomes public. Here you see how it stands.
    [published] Your idea “{ $title }” is public now. { $office } answers by { $day }. Here you see how it stands.
    [declined] We do not publish your idea “{ $title }”. The reason is given below. If you disagree, object here, and a second person decides.
    [asked_back] We have a question on your idea “{ $title }”. You can answer here.
    [decided] A second person decided on your objection about “{ $title }”. Here you can read it all again.
    [support_confirm] You would like to support the idea “{ $title }”. Please open this link and press the button there. Then you count.
    [answered] { $office } answered the idea “{ $title }”. Here you can read it all again.
    [along] The idea “{ $title }” became part of “{ $into }” because both want the same. Would you like to come along? Here you can say so.
    [took_in] A similar idea joined “{ $title }”. Nothing changes for you. Here you see how it stands.
    [project] Something comes of the idea “{ $title }”: it is being done. Here you see how it goes on.
    [closed] The idea “{ $title }” is over. The reason is given below.
    [at_office] The idea “{ $title }” is with your office, or there is something new in it. An answer is promised by { $day }.
    [reminder] Nobody has answered the idea “{ $title }” yet. An answer is promised by { $day }.
   *[draft] The engagement office asks you to draft an answer to the idea “{ $title }”. The link opens this one idea only. The office will answer itself.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = In short: { $outcome }.
ideas-mail-why-author = You get this e-mail because somebody told an idea with this address. Was that not you? Then simply do nothing.
ideas-mail-why-supporter = You get this e-mail because somebody supports an idea with this address. You can end that at any time with the link above.
ideas-mail-why-office = You get this e-mail because your office answers ideas, or asked you to help with it.
