### The charter: written by the office, kept in every version.

charter-write-title = Write the charter
charter-write-lead = What do you believe in together, and what do you work for? Whoever joins the network signs this text.
charter-write-text = A changed text is a new version. Whoever signed an earlier one stays a member and can sign the new one. Translations hold only for sentences that stay.
charter-read = Read version { $version }
charter-title-label = Title
charter-title-hint = For example: What we stand for
charter-intro-label = Opening
charter-intro-hint = A paragraph that makes everybody welcome.
charter-lines-hint = One sentence a line.
charter-saved = Saved. Version { $version } is in force.
charter-saved-text = Organisations can read and sign it now.
charter-meanwhile = Version { $version } was saved in the meantime.
charter-meanwhile-text = Your text is not saved yet. Read the new version first. Then save once more if your text should count.
charter-former = This is the former version { $version }.
charter-former-text = It stays here because organisations signed it.
charter-present = To the version of today
charter-signed-then = Read version { $version } that you signed
