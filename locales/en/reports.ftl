### Reporting entries: the form, what became of it, reasons and objection, the mails about it.

## Form

reports-link = Report this entry
reports-title = Report an entry
reports-lead = Is something not right, or does something not belong here? Tell us. You need no account, and not your name either.
# $kind (String) - kind of entry
reports-kind = { $kind ->
    [organisation] Page of an organisation
    [opportunity] Volunteering offer
    [article] Text by the office
    [event] Event
   *[contact_point] Contact person
}
reports-about = It is about
reports-reason = What is wrong?
# $reason (String) - key of the reason
reports-reason-of = { $reason ->
    [wrong] It is not true or out of date
    [advertising] It is advertising, also for a party
    [discriminating] It shuts somebody out or runs somebody down
    [personal_data] It gives something away about a person
    [dangerous] Somebody could come to harm
    [illegal] It breaks a law
   *[other] Something else
}
reports-message = What exactly?
reports-message-hint = A sentence or two: which part you mean and what is wrong with it.
reports-reach = Shall we tell you what becomes of it?
reports-reach-hint = Then we need an address or a number. The organisation never learns who reported.
reports-private = Your report is read by the office, and after an objection by the person who decides a second time, but without your name. Eight months after the decision we delete who reported.
reports-send = Send report

## Thanks

reports-thanks-title = Thank you, we have your report
# $day (String) - Monday 30 November 2026
reports-thanks-until = We decide by { $day }
reports-thanks-mail = You will get an email in a moment. Its link shows you at any time how things stand.
reports-thanks-no-mail = We take care of it. If you left a phone number, we will call you.
reports-thanks-back = Back to the home page

## One's own report

# $number (String) - number of the report
reports-own-title = Your report { $number }
# $day (String) - Monday 30 November 2026
reports-open = We decide by { $day }.
# $day (String) - Monday 30 November 2026
reports-objected = There is an objection. Another person decides by { $day }.
# $outcome (String) - key of the decision
reports-outcome = { $outcome ->
    [keep] The entry stays
    [ask_change] The entry is to be changed
   *[restrict] The entry is hidden
}
reports-said-yours = What you reported
reports-decision = Decision
reports-objection-yours = Your objection
reports-objection-organisation = Objection of the organisation
reports-objection-reporter = Objection of the person who reported
# $ground (String) - key of the ground
# $rule (String) - which rule
reports-basis = { $ground ->
    [law] It rests on a law: { $rule }
   *[rules] It rests on our rules: { $rule }
}
reports-object-title = Do you disagree?
# $day (String) - 30 May 2027
reports-object-text = You may object until { $day }, free of charge and in any form. Then another person decides.
reports-object-label = Why do you see it differently?
reports-object-send = Object
reports-object-done = We have your objection
reports-not-now = This is not possible any more
reports-not-now-text = Something has changed meanwhile. Below you see how it stands now.
reports-redress = Apart from that you are free to go to court.

## For the organisation

reports-statement-title = Decision about your entry
reports-statement-restrict = Nobody sees the entry any more: on no page, in no language, until it is decided otherwise. You can still change it.
# $day (String) - Monday 30 November 2026
reports-statement-change = The entry stays for now. Please change it by { $day }.
reports-statement-keep = The entry can be seen as before.
reports-statement-human = The occasion was a report. We do not say who reported. A human being decided, not a program.
reports-hidden-title = This entry is hidden
reports-hidden-text = This was decided after a report. The reasons and the way to object are in the email or letter about it. Only you and the office see this page.

## The second decision

reports-second-title = Please decide
reports-second-lead = There is an objection to this decision, and whoever decided first may not do so again. So we ask you as a partner in the network.
reports-second-fair = Do you have anything to do with the entry or the people concerned? Then please do not decide, and call us.
reports-second-message = What was reported
reports-second-done = Thank you. Your decision holds.
reports-second-over = There is nothing left to decide here
reports-decide = How do you decide?
# $outcome (String) - key of the decision
reports-decide-outcome = { $outcome ->
    [keep] The entry stays, or is shown again
    [ask_change] The entry stays for now, the organisation is to change something
   *[restrict] The entry is hidden
}
reports-decide-facts = Reasons
reports-decide-facts-hint = What are the facts, and why do they lead to this decision? Both sides read this. Do not say who reported.
reports-decide-ground = What does it rest on?
reports-decide-ground-hint = Only needed if the entry is to be hidden or changed.
# $ground (String) - key of the ground
reports-decide-ground-of = { $ground ->
    [law] On a law
   *[rules] On our rules, for example the charter
}
reports-decide-rule = Which section or rule?
reports-decide-rule-hint = For example: charter, paragraph 2
reports-decide-send = Decide

## Mails

# $number (String) - number of the report
reports-mail-received-subject = Your report { $number }
# $entry (String) - what the entry is called
# $day (String) - Monday 30 November 2026
# $link (String)
reports-mail-received =
    thank you for your report about “{ $entry }”. We decide by { $day }.

    You can see at any time how it stands:

    { $link }
# $number (String) - number of the report
reports-mail-decided-subject = Your report { $number } is decided
# $entry (String) - what the entry is called
# $outcome (String) - what was decided
# $facts (String) - the reasons
reports-mail-decided =
    your report about “{ $entry }” is decided: { $outcome }.

    The reasons:

    { $facts }
# $number (String) - number of the report
reports-mail-statement-subject = Decision about your entry (report { $number })
# $entry (String) - what the entry is called
# $outcome (String) - what was decided
# $facts (String) - the reasons
reports-mail-statement =
    somebody reported your entry “{ $entry }”. The decision: { $outcome }.

    The reasons:

    { $facts }
# $link (String)
reports-mail-object =
    Do you disagree? For six months you can object here, or call us. Then another person decides:

    { $link }
# $link (String)
reports-mail-look =
    Here it stands once more, with all that you can still do:

    { $link }
reports-mail-second-subject = Please make a second decision
# $entry (String) - what the entry is called
# $day (String) - Monday 30 November 2026
# $link (String)
reports-mail-second =
    about the entry “{ $entry }” there was a report, a decision and an objection. Whoever decided first may not do so again. So we ask you as a partner in the network: please decide by { $day }.

    All you need is here:

    { $link }

    Do you have anything to do with the entry or the people concerned? Then please call us.
reports-mail-why = You are getting this email because somebody gave this address when reporting an entry. Was it not you? Then simply do nothing.
reports-mail-why-organisation = You are getting this email because your organisation is entered with us under this address.
