### Setting an empty hub up, and what it shows until then.

setup-title = Set up this hub
setup-lead = These details give the hub its name and you your logins. After that it is in preparation: you fill it in peace before you open it.
setup-fault = Error: { $title }
setup-errors = Please have another look
setup-optional = – optional
setup-send = Set up the hub

## The code

setup-code = Set-up code
setup-code-hint = The hub printed it when it started: in the window it runs in, or in the log of the service. Capital or small letters, with or without dashes: both work.
setup-code-missing = Enter the code that the hub printed when it started.
setup-code-wrong = { $left ->
    [one] This code is not right. Every start of the hub prints a new one, and only the latest counts. You have one try left.
   *[other] This code is not right. Every start of the hub prints a new one, and only the latest counts. You have { $left } tries left.
}
setup-code-locked = This code no longer works. Restart the hub and it prints a new one.

## The hub

setup-hub = Your hub
setup-name = What is the hub called?
setup-name-hint = For example: Engagierte Stadt Gladbeck
setup-city = Name of the city
setup-city-hint = As it should read in “What would you like to do for …?”
setup-phone = Phone
setup-phone-hint = Stands on every page, so that nobody is left without help.
setup-hours = When does somebody answer the phone?
setup-hours-hint = In German, for example: Montag bis Freitag, 9 bis 12 Uhr
setup-districts = Districts
setup-districts-hint = One per line, in the order in which they should be offered.
setup-missing-name = Give the hub a name.
setup-missing-city = Enter the name of the city.
setup-missing-hours = Enter when somebody answers the phone.

## The people

setup-team = Who takes care?
setup-team-text = Both get a login and use a code from an e-mail. If it is the same person, enter them twice: then there is one login for both.
setup-coordinator = Coordination
setup-coordinator-text = Keeps the threads together: organisations, offers, sign-ups.
setup-admin = Technology
setup-admin-text = Runs the hub and may do everything the coordination may. You will be logged in as this person.
setup-person-name = Name
setup-person-email = E-mail address
setup-missing-coordinator = Enter who takes on the coordination.
setup-missing-admin = Enter who takes on the technology.
setup-email-coordinator = Enter the e-mail address of the coordination, for example name@example.com.
setup-email-admin = Enter the e-mail address of the technology, for example name@example.com.

## After that

setup-ready-title = Your hub is set up
setup-ready-lead = It is in preparation: search engines leave it out, and every page says that it is not public yet.
setup-ready-set = In place
setup-ready-next = Missing before the opening
setup-ready-done = done
setup-ready-open = still missing
setup-ready-name = Name and city
setup-ready-name-text = { $name }, { $city }
setup-ready-phone = Phone
setup-ready-topics = Topics
setup-ready-topics-text = { $count ->
    [one] One topic, after the German survey on volunteering.
   *[other] { $count } topics, after the German survey on volunteering.
}
setup-ready-districts = Districts
setup-ready-districts-none = None. Every offer is then for the whole city.
setup-ready-people = Logins
setup-ready-coordinator = { $name } (coordination)
setup-ready-admin = { $name } (technology)
setup-ready-charter = Charter
setup-ready-charter-text = Written, version { $version }. Organisations can sign it.
setup-ready-charter-none = None is written yet, and until then nobody joins the network. Its page tells every visitor so. Write down with your partners what you are convinced of and what you work for. Then enter it here.
setup-ready-desk = To the desk
setup-ready-start = Enter the first organisation

## While it is empty

setup-waiting-title = We are still setting up
setup-waiting-text = Soon you will find here where you can lend a hand in your city. Come back in a few days.
setup-waiting-operator = Are you setting up this hub?
setup-waiting-link = To the set-up
