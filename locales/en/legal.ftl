legal-optional = – optional
legal-fault = Error: { $title }
legal-errors = Please have another look
legal-unwritten = This page is not ready yet.
legal-unwritten-text = The hub is being prepared. Before it opens, everything that belongs here will be here.
legal-home = To the home page

## Legal notice

legal-imprint = Legal notice (Impressum)
legal-imprint-lead = { $hub } is offered by:
legal-operator = Provider
legal-represented = Represented by
legal-email = Email address
legal-phone = Phone
legal-register = Register
legal-vat = VAT identification number
legal-supervisor = Supervisory authority
legal-editor-title = Responsible for the texts
legal-editor-lead = Under section 18 (2) of the German State Media Treaty. An organisation itself is responsible for its page and its offers.
legal-editor = Responsible person with address

## Privacy

legal-privacy = Privacy notice
legal-privacy-lead = Which data we store, for what, for how long, and what you can ask for.
legal-short-title = The main points
legal-short-account = You can look around and take part without an account.
legal-short-cookies = Without logging in, these pages set no cookie. Whoever logs in gets one that serves only this. A device that serves as a kiosk gets one too: it says only “kiosk” and goes when the browser is closed.
legal-short-nobody = There is no advertising, no statistics about individual people, and nothing is loaded from other servers.
legal-short-passed = Your sign-up goes only to the organisation you want to join. We tell you beforehand what it gets.
legal-controller-title = Who is responsible
legal-controller = Controller
legal-arrangement = What the two have agreed
legal-officer-title = Data protection officer
legal-officer = Data protection officer
legal-bases-title = Why we may do this
legal-basis-signups-town = Sign-ups and questions: supporting volunteering is a task of the city (Article 6 (1) (e) GDPR with section 3 DSG NRW).
legal-basis-directory-town = Directory and offers of organisations: the same task of the city (Article 6 (1) (e) GDPR with section 3 DSG NRW).
legal-basis-signups = Sign-ups and questions: so that we can do what you ask us to do (Article 6 (1) (b) GDPR).
legal-basis-directory = Directory and offers of organisations: people should find where they can take part (Article 6 (1) (f) GDPR).
legal-basis-persons = Names and pictures of contact persons: they have agreed and can take that back at any time (Article 6 (1) (a) GDPR).
legal-basis-barriers = Reported barriers: the law obliges us to answer (Article 6 (1) (c) GDPR).
legal-basis-reports = Reported entries: the Digital Services Act obliges us to take reports and to give reasons for decisions (Article 6 (1) (c) GDPR).
legal-basis-safety = Logging in and safety: so that nobody gets into other people’s access. In case of abuse the network it came from is noted, not the single connection.
legal-keep-title = What we store and for how long
legal-keep-lead = This list is made from the database itself. What is not in it is not stored.
legal-table-personal = With data about people
legal-table-others = Without data about people
legal-table-purpose = What for
legal-table-keep = How long
legal-keep-always = as long as the hub exists
legal-keep-days = { $days ->
    [one] one day after it is done with
   *[other] { $days } days after it is done with
}
legal-keep-years = { $years ->
    [one] one year after it is done with
   *[other] { $years } years after it is done with
}
legal-keep-owner = as long as: { $owner }
legal-recipients-title = Who gets to see it
legal-recipients-organisation = The organisation you sign up with, and the people in the office who look after sign-ups.
legal-rights-title = What you can ask for
legal-rights = You can learn what is stored about you, have it corrected or deleted, have its use restricted, and take your data with you (Articles 15 to 20 GDPR).
legal-rights-objection = You can object if your particular situation speaks against it (Article 21 GDPR).
legal-rights-link = You see, change and withdraw your sign-up yourself: with the personal link in your email. Everything else that is stored about you, you can see, change and delete under “My data” (at the foot of every page). A call or an email is enough too.
legal-rights-authority = If you do not agree, you can complain to:

## What the tables are

legal-purpose-setting = Name, texts, topics and districts of this city; a mark of the keys that belong to this data
legal-purpose-organisation = Directory of organisations
legal-purpose-organisation-topic = Topics of the organisations
legal-purpose-charter-signature = Signatures under the charter
legal-purpose-article = Pages, guides, answers and news from the office
legal-purpose-article-version = When which version of a text was written
legal-purpose-article-text = Texts of the office in every version and language
legal-purpose-article-picture = Pictures in texts of the office: who made them and who agreed
legal-purpose-organisation-picture = Pictures of the organisations
legal-purpose-contact-point = Public contact persons
legal-purpose-opportunity = Offers to take part
legal-purpose-opportunity-text = Texts of the offers in each language
legal-purpose-shift = Dates of the offers
legal-purpose-event = Events
legal-purpose-event-text = Texts of the events in each language
legal-purpose-event-date = Dates of the events
legal-purpose-calendar-feed = Where an organisation’s own calendar lies and when we read it
legal-purpose-barrier-report = Reported barriers and our answers
legal-purpose-digest-subscription = Who gets the weekly post and what fits them: stopped, it goes at once; unconfirmed, after 14 days
legal-purpose-digest-issue = When the weekly post went out
legal-purpose-digest-word = What the office says in the weekly post
legal-purpose-digest-sent = Who got which weekly post
legal-purpose-report = That an entry was reported and what became of it, without names
legal-purpose-reporter = Who reported an entry and why
legal-purpose-report-word = Reasons for decisions, and objections
legal-purpose-restriction = Which entry is hidden and how it was before
legal-purpose-inquiry = That somebody asked something and when it was answered, without name or content
legal-purpose-inquiry-asker = Who asked something and how we answer
legal-purpose-inquiry-entry = What was asked, answered and noted
legal-purpose-inquiry-link = What a question has to do with
legal-purpose-inquiry-merge-undo = What takes the merging of two questions back
legal-purpose-advice = That somebody was advised, on what and what came of it, without name or content
legal-purpose-advice-person = Who was advised and what is on the sheet
legal-purpose-advice-suggestion = Which offers were suggested in a talk
legal-purpose-introduction = That somebody was introduced, to whom and what came of it, without names of persons
legal-purpose-introduction-said = What was passed on in an introduction and who agreed
legal-purpose-founding = That a founding was accompanied and what came of it, without name or content
legal-purpose-founding-person = Who founds something, and the idea
legal-purpose-founding-step = Steps of a founding
legal-purpose-obstacle = What keeps people from taking part, in words of the office, and what became of it
legal-purpose-obstacle-person = Who named an obstacle and in which words
legal-purpose-obstacle-voice = Whom an obstacle hinders too
legal-purpose-goal = Goals of the network
legal-purpose-goal-value = Measured values of the goals
legal-purpose-meeting = Meetings of the network with agenda and minutes
legal-purpose-meeting-guest = Which organisation is invited to which meeting
legal-purpose-meeting-measure = What was agreed at a meeting
legal-purpose-undeliverable = Email addresses at which nothing arrives
legal-purpose-person = People with a confirmed address
legal-purpose-signup = Sign-ups for offers
legal-purpose-account = Log-ins
legal-purpose-login-code = Codes to log in
legal-purpose-session = Who is logged in at the moment
legal-purpose-link = State of the personal links
legal-purpose-journal = What happened, without names
legal-purpose-reader-position = How far the readers of the journal are
legal-purpose-outbox = Emails that go out or went out
legal-purpose-job = What is due at a certain time
legal-purpose-upload = Uploaded files, as long as a page shows them

## Accessibility

legal-accessibility = Accessibility statement
legal-accessibility-lead = Everybody should be able to use these pages. Where that does not work yet, it says so here.
legal-law-town = It is based on sections 10a to 10e of the Disability Equality Act of North Rhine-Westphalia (BGG NRW) and its ordinance on accessible information technology (BITVNRW). The measure is EN 301 549 and WCAG 2.1, level AA.
legal-law-others = Our measure is EN 301 549 and WCAG 2.1, level AA.
legal-state-title = How far we are
legal-state-full = These pages meet all requirements that we know of.
legal-state-partly = These pages meet most of the requirements.
legal-gaps-title = What is not accessible yet
legal-gap-sign-video = There is no film in German Sign Language yet. It is being made.
legal-tested-title = When and how it was tested
legal-tested-own = We tested these pages ourselves on { $day }.
legal-tested-third = An independent body tested these pages on { $day }.
legal-feedback-title = Report a barrier
legal-feedback-text = You cannot get on somewhere? Tell us. You need no account and no name.
legal-clock = We answer within two weeks. If it takes longer, we tell you by then why. After six weeks at the latest you have an answer.
legal-contact = Contact person
legal-ombuds-title = If our answer does not help
legal-ombuds-text = You get no answer, or it does not help you? Then this office mediates, free of charge:
legal-ombuds = Ombuds office
legal-ombuds-page = To the page of the ombuds office
legal-report = Report a barrier
legal-report-lead = What hinders you? Write it the way that is easy for you.
legal-report-message = What does not work?
legal-report-message-hint = For example: “The button to sign up is not read out to me.”
legal-report-page = On which page?
legal-report-page-hint = The address, or what the page is called.
legal-report-reach = How can we reach you?
legal-report-reach-hint = Without an email address or a phone number we cannot answer you. We take care of the barrier all the same.
legal-report-name = Name
legal-report-send = Send the report
legal-reported = Thank you for your report
legal-reported-title = Your report has arrived.
legal-reported-text = If you gave an email address, you will get an email from us in a moment.
legal-reported-clock = We answer by { $first }. If it takes longer, we tell you by then why. You will have an answer by { $last } at the latest.

## Easy language and sign language

legal-plain = Easy language
legal-sign = Sign language
legal-sign-lead = A film in German Sign Language explains what you find here and how you report a barrier.
legal-sign-watch = Download and watch the film
legal-sign-size = File: { $megabytes } MB, length: { $length } minutes
legal-sign-text = The same as a text:
legal-sign-none = There is no film in German Sign Language here yet. It is being made. Until then the page in easy language may help you. Or write to us.
legal-purpose-account-role = Who acts for whom, and who stands in
legal-purpose-absence = When somebody is away, so that their deputy steps in
legal-purpose-passkey = Passkeys of the log-ins
legal-purpose-passkey-challenge = Log-ins with a passkey that were begun
legal-purpose-hand-over = Hand-overs of organisations
legal-purpose-allowance = How often something was done in the last hour, without addresses
legal-purpose-import-mapping = How the columns of a list were read
legal-purpose-import-draft = A list that was uploaded, until it is read in
legal-purpose-import-run = When which list was read in
legal-purpose-import-row = Which row of a list belongs to which entry, as a check sum
legal-purpose-office-code = Codes that the office sends by letter
legal-purpose-retention-run = What was deleted each night, as numbers
legal-purpose-erasure = That somebody was erased, as a mark without a name, so that no older backup brings anybody back
legal-purpose-search-miss = What was searched for and not found: words and how often, not by whom
legal-purpose-organisation-merge = Which organisation became part of which
legal-purpose-organisation-merge-undo = What undoes a merge
legal-purpose-organisation-apart = Which organisations are certainly not the same
legal-purpose-circular = Circulars to organisations
legal-purpose-circular-recipient = Which organisation got which circular
legal-purpose-circular-refusal = Which organisation wants no circulars
