### Searching all that is public.

search-title = Search
search-title-of = Search: { $words }
search-lead = Offers, organisations, people and pages: one box for everything.
search-label = What are you looking for?
search-example = for example: reading aloud, garden
search-find = Find
search-suggestions = Suggestions
search-count = { $count ->
    [0] Nothing found
    [one] One result
   *[other] { $count } results
}
search-count-many = More than 1,000 results
search-results = Results
search-meant = Did you mean “{ $words }”? We searched for that, too.
search-narrow = Narrow down
search-drop = remove
search-facet-kind = What
search-facet-topic = Topic
search-facet-district = District
search-facet-time = Time
search-kind = { $kind ->
    [offer] Ways to join in
    [event] Events
    [organisation] Organisations
    [contact] Contact persons
    [article] Guides, answers and news
    [agreement] Agreements
   *[page] Pages
}
search-kind-one = { $kind ->
    [offer] Way to join in
    [event] Event
    [organisation] Organisation
    [contact] Contact person
    [article] Text from the office
    [agreement] Agreement
   *[page] Page
}
search-why-synonym = found by “{ $word }”
search-why-corrected = spelled alike: “{ $word }”
search-why-fresh = confirmed just recently
search-pages = More results
search-first = Back to the start
search-next = More results
search-none-title = We found nothing for that
search-none-text = Perhaps another or a shorter word works. Or simply ask a person: we listen and help you on.
search-none-filtered = Nothing fits this choice. Without it there may be something.
search-none-without = Search everywhere
search-none-ask = Ask a person
search-none-call = Call: { $phone }
search-none-people = Who can help you
search-none-everyone = All contact persons
search-none-guide = Five questions, three suggestions
search-soon-title = The search is being set up
search-soon-text = This usually takes less than a minute. Until then you find everything in the lists.
