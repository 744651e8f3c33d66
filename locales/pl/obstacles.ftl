### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = Co stoi na drodze
obstacles-lead = Co powstrzymuje ludzi przed działaniem? Każda przeszkoda ma osobę odpowiedzialną, dzień odpowiedzi i zakończenie opisane tutaj.
obstacles-name = Zgłoś przeszkodę
obstacles-goals = Nasze cele
obstacles-review = Podsumowanie roku
# $count (Number) - wie viele
obstacles-count = { $count ->
    [0] Brak przeszkód
    [one] Jedna przeszkoda
    [few] { $count } przeszkody
    [many] { $count } przeszkód
   *[other] { $count } przeszkody
}
obstacles-states = Które przeszkody
obstacles-all = Wszystkie
obstacles-state-open = Czeka na odpowiedź
obstacles-state-answered = Jest odpowiedź, pracujemy nad tym
obstacles-state-solved = Usunięta
obstacles-state-not-solvable = Zostaje, z uzasadnieniem
obstacles-state-received = Dotarła, oglądamy ją
obstacles-state-declined = Nieopublikowana
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] Przeszkadza jednej osobie
    [few] Przeszkadza { $count } osobom
    [many] Przeszkadza { $count } osobom
   *[other] Przeszkadza { $count } osoby
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = Odpowiedź do: { $day }
# $day (String) - Freitag, 4. Dezember
obstacles-late = Odpowiedź obiecano do: { $day }. Jesteśmy spóźnieni.
obstacles-empty-title = Tu nie ma przeszkód
obstacles-empty-text = Coś zauważasz? Powiedz nam jednym zdaniem.
obstacles-everywhere = Całe miasto

## Ein Stein

obstacles-back = Wszystkie przeszkody
# $office (String) - Amt für Soziales
obstacles-office = Odpowiada: { $office }
obstacles-here = Odpowiada: biuro zaangażowania
obstacles-way = Co z tego wyszło
obstacles-way-named = Zgłoszona
obstacles-way-answered = Odpowiedź
obstacles-way-solved = Usunięta
obstacles-way-not-solvable = Zostaje, ponieważ
obstacles-too-title = Mnie też to przeszkadza
obstacles-too-text = Adres e-mail liczy się dokładnie raz. Damy znać, gdy będzie odpowiedź. Nikt inny nie widzi adresu.
obstacles-too-email = Adres e-mail
obstacles-too-send = Mnie też to przeszkadza
# $phone (String) - Telefonnummer
obstacles-too-phone = Bez e-maila? Prosimy o telefon: { $phone }
obstacles-too-thanks = Prawie gotowe
obstacles-too-thanks-text = Wysłaliśmy wiadomość. Głos liczy się po naciśnięciu w niej przycisku.
obstacles-too-confirm = Czy to też przeszkadza?
obstacles-too-confirm-button = Tak, mnie też to przeszkadza

## Formular

obstacles-form-title = Co stoi na drodze?
obstacles-form-lead = Na przykład przepis, formularz, brak klucza, schody przed drzwiami. Wystarczy jedno zdanie.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = Błąd: { $title }
obstacles-form-errors = Prosimy spojrzeć jeszcze raz
obstacles-form-words = Co powstrzymuje Państwa lub innych?
obstacles-form-words-hint = Tak, jakby się to opowiadało. Na publiczną stronę piszemy to na nowo: bez nazwisk.
obstacles-form-whom = Kogo to dotyczy?
obstacles-form-whom-hint = Na przykład: naszego klubu, osób z wózkami
obstacles-form-topic = Temat
obstacles-form-topic-none = Nie wiem albo coś innego
obstacles-form-district = Dzielnica
obstacles-form-reach = Czy chcą Państwo wiedzieć, co z tego wyniknie?
obstacles-form-reach-hint = Wtedy prosimy napisać, jak się skontaktować. Nie trzeba.
obstacles-form-name = Imię i nazwisko
obstacles-form-email = E-mail
obstacles-form-phone = Telefon
obstacles-form-optional = (jeśli Państwo chcą)
obstacles-form-private = Słowa i adres czyta tylko biuro. Pół roku po zakończeniu usuwamy jedno i drugie.
obstacles-form-send = Wyślij
obstacles-form-too-often = Stąd przyszło właśnie bardzo dużo wiadomości. Prosimy spróbować za godzinę albo zadzwonić.
obstacles-thanks-title = Dziękujemy, mamy to
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = Odpowiedź będzie do: { $day }.
# $number (String) - Nummer des Steins
obstacles-thanks-number = Numer: { $number }. Znajdziemy ją po nim także przez telefon.
obstacles-thanks-mail = Za chwilę przyjdzie e-mail z linkiem. Tam widać, co z tego wyniknie.
obstacles-thanks-no-mail = Gdy ją obejrzymy, pojawi się na liście.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = Przeszkoda { $number }
obstacles-own-words = To Państwo napisali
obstacles-own-public = Tak stoi na stronie
obstacles-own-declined = Dlaczego nie ma jej na stronie

## Mails

obstacles-mail-received-subject = Zgłoszenie dotarło
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    Powiedzieli nam Państwo, co stoi na drodze. Dziękujemy. Odpowiedź będzie do: { $day }.

    Stan sprawy jest tutaj:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = Teraz publicznie: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    Zgłoszenie stoi teraz na naszej stronie, naszymi słowami i bez nazwisk. Jest osoba odpowiedzialna. Odpowiedź będzie do: { $day }.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = Odpowiedź: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    Jest odpowiedź w sprawie, która Państwu przeszkadza:

    { $text }

    Wszystko jest tutaj:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = Usunięta: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    To, co przeszkadzało, zostało usunięte:

    { $text }

    Wszystko jest tutaj:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = Zostaje: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    Tego nie możemy usunąć. Powód:

    { $text }

    Wszystko jest tutaj:

    { $link }
obstacles-mail-declined-subject = W sprawie zgłoszenia
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    Nie pokazujemy tego zgłoszenia na stronie. Powód:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = Też przeszkadza? { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    Z tym adresem ktoś powiedział: mnie też to przeszkadza. Chodzi o „{ $title }”.

    Czy to Państwo? Prosimy nacisnąć przycisk tutaj:

    { $link }
obstacles-mail-why = Ta wiadomość przyszła, bo ten adres podano przy przeszkodzie. To nie Państwo? Wtedy nic nie trzeba robić.
