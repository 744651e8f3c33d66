### „Co do mnie pasuje?”: pięć pytań, łatwych do czytania i do przeczytania na głos.

guide-title = Co do mnie pasuje?
guide-door = Pięć pytań, trzy propozycje.
guide-from-list = Jeszcze nie wiesz, co wybrać? Pomoże pięć pytań.
guide-step = Pytanie { $step } z { $of }
guide-next = Dalej
guide-show = Pokaż propozycje
guide-back = Wstecz
guide-optional = (można wybrać kilka albo nic)
guide-talk = Wolisz z kimś porozmawiać?

guide-time-title = Ile masz czasu?
guide-time-hint = Nie trzeba wiele czasu. Nawet godzina pomaga.
guide-time-legend = Twój czas
guide-time-hour = Do jednej godziny
guide-time-two-hours = Do dwóch godzin
guide-time-once = Tylko raz
guide-time-regular = Regularnie
guide-time-any = Wszystko mi jedno
guide-day-legend = Twoje dni

guide-topic-title = Co lubisz robić?
guide-topic-hint = Wybierz to, co sprawia Ci radość.
guide-topic-legend = Twój temat
guide-topic-any = Jeszcze nie wiem

guide-who-title = Kto dołącza?
guide-who-hint = Niektóre oferty są też dla dzieci lub grup.
guide-who-legend = Kto przyjdzie?
guide-who-children = Przyjdę z dziećmi
guide-who-group = Jesteśmy grupą
guide-who-young = Nie mam jeszcze 18 lat
guide-who-any = Tylko ja

guide-place-title = Gdzie chcesz pomagać?
guide-place-hint = Niektóre rzeczy można robić także z domu.
guide-place-legend = Twoje miejsce
guide-place-home = Z domu
guide-place-any = Wszystko mi jedno

guide-help-title = Co Ci pomoże?
guide-help-hint = Wtedy pokażemy tylko to, co jest dla Ciebie możliwe.
guide-help-legend = Tego potrzebuję
guide-help-german = Mówię jeszcze mało po niemiecku
guide-help-wheelchair = Poruszam się na wózku
guide-help-try = Chcę najpierw zobaczyć, jak to jest

guide-result-title = { $count ->
    [0] Teraz nic nie pasuje. Porozmawiajmy.
    [one] To może do Ciebie pasować
    [few] Te { $count } oferty mogą do Ciebie pasować
    [many] Tych { $count } ofert może do Ciebie pasować
   *[other] Te oferty mogą do Ciebie pasować: { $count }
}
guide-understood = Twoje odpowiedzi:
guide-change = Zmień odpowiedzi
guide-fits = To pasuje, bo:
guide-nearly = To prawie pasuje:
guide-reason-fits = Pasuje:
guide-reason-other = Inaczej:
guide-nothing = Teraz nie mamy niczego, co byłoby dla Ciebie możliwe. To nasza wina, nie Twoja. Zadzwoń do nas: razem coś znajdziemy.
guide-person-title = Rozmowa pomaga
guide-person-text = Te osoby znają oferty i mają dla Ciebie czas.
guide-office = Biuro:
guide-list = Wszystkie pasujące oferty
