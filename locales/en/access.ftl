### Logging in by code or link, logging out.

access-title = Log in
access-lead = Without a password: you tell us your e-mail address, and we send you a code.
access-asked-title = Please log in first
access-asked-text = After that you go on where you wanted to go.
access-email = E-mail address
access-email-hint = The address with which you or your organisation are registered here.
access-send-code = Send code
access-none-title = You cannot log in yet?
access-none-people = To take part you need not: pick something and simply sign up.
access-none-organisation = You are looking for people to help?
access-inside = You are logged in already, as { $name }.
access-go-on = Go on

## Typing the code

access-code-title = Look into your inbox
access-code-lead = A code is on its way to { $email }. It usually takes a few seconds.
access-code = Your code
access-code-hint = { $minutes ->
    [one] Eight characters. The code is good for one minute. Capital or small, with dashes or without: all is fine.
   *[other] Eight characters. The code is good for { $minutes } minutes. Capital or small, with dashes or without: all is fine.
}
access-log-in = Log in
access-code-again = Send a new code
access-code-wrong = { $left ->
    [one] This code is not right. Please look into the newest mail again. You have one more try.
   *[other] This code is not right. Please look into the newest mail again. You have { $left } more tries.
}
access-code-worn-out = This code no longer works. Please have a new one sent to you.
access-code-missing = No mail?
access-code-missing-text = Please look into your spam folder, too. If there is nothing, we may know you by another address.

## Too often

access-too-often-title = Let us take a short break
access-too-often-text = In the last hour somebody asked for several codes for this address. To keep you safe, we now wait for an hour. The newest code in your inbox may still work: please look into your spam folder, too.
access-too-often-code = Type the code

## Link

access-link-title = Log in as { $name }?
access-link-text = This link belongs to the account { $email }.
access-link-not-me = This is not me
