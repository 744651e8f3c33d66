barriers-tab = Barriers
barriers-title = Reported barriers
barriers-lead = Whoever reports a barrier gets an answer within two weeks, at the latest within six.
barriers-count = { $count ->
    [0] All answered
    [one] One report waits
   *[other] { $count } reports wait
}
barriers-empty-title = Nobody has reported a barrier
barriers-empty-text = Reports come in by way of the accessibility statement and then stand here.
barriers-one = Reported barrier
barriers-came = Reported: { $when }
barriers-running = answer by { $day }
barriers-late = answer was due by { $day }
barriers-broken = deadline broken: { $day }
barriers-answered = answered
barriers-page = Page:
barriers-who = From:
barriers-nameless = no name given
barriers-clock = Answer or interim note by { $first }, answer by { $last } at the latest.
barriers-noted = Interim note
barriers-answer = Our answer
barriers-reply = Reply
barriers-kind = What do you write?
barriers-reply-answer = The answer
barriers-reply-note = An interim note: it takes longer
barriers-text = Your text
barriers-text-hint = Say what you have done or why it takes time. The email names the ombuds office by itself.
barriers-send = Send
barriers-no-mail = No email address: your text is only kept here. If there is a phone number, please call.
barriers-meanwhile = That has been said already.
barriers-meanwhile-text = Somebody else was faster. Below you see what was written.
barriers-mail = About a reported barrier
barriers-dead-address = email does not arrive
