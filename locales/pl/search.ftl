### Szukanie we wszystkim, co publiczne.

search-title = Szukaj
search-title-of = Szukaj: { $words }
search-lead = Oferty, organizacje, ludzie i strony: jedno pole do wszystkiego.
search-label = Czego Państwo szukają?
search-example = na przykład: czytanie na głos, ogród
search-find = Znajdź
search-suggestions = Podpowiedzi
search-count = { $count ->
    [0] Nic nie znaleziono
    [one] Jeden wynik
    [few] { $count } wyniki
    [many] { $count } wyników
   *[other] { $count } wyniku
}
search-count-many = Ponad 1000 wyników
search-results = Wyniki
search-meant = Czy chodziło o „{ $words }”? Tego też szukaliśmy.
search-narrow = Zawęź
search-drop = usuń
search-facet-kind = Co
search-facet-topic = Temat
search-facet-district = Dzielnica
search-facet-time = Czas
search-kind = { $kind ->
    [offer] Oferty zaangażowania
    [event] Wydarzenia
    [organisation] Organizacje
    [contact] Osoby do kontaktu
    [article] Poradniki, odpowiedzi i aktualności
    [agreement] Umowy
   *[page] Strony
}
search-kind-one = { $kind ->
    [offer] Oferta zaangażowania
    [event] Wydarzenie
    [organisation] Organizacja
    [contact] Osoba do kontaktu
    [article] Tekst biura
    [agreement] Umowa
   *[page] Strona
}
search-why-synonym = znaleziono przez „{ $word }”
search-why-corrected = podobna pisownia: „{ $word }”
search-why-fresh = niedawno potwierdzone
search-pages = Więcej wyników
search-first = Do początku
search-next = Więcej wyników
search-none-title = Nic na ten temat nie znaleźliśmy
search-none-text = Może pomoże inne albo krótsze słowo. Albo po prostu zapytajcie człowieka: wysłuchamy i pomożemy.
search-none-filtered = Do tego wyboru nic nie pasuje. Bez niego może coś się znajdzie.
search-none-without = Szukaj wszędzie
search-none-ask = Zapytaj człowieka
search-none-call = Zadzwoń: { $phone }
search-none-people = Kto Państwu pomoże
search-none-everyone = Wszystkie osoby do kontaktu
search-none-guide = Pięć pytań, trzy propozycje
search-soon-title = Wyszukiwarka właśnie się przygotowuje
search-soon-text = Trwa to zwykle krócej niż minutę. Do tego czasu wszystko znajdą Państwo na listach.
