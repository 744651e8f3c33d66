shell-banner-demo = This is a sample city. The offers and the people in it are made up, and no real mail is sent.
shell-banner-preparing = This site is being prepared and is not public yet.
shell-account-desk = My desk
shell-account-organisation = Our area
