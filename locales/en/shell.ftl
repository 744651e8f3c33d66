shell-banner-demo = Sample city: the offers and almost all names are made up, and no real mail is sent.
shell-banner-preparing = This site is being prepared and is not public yet.
shell-account-desk = My desk
shell-account-organisation = Our area
