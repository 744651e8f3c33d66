### The home page.

home-title = What would you like to do for { $city }?
# While the town has no name yet.
home-title-nowhere = What would you like to do?
home-offers = { $count ->
    [one] One offer and people who look forward to meeting you.
   *[other] { $count } offers and many people who look forward to meeting you.
}
home-offers-many = More than 1,000 offers and many people who look forward to meeting you.
home-easy = No account needed, in your language, with as much time as you have.
home-search-label = What would you like to do?
home-search-example = for example: reading, garden
home-search = Find

home-chips = Often looked for
home-chip-hour = One hour
home-chip-children = With children
home-chip-from-home = From home
home-chip-little-german = Little German
home-chip-wheelchair = By wheelchair
home-chip-try-once = Just try it once

home-doors = Three ways in
home-door-network = Who is involved?
home-door-network-text = Associations, schools, companies and offices that get things moving.
home-door-organisation = We are looking for people
home-door-organisation-text = Register your organisation and put up offers.

home-week = Where you are needed right now
home-all = { $count ->
    [one] See the offer
   *[other] All { $count } offers
}
home-all-many = All offers
home-empty-title = Things are about to start here
home-empty-text = There is no offer on the list yet. Would your organisation like to put up the first one?
home-empty-action = Register an organisation

home-pillars = What we move forward together
home-project = Our first project
home-project-more = Read the story

home-people = People who help
home-people-all = All contact persons
home-call = Call
home-write = Write
