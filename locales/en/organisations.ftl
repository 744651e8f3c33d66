### Organisations: directory, page, contact persons, charter, project, registration.

## Forms

organisations-fault = Error: { $title }
organisations-errors = Please have another look
organisations-optional = – optional
organisations-please-choose = Please choose

## Directory

organisations-directory-title = Network
organisations-directory-lead = Associations, initiatives, schools, companies and offices that get things moving in { $city }.
organisations-missing = Is your organisation missing?
organisations-filter = Filter
organisations-filter-remove = remove
organisations-chips = Your filters
organisations-sector = Kind of organisation
organisations-topic = Topic
organisations-district = District
organisations-all-sectors = All
organisations-all-topics = All topics
organisations-all-districts = All districts
organisations-only-network = Members of the network only
organisations-show = Show
organisations-show-all = Show all
organisations-count = { $count ->
    [0] No organisation
    [one] One organisation
   *[other] { $count } organisations
}
organisations-offers = { $count ->
    [one] 1 way to take part
   *[other] { $count } ways to take part
}
organisations-in-network = Member of the network
organisations-whole-town = Whole town
organisations-none-title = No organisation fits this right now
organisations-none-text = Leave out a filter. Or do you know an organisation that is missing here? Tell them about us.

## An organisation’s page

organisations-back = All organisations
organisations-unlisted-title = Only you can see this page
organisations-unlisted-text = It becomes public as soon as we have approved it.
organisations-part-of = Part of
organisations-topics = Topics
organisations-reach = How to reach us
organisations-where = Place
organisations-phone = Phone
organisations-email = E-mail
organisations-website = Website
organisations-member-title = Member of the network
organisations-member-since = Member since { $since }. The organisation has signed the charter.
organisations-charter-read = Read the charter
organisations-people = Contact persons
organisations-people-all = All contact persons
organisations-people-card = Save to my address book
organisations-offers-title = Take part here
organisations-offers-none = There is nothing to join here at the moment.
organisations-offers-all = See everything you can join

## Contact persons

organisations-contacts-title = Contact persons
organisations-contacts-lead = A question, an idea, a problem? These people listen and help.
organisations-contacts-topics = By topic
organisations-contacts-count = { $count ->
    [one] One person
   *[other] { $count } people
}
organisations-contacts-none-title = Nobody is listed here yet
organisations-contacts-none-text = Just call us. We find somebody for every question.
organisations-call = Call
organisations-call-office = Call by way of the office
organisations-write = Write
organisations-deputy = When away: { $name }

## Charter

organisations-charter-kicker = What we stand for
organisations-charter-convictions = We are convinced
organisations-charter-work = This is what we work for
organisations-charter-join = Register an organisation and sign
organisations-charter-unwritten = The charter has not been written yet.
organisations-charter-unwritten-text = As soon as it is ready it will be here, and organisations can sign it. They can be listed in the directory already.
organisations-charter-network = See the organisations
organisations-charter-signed = { $count ->
    [one] One organisation has signed
   *[other] { $count } organisations have signed
}
organisations-charter-members = See the members

## Project

organisations-project-kicker = Our first project
organisations-project-partners = Who is behind it
organisations-project-stations = From an idea to a garden
organisations-project-all = All organisations
organisations-project-join-title = Would you like to make something grow, too?
organisations-project-join-text = Pick something, or talk to us.
organisations-project-join = Take part

## Registering

organisations-register-title = Register an organisation
organisations-register-lead = Enter your organisation in a few minutes. The office has a look; after that it stands in the directory, and you can put up ways to take part. It costs nothing.
organisations-register-about = Your organisation
organisations-register-name = Name of the organisation
organisations-register-sector = What kind of organisation are you?
organisations-register-summary = What are you about?
organisations-register-summary-hint = One sentence for the directory, for example: We read to children.
organisations-register-topics = Topics
organisations-register-description = More about you
organisations-register-description-hint = What you do, for whom and since when. It stands on your page.
organisations-register-lang = Which language do you write in?
organisations-register-where = Where to find you
organisations-register-address = Street and number
organisations-register-website-hint = For example https://www.club.org
organisations-register-contact = Who speaks for you?
organisations-register-contact-text = This person gets our answer and logs in later. E-mail address and phone number also stand on your public page.
organisations-register-contact-name = What is this person called?
organisations-register-contact-name-hint = The name is not published.
organisations-register-email-hint = This is where we send the code for logging in.
organisations-register-phone-hint = If you would rather be called. One of the two is enough.
organisations-register-network = Do you belong?
organisations-register-network-text = Whoever signs the charter becomes a member of the network. You can be listed without signing, and you can leave at any time.
organisations-register-sign = Yes, our organisation signs the charter
organisations-register-send = Register organisation
organisations-twice-title = We know this organisation already
organisations-twice-text = An organisation of this name is listed or waits for our answer. Did you send this form a moment ago? Then all is well, we will get back to you. Otherwise please call us.
organisations-twice-look = Look it up in the directory
organisations-registered-title = Thank you, how nice to have you!
organisations-registered-text = We look at what you wrote and get back to you in the next few days.
organisations-registered-next = You need not do anything now. As soon as your organisation is listed, you can log in with your e-mail address and put up ways to take part.
organisations-meanwhile = Somebody else has saved in the meantime.
organisations-meanwhile-text = What you wrote is still in the form, but it is not saved. Open the page in a second window and compare. Then save once more if your version should count.
