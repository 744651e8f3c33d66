### Offers on one's own website.

embeds-title = Show on your own website
embeds-link = Show these offers on your own website
embeds-lead = With one line the offers and dates stand on your website, always up to date. No cookies, no script.
embeds-errors = Please change:
embeds-optional = (optional)
embeds-colour = Colour of links and buttons
embeds-colour-hint = Six digits, for example #1d5c42. With a colour of its own the list always stays light.
embeds-colour-unreadable = Write the colour with six digits from 0 to 9 and a to f, for example #1d5c42.
embeds-colour-too-bright = This colour is too bright: many could not read the links. Take a darker one.
embeds-most = How many offers?
embeds-most-hint = 50 at most. If you say nothing it is 12.
# $most (Number) - the largest number
embeds-most-wrong = Write a number from 1 to { $most }.
embeds-light = Always light, even where the device is set to dark
embeds-show = Show the preview
embeds-line = Copy this line
embeds-line-text = Put the line where the list should stand. Most website builders call the field “HTML” or “Embed”.
embeds-preview = This is how it looks
embeds-data = Rather design it yourself?
embeds-data-text = The same offers as data (JSON), for those who program their own site:
# $name (String) - name of the organisation
embeds-frame-title = Join in at { $name }
embeds-more = See all offers
embeds-dates = Next dates
embeds-from = From the hub:
embeds-gone-title = This list no longer exists
embeds-gone-text = The organisation is no longer in the hub. You find other offers here:
