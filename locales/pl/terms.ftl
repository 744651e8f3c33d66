### Jedna linia to jedna etykieta: krótko, bez kropki.

## Organizacje

terms-sector-civil-society = Stowarzyszenie, związek, fundacja
terms-sector-initiative = Inicjatywa
terms-sector-education = Szkoła, przedszkole, edukacja
terms-sector-faith = Wspólnota religijna
terms-sector-business = Firma
terms-sector-administration = Urząd
terms-sector-politics = Polityka

terms-organisation-registered = Czeka na sprawdzenie
terms-organisation-active = W katalogu
terms-organisation-declined = Nieprzyjęta do katalogu
terms-organisation-merged = Włączona do innej
terms-organisation-restricted = Ukryta

## Oferty

terms-suit-little-german = Wystarczy trochę niemieckiego
terms-suit-wheelchair = Na wózku
terms-suit-from-home = Z domu
terms-suit-with-children = Można przyjść z dziećmi
terms-suit-under-18 = Także przed 18. rokiem życia
terms-suit-groups = Dla grup
terms-suit-try-once = Na próbę

terms-rhythm-once = Raz lub od czasu do czasu
terms-rhythm-weekly = Co tydzień
terms-rhythm-fortnightly = Co dwa tygodnie
terms-rhythm-monthly = Co miesiąc
terms-rhythm-flexible = Kiedy pasuje

terms-time-hour = Do 1 godziny
terms-time-two-hours = Do 2 godzin
terms-time-once = Raz
terms-time-regular = Regularnie

terms-way-direct = Zgłoszenie od razu
terms-way-get-to-know = Najpierw poznajmy się

terms-insurer-organisation = Przez organizację
terms-insurer-land = Przez zbiorowe ubezpieczenie landu
terms-insurer-statutory = Przez ustawowe ubezpieczenie wypadkowe
terms-insurer-own = Przez własne ubezpieczenie
terms-insurer-unclear = Jeszcze nie wiadomo, warto zapytać

terms-opportunity-draft = Szkic
terms-opportunity-in-review = W trakcie sprawdzania
terms-opportunity-public = Publiczna
terms-opportunity-paused = Wstrzymana
terms-opportunity-ended = Zakończona
terms-opportunity-restricted = Ukryta

terms-freshness-fresh = Potwierdzona
terms-freshness-asked = Zapytaliśmy
terms-freshness-fading = Jeszcze bez odpowiedzi
terms-freshness-silent = Dawno niepotwierdzona

## Zgłoszenia

terms-channel-web = Przez internet
terms-channel-desk = Na miejscu
terms-channel-phone = Przez telefon
terms-channel-paper = Na papierze

terms-signup-own-unconfirmed = Potwierdź jeszcze swoje zgłoszenie.
terms-signup-own-awaits-guardian = Brakuje jeszcze zgody rodzica lub osoby sprawującej opiekę.
terms-signup-own-waiting = Organizacja skontaktuje się z Tobą.
terms-signup-own-accepted = Masz pewne miejsce.
terms-signup-own-declined = Tym razem się nie udało.
terms-signup-own-withdrawn = Twoja rezygnacja do nas dotarła.
terms-signup-own-lapsed = Zgłoszenie wygasło, bo nikt go nie potwierdził.
terms-signup-own-called-off = Termin niestety odwołano.

terms-signup-unconfirmed = Jeszcze niepotwierdzone
terms-signup-awaits-guardian = Czeka na zgodę rodziców
terms-signup-waiting = Czeka na odpowiedź
terms-signup-accepted = Przyjęte
terms-signup-declined = Odmowa
terms-signup-withdrawn = Wycofane
terms-signup-lapsed = Wygasło
terms-signup-called-off = Termin odwołany

## Czas: te słowa stoją w środku zdania albo obok ikony, dlatego zaczynają się małą literą.

terms-day-recurring = { $day ->
    [mon] poniedziałki
    [tue] wtorki
    [wed] środy
    [thu] czwartki
    [fri] piątki
    [sat] soboty
   *[sun] niedziele
}
terms-day-counted = { $nth ->
    [1] { $day ->
        [wed] pierwszą
        [sat] pierwszą
        [sun] pierwszą
       *[other] pierwszy
    }
    [2] { $day ->
        [wed] drugą
        [sat] drugą
        [sun] drugą
       *[other] drugi
    }
    [3] { $day ->
        [wed] trzecią
        [sat] trzecią
        [sun] trzecią
       *[other] trzeci
    }
    [4] { $day ->
        [wed] czwartą
        [sat] czwartą
        [sun] czwartą
       *[other] czwarty
    }
   *[other] { $day ->
        [wed] ostatnią
        [sat] ostatnią
        [sun] ostatnią
       *[other] ostatni
    }
} { $day ->
    [mon] poniedziałek
    [tue] wtorek
    [wed] środę
    [thu] czwartek
    [fri] piątek
    [sat] sobotę
   *[sun] niedzielę
}
terms-days-range = { $first }–{ $last }

terms-times = { $when }, { $times }
terms-times-once = w pojedynczych terminach
terms-times-once-on = w pojedynczych terminach, { $days }
terms-times-daily = codziennie
terms-times-weekly = co tydzień
terms-times-weekly-on = { $days }
terms-times-fortnightly = co dwa tygodnie
terms-times-fortnightly-on = co dwa tygodnie, { $days }
terms-times-monthly = raz w miesiącu
terms-times-monthly-on = raz w miesiącu, { $days }
terms-times-monthly-nth = raz w miesiącu, w { $days }
terms-times-flexible = kiedy Ci pasuje
terms-times-flexible-on = { $days }, kiedy Ci pasuje

## Języki

terms-language = { $tag ->
    [de] niemiecki
    [de-simple] niemiecki (prosty język)
    [en] angielski
    [tr] turecki
    [ar] arabski
    [uk] ukraiński
    [pl] polski
    [ru] rosyjski
    [ro] rumuński
    [bg] bułgarski
    [ku] kurdyjski
    [fa] perski
    [sq] albański
    [fr] francuski
    [es] hiszpański
    [it] włoski
    [nl] niderlandzki
    [vi] wietnamski
    [gsg] niemiecki język migowy
   *[other] { $tag }
}
