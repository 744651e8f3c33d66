team-title = Team
team-lead = Who acts for the town, who stands in for whom, and who is away.
team-deputies = Deputy
team-no-deputy = No deputy
team-change = Role and passkeys
team-add = Add somebody
team-role = Task
team-office = Office
team-office-hint = Only for the task “Office”.
team-name = Name
team-email = Email address
team-email-hint = The codes for logging in go there. The person gets an email at once.
team-send = Add
team-end = { $name } no longer has this task
team-passkeys-off = Remove passkeys of { $name } because the device is lost
team-twice = This person has this task already.
team-role-admin-text = Sets the hub up and may do all that the coordination may.
team-role-coordinator-text = Keeps the threads together.
team-role-moderator-text = Looks through what is to become public. Sees no sign-ups.
team-role-auditor-text = Reads in the journal what was decided when. Changes nothing.
team-role-officer-text = Speaks for one office of the administration.
team-role-officer = Office
team-own-title = Our team
team-own-lead = Who answers sign-ups and changes offers for { $organisation } here.
team-own-add = Bring somebody into the team
team-over = Hand over the lead
team-over-text = Shall somebody else speak for the organisation? The person gets an email and says yes. Only then does the lead go to them, and old links open nothing any more.
team-over-name = Name
team-over-email = Email address
team-over-phone = Phone – optional
team-over-send = Begin the hand-over
team-over-pending = We asked { $name } ({ $email }) { $when }. There is no answer yet.
team-over-back = Take the hand-over back
team-over-twice = This address has the lead already.
team-lead-now = Lead
team-journal-title = Journal
team-journal-lead = What happened when and in which role, without names. The journal is never changed.
team-journal-when = When
team-journal-what = What
team-journal-subject = To what
team-journal-who = Who
team-journal-channel = Way
team-journal-older = Older entries
team-journal-none = Nothing has happened yet.
team-reviews-title = Review
team-reviews-lead = These offers want to become public.
team-reviews-none = Nothing is waiting
team-reviews-none-text = As soon as somebody hands in an offer, it stands here.
team-verb = { $verb ->
    [settings-changed] Settings changed
    [organisation-registered] Organisation registers
    [organisation-approved] Organisation listed
    [organisation-declined] Organisation not listed
    [organisation-changed] Page of the organisation changed
    [hub-opened] Hub opened
    [hub-closed] Hub being prepared again
    [mail-bounced] Mail address takes no mail
    [mail-sent-again] Mail sent again
    [keys-drawn] New keys drawn (on the machine)
    [log-in-link-made] Log-in link made (on the machine)
    [inquiry-received] Question received
    [inquiry-taken] Question taken on
    [inquiry-handed-over] Question handed on
    [inquiry-answered] Question answered
    [inquiry-asked-back] Asked back
    [inquiry-heard] Something was added to the question
    [inquiry-noted] Noted with the question
    [inquiry-planned] To be looked at again
    [inquiry-corrected] Details of the question changed
    [inquiry-linked] Question linked or unlinked
    [inquiry-closed] Question closed
    [inquiry-reopened] Question opened again
    [inquiry-merged] Questions merged
    [inquiry-unmerged] Questions taken apart again
    [advice-held] Talk held
    [advice-changed] Sheet of a talk changed
    [advice-planned] Day to ask again set
    [advice-closed] Talk closed
    [advice-reopened] Talk reopened
    [advice-erased] Data of a talk erased
    [introduction-offered] Introduction begun
    [introduction-agreed] Yes to an introduction noted
    [introduction-passed-on] Introduced
    [introduction-told] Introduction told on the phone
    [introduction-planned] Day to ask again set
    [introduction-came] Something came of an introduction
    [introduction-not-came] Nothing came of an introduction
    [introduction-withdrawn] Yes to an introduction taken back
    [founding-begun] Founding accompanied
    [founding-ticked] Step of a founding noted
    [founding-planned] Next date set
    [founding-handed-over] Companion changed
    [founding-done] Founded
    [founding-given-up] Founding given up
    [founding-reopened] Founding goes on
    [founding-erased] Data of a founding erased
    [obstacle-named] Obstacle named
    [obstacle-opened] Obstacle published
    [obstacle-reworded] Obstacle reworded
    [obstacle-handed-over] Obstacle handed over
    [obstacle-planned] Obstacle planned
    [obstacle-answered] Obstacle answered
    [obstacle-solved] Obstacle solved
    [obstacle-not-solvable] Obstacle stays
    [obstacle-declined] Obstacle not published
    [obstacle-reopened] Obstacle reopened
    [obstacle-voice-asked] “Hinders me too” asked
    [obstacle-voice-counted] “Hinders me too” counted
    [goal-set] Goal set
    [goal-changed] Goal changed
    [goal-measured] Goal measured
    [goal-reached] Goal reached
    [goal-ended] Goal ended
    [goal-reopened] Goal reopened
    [meeting-planned] Meeting planned
    [meeting-changed] Meeting changed
    [meeting-invited] Invited to the meeting
    [meeting-held] Minutes kept
    [meeting-cancelled] Meeting cancelled
    [meeting-step-added] Step added
    [meeting-step-done] Step done
    [meeting-step-not-done] Step not done
    [meeting-step-planned] Step planned anew
    [meeting-step-reopened] Step reopened
    [barrier-reported] Barrier reported
    [barrier-noted] Barrier: told that it takes longer
    [barrier-answered] Barrier answered
    [report-received] Entry reported
    [report-decided] Report decided
    [report-objected] Objection to a decision
    [report-decided-again] Objection decided
    [report-partner-asked] Partner asked for a second decision
    [entry-hidden] Entry hidden
    [entry-shown] Entry shown again
    [organisation-listed] Organisation listed from a list
    [organisation-taken-in] Organisation taken in from a list, not listed yet
    [organisation-merged] Organisations merged
    [organisation-unmerged] Organisations separated again
    [circular-sent] Circular sent
    [digest-asked] Weekly post ordered
    [digest-confirmed] Weekly post confirmed
    [digest-changed] Choice of the weekly post changed
    [digest-stopped] Weekly post stopped
    [digest-word-written] Word of the office written
    [digest-issued] Weekly post or newsletter sent
    [role-granted] Task or deputy given
    [role-ended] Task or deputy ended
    [absence-changed] Absence entered or ended
    [hand-over-offered] Hand-over begun
    [hand-over-ended] Hand-over taken back or declined
    [hand-over-done] Lead handed over
    [person-corrected] Own details corrected
    [person-erased] Own details erased
    [person-code-printed] Letter with code printed
    [person-code-told] Code from the letter told
    [organisation-charter-signed] Charter signed
    [organisation-charter-left] Network left
    [article-written] Text written
    [article-planned] Text planned
    [article-published] Text published
    [article-withdrawn] Text withdrawn
    [article-ended] Text ended
    [article-discarded] Draft of a text deleted
    [article-picture-changed] Picture for texts changed
    [organisation-picture-changed] Picture changed
    [contact-point-changed] Contact person changed
    [contact-point-removed] Contact person removed
    [opportunity-drafted] Offer begun
    [opportunity-handed-in] Offer handed in
    [opportunity-published] Offer published
    [opportunity-taken-back] Publication taken back
    [opportunity-sent-back] Offer sent back
    [opportunity-paused] Offer paused
    [opportunity-ended] Offer ended
    [opportunity-changed] Offer changed
    [opportunity-confirmed] Offer still holds
    [shift-added] Date added
    [shift-changed] Date changed
    [shift-called-off] Date called off
    [event-drafted] Event written
    [event-handed-in] Event handed in
    [event-published] Event put into the calendar
    [event-sent-back] Event sent back
    [event-changed] Event changed
    [event-ended] Event taken out of the calendar
    [event-date-moved] Date of an event moved
    [event-date-cancelled] Date of an event cancelled
    [event-visitors-counted] Visitors of an event counted
    [calendar-changed] Own calendar of an organisation changed
    [calendar-approved] Own calendar approved
    [calendar-read] Own calendar read
    [signup-submitted] Sign-up received
    [signup-confirmed] Sign-up confirmed
    [signup-awaits-guardian] Consent asked for
    [signup-accepted] Accepted
    [signup-declined] Declined
    [signup-withdrawn] Sign-up withdrawn
    [signup-lapsed] Sign-up lapsed
    [signup-called-off] Sign-up: date called off
    [signup-changed] Sign-up changed
    [signup-person-told] Person told
    [signup-guardian-told] Guardian told
    [signup-organisation-told] Organisation told
    [signup-person-untold] Not told after all (person)
    [signup-guardian-untold] Not told after all (guardian)
    [signup-organisation-untold] Not told after all (organisation)
    [organisation-log-in-moved] Log-in address changed
    [account-passkey-added] passkey set up
    [account-passkey-removed] passkey removed
    [account-recovery-used] emergency code used
   *[other] { $verb }
}
team-subject = { $kind ->
    [hub] Hub
    [organisation] Organisation { $number }
    [opportunity] Offer { $number }
    [signup] Sign-up { $number }
    [account] Log-in { $number }
    [hand-over] Hand-over { $number }
    [barrier] Barrier { $number }
    [report] Report { $number }
    [circular] Circular { $number }
    [digest] Weekly post { $number }
    [inquiry] Question { $number }
    [advice] Talk { $number }
    [introduction] Introduction { $number }
    [founding] Founding { $number }
    [obstacle] Obstacle { $number }
    [goal] Goal { $number }
    [meeting] Meeting { $number }
    [person] Person { $number }
   *[other] { $kind } { $number }
}

## Who did it

team-actor = { $kind ->
    [visitor] somebody from outside
    [system] the hub itself
    [account] log-in no. { $number }
    [own-signup] by their own link (sign-up { $number })
    [answer-signup] the organisation by its link (sign-up { $number })
    [guardian] the parents by their link (sign-up { $number })
    [still-true] the organisation by its link (offer { $number })
    [own-inquiry] by their own link (question { $number })
    [own-report] by their own link (report { $number })
    [own-obstacle] with the own link (obstacle { $number })
    [obstacle-voice] with the link of a mail (hinders me too)
    [statement] the organisation by its link (report { $number })
    [second-decision] the partner organisation by its link (report { $number })
    [hand-over] by the link of hand-over { $number }
   *[other] { $kind }
}
team-who-adds = People who work here are added by whoever runs the hub: { $names }.
