account-title = My log-in
account-lead = You log in with { $email }. Codes go to this address.
account-area = To my area
account-menu = My log-in
account-hats = I act as
account-hats-text = What you do, you do in this role. You can change at any time.
account-hat-now = Active now
account-hat-choose = Change
account-hat-deputy = Standing in for { $name }
account-hat-later = Standing in for { $name } as soon as { $name } is away
account-hat-gone = Not now: the person you stand in for is back.
account-role-resident = Private
account-role-admin = Runs the hub
account-role-coordinator = Coordination
account-role-moderator = Moderation
account-role-auditor = Auditing
account-role-officer = Office: { $organisation }
account-role-lead = Lead: { $organisation }
account-role-organisation = Team: { $organisation }
account-away = When I am away
account-away-text = Enter from when to when. On these days your deputy may act in your role.
account-away-now = Away: { $from } to { $until }
account-away-from = First day
account-away-until = Last day
account-away-send = Enter
account-away-back = I am here (again)
account-deputy = My deputy
account-deputy-for = Deputy as { $role }
account-deputy-none = Nobody yet. Without a deputy, what comes while you are away is left lying.
account-deputy-name = Name
account-deputy-email = Email address
account-deputy-send = Make my deputy
account-deputy-remove = { $name } is no longer my deputy
account-deputy-twice = This person is already.
account-last = Not possible: nobody would be left with this task. Enter somebody else first.
account-passkeys = Passkeys
account-passkeys-text = A passkey is kept on your phone, computer or security key. You log in with fingerprint, face or PIN, without waiting for an email.
account-passkeys-town = Whoever acts for the town and has a passkey always needs it from then on: the code from the email alone does not open the log-in any more.
account-passkeys-none = None set up yet.
account-passkeys-script = To set one up, your browser needs JavaScript.
account-passkeys-name = What is the device called?
account-passkeys-name-hint = For example: office phone
account-passkeys-add = Set up a passkey
account-passkeys-failed = That did not work. Nothing has happened, just try again.
account-passkeys-since = set up { $date }
account-passkeys-used = last used { $date }
account-passkeys-remove = Remove passkey “{ $name }”
account-codes = Emergency codes
account-codes-text = If your device is gone, one of these codes helps. Each works once. { $left ->
    [one] One is left.
   *[other] { $left } are left.
}
account-codes-show = See and print emergency codes
account-codes-title = Your emergency codes
account-codes-lead = Print this page and put it away like a key. Cross out what you have used.
account-codes-renew = Make new codes, the old ones then no longer work
account-sessions = Where I am logged in
account-session-here = This device
account-session-seen = last used { $date }
account-session-since = logged in { $date }
account-session-end = Log out here
account-session-others = Log out everywhere else
account-device-unknown = Unknown device
account-device = { $browser } on { $system }
account-again-title = Please show once more that it is you
account-again-text = This is about something important, and you logged in a while ago. This way nobody can act in your name on a device that was left open.
account-again-mail = Send a code to { $email }
account-with-passkey = Log in with a passkey
account-second-title = One more step
account-second-text = This log-in is protected by a passkey. The code from the email was right, now your passkey is missing.
account-second-script = For the passkey your browser needs JavaScript. Turn it on, or use an emergency code.
account-second-code = Device not here? Enter an emergency code
account-second-code-hint = From your printout, 10 characters. Upper or lower case: both work.
account-second-code-wrong = This code is wrong or was used already.
account-second-send = Log in with an emergency code
account-passkey-failed = That did not work. Log in with a code from an email.
account-over-title = Take over { $organisation }
account-over-lead = Hello { $name }! You are to speak for { $organisation } from now on.
account-over-text = If you say yes, new sign-ups come to you, you change offers and the page, and your name stands there as contact person. The person before you can then no longer do so, and old links in their emails open nothing.
account-over-public = This will be public
account-over-public-hint = People reach the organisation at this address and number, and we write here when somebody signs up. It may be a shared address. You still log in with your own.
account-over-email = Email
account-over-phone = Phone (optional)
account-over-accept = Yes, I take over
account-over-decline = No, that is not me
account-over-declined-title = Thank you, then everything stays as it is
account-over-declined-text = We have noted that you do not take over. There is nothing else you need to do.
account-mail-over-subject = Will you take over? { $organisation }
account-mail-over =
    You are to speak for { $organisation } from now on: answer sign-ups, change offers and the page. For this we need your yes. On this page you say yes or no:

    { $link }
account-mail-over-why = You are getting this email because somebody entered this address for { $organisation }. If you do not know { $organisation }, simply do nothing.
account-mail-told-subject = New lead: { $organisation }
account-mail-told = the office has entered a new contact person for { $organisation }: { $name }. As soon as they say yes, one logs in with their email address and no longer with this one. Is that not right? Then please call us at once.
account-mail-told-why = You are getting this email because this address has been used for logging in so far. There is nothing else you need to do.
account-mail-role-subject = Your log-in
account-mail-role =
    this is what you can do here now:

    { $roles }

    You log in with this email address, without a password: each time you get a code here. This is the way in:

    { $link }
account-mail-role-why = You are getting this email because somebody gave you this task. If we do not know each other, a call is enough and we will delete the address.
account-mail-changed-subject = Something about your account has changed
account-mail-changed =
    a passkey was just added to your account or removed from it, or somebody used one of your emergency codes. Here you can see what holds:

    { $link }

    Was it you? Then all is well. Was it not you? Then please call us at once.
account-mail-changed-why = You are getting this email because there is an account with this address and we report every such change.
account-mail-unused-subject = Your account will be deleted soon
account-mail-unused =
    nobody has logged in with this email address for almost a year. We keep nothing that nobody needs: on { $until } we will delete your account.

    Would you like to keep it? Then log in once before that:

    { $link }

    Otherwise you need not do anything.
account-mail-unused-why = You are getting this email because there is an account with this address. We write about this only once.
account-too-often = A great deal has come from this address or network just now. Please wait a few minutes and try again, or call us. What you typed is still there.
