### To, czego wymaga prawo, powiedziane zrozumiale. Nazwy ustaw i urzędów zostają po niemiecku, z wyjaśnieniem.
### DSGVO = RODO, Verantwortlicher = administrator danych, Barriere melden = zgłoś barierę.

legal-optional = – nieobowiązkowe
legal-fault = Błąd: { $title }
legal-errors = Spójrz jeszcze raz
legal-unwritten = Ta strona nie jest jeszcze gotowa.
legal-unwritten-text = Hub jest w przygotowaniu. Przed otwarciem będzie tu wszystko, co trzeba.
legal-home = Do strony głównej

## Impressum

legal-imprint = Impressum (dane wydawcy)
legal-imprint-lead = { $hub } – tę stronę prowadzi:
legal-operator = Wydawca strony
legal-represented = Reprezentacja
legal-email = Adres e-mail
legal-phone = Telefon
legal-register = Rejestr
legal-vat = Numer VAT (Umsatzsteuer-Identifikationsnummer)
legal-supervisor = Organ nadzoru (Aufsichtsbehörde)
legal-editor-title = Kto odpowiada za teksty
legal-editor-lead = Podstawa: § 18 ust. 2 Medienstaatsvertrag (umowa niemieckich landów o mediach). Za stronę organizacji i jej oferty odpowiada sama organizacja.
legal-editor = Osoba odpowiedzialna wraz z adresem

## Ochrona danych

legal-privacy = Informacja o ochronie danych (Datenschutzerklärung)
legal-privacy-lead = Jakie dane zapisujemy, po co, jak długo i czego możesz od nas żądać.
legal-short-title = Najważniejsze w skrócie
legal-short-account = Możesz się rozejrzeć i dołączyć bez zakładania konta.
legal-short-cookies = Bez logowania te strony nie zapisują żadnego pliku cookie. Kto się loguje, dostaje jeden, który służy tylko do tego. Urządzenie służące jako kiosk także otrzymuje jeden: zawiera tylko słowo „kiosk” i znika z zamknięciem przeglądarki.
legal-short-nobody = Nie ma tu reklam ani statystyk o pojedynczych osobach i nic nie jest pobierane z innych serwerów.
legal-short-passed = Twoje zgłoszenie trafia tylko do organizacji, do której chcesz dołączyć. Wcześniej mówimy Ci, co ona dostanie.
legal-controller-title = Kto odpowiada za dane
legal-controller = Administrator danych (Verantwortlicher)
legal-arrangement = Co uzgodniły obie strony
legal-officer-title = Inspektor ochrony danych (Datenschutzbeauftragte)
legal-officer = Inspektor lub inspektorka ochrony danych
legal-bases-title = Dlaczego wolno nam to robić
legal-basis-signups-town = Zgłoszenia i pytania: wspieranie zaangażowania społecznego jest zadaniem miasta (art. 6 ust. 1 lit. e RODO, po niemiecku DSGVO, w związku z § 3 DSG NRW, czyli ustawy o ochronie danych Nadrenii Północnej-Westfalii).
legal-basis-directory-town = Katalog i oferty organizacji: to samo zadanie miasta (art. 6 ust. 1 lit. e RODO w związku z § 3 DSG NRW).
legal-basis-signups = Zgłoszenia i pytania: żebyśmy mogli zrobić to, o co prosisz (art. 6 ust. 1 lit. b RODO, po niemiecku DSGVO).
legal-basis-directory = Katalog i oferty organizacji: żeby ludzie mogli znaleźć, gdzie dołączyć (art. 6 ust. 1 lit. f RODO).
legal-basis-persons = Imiona, nazwiska i zdjęcia osób kontaktowych: te osoby wyraziły zgodę i mogą ją w każdej chwili cofnąć (art. 6 ust. 1 lit. a RODO).
legal-basis-barriers = Zgłoszone bariery: prawo zobowiązuje nas do odpowiedzi (art. 6 ust. 1 lit. c RODO).
legal-basis-reports = Zgłoszone wpisy: akt o usługach cyfrowych zobowiązuje nas do przyjmowania zgłoszeń i uzasadniania decyzji (art. 6 ust. 1 lit. c RODO).
legal-basis-safety = Logowanie i bezpieczeństwo: żeby nikt nie skorzystał z cudzego dostępu. W razie nadużycia zapisujemy sieć, z której przyszło, a nie pojedyncze łącze.
legal-keep-title = Co zapisujemy i jak długo
legal-keep-lead = Ta lista powstaje z samej bazy danych. Czego tu nie ma, tego nie zapisujemy.
legal-table-personal = Z danymi osób
legal-table-others = Bez danych osób
legal-table-purpose = Po co
legal-table-keep = Jak długo
legal-keep-always = dopóki istnieje hub
legal-keep-days = { $days ->
    [one] jeden dzień po zakończeniu sprawy
    [few] { $days } dni po zakończeniu sprawy
    [many] { $days } dni po zakończeniu sprawy
   *[other] { $days } dnia po zakończeniu sprawy
}
legal-keep-years = { $years ->
    [one] jeden rok po zakończeniu sprawy
    [few] { $years } lata po zakończeniu sprawy
    [many] { $years } lat po zakończeniu sprawy
   *[other] { $years } roku po zakończeniu sprawy
}
legal-keep-owner = tak długo jak: { $owner }
legal-recipients-title = Kto to widzi
legal-recipients-organisation = Organizacja, do której się zgłaszasz, i osoby w biurze, które zajmują się zgłoszeniami.
legal-rights-title = Czego możesz żądać
legal-rights = Możesz dowiedzieć się, co o Tobie zapisano, żądać sprostowania lub usunięcia tych danych, ograniczyć ich przetwarzanie i zabrać je ze sobą (art. 15–20 RODO).
legal-rights-objection = Możesz wnieść sprzeciw, jeśli przemawia za tym Twoja szczególna sytuacja (art. 21 RODO).
legal-rights-link = Swoje zgłoszenie możesz zobaczyć, zmienić i wycofać bez niczyjej pomocy: przez osobisty link z maila. Wszystko inne, co o Tobie zapisano, możesz zobaczyć, zmienić i usunąć w „Moje dane” (na dole każdej strony). Wystarczy też telefon lub mail.
legal-rights-authority = Jeśli się nie zgadzasz, możesz złożyć skargę tutaj:

## Co jest w tabelach

legal-purpose-setting = Nazwa, teksty, tematy i dzielnice tego miasta; znak kluczy, które należą do tych danych
legal-purpose-organisation = Katalog organizacji
legal-purpose-organisation-topic = Tematy organizacji
legal-purpose-charter-signature = Podpisy pod deklaracją sieci
legal-purpose-article = Strony, poradniki, odpowiedzi i aktualności biura
legal-purpose-article-version = Kiedy powstała która wersja tekstu
legal-purpose-article-text = Teksty biura w każdej wersji i języku
legal-purpose-article-picture = Zdjęcia w tekstach biura: kto je zrobił i kto się zgodził
legal-purpose-organisation-picture = Zdjęcia organizacji
legal-purpose-contact-point = Publiczne osoby kontaktowe
legal-purpose-opportunity = Oferty, do których można dołączyć
legal-purpose-opportunity-text = Teksty ofert w każdym języku
legal-purpose-shift = Terminy ofert
legal-purpose-event = Wydarzenia
legal-purpose-event-text = Teksty wydarzeń w każdym języku
legal-purpose-event-date = Terminy wydarzeń
legal-purpose-calendar-feed = Gdzie znajduje się własny kalendarz organizacji i kiedy go odczytaliśmy
legal-purpose-barrier-report = Zgłoszone bariery i nasze odpowiedzi
legal-purpose-digest-subscription = Kto dostaje pocztę tygodnia i co do niego pasuje: po rezygnacji znika od razu, bez potwierdzenia po 14 dniach
legal-purpose-digest-issue = Kiedy wyszła poczta tygodnia
legal-purpose-digest-word = Co biuro mówi w poczcie tygodnia
legal-purpose-digest-sent = Kto dostał którą pocztę tygodnia
legal-purpose-report = Że wpis został zgłoszony i co z tego wynikło, bez nazwisk
legal-purpose-reporter = Kto zgłosił wpis i dlaczego
legal-purpose-report-word = Uzasadnienia decyzji i sprzeciwy
legal-purpose-restriction = Który wpis jest ukryty i jaki był wcześniej
legal-purpose-inquiry = Że ktoś o coś zapytał i kiedy odpowiedziano, bez nazwisk i treści
legal-purpose-inquiry-asker = Kto zapytał i jak odpowiadamy
legal-purpose-inquiry-entry = O co pytano, co odpowiedziano i zanotowano
legal-purpose-inquiry-link = Z czym wiąże się pytanie
legal-purpose-inquiry-merge-undo = Co cofa połączenie dwóch pytań
legal-purpose-advice = Że komuś doradzono, w czym i co z tego wyszło, bez nazwisk i treści
legal-purpose-advice-person = Komu doradzono i co zapisano na arkuszu
legal-purpose-advice-suggestion = Jakie oferty zaproponowano
legal-purpose-introduction = Że kogoś skontaktowano, z kim i co z tego wyszło, bez nazwisk osób
legal-purpose-introduction-said = Co przekazano i kto się zgodził
legal-purpose-founding = Że towarzyszono zakładaniu i co z tego wyszło, bez nazwisk i treści
legal-purpose-founding-person = Kto zakłada i pomysł
legal-purpose-founding-step = Kroki zakładania
legal-purpose-obstacle = Co powstrzymuje ludzi przed działaniem, słowami biura, i co z tego wyszło
legal-purpose-obstacle-person = Kto zgłosił przeszkodę i jakimi słowami
legal-purpose-obstacle-voice = Komu przeszkoda też przeszkadza
legal-purpose-goal = Cele sieci
legal-purpose-goal-value = Zmierzone wartości celów
legal-purpose-meeting = Spotkania sieci z porządkiem i protokołem
legal-purpose-meeting-guest = Która organizacja jest zaproszona na które spotkanie
legal-purpose-meeting-measure = Co ustalono na spotkaniu
legal-purpose-undeliverable = Adresy e-mail, na które nic nie dochodzi
legal-purpose-person = Osoby z potwierdzonym adresem
legal-purpose-signup = Zgłoszenia do ofert
legal-purpose-account = Dostępy
legal-purpose-login-code = Kody do logowania
legal-purpose-session = Kto jest teraz zalogowany
legal-purpose-link = Stan osobistych linków
legal-purpose-journal = Co się wydarzyło, bez nazwisk
legal-purpose-reader-position = Do którego miejsca odczytano dziennik zdarzeń
legal-purpose-outbox = Maile, które wychodzą lub wyszły
legal-purpose-job = Co i kiedy jest do zrobienia
legal-purpose-upload = Przesłane pliki, dopóki pokazuje je jakaś strona

## Dostępność

legal-accessibility = Deklaracja dostępności
legal-accessibility-lead = Chcemy, żeby wszyscy mogli korzystać z tych stron. Tutaj jest napisane, gdzie to się jeszcze nie udaje.
legal-law-town = Podstawą są §§ 10a–10e Behindertengleichstellungsgesetz Nordrhein-Westfalen (ustawa o równości osób z niepełnosprawnościami) i Barrierefreie-Informationstechnik-Verordnung NRW (rozporządzenie o dostępnej technice informacyjnej). Miarą są EN 301 549 i WCAG 2.1, poziom AA.
legal-law-others = Naszą miarą są EN 301 549 i WCAG 2.1, poziom AA.
legal-state-title = Jak daleko jesteśmy
legal-state-full = Te strony spełniają wszystkie wymagania, które znamy.
legal-state-partly = Te strony w dużej części spełniają wymagania.
legal-gaps-title = Co nie jest jeszcze dostępne
legal-gap-sign-video = Nie ma jeszcze filmu w niemieckim języku migowym. Pracujemy nad nim.
legal-tested-title = Kiedy i jak sprawdzono strony
legal-tested-own = Sprawdziliśmy te strony samodzielnie. Data: { $day }.
legal-tested-third = Te strony sprawdził niezależny podmiot. Data: { $day }.
legal-feedback-title = Zgłoszenie bariery
legal-feedback-text = W jakimś miejscu nie możesz przejść dalej? Powiedz nam o tym. Konto ani nazwisko nie są potrzebne.
legal-clock = Odpowiadamy w ciągu dwóch tygodni. Jeśli to potrwa dłużej, do tego czasu powiemy Ci, dlaczego. Najpóźniej po sześciu tygodniach masz odpowiedź.
legal-contact = Osoba kontaktowa
legal-ombuds-title = Gdy nasza odpowiedź nie pomaga
legal-ombuds-text = Nie masz odpowiedzi albo ona Ci nie pomaga? Wtedy bezpłatnie pośredniczy:
legal-ombuds = Ombudsstelle (punkt mediacji)
legal-ombuds-page = Do strony Ombudsstelle
legal-report = Zgłoś barierę
legal-report-lead = Co Ci przeszkadza? Napisz tak, jak Ci najłatwiej.
legal-report-message = Co nie działa?
legal-report-message-hint = Na przykład: „Mój program nie czyta na głos przycisku do zgłoszenia”.
legal-report-page = Na której stronie?
legal-report-page-hint = Adres albo nazwa strony.
legal-report-reach = Jak możemy się z Tobą skontaktować?
legal-report-reach-hint = Bez adresu e-mail i numeru telefonu nie możemy Ci odpowiedzieć. Barierą i tak się zajmiemy.
legal-report-name = Imię
legal-report-send = Wyślij zgłoszenie
legal-reported = Dziękujemy za zgłoszenie
legal-reported-title = Twoje zgłoszenie dotarło.
legal-reported-text = Jeśli jest w nim adres e-mail, za chwilę przyjdzie mail od nas.
legal-reported-clock = Odpowiemy do: { $first }. Jeśli to potrwa dłużej, do tego czasu powiemy Ci, dlaczego. Odpowiedź masz najpóźniej: { $last }.

## Łatwe teksty i język migowy

legal-plain = Tekst łatwy do czytania
legal-sign = Język migowy
legal-sign-lead = Film w niemieckim języku migowym wyjaśnia, co tu jest i jak zgłosić barierę.
legal-sign-watch = Pobierz i obejrzyj film
legal-sign-size = Plik: { $megabytes } MB, długość: { $length } min
legal-sign-text = To samo jako tekst:
legal-sign-none = Nie ma tu jeszcze filmu w niemieckim języku migowym. Pracujemy nad nim. Do tego czasu może pomoże Ci strona z tekstem łatwym do czytania. Albo napisz do nas.

## Co jest w tabelach biura

legal-purpose-account-role = Kto działa w czyim imieniu i kto kogo zastępuje
legal-purpose-absence = Kiedy kogoś nie ma, żeby zadziałało zastępstwo
legal-purpose-passkey = Klucze dostępu (passkeys)
legal-purpose-passkey-challenge = Rozpoczęte logowania kluczem dostępu (passkey)
legal-purpose-hand-over = Przekazania organizacji
legal-purpose-allowance = Ile razy coś się działo w ciągu ostatniej godziny, bez adresów
legal-purpose-import-mapping = Co oznacza która kolumna listy
legal-purpose-import-draft = Listy, które mają zostać wczytane
legal-purpose-import-run = Kiedy wczytano którą listę
legal-purpose-import-row = Który wiersz listy już tu jest, bez jego treści
legal-purpose-office-code = Kody, które biuro wysyła listem
legal-purpose-retention-run = Co usunięto każdej nocy, tylko liczby
legal-purpose-erasure = Że kogoś usunięto, jako znak bez nazwiska, żeby starsza kopia zapasowa nikogo nie przywróciła
legal-purpose-search-miss = Czego szukano i nie znaleziono: słowa i ile razy, bez tego, kto szukał
legal-purpose-organisation-merge = Która organizacja weszła w skład której
legal-purpose-organisation-merge-undo = Co jest potrzebne, aby cofnąć połączenie
legal-purpose-organisation-apart = Które organizacje na pewno nie są tą samą
legal-purpose-circular = Okólniki do organizacji
legal-purpose-circular-recipient = Która organizacja dostała który okólnik
legal-purpose-circular-refusal = Która organizacja nie chce okólników
