### Texte schreiben. Nur am Tisch.
writing-title = Texts
writing-lead = Pages, guides, answers and news: write, check, publish.
writing-new = New text
writing-none-title = No text yet
writing-none-text = Start with what people ask most often.
writing-all = All texts
writing-states = By state
# $kind (String) - Schlüssel der Art
writing-kind = { $kind ->
    [page] Page
    [guide] Guide
    [faq] Question with answer
   *[news] News
}
writing-kind-label = What will it be?
# $phase (String) - Schlüssel des Stands
writing-phase = { $phase ->
    [restricted] Hidden
    [draft] Draft
    [planned] Planned
    [public] Public
   *[ended] Over
}
writing-newer = A newer version is not public yet
# $when (String) - "heute", "am 3. März"
writing-changed = Written { $when }
# $languages (String) - Aufzählung der Sprachen
writing-languages-in = In: { $languages }
writing-slug = Address
writing-slug-hint = Small letters, digits and hyphens. Leave it empty and it is made from the heading. It stays, even when the text changes.
writing-slug-taken = Another text already has this address. Please choose a different one.
writing-slug-wrong = An address can only have small letters without accents, digits and single hyphens.
writing-title-field = Heading
writing-summary = In short
writing-summary-hint = One or two sentences for lists. Empty: the beginning is shown there.
writing-content = Text
writing-content-hint = With simple signs: # heading, - list, **important**, [text of the link](/mitmachen).
writing-optional = (optional)
writing-errors = It does not work like this yet
# $title (String) - Überschrift der Seite
writing-fault = Please correct: { $title }
writing-preview = Preview
writing-preview-lead = This is how everybody reads it. Nothing is saved yet.
writing-save = Save
writing-saved = Saved. It only becomes public when you publish it.
writing-back = To the text
writing-meanwhile = Somebody has saved a newer version meanwhile. Your text is still here: copy it, reload the page and paste it there.
writing-language = Language
# $language (String) - Name der Sprache
writing-write-in = Text: { $language }
# $language (String) - Name der Sprache
writing-original = For comparison: { $language }
writing-clear-hint = Emptying everything and saving takes this language out.
writing-missing = Still missing
writing-current = There
writing-behind = The German text is newer
writing-edit = Edit
writing-look = View
writing-help = How to write so that it reads well
writing-help-sentences = One thought, one sentence. At most 20 words, in plain language 12.
writing-help-headings = Headings in the order #, ##, ###: people who cannot see jump from one to the next.
writing-help-links = The text of a link says where it leads. “Here” does not.
writing-help-pictures = Every picture gets words for those who do not see it.
writing-help-pictures-how = To add a picture, copy the line below it.
writing-advice = This would read even more easily
writing-advice-none = Nothing catches our eye. Well written!
# $line (Number) - Zeile
# $said (String) - der Rat
writing-advice-at = Line { $line }: { $said }
writing-advice-heading-skipped = A level is missing between two headings here.
writing-advice-no-heading = A long text without a subheading. Where does something new begin?
writing-advice-alt-missing = A picture without words. What can be seen on it?
# $text (String) - was dort steht
writing-advice-alt-empty = “{ $text }” does not say what can be seen on the picture.
# $text (String) - was dort steht
writing-advice-link-text = “{ $text }” does not say where the link leads.
writing-advice-link-naked = A bare address is read out sign by sign. Give the link a text.
# $words (Number) - Wörter
writing-advice-long-sentence = A sentence of { $words } words. Can it be split?
# $word (String) - das Wort
writing-advice-long-word = “{ $word }” is very long. Is there a shorter word?
# $ease (String) - Schlüssel
# $words (Number) - Wörter
# $each (Number) - Wörter je Satz
writing-reading = { $ease ->
    [easy] { $words } words, { $each } per sentence: easy to read.
    [middling] { $words } words, { $each } per sentence: about like a newspaper.
   *[hard] { $words } words, { $each } per sentence: hard to read.
}
writing-publication = Publish
writing-publish-now = Publish
writing-publish-change = Show the new version
writing-from = From when
writing-from-hint = Empty: at once.
writing-until = Until when
writing-until-hint = Empty: without an end.
writing-when-wrong = Give day and time, for example 2027-03-01T09:00.
writing-withdraw = Withdraw
writing-discard = Delete the draft
writing-published-done = Published.
writing-planned-done = Planned.
writing-withdrawn-done = Withdrawn: only the office still sees the text.
writing-discarded-done = The draft is deleted.
writing-restored-done = The old version is back, as the newest one.
writing-not-now = That was no longer possible: the text has changed its state meanwhile.
# $from (String) - Zeitpunkt
writing-since = Public since { $from }
# $from (String) - Zeitpunkt
writing-starts = Public from { $from }
# $until (String) - Zeitpunkt
writing-ends = until { $until }
writing-open = View the public page
writing-languages = Languages
writing-versions = Versions
# $number (Number) - Nummer der Fassung
writing-version = Version { $number }
# $who (String) - Name des Zugangs
# $when (String) - "heute", "am 3. März"
writing-version-by = { $who }, { $when }
writing-version-nobody = Somebody from the office
writing-version-shown = is shown
writing-version-first = The first version: everything is new.
writing-version-same = Nothing has changed in this language.
writing-version-restore = Bring this version back
writing-line-gone = Gone:
writing-line-new = New:
writing-line-apart = Everything in between is the same.
writing-pictures = Pictures
writing-pictures-lead = Pictures for texts: with words for those who do not see them, with a name and with consent.
writing-picture-new = New picture
# $number (Number) - Nummer des Bildes
writing-picture = Picture { $number }
writing-picture-code = This brings it into the text:
writing-pictures-none-title = No picture yet
writing-pictures-none-text = A picture often says more when somebody adds words.
writing-picture-file = Picture
writing-picture-file-hint = JPEG, PNG or WebP, at most 7 MB. We draw it anew: place and camera are gone afterwards.
writing-picture-alt = What can be seen?
writing-picture-alt-hint = One sentence for those who do not see the picture, for example: Two children water a raised bed.
writing-picture-alt-missing = Please write what can be seen on the picture.
writing-picture-credit = Who made it?
writing-picture-credit-hint = The name stands below the picture. Please ask first whether we may show it.
writing-picture-credit-missing = Please write who made the picture.
writing-picture-consent = Can people be recognised?
writing-picture-consent-missing = Please choose whether people can be recognised.
writing-picture-nobody = No, nobody
writing-picture-agreed = Yes, and all of them agreed
writing-picture-who = Who agreed, and when?
writing-picture-who-hint = If people can be recognised: names or initials, the day and where the consent is kept; for children that of their parents. Only the office sees this.
writing-picture-who-missing = Please write who agreed and when. Without that we do not show the picture.
writing-picture-upload = Add the picture
writing-picture-saved = Saved.
writing-picture-remove = Remove the picture
writing-picture-remove-hint = It disappears from all texts at once. Its words stand in its place.
writing-picture-removed = The picture is gone.
# $line (Number) - Zeile
writing-markup-html = There is HTML in line { $line }. Please take it out: only the signs from the help work here.
# $line (Number) - Zeile
writing-markup-link = The link in line { $line } leads nowhere. It has to begin with /, https://, mailto: or tel:.
# $line (Number) - Zeile
writing-markup-picture = We do not have the picture in line { $line }. Take one of our pictures, for example bild:3.
# $max (Number) - so viele gehen
writing-markup-pictures = At most { $max } pictures fit into a text.
# $line (Number) - Zeile
writing-markup-depth = Too many signs are nested in line { $line }. Please simplify it.
