## Czegoś brakuje

fields-missing = Wypełnij to pole.
fields-missing-name = Wpisz swoje imię.
fields-missing-contact-name = Wpisz, kto wypowiada się w imieniu organizacji.
fields-missing-guardian-name = Wpisz imię rodzica lub osoby sprawującej opiekę.
fields-missing-title = Nadaj ofercie tytuł, na przykład „Pomoc w ogrodzie”.
fields-missing-summary = Napisz jedno zdanie, z którego od razu widać, o co chodzi.
fields-missing-tasks = Napisz, co jest do zrobienia, najlepiej jeden punkt w jednej linii.
fields-missing-topics = Wybierz co najmniej jeden temat.
fields-missing-shift = Wybierz termin.
fields-missing-reason = Podaj powód. Zostanie wysłany razem z odpowiedzią.
fields-missing-code = Wpisz kod z naszego maila.
fields-missing-role = Napisz, czym zajmuje się ta osoba.
fields-missing-organisation = Podaj organizację.
fields-stale-form = Odśwież tę stronę i wyślij formularz jeszcze raz.

## Teksty

fields-too-long = Skróć tekst. Maksymalna liczba znaków: { $max }.
fields-forbidden = Wpisz tekst ręcznie zamiast go kopiować: ukrył się w nim niewidoczny znak.

## Droga do odpowiedzi

fields-email = Podaj adres e-mail, na przykład name@beispiel.de. Przed znakiem @ nie może być polskich liter ani umlautów.
fields-taken = Ktoś już loguje się tym adresem. Podaj inny.
fields-own-address = To Twój własny adres. Podaj adres lub numer telefonu rodzica albo osoby sprawującej opiekę.
fields-future = Ten dzień jest w przyszłości. Podaj dzień, kiedy to było.
fields-street = Podaj ulicę i numer domu. Skrytka pocztowa tu nie wystarczy.
fields-town = Podaj kod pocztowy i miejscowość, na przykład 45964 Gladbeck.
fields-length = Podaj długość w minutach i sekundach, na przykład 3:20.
fields-unvouched = Zaznacz to pole, jeśli tak jest.
fields-phone = Podaj numer telefonu z kierunkowym, na przykład 0221 4710-123.
fields-no-way-to-answer = Podaj adres e-mail lub numer telefonu, żebyśmy mogli odpowiedzieć.
fields-web-address = Podaj adres strony w ten sposób: https://www.beispiel.de.
fields-calendar-address = Podaj adres w ten sposób: https://www.beispiel.de/kalender.ics, bez hasła i portu.
fields-too-far = To zbyt odległy termin. Podaj dzień w ciągu najbliższych 13 miesięcy.
fields-guardian-missing = Przed 16. rokiem życia potrzebna jest zgoda rodzica lub osoby sprawującej opiekę. Podaj adres e-mail lub numer telefonu tej osoby.
fields-too-young = W tej ofercie trzeba mieć co najmniej { $age } lat. Zadzwoń do nas, znajdziemy razem coś innego.

## Wybór

fields-choice = Wybierz jedną z możliwości.
fields-choice-shift = Tego terminu już nie ma. Wybierz inny.
fields-choice-topic = Wybierz temat z listy.
fields-choice-district = Wybierz dzielnicę albo całe miasto.
fields-choice-sector = Wybierz rodzaj organizacji.
fields-choice-organisation = Takiej organizacji tu nie ma albo kilka ma podobną nazwę. Sprawdź pisownię albo najpierw wczytaj organizacje.
fields-choice-way = Wybierz, czy można zgłosić się od razu, czy najpierw trzeba się poznać.
fields-choice-rhythm = Wybierz, jak często potrzebna jest pomoc.
fields-choice-insurer = Wybierz, kto ubezpiecza wolontariuszki i wolontariuszy. Jeśli nie wiesz, wybierz „Jeszcze nie wiadomo”.
fields-must-get-to-know = Wybierz „Najpierw poznajmy się”: tam, gdzie są dzieci lub osoby wymagające ochrony, wszyscy najpierw się poznają.

## Liczby

fields-number = Podaj liczbę całkowitą od { $min } do { $max }.
fields-number-minutes = Podaj czas w minutach, liczbę od { $min } do { $max }.
fields-number-age = Podaj wiek w latach, liczbę od { $min } do { $max }.
fields-number-places = Podaj liczbę miejsc od { $min } do { $max } albo zostaw puste pole.
fields-below-taken = Wpisz co najmniej { $taken }: tyle miejsc jest już zajętych. Możesz też zostawić puste pole.

## Dni i godziny

fields-date = Podaj dzień, na przykład 28.11.2026.
fields-date-time = Podaj godzinę, na przykład 15:30.
fields-date-shifts = Do każdego terminu podaj dzień, początek i koniec, na przykład 28.11.2026 od 10:00 do 13:00.
fields-end-before-start = Sprawdź godziny: koniec musi być po początku.
fields-past = Ten dzień już minął. Wybierz dzisiaj lub późniejszy dzień.
fields-past-time = Ta godzina już dziś minęła. Wybierz późniejszą.
fields-last-before-first = Ostatni dzień wypada przed pierwszym. Sprawdź oba dni.
fields-choice-role = Wybierz zadanie.
fields-skipped = Tej nocy zegary przesuwają się z 2 na 3. Wybierz godzinę przed lub po.

## Zdjęcia

fields-picture-missing = Wybierz plik ze zdjęciem.
fields-picture-too-heavy = Wybierz mniejszy plik: może mieć najwyżej { $megabytes } MB.
fields-picture-kind = Zapisz zdjęcie jako JPEG, PNG lub WebP i wybierz ten plik. Innych plików nie umiemy odczytać.
fields-picture-svg = Zapisz rysunek jako PNG i wybierz ten plik. W plikach SVG mogą ukrywać się programy.
fields-picture-moving = Wybierz zdjęcie, które się nie rusza.
fields-picture-too-large = Zmniejsz zdjęcie: może mieć najwyżej { $megapixels } megapikseli.
fields-picture-too-narrow = Przytnij zdjęcie: dłuższy bok może być najwyżej { $times } razy dłuższy niż krótszy.
fields-picture-broken = Otwórz zdjęcie, zapisz je na nowo i wybierz nowy plik: ten jest uszkodzony lub niepełny.
fields-names-somebody = Jest tu nazwisko, adres lub numer osoby, która nam to powiedziała. Prosimy napisać bez tego.
fields-amount = Prosimy wpisać liczbę, na przykład 64 albo 12,5. Najwyżej trzy miejsca po przecinku.
