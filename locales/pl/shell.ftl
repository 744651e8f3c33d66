shell-banner-demo = Miasto przykładowe: oferty i prawie wszystkie nazwiska są zmyślone, prawdziwe maile nie są wysyłane.
shell-banner-preparing = Ta strona jest w przygotowaniu i nie jest jeszcze publiczna.
shell-account-desk = Moje biurko
shell-account-organisation = Nasza strefa
