### What was just done at the desk. It stands above the page to which the button leads back.

said-confirmed = Noted: { $name } has confirmed the sign-up.
said-consented = Noted: the consent for { $name } is there.
said-accepted = Noted: { $name } has been given a yes.
said-declined = Noted: { $name } has been given a no.
said-withdrawn = Noted: { $name } has withdrawn.
said-mailed = The mails about it are going out right now, so it cannot be undone. Is it wrong? On the page of the sign-up you can withdraw it again.
said-mailed-over = The mails about it are going out right now, so it cannot be undone. Is it wrong? Then sign the person up anew.
said-unmailed = No mail goes out about it. Whom you have to call is on the list for today.
said-told = Noted: { $name } knows.
said-told-all = You can undo it one by one, on the page of each sign-up.
said-untold = Undone: { $name } does not know yet and is on the list again.
said-listed = { $name } is in the directory now.
said-not-listed = { $name } does not get into the directory.
said-organisation-mailed = The mail to the organisation is going out right now, so it cannot be undone.
said-organisation-unmailed = The organisation has no mail address. Please give them a short call.
said-published = “{ $title }” is on the list now.
said-sent-back = “{ $title }” has been given back to the organisation.
said-taken-back = “{ $title }” is not on the list any more and waits for you again.
said-true = Noted: “{ $title }” still holds. We ask again on { $until }.
