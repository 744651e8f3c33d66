### What was searched in vain, at the desk.

desk-search-title = Searched in vain
desk-search-lead = People searched for this and found nothing. Perhaps an offer is missing, or a word in the list of synonyms.
desk-search-small = Only what was searched for at least five times in a month is shown. Who searched is not stored.
desk-search-empty-title = Nothing to show yet
desk-search-empty-text = Here stands what is often searched for and not found.
desk-search-words = Words
desk-search-times = How often
