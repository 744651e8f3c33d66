digests-title = Poczta tygodnia
digests-lead = W każdy czwartek to, co nowe i pasuje do Państwa.
digests-door = Co tydzień to, co do mnie pasuje
digests-how-choose = Proszę wybrać, co Państwu odpowiada.
digests-how-button = Proszę nacisnąć przycisk w naszym mailu.
digests-how-weekly = W czwartki przychodzi mail. Gdy nie ma nic nowego, nie przychodzi.
digests-print = Bez maila: wydrukować kartkę
digests-email = Państwa adres e-mail
digests-email-hint = Przychodzi tam tylko poczta tygodnia i nic innego.
digests-kinds = Co chcą Państwo dostawać?
digests-kind-offers = Nowe oferty zaangażowania
digests-kind-dates = Terminy najbliższych dwóch tygodni
digests-kind-news = Nowości z biura
digests-fits = Co do Państwa pasuje?
digests-topics = Tematy
digests-topics-hint = Bez zaznaczenia przychodzą wszystkie tematy.
digests-districts = Dzielnice
digests-districts-hint = Bez zaznaczenia przychodzą wszystkie. To, co dotyczy całego miasta, jest zawsze.
digests-langs = Języki wpisów
digests-langs-hint = Bez zaznaczenia przychodzą wpisy w każdym języku.
digests-reads = W jakim języku mamy pisać?
digests-order = Zamówić pocztę tygodnia
digests-private = Zapisujemy tylko adres i ten wybór. Rezygnacja to jedno kliknięcie, wtedy usuwamy jedno i drugie.
digests-errors = Proszę spojrzeć jeszcze raz
digests-fault = Błąd: { $title }
digests-too-often = To było bardzo często w krótkim czasie. Proszę spróbować ponownie za godzinę.
digests-thanks-title = Brakuje już tylko przycisku
digests-thanks-text = Wysłaliśmy Państwu maila. Proszę otworzyć w nim link i nacisnąć przycisk. Wcześniej poczta tygodnia nie przychodzi.
digests-thanks-spam = Nie ma maila? Proszę zajrzeć do folderu ze spamem albo do nas zadzwonić.
digests-own-title = Państwa poczta tygodnia
digests-own-text = Proszę nacisnąć przycisk. Wtedy w każdy czwartek przychodzi to, co nowe i do Państwa pasuje.
digests-own-confirm = Tak, proszę przysyłać pocztę tygodnia
digests-own-confirmed = Potwierdzone. Poczta tygodnia będzie teraz przychodzić.
digests-own-next = Następna przyjdzie: { $when }, jeśli będzie coś nowego.
digests-own-changed = Zapisane. Nowy wybór obowiązuje od następnej poczty tygodnia.
digests-own-change = Co do mnie pasuje
digests-own-save = Zapisać wybór
digests-own-stop-title = Zrezygnować z poczty tygodnia
digests-own-stop-text = Wtedy usuniemy adres i wybór.
digests-own-stop = Zrezygnować
digests-stopped-title = Zrezygnowano
digests-stopped-text = Poczta tygodnia nie będzie już przychodzić. Adres i wybór są usunięte.
digests-again = Zamówić pocztę tygodnia ponownie
digests-group-offers = Nowe oferty
digests-group-dates = Terminy
digests-group-news = Nowości z biura
digests-sheet-title = Kartka tygodnia
digests-sheet-day = Nowe i wkrótce, stan na { $day }
digests-sheet-none-title = Na razie nie ma tu nic nowego
digests-sheet-none-text = Proszę wybrać mniej, wtedy pasuje więcej. Albo obejrzeć wszystkie oferty.
digests-sheet-choose = Co do mnie pasuje? Zmienić wybór
digests-sheet-call = Pytania? Proszę zadzwonić: { $phone }
digests-show = Pokazać kartkę
digests-more = { $count ->
    [one] i jeszcze { $count } wpis
    [few] i jeszcze { $count } wpisy
    [many] i jeszcze { $count } wpisów
   *[other] i jeszcze { $count } wpisu
}
digests-mail-confirm-subject = Proszę potwierdzić: poczta tygodnia
digests-mail-confirm =
    jak miło, że chcą Państwo dostawać pocztę tygodnia! Brakuje już tylko jednego: proszę otworzyć ten link i nacisnąć tam przycisk.

    { $link }
digests-mail-confirm-why = Ten mail przyszedł, bo ktoś podał ten adres dla poczty tygodnia. To nie Państwo? Wtedy proszę po prostu nic nie robić. Bez naciśnięcia przycisku poczta tygodnia nie przychodzi, a po 14 dniach usuwamy adres.
digests-mail-known-subject = Państwa poczta tygodnia
digests-mail-known =
    poczta tygodnia już do Państwa przychodzi. Tutaj można zmienić wybór albo zrezygnować:

    { $link }
digests-mail-known-why = Ten mail przyszedł, bo ktoś jeszcze raz podał ten adres dla poczty tygodnia. Nic się nie zmieniło.
digests-mail-subject = Poczta tygodnia: { $title }
digests-mail-newsletter-subject = Nowości z biura zaangażowania
digests-mail-intro = oto, co nowe i do Państwa pasuje.
digests-mail-more = { $count ->
    [one] Jeszcze { $count } wpis:
    [few] Jeszcze { $count } wpisy:
    [many] Jeszcze { $count } wpisów:
   *[other] Jeszcze { $count } wpisu:
}
    { $link }
digests-mail-change =
    Zmienić wybór:
    { $link }
digests-mail-stop =
    Zrezygnować jednym kliknięciem:
    { $link }
digests-mail-why = Ten mail przyszedł, bo zamówili Państwo pocztę tygodnia i potwierdzili to przyciskiem.
