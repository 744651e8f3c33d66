desk-rights-title = People without mail
desk-rights-lead = Whoever has no mail gets a letter with a code. When they tell it here, you see together everything the hub knows of them.
desk-rights-search = Name or phone
desk-rights-find = Find
desk-rights-nobody = Nobody without mail has this name or number.
desk-rights-open = The code is right
desk-rights-everything = See everything
desk-rights-letter = Letter with a code
desk-rights-letter-text = Print the letter and send it to the address the person tells you. A new letter makes the code before it void.
desk-rights-print = Print the letter
desk-rights-code = Enter the code
desk-rights-code-field = Code from the letter
desk-rights-code-hint = Eight signs. Capitals make no difference.
desk-rights-code-send = Check the code
desk-rights-code-wrong = This code is not right. Tries left: { $left }
desk-rights-code-over = This code is no longer valid. Print a new letter.
desk-rights-nights = Time limits
desk-rights-nights-lead = What has had its time goes by itself each night. Here is what goes tonight and what the last nights took.
desk-rights-tonight = Tonight
desk-rights-nothing = Nothing.
desk-rights-goes = { $table ->
    [signup] sign-ups counted on without a name: { $rows }
    [person] people without a sign-up: { $rows }
    [outbox] mails that went out: { $rows }
    [link] links that ran out: { $rows }
    [job] finished jobs of the hub: { $rows }
    [office-code] codes from letters that ran out: { $rows }
    [retention-run] old reports: { $rows }
    [account] log-ins nobody uses any more: { $rows }
    [login-code] log-in codes that ran out: { $rows }
    [allowance] old counts against too many tries: { $rows }
    [passkey-challenge] log-ins by passkey that were broken off: { $rows }
    [hand-over] hand-overs of a lead that ended: { $rows }
    [absence] absences that are over: { $rows }
    [barrier-report] reported barriers that are settled: { $rows }
    [reporter] reports of entries whose reporter was erased: { $rows }
    [inquiry-asker] questions whose asker was deleted: { $rows }
    [inquiry-merge-undo] ways back from merged questions: { $rows }
    [advice-person] Talks of which it was erased who was advised: { $rows }
    [introduction-said] Introductions of which it was erased what was passed on: { $rows }
    [founding-person] Foundings of which it was erased who founds: { $rows }
    [obstacle-person] obstacles whose namer was deleted: { $rows }
    [obstacle-voice] addresses of “hinders me too”: { $rows }
    [meeting] old meetings: { $rows }
    [undeliverable] mail addresses at which nothing arrives: { $rows }
    [digest-subscription] weekly post that nobody confirmed: { $rows }
    [digest-issue] old weekly post: { $rows }
    [circular] old circulars: { $rows }
    [organisation-merge-undo] ways back from merged organisations: { $rows }
    [erasure] marks of old erasures: { $rows }
    [search-miss] old counts of searches in vain: { $rows }
   *[other] other: { $rows }
}
