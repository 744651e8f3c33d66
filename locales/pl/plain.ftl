### Tekst łatwy do czytania: krótkie zdania, jedno zdanie w jednej linii.

plain-what-title = Co to jest?
plain-what =
    To jest strona internetowa.
    Tutaj znajdziesz odpowiedź: Gdzie mogę pomagać w mieście { $city }?
    Wiele grup i stowarzyszeń szuka ludzi.
    Pokazują tu swoje oferty.
    Udział jest dobrowolny.
    Nie dostajesz za to pieniędzy.
    Konto nie jest potrzebne.
plain-way-title = Jak się tu poruszać
plain-way =
    Na samej górze jest menu.
    Naciśnij tam: Dołącz.
    Wtedy zobaczysz wszystkie oferty.
    Jeszcze nie wiesz, czego chcesz?
    Wtedy naciśnij: Co do mnie pasuje?
    Zadamy Ci 5 pytań.
    Potem pokażemy Ci 3 oferty.
    Na samym dole jest nasz numer telefonu.
    Zadzwoń do nas.
    Chętnie Ci pomożemy.
plain-join-title = Jak dołączyć
plain-join =
    Podoba Ci się jakaś oferta?
    Wtedy naciśnij: Chcę dołączyć.
    Napisz swoje imię.
    Napisz swój adres e-mail.
    Albo napisz swój numer telefonu.
    Wtedy odezwiemy się do Ciebie.
    Później zawsze możesz powiedzieć: nie.
plain-barriers-title = Bariery na tej stronie
plain-barriers =
    Chcemy, żeby wszyscy mogli korzystać z tej strony.
    W niektórych miejscach to jeszcze słabo działa.
    Lista tych miejsc jest w deklaracji dostępności.
    W jakimś miejscu nie możesz przejść dalej?
    Powiedz nam o tym.
    Naciśnij: Zgłoś barierę.
    Odpowiemy w ciągu 2 tygodni.
    Czasem trwa to dłużej.
    Wtedy powiemy Ci, dlaczego.
    Po 6 tygodniach na pewno będziesz mieć odpowiedź.
    Nasza odpowiedź mało Ci pomaga?
    Wtedy pomoże Ci Ombudsstelle.
    Ombudsstelle to biuro, które pomaga się porozumieć.
    To nic nie kosztuje.
plain-more-title = Więcej łatwych tekstów
plain-more =
    Także 5 pytań łatwo się czyta.
    Nazywają się: Co do mnie pasuje?
    Jest też strona: Język migowy.
    Link jest na samym dole każdej strony.
