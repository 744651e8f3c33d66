circulars-title = Circulars
circulars-lead = One text, many organisations: by email where there is one, else as a letter with a label.
circulars-new = New circular
circulars-one = Circular
circulars-so-far = So far
circulars-none-title = No circular yet
circulars-none-text = Write to organisations about what concerns them: an invitation, a deadline, a request.
circulars-to-count = { $count ->
    [one] to { $count } organisation
   *[other] to { $count } organisations
}
circulars-draft = Draft
circulars-sent = Sent { $when }
circulars-write = Write a circular
circulars-filter = Only some organisations
circulars-all = All
circulars-narrow = Choose
circulars-narrow-hint = Do this first: the form begins anew afterwards.
circulars-subject = Subject
circulars-text = Text
circulars-text-hint = Without greeting and goodbye: “Hello” and the name of the office stand around it.
circulars-to = To whom?
circulars-to-hint = All that are ticked get it. Those who want no circulars are not listed.
circulars-organisation = { $name } ({ $way })
circulars-way-mail = email
circulars-way-letter = letter
circulars-way-phone = call
circulars-nobody = No organisation fits.
circulars-next = Go to the preview
circulars-meanwhile = One of these organisations is no longer there, or the circular has gone out. Please look through the list again.
circulars-frame = This is how everybody reads it. “Hello” stands before it; after it, why it comes and how to reach us, in the language of the organisation.
circulars-mails = { $count ->
    [one] { $count } email
   *[other] { $count } emails
}
circulars-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
circulars-letters-hint = There is no email address, or nothing arrives there. Print the letters; the address fits the window of an envelope.
circulars-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
circulars-calls-hint = There is neither email nor postal address.
circulars-print-letters = Print letters
circulars-print-labels = Print labels
circulars-send = { $count ->
    [0] Note as sent
    [one] Send { $count } email
   *[other] Send { $count } emails
}
circulars-try = To me first
circulars-change = Change
circulars-discard = Delete draft
circulars-discarded = The draft is deleted.
circulars-done = Sent. The emails are going out now; print the letters here.
circulars-tried = A trial is on its way to you.
circulars-gone = This circular has gone out. It can no longer be changed.
circulars-too-often = Those were many trials in a row. Please try again in an hour.
circulars-labels-hint = Print at original size (100 %), without margins.
circulars-no-letters = No letter belongs to this circular: everybody gets it by mail or by a call.
circulars-sheet-label = Sheet
circulars-sheet = { $places } labels ({ $size })
circulars-first = First free label
circulars-first-hint = For a sheet already begun: top left is 1.
circulars-set = Set up like this
circulars-refused = Wants no circulars.
circulars-wanted = Gets circulars.
circulars-refuse = Send no more
circulars-want = Send again
