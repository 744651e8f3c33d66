agreements-title = Umówione – i co z tego wyszło
agreements-lead = Co obiecują sobie stowarzyszenia, szkoły, firmy i miasto i jak to się kończy. Jest tu tylko to, na co zgodziły się wszystkie strony.
agreements-count = { $count ->
    [one] 1 umowa
    [few] { $count } umowy
   *[other] { $count } umów
}
agreements-empty-title = Jeszcze nic tu nie ma
agreements-empty-text = Tu będzie to, co umówiono, i co z tego wyszło. Można zacząć umowę.
agreements-filter-state = Jaki jest stan
agreements-show = Pokaż
agreements-all = Wszystkie
agreements-whole-town = Całe miasto
agreements-numbers = Te same liczby jako plik
agreements-state = { $state ->
    [held] czeka na tak organizacji
    [draft] jest pisana
    [offered] czeka na potwierdzenie
    [in_force] obowiązuje
    [running] trwa
    [review] jest omawiana
    [under_review] jest omawiana
    [fulfilled] spełniona
    [partly] częściowo spełniona
    [differently] wyszło inaczej
    [ended] zakończona
   *[discarded] odrzucona
}
agreements-reached = { $state ->
    [done] zrobione
    [shown] pokazane, jeszcze nie potwierdzone
    [open] otwarte
   *[late] termin minął
}
agreements-steps-done = zrobiono { $done } z { $all } kroków
agreements-kicker = Umowa
agreements-back = Wszystkie umowy
agreements-parties = Kto bierze udział
agreements-goal = O co chodzi
agreements-volunteers = Co robią wolontariusze
agreements-not-replaced = Czego wolontariusze nie zastępują
agreements-contributions = Co wnosi każda strona
agreements-binding = Czy wiąże?
agreements-binding-of = { $binding ->
    [own_form] Wymaga jeszcze formy miasta
   *[intent] Oświadczenie, co wszyscy zamierzają
}
agreements-starts = Początek
agreements-review = Wspólne spojrzenie wstecz
agreements-ends = Koniec
agreements-no-end = bez końca
agreements-district = Dzielnica
agreements-sector = Kto
agreements-steps = Kroki
agreements-step-what = Co
agreements-step-who = Kto
agreements-step-due = Do kiedy
agreements-step-shown = Po czym to widać
agreements-step-effect = Na co liczymy
agreements-step-state = Stan
agreements-outcome = Co z tego wyszło
agreements-different = Wyszło inaczej, bo …
agreements-ended-by = Zakończone przez: { $who }
agreements-nameless = Nie ma tu nazwisk ludzi.
agreements-begin = Zacznij umowę
agreements-begin-lead = Kto co robi i do kiedy? Tu Państwo zaczynają. Potem wszystkie strony piszą tekst razem i obowiązuje on dopiero, gdy wszystkie potwierdzą ten sam tekst.
agreements-begin-template = Wzór
agreements-begin-no-template = Bez wzoru
agreements-begin-title = Jak się nazywa?
agreements-begin-goal-hint = Jedno, dwa zdania. Z wzorem pole może zostać puste.
agreements-begin-own = Państwa organizacja
agreements-begin-with = Z kim?
agreements-begin-more = Ktoś jeszcze?
agreements-begin-nobody = Nikt
agreements-begin-known = Napiszemy do Państwa organizacji na znany nam adres. Inni dowiedzą się dopiero, gdy powie tam tak.
agreements-begin-send = Zacznij
agreements-begun-title = Państwa organizacja dostanie teraz mail
agreements-begun-text = Linkiem w nim powie tak, a potem wszyscy piszą dalej razem.
agreements-own-for = Dla: { $party }
agreements-own-vouch-title = Czy to Państwo zaczęli?
agreements-own-vouch-text = Ktoś zaczął tę umowę za Państwa. Proszę powiedzieć tak, a inne strony się dowiedzą.
agreements-own-vouch = Tak, to my
agreements-own-discard = Nie, odrzuć
agreements-own-confirmations = Kto potwierdził
agreements-own-confirmed-by = { $name }, { $role }
agreements-own-not-yet = jeszcze nie
agreements-own-version = Wersja { $number }
agreements-own-version-of = Wersja { $number }, autor: { $who }
agreements-own-office = Biuro zaangażowania
agreements-own-changed = Co się zmieniło
agreements-own-changed-since = Od wersji { $number }, którą Państwo potwierdzili
agreements-own-gone = Usunięto:
agreements-own-new = Nowe:
agreements-own-write = Zmień tekst
agreements-own-write-lead = Państwa tekst będzie nową wersją. Wszyscy zobaczą zmiany i potwierdzą od nowa.
agreements-own-write-send = Zaproponuj jako nową wersję
agreements-own-step = Krok { $number }
agreements-own-step-hint = Puste kroki odpadają.
agreements-own-offer = Przedstaw wszystkim do potwierdzenia
agreements-own-offer-first = Potrzebny jest co najmniej jeden krok, zanim wszyscy potwierdzą.
agreements-own-confirm = Potwierdź
agreements-own-confirm-text = Potwierdzają Państwo dokładnie ten tekst: wersję { $number }. Jeśli się zmieni, zapytamy wszystkich od nowa.
agreements-own-name = Imię i nazwisko
agreements-own-role = Kim Państwo tam są
agreements-own-role-hint = Na przykład: zarząd, dyrekcja szkoły, kierownictwo
agreements-own-public = Czy może być publiczne, co umówiono i co z tego wyjdzie?
agreements-own-public-hint = Tylko gdy wszyscy się zgodzą, i bez nazwisk. Przed publikacją wyniku mają Państwo dziesięć dni roboczych na uwagi.
agreements-own-yes = Tak
agreements-own-no = Nie
agreements-own-town = W imieniu miasta mówi tak tylko ktoś zalogowany. Tym linkiem można czytać, współpisać i komentować.
agreements-own-log-in = Zaloguj się i potwierdź
agreements-own-you-confirmed = Potwierdzili Państwo tę wersję.
agreements-own-prove = Pokaż, że zrobione
agreements-own-prove-which = Który krok?
agreements-own-prove-words = Co się stało?
agreements-own-prove-file = Zdjęcie lub PDF
agreements-own-prove-file-hint = Jeśli Państwo chcą. Widzą tylko uczestnicy i biuro.
agreements-own-prove-send = Pokaż
agreements-own-proof-file = Zobacz plik
agreements-own-judge = Tak, zrobione
agreements-own-judge-missing = Czego jeszcze brakuje?
agreements-own-judge-no = Jeszcze nie
agreements-own-proof-missing = { $who } mówi, że brakuje:
agreements-own-proof-done = Potwierdził: { $who }.
agreements-own-talk = Co mówią strony
agreements-own-say = Powiedz coś
agreements-own-say-hint = Czytają to uczestnicy i biuro.
agreements-own-say-outcome = Do { $day } mogą Państwo to skomentować. Potem będzie publiczne, jeśli wszyscy się zgodzili.
agreements-own-say-send = Wyślij
agreements-own-review = Spójrz wstecz
agreements-own-review-text = Proszę się spotkać lub zadzwonić. Potem biuro zapisze z Państwem, co z tego wyszło.
agreements-own-end = Zakończ
agreements-own-end-because = Dlaczego?
agreements-own-end-hint = Wystarczy jedno zdanie. Inni je przeczytają.
agreements-own-private = Jednak nie publicznie
agreements-own-private-text = Zgodzili się Państwo na publikację. Można to cofnąć, dopóki wynik nie jest publiczny.
agreements-own-history = Co się działo
agreements-own-minutes = Notatka z rozmowy
agreements-own-versions = Wszystkie wersje
agreements-own-stale-title = Tekst się tymczasem zmienił
agreements-own-stale-text = Dlatego potwierdzenie się nie liczy. Proszę przeczytać zmiany i potwierdzić nową wersję.
agreements-own-not-now = Teraz to niemożliwe
agreements-own-not-now-text = Tu widać, jak jest teraz.
agreements-own-done = { $what ->
    [angelegt] Umowa zaczęta.
    [ja] Dziękujemy. Inni już się dowiedzą.
    [geschrieben] Nowa wersja jest gotowa.
    [unveraendert] Nic się nie zmieniło.
    [vorgelegt] Teraz pytamy wszystkich.
    [bestaetigt] Potwierdzone. Ktoś jeszcze brakuje.
    [gilt] Wszyscy potwierdzili: umowa obowiązuje.
    [gezeigt] Dziękujemy. Teraz potwierdzi to inna strona.
    [beantwortet] Dziękujemy, zapisane.
    [gesagt] Dziękujemy, jest już tutaj.
    [zurueckgeschaut] Teraz wszyscy razem patrzą wstecz.
    [privat] Nie jest już publiczne.
    [gescannt] Podpisana kartka jest dołączona.
   *[beendet] Umowa zakończona.
}
agreements-mail-subject = { $what ->
    [held] Czy to Państwo zaczęli? { $title }
    [begun] Umówimy się? { $title }
    [changed] Nowy tekst: { $title }
    [offered] Proszę potwierdzić: { $title }
    [in_force] Obowiązuje: { $title }
    [proof] Czy to zrobione? { $title }
    [judged] Odpowiedź na krok: { $title }
    [near] Już niedługo: { $title }
   *[outcome] Co z tego wyszło: { $title }
}
agreements-mail-text = { $what ->
    [held] Ktoś zaczął za Państwa umowę „{ $title }”, z: { $others }. Czy to Państwo? Proszę powiedzieć tak, a inni się dowiedzą. Jeśli nie, proszę ją odrzucić.
    [begun] { $others } chce się z Państwem umówić: „{ $title }”. Proszę przeczytać szkic, zmienić, co nie pasuje, albo skomentować. Nic jeszcze nie obowiązuje.
    [changed] Tekst „{ $title }” jest inny. Pod linkiem widać słowo po słowie, co się zmieniło. Wcześniejsze potwierdzenia nie liczą się dla nowego tekstu.
    [offered] „{ $title }” czeka na potwierdzenie. Proszę przeczytać tekst i potwierdzić go imieniem i rolą albo zmienić. Biorą udział także: { $others }.
    [in_force] Wszyscy potwierdzili ten sam tekst: „{ $title }” obowiązuje. Wspólne spojrzenie wstecz: { $day }.
    [proof] W „{ $title }” inna strona pokazuje, że krok jest zrobiony. Proszę sprawdzić i potwierdzić.
    [judged] Inna strona odpowiedziała na krok w „{ $title }”.
    [near] W „{ $title }” niedługo:
   *[outcome] Tak skończyło się „{ $title }”.
}
agreements-mail-near = { $what ->
    [review] Wspólne spojrzenie wstecz: { $day }
    [end] Koniec umowy: { $day }
   *[measure] { $step }: do { $day }
}
agreements-mail-link = Tędy do umowy:
    { $link }
agreements-mail-town = W imieniu miasta mówi tak tylko ktoś zalogowany: najpierw proszę się zalogować, potem otworzyć link.
agreements-mail-why = Ten mail przyszedł, bo mówią Państwo za jedną ze stron tej umowy. Jeśli ma go dostawać ktoś inny, proszę nam powiedzieć.
