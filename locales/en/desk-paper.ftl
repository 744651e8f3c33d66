### Slip and letter: they speak to the person, in their language.

desk-paper-who = With
desk-paper-when = When
desk-paper-where = Where
desk-paper-contact = Contact
desk-paper-scan = See or change it on your phone: point the camera at the picture.
desk-paper-phone = Do call us:
desk-paper-number = No. { $number }
desk-paper-hello = Hello { $name },
desk-paper-thanks-accepted = how good that you are joining. Here is everything you need to know.
desk-paper-thanks-waiting = how good that you would like to join. The organisation will get in touch so that you can get to know each other. You need not do anything now.
desk-paper-thanks-guardian = how good that you would like to join. First we ask your parents. As soon as they say yes, we go on.
desk-paper-thanks-unconfirmed = how good that you would like to join. We will call you and ask whether everything is right.
desk-paper-thanks-declined = thank you for wanting to join. This time it did not work out.
desk-paper-thanks-withdrawn = you are signed off. Thank you for telling us.
desk-paper-thanks-lapsed = your sign-up has lapsed because we could not reach you. Do call us.
desk-paper-thanks-called-off = unfortunately the date is cancelled. Thank you for wanting to come.
desk-paper-reason = { $organisation } writes: “{ $reason }”
desk-paper-tasks = What there is to do
desk-paper-change = Would you like to change something or not come after all? A call is enough: { $phone }. Please tell us this number:
desk-paper-goodbye = Kind regards
desk-paper-subject = Your sign-up: { $title }
desk-paper-until = The code on this sheet opens only this sign-up. Please do not pass it on.
