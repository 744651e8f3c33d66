opening-tab = Opening
opening-title = Opening
opening-lead = As long as a point is missing, the hub stays in preparation.
opening-lead-open = The hub is open. This list shows whether everything is still right.
opening-missing = { $count ->
    [0] Nothing is missing.
    [one] One point is still missing.
   *[other] { $count } points are still missing.
}
opening-points = Checklist
opening-state-done = checked
opening-state-vouched = vouched for
opening-state-missing = still missing
opening-state-later = can come later
opening-do = Do it now
opening-change = See and change
opening-save = Save
opening-see-page = See the page
opening-by = Your name
opening-vouched = { $by } checked it on { $day } and vouches for it.
opening-refused = Not opened yet
opening-open = Open the hub
opening-open-text = Everything is there. Opening takes the note “in preparation” away, and search engines may list the pages.
opening-close = Close it again
opening-close-text = Closing takes nothing away: the pages can still be reached, but carry the note “in preparation” again, and search engines are asked to forget them.
opening-demo = The sample town is not opened
opening-demo-text = Here you can try everything. Only a hub that you set up yourself can be opened.
opening-said-opened = Your hub is open. Congratulations!
opening-said-closed = Your hub is in preparation again.
opening-said-mail = The code is right: emails arrive.
opening-said-saved = Saved: { $what }
opening-meanwhile = Meanwhile somebody else saved something.
opening-meanwhile-text = What you typed is not saved yet. Have a look at the page, then save once more if yours is to count.

## Backup

opening-backup-title = Backup
opening-backup = The latest backup that was checked: { $when }.
opening-backup-none = There is none yet. On the machine of the hub, this command makes one and checks it:
opening-backup-old = The latest one is older than { $days } days. On the machine of the hub, this command makes a new one and checks it:

## Legal notice

opening-imprint-lead = Who offers the hub, with address and contact (section 5 DDG, section 18 (2) MStV).
opening-kind = Who offers the hub?
opening-kind-municipality = A city or municipality
opening-kind-association = A registered association
opening-kind-other = A foundation, company, church
opening-name = Full name with legal form
opening-name-hint = For example: Stadt Gladbeck, Der Bürgermeister
opening-street = Street and house number
opening-town = Postcode and town
opening-represented-hint = Who may sign, with office or function.
opening-editor-hint = Name and address of the person who answers for your own texts.
opening-register-hint = For example: Amtsgericht Gelsenkirchen, VR 1234
opening-security = Email address for security holes
opening-security-hint = It stands in the file security.txt. If empty, the address above counts.

## Controller and privacy

opening-privacy-title = Controller
opening-privacy-lead = Who answers for the data. The privacy notice is made from this and from the database.
opening-controller-text = The city, somebody else, or both together. The privacy notice is made from it.
opening-controller = Who is responsible?
opening-controller-hint = Whoever decides on purpose and means (Article 4 (7) GDPR). Ask your data protection officer.
opening-controller-operator = Whoever stands in the legal notice
opening-controller-other = Somebody else
opening-controller-joint = Both together (Article 26 GDPR)
opening-other-name = Name of the other body
opening-other-address = Address of the other body
opening-other-email = Email address of the other body
opening-arrangement = What the two have agreed
opening-arrangement-hint = Only when both are responsible: who informs, who gives access, who deletes? The essence of it is published.
opening-officer-email = Email address for this
opening-hosting = Where does the hub run?
opening-hosting-hint = Who runs the machine, where it stands, and that there is a contract under Article 28 GDPR.
opening-recipients = Who else gets to see something?
opening-recipients-hint = For example, who sends your emails.
opening-authority = Data protection authority
opening-privacy-read-title = Privacy notice read
opening-privacy-read-lead = Read the privacy notice together with your data protection officer. If the details change, this is needed again.
opening-privacy-first = First, the controller has to be named.
opening-privacy-vouched = Our data protection officer has read the notice. It is right for our hub.

## Accessibility

opening-accessibility-lead = When you tested, what does not work yet, and who answers. The clock runs: two weeks, at most six (BITVNRW section 5).
opening-accessibility-text = What is not accessible yet, who answers, and which ombuds office helps.
opening-accessibility-old = The last test is more than a year ago. Test again and enter the day.
opening-tested = Day of the last test
opening-method = Who tested?
opening-method-own = We ourselves
opening-method-third = An independent body
opening-barriers = What is not accessible yet?
opening-barriers-hint = One a line: what, why, and what helps instead. A missing film in sign language is added by itself.
opening-ombuds-hint = Filled in for cities in North Rhine-Westphalia, as of November 2026. Check whether it is still right.
opening-ombuds-email = Email address of the ombuds office
opening-ombuds-website = Web address of the ombuds office

## Deputies

opening-deputies-title = Deputies
opening-deputies-lead = Who steps in when somebody is ill or on holiday? Only the office sees this.
opening-deputies-no-coordinator = A deputy for the coordination is missing.
opening-deputies-no-admin = A deputy for the technology is missing.
opening-deputies-done = Somebody steps in for every role.
opening-deputy-coordinator = Deputy for the coordination
opening-deputy-admin = Deputy for the technology
opening-deputy-name = Name
opening-deputy-reach = Email address or phone number

## Emails

opening-mail-title = Test email
opening-mail-lead = The hub sends you an email with a code. Type it in here: then it is proved that emails arrive.
opening-mail-send = Send a test email
opening-mail-sent = The last test email went to { $address }: { $when }.
opening-mail-proved = The code of a test email came back: { $when }.
opening-mail-code = Code from the email
opening-mail-code-hint = Six signs. If nothing arrives, look into the spam folder and under “Mail”.
opening-mail-prove = Check the code
opening-mail-wrong = { $left ->
    [one] This code is not right. You have one try left.
   *[other] This code is not right. You have { $left } tries left.
}
opening-mail-locked = This code is no longer valid. Send a new test email.
opening-mail-often = An email has just gone out.
opening-mail-often-text = Wait a minute before you send another one.
opening-mail-bounces = If an email later comes back as undeliverable, the mail server can hand the report straight to the hub. The address is then marked at the desk:
opening-dns-title = SPF, DKIM and DMARC
opening-dns-lead = Three records in your domain, so that your emails do not land in the spam folder. Whoever sends your emails gives you the key for DKIM; for SPF, name their server instead of mx.
opening-dns-vouched = The three records stand in our domain. I have checked them.

## Easy language and sign language

opening-plain-title = Easy language read
opening-plain-lead = Read the page in easy language, best with somebody who needs it.
opening-plain-vouched = We have read the page. It is right for our hub.
opening-sign-lead = A film on a server of your city, checked by BITV 2.0, annex 2, part 1.
opening-sign-missing = There is no film yet. This does not hold up the opening, but the accessibility statement says so.
opening-video-address = Web address of the file
opening-video-address-hint = To download, on a server of your city. The page leads there and loads nothing itself.
opening-video-length = Length
opening-video-length-hint = Minutes and seconds, for example 3:20.
opening-video-megabytes = Size of the file in megabytes
opening-video-width = Width in pixels
opening-video-height = Height in pixels
opening-video-rate = Pictures per second
opening-video-logo = The logo of sign language marks the film.
opening-video-face = Face, lips and hands are always well seen.
opening-video-clothing = The clothing is dark and plain, the hands stand out.
opening-video-background = The background stands still and is neither black nor white.

## Address and mail

opening-address-title = Address
opening-address = The hub is reached at { $address }.
opening-address-none = Only this machine opens it so far: even when open, nobody else sees it. Put the public address with https into config.toml under base_url and restart.
opening-mail-stays = The hub puts emails into a folder instead of sending them. Name the mail server in config.toml under [mail] (transport = "smtp") and restart. Then try it with a test email.
