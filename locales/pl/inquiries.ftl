### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = Pytania
inquiries-title = Zapytaj nas
inquiries-lead = Wystarczy jedno zdanie, konto nie jest potrzebne. Powiemy, do kiedy przyjdzie odpowiedź.
inquiries-kinds = W czym możemy pomóc?
inquiries-kind-question = Mam pytanie
inquiries-kind-advice = Chcę coś robić, ale jeszcze nie wiem co
inquiries-kind-callback = Proszę o telefon
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] Odpowiedź w następnym dniu roboczym
    [few] Odpowiedź najpóźniej w { $days } dni robocze
    [many] Odpowiedź najpóźniej w { $days } dni roboczych
   *[other] Odpowiedź najpóźniej w { $days } dnia roboczego
}
inquiries-people-title = Kto odpowiada
inquiries-people-text = Wolisz od razu z kimś porozmawiać? Tu są wszystkie osoby kontaktowe według tematów.
inquiries-guide-text = Pięć pytań, trzy propozycje: co do mnie pasuje?
inquiries-elsewhere-title = Tym zajmują się inni
inquiries-elsewhere-text = Z tymi sprawami szybciej pomogą tam.

## Formular

inquiries-form-question = Czego chcesz się dowiedzieć?
inquiries-form-advice = Co sprawiłoby Ci radość?
inquiries-form-callback = Oddzwonimy
# $title (String) - Überschrift des Formulars
inquiries-form-fault = Błąd: { $title }
inquiries-form-message-question = Twoje pytanie
inquiries-form-message-advice = Opowiedz krótko o sobie
inquiries-form-message-callback = O co chodzi?
inquiries-form-message-hint-question = Tak, jak przez telefon.
inquiries-form-message-hint-advice = Na przykład: kiedy masz czas, co lubisz robić, czego nie chcesz.
inquiries-form-message-hint-callback = Wystarczy jedno zdanie. Wtedy zadzwoni właściwa osoba.
inquiries-form-topic = Temat
inquiries-form-topic-hint = Żeby pytanie od razu trafiło we właściwe miejsce.
inquiries-form-searched = Szukam: { $words }
inquiries-form-topic-none = Nie wiem albo coś innego
inquiries-form-name = Imię
inquiries-form-reach = Jak się z Tobą skontaktować?
inquiries-form-reach-hint = Wystarczy jedno z dwóch.
inquiries-form-email = E-mail
inquiries-form-phone = Telefon
inquiries-form-reachable = Kiedy najlepiej dzwonić?
inquiries-form-reachable-hint = Na przykład: przed południem, nie w środy
inquiries-form-optional = (jeśli chcesz)
inquiries-form-private = Pytanie czytają tylko osoby, które na nie odpowiadają. Pół roku po zakończeniu usuwamy, kto pytał i co napisano.
inquiries-form-send = Wyślij pytanie
inquiries-form-errors = Proszę spojrzeć jeszcze raz
inquiries-form-too-often = Stąd przyszło przed chwilą bardzo dużo wiadomości. Spróbuj ponownie za godzinę albo zadzwoń.
inquiries-faster-title = Może tu będzie szybciej
inquiries-faster-text = Wygląda na to, że zajmują się tym inni. To, co napisano, jest nadal poniżej.
inquiries-faster-send = Mimo to wyślij do nas
inquiries-missing-message = Napisz w jednym zdaniu, o co chodzi.
inquiries-choice-kind = Wybierz, czego chcesz.

## Danke

inquiries-thanks-title = Pytanie dotarło
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = Odpowiemy do { $day }.
# $number (String) - Nummer der Frage
inquiries-thanks-number = Numer pytania to { $number }. Po nim znajdziemy je także przez telefon.
inquiries-thanks-mail = Za chwilę przyjdzie mail z linkiem: tam widać, jak stoi sprawa, i można coś dopisać.
inquiries-thanks-no-mail = Zadzwonimy. Zapisz numer, jeśli chcesz wcześniej coś dodać.
inquiries-thanks-more = Zobacz oferty

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = Twoje pytanie { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = Błąd: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = Odpowiemy do { $day }.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = Obiecaliśmy odpowiedź do { $day } i jesteśmy spóźnieni. Przepraszamy. Można do nas dzwonić.
inquiries-own-waiting = Potrzebujemy jeszcze czegoś od Ciebie. Nasze pytanie jest poniżej.
inquiries-own-answered = Odpowiedzieliśmy. Jeśli coś się nie zgadza, napisz jeszcze raz.
inquiries-own-closed-answered = Odpowiedź wysłana, pytanie zamknięte.
inquiries-own-closed-not-ours = Tym zajmują się inni. Poniżej jest napisane, gdzie się zwrócić.
inquiries-own-closed-withdrawn = Od Ciebie wiemy, że sprawa jest załatwiona.
inquiries-own-closed-silent = Nie było już odpowiedzi, więc pytanie zamknęliśmy.
inquiries-own-closed-spam = Tej wiadomości nie rozpatrywaliśmy.
# $office (String) - Amt für Soziales
inquiries-own-office = Odpowiada: { $office }
inquiries-own-talk = Co dotąd napisano
inquiries-own-you = Ty
inquiries-own-we = My
inquiries-own-on-phone = przez telefon
inquiries-own-at-desk = w biurze
inquiries-own-by-letter = na papierze
inquiries-own-write = Dopisz coś
inquiries-own-reply = Twoja odpowiedź
inquiries-own-write-hint = Trafia prosto do osób, które zajmują się pytaniem.
inquiries-own-send = Wyślij
inquiries-own-done = Sprawa załatwiona
inquiries-own-done-text = Odpowiedź nie jest już potrzebna? Wystarczy jedno kliknięcie.
inquiries-own-sent = Dziękujemy, dotarło.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = Odpowiemy do { $day }.
inquiries-own-over = Dobrze, pytanie jest zamknięte.
inquiries-own-not-now = Teraz to niemożliwe
inquiries-own-not-now-text = Pytanie jest już zamknięte. Jak stoi sprawa, widać poniżej.
inquiries-own-again = Zadaj nowe pytanie

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = Pytanie { $number } dotarło
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    Pytanie jest u nas. Odpowiemy do { $day }.

    Tu widać, jak stoi sprawa, i można coś dopisać:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = Odpowiedź na pytanie { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    Było do nas pytanie. Nasza odpowiedź:

    { $text }

    Wszystko o pytaniu jest tutaj:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = Dopytujemy w sprawie pytania { $number }
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    Żeby odpowiedzieć, musimy wiedzieć coś jeszcze:

    { $text }

    Prosimy o odpowiedź tutaj:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = W sprawie pytania { $number }
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    Zamknęliśmy pytanie i mówimy dlaczego:

    { $text }

    Czy coś jest jeszcze otwarte? Napisz do nas tutaj:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = Można też po prostu odpowiedzieć na tego maila ({ $address }).
inquiries-mail-why = Ten mail przyszedł, bo ten adres podano przy pytaniu do nas. To nie Ty? Wtedy nic nie trzeba robić.
