## Na kilku stronach

signups-fault = Błąd: { $title }
signups-errors = Spójrz jeszcze raz
signups-optional = – nieobowiązkowe
signups-until = { $day }, { $time }
signups-place = { $place }, { $districts }
signups-whole-city = Wszędzie w mieście { $city }
signups-min-age = { $age ->
    [one] Od { $age } roku
   *[other] Od { $age } lat
}
signups-all-offers = Zobacz inne oferty
signups-questions = Pytania?
signups-now-changed-title = W międzyczasie coś się zmieniło
signups-now-changed-text = Dlatego ostatni krok nie był już możliwy. Tutaj widać aktualny stan.
signups-private = Ta strona jest tylko dla Ciebie. Prosimy nie przekazywać linku dalej.

## Formularz

signups-form-title = Zgłoszenie: { $title }
signups-form-back = Wróć do oferty
signups-form-head = Cieszymy się, że chcesz dołączyć
signups-form-lead = Wystarczy imię oraz jeden sposób kontaktu. Konto nie jest potrzebne.
signups-form-get-to-know = Zgłoszenie to jeszcze nie przyjęcie: { $organisation } skontaktuje się z Tobą, poznacie się, a potem wspólnie zdecydujecie.
signups-form-shift = Który termin Ci pasuje?
signups-form-free = { $count ->
    [one] jeszcze { $count } miejsce
    [few] jeszcze { $count } miejsca
   *[many] jeszcze { $count } miejsc
}
signups-form-open = są wolne miejsca
signups-form-taken = brak miejsc
signups-form-later = { $count ->
    [one] Jeszcze { $count } termin
    [few] Jeszcze { $count } terminy
   *[many] Jeszcze { $count } terminów
}
signups-form-name = Imię i nazwisko
signups-form-name-hint = Tak, jak mamy się do Ciebie zwracać.
signups-form-reach = Jak możemy się z Tobą skontaktować?
signups-form-reach-hint = E-mail lub telefon – jedno wystarczy.
signups-form-email = E-mail
signups-form-email-hint = Za chwilę przyjdzie mail z linkiem do potwierdzenia.
signups-form-phone = Telefon
signups-form-phone-hint = Bez adresu e-mail zadzwonimy do Ciebie.
signups-form-message = Chcesz coś dodać?
signups-form-message-hint = Na przykład co lubisz robić albo kiedy najlepiej dzwonić.
signups-form-young = Nie mam jeszcze 16 lat
signups-form-young-text = Wtedy najpierw pytamy osobę sprawującą opiekę, na przykład mamę lub tatę. Dopiero po jej zgodzie idziemy dalej. Organizacja dowie się tylko, że zgoda jest.
signups-form-young-tick = Tak, nie mam jeszcze 16 lat
signups-form-guardian = Kogo możemy zapytać?
signups-form-guardian-name = Imię i nazwisko rodzica lub osoby sprawującej opiekę
signups-form-guardian-email = E-mail tej osoby
signups-form-guardian-phone = Telefon tej osoby
signups-form-guardian-language = W jakim języku mamy zapytać tę osobę?
signups-form-data = Co dzieje się z Twoimi danymi
signups-form-data-who = Dane są potrzebne, żeby Was ze sobą połączyć; widzą je tylko { $organisation } i { $hub }.
signups-form-data-until = Zgłoszenie usuwamy { $days ->
    [one] dzień
   *[other] { $days } dni
} po jego zakończeniu, a imię i nazwisko oraz adres najpóźniej { $years ->
    [one] rok
    [few] { $years } lata
   *[many] { $years } lat
} po ostatnim zgłoszeniu.
signups-form-send-direct = Dołączam
signups-form-send-get-to-know = Chcę Was poznać
signups-form-later-no = Zrezygnować możesz w każdej chwili, bez podawania powodu.
signups-form-full-title = W tym terminie właśnie skończyły się miejsca
signups-form-full-text = Ktoś był o chwilę szybszy. Wszystko, co wpisano w formularzu, nadal tu jest: wybierz po prostu inny termin.

## Zamiast formularza

signups-closed-paused-title = Ta oferta ma teraz przerwę
signups-closed-paused-text = { $organisation } na razie nikogo nie przyjmuje. Zajrzyj później albo zobacz inne oferty.
signups-closed-ended-title = Ta oferta już się zakończyła
signups-closed-ended-text = Dziękujemy za chęć pomocy. Jest jeszcze wiele innych rzeczy do zrobienia.
signups-closed-full-title = Wszystkie miejsca są zajęte
signups-closed-full-text = Jak miło, że tyle osób pomaga! Jeśli ktoś zrezygnuje, pojawi się tu wolne miejsce. Do tego czasu czekają na Ciebie inni.
signups-closed-dates-title = Teraz nie ma terminu
signups-closed-dates-text = Ostatnie terminy minęły, a { $organisation } nie ma jeszcze nowych. Śmiało zapytaj.
signups-closed-review-title = Ta oferta nie jest jeszcze publiczna
signups-closed-review-text = Gdy pojawi się na liście, będzie można się tu zgłosić.
signups-closed-twice-title = To zgłoszenie już mamy
signups-closed-twice-text = Nie trzeba nic robić. Link do zgłoszenia jest w naszym mailu.
signups-closed-call = Albo zadzwoń do nas, chętnie poszukamy razem:

## Dziękujemy

signups-thanks-page = Dziękujemy: { $title }
signups-thanks-mail-title = Prawie gotowe: zajrzyj teraz do poczty
signups-thanks-mail-text = Wysłaliśmy Ci maila. Otwórz zawarty w nim link i naciśnij przycisk. Dzięki temu wiemy, że adres się zgadza.
signups-thanks-mail-held = Twoje miejsce jest zarezerwowane do: { $until }.
signups-thanks-mail-by = Prosimy zrobić to do: { $until }.
signups-thanks-phone-title = Dziękujemy! Zadzwonimy do Ciebie
signups-thanks-phone-text = W najbliższych dniach ktoś od nas zadzwoni. Teraz nie trzeba nic robić.
signups-thanks-next = Co dalej
signups-thanks-sent = Wysłano
signups-thanks-button = Naciśnij przycisk
signups-thanks-call = Zadzwonimy
signups-thanks-placed = Masz pewne miejsce
signups-thanks-meet = { $organisation } odezwie się
signups-thanks-missing = Mail nie przyszedł?
signups-thanks-missing-wait = Czasem trwa to kilka minut. Zajrzyj też do folderu z reklamami lub spamem.
signups-thanks-missing-again = Może w adresie jest literówka?
signups-thanks-missing-link = Zgłoś się jeszcze raz
signups-thanks-missing-call = Albo zadzwoń do nas:
signups-thanks-demo = Tu, w mieście przykładowym, nie wysyłamy prawdziwego maila. Leży jako plik w folderze „post” w folderze danych tego programu.

## Moje zgłoszenie

signups-own-page = Moje zgłoszenie: { $title }
signups-own-unconfirmed-title = Jeszcze tylko jeden przycisk
signups-own-unconfirmed-text = Naciśnij przycisk. Dzięki temu wiemy, że adres się zgadza.
signups-own-held = Twoje miejsce jest zarezerwowane do: { $until }.
signups-own-by = Prosimy zrobić to do: { $until }.
signups-own-guardian-title = Brakuje jeszcze jednej zgody
signups-own-guardian-text = Pytamy osobę, która sprawuje nad Tobą opiekę. Gdy się zgodzi, wszystko pójdzie dalej samo.
signups-own-waiting-title = Twoje zgłoszenie dotarło
signups-own-waiting-text = { $organisation } skontaktuje się z Tobą, żebyście się poznali. Potem będzie wiadomo, czy dołączysz. Teraz nie trzeba nic robić.
signups-own-accepted-title = Zgłoszenie przyjęte!
signups-own-accepted-text = Masz pewne miejsce. { $organisation } czeka na Ciebie.
signups-own-declined-title = Tym razem się nie udało
signups-own-declined-text = Dziękujemy za chęć pomocy. Jest jeszcze wiele innych rzeczy do zrobienia.
signups-own-withdrawn-title = Rezygnacja przyjęta
signups-own-withdrawn-text = Dziękujemy za wiadomość. W tej sprawie nie napiszemy już więcej. Znowu masz ochotę? Po prostu zgłoś się na nowo.
signups-own-taken-back-title = To zgłoszenie zostało wycofane
signups-own-taken-back-text = Nic więcej się nie stanie. Jeśli chcesz później spróbować jeszcze raz, po prostu zgłoś się na nowo.
signups-own-lapsed-title = To zgłoszenie wygasło
signups-own-lapsed-text = Nie zostało potwierdzone na czas. Nic nie szkodzi: po prostu zgłoś się jeszcze raz.
signups-own-called-off-title = Ten termin jest odwołany
signups-own-called-off-text = Przykro nam. Nie trzeba nic robić. Może pasuje Ci inny termin?
signups-own-says = { $organisation } pisze do Ciebie:
signups-own-confirm-direct = Tak, dołączam
signups-own-confirm-get-to-know = Tak, to moje zgłoszenie
signups-own-again = Zgłoś się na nowo
signups-own-state = Aktualny stan
signups-own-offer = O co chodzi
signups-own-calendar = Do mojego kalendarza
signups-own-message = Twoja wiadomość
signups-own-message-label = Co powinna wiedzieć organizacja { $organisation }?
signups-own-message-change = Zmień wiadomość
signups-own-message-add = Dopisz wiadomość
signups-own-message-save = Zapisz
signups-own-withdraw = Jednak nie? Nie ma sprawy.
signups-own-withdraw-text = Wystarczy nacisnąć przycisk. Nie trzeba podawać powodu; { $organisation } od razu się dowie, że miejsce jest wolne.
signups-own-withdraw-application = Wystarczy nacisnąć przycisk. Nie trzeba podawać powodu; { $organisation } od razu się dowie.
signups-own-withdraw-quiet = Wystarczy nacisnąć przycisk. Nie trzeba podawać powodu.
signups-own-withdraw-button = Rezygnuję
signups-own-done-confirmed = Dziękujemy, udało się.
signups-own-done-changed = Wiadomość jest zapisana.
signups-own-done-withdrawn = Twoja rezygnacja dotarła.
signups-own-twice-title = Twoje zgłoszenie już tu jest
signups-own-twice-text = Mamy już potwierdzone zgłoszenie od Ciebie. Drugie nie jest potrzebne; możesz z niego niżej zrezygnować albo pozwolić mu wygasnąć.
signups-own-full-title = W międzyczasie zajęto wszystkie miejsca
signups-own-full-text = Przykro nam. Zobacz inne oferty albo zadzwoń do nas: chętnie poszukamy razem.

## Kroki

signups-step-sent = Wysłane
signups-step-confirm = Potwierdź
signups-step-confirmed = Potwierdzone
signups-step-guardian = Zgoda rodziców
signups-step-answer = Odpowiedź
signups-step-accepted = Przyjęcie
signups-step-placed = Miejsce pewne
signups-step-declined = Odmowa
signups-step-withdrawn = Rezygnacja
signups-step-lapsed = Wygasło
signups-step-called-off = Odwołane
signups-step-date = Twój termin
signups-step-until = do: { $until }

## W międzyczasie

signups-meanwhile-open = Stan zgłoszenia zmienił się w międzyczasie: { $person }.
signups-meanwhile-accepted = { $person } ma już przyjęte zgłoszenie.
signups-meanwhile-declined = { $person } ma już odpowiedź odmowną.
signups-meanwhile-withdrawn = Zgłoszenie zostało w międzyczasie wycofane: { $person }.
signups-meanwhile-lapsed = Zgłoszenie w międzyczasie wygasło: { $person }.
signups-meanwhile-called-off = Termin został w międzyczasie odwołany.
signups-meanwhile-kept = Dlatego nie zapisaliśmy Twojej odpowiedzi. Niżej widać aktualny stan.

## Organizacja odpowiada

signups-answer-waiting-title = { $person } chce dołączyć
signups-answer-placed-title = { $person } dołącza
signups-answer-accepted-title = Przyjęte zgłoszenie: { $person }
signups-answer-declined-title = Odmowa: { $person }
signups-answer-other-title = Zgłoszenie: { $person }
signups-answer-withdrawn-title = { $person } już nie przyjdzie
signups-answer-withdrawn-text = Zgłoszenie zostało wycofane. Nie trzeba nic robić.
signups-answer-waiting-text = Poznajcie się, najlepiej w najbliższych dniach. Potem odpowiedz tutaj „tak” lub „nie”.
signups-answer-placed-text = Miejsce jest zajęte. Wszystko w porządku? Wtedy nie trzeba nic robić.
signups-answer-called-off = Termin jest odwołany. Zgłoszone osoby poznają podany powód. Nie trzeba nic robić.
signups-answer-who = Kto się zgłasza
signups-answer-young = Przed 16. rokiem życia: zgoda jest
signups-answer-language = Język naszych wiadomości: { $language }
signups-answer-message = { $person } pisze:
signups-answer-free = { $count ->
    [0] Nie ma już wolnych miejsc
    [one] Jeszcze { $count } wolne miejsce
    [few] Jeszcze { $count } wolne miejsca
   *[many] Jeszcze { $count } wolnych miejsc
}
signups-answer-yes = Tak, chętnie
signups-answer-yes-text = Po odpowiedzi „tak” miejsce dostanie { $person }.
signups-answer-note = Chcesz coś dopisać?
signups-answer-note-hint = Na przykład gdzie spotykacie się pierwszy raz.
signups-answer-yes-button = Tak, przyjmij
signups-answer-no = Nie, nie tym razem
signups-answer-no-text = { $person } przeczyta podany powód. Szczere, życzliwe zdanie pomaga bardziej niż żadne.
signups-answer-no-open = Jednak się nie da?
signups-answer-no-unfold = Odmów, podając powód
signups-answer-reasons = Co pasuje?
signups-answer-reason-enough = Zgłosiło się już wystarczająco dużo osób. Dziękujemy za chęć pomocy!
signups-answer-reason-times = Terminy niestety do siebie nie pasują.
signups-answer-reason-task = Do tego zadania szukamy teraz kogoś z innym doświadczeniem. W innej ofercie na pewno ktoś na Ciebie czeka.
signups-answer-reason-own = Napiszę to po swojemu
signups-answer-own = Własnymi słowami
signups-answer-own-hint = Jeśli nic wyżej nie pasuje albo chcesz coś dodać.
signups-answer-no-button = Odmów z tym powodem
signups-answer-done-yes = Przyjęcie zgłoszenia jest zapisane.
signups-answer-done-no = Odmowa jest zapisana.
signups-answer-told = Taką wiadomość dostaje { $person }
signups-answer-told-yes = Dobra wiadomość: { $organisation } czeka na Ciebie. Twoje zgłoszenie zostało przyjęte!
signups-answer-told-no = Dziękujemy za chęć pomocy. { $organisation } niestety nie ma tym razem dla Ciebie miejsca. Powód:
signups-answer-tell = { $person } nie ma adresu e-mail. Prosimy o krótki telefon z odpowiedzią:
signups-answer-full-title = Nie ma już wolnych miejsc
signups-answer-full-text = W międzyczasie zajęto wszystkie miejsca. Zaloguj się i zwiększ liczbę miejsc, a potem przyjmij tu zgłoszenie.
signups-answer-area = Do naszej strefy

## Zgoda rodzica lub osoby sprawującej opiekę

signups-consent-title = { $child } chce dołączyć. Zgadzasz się?
signups-consent-text = { $child } nie ma jeszcze 16 lat i prosi o zgodę rodzica lub osoby sprawującej opiekę. Bez Twojej zgody nic się nie stanie.
signups-consent-languages = Czytaj tę stronę w języku
signups-consent-offer = O co chodzi
signups-consent-what = Co
signups-consent-when = Kiedy
signups-consent-where = Gdzie
signups-consent-who = Kto zaprasza
signups-consent-contact = Osoba kontaktowa
signups-consent-insured = Ubezpieczenie
signups-consent-insured-text = Odpowiedzialność cywilna: { $liability }. Wypadek: { $accident }.
signups-consent-more = Przeczytaj całą ofertę
signups-consent-answer = Twoja odpowiedź
signups-consent-yes = Tak, zgadzam się
signups-consent-no = Nie, raczej nie
signups-consent-yes-note = Zgodę możesz tu w każdej chwili cofnąć.
signups-consent-data = { $organisation } dowie się tylko, że zgoda jest, ale nie pozna Twojego nazwiska ani adresu. Jedno i drugie usuwamy { $days ->
    [one] dzień
   *[other] { $days } dni
} po zakończeniu zgłoszenia.
signups-consent-given-title = Mamy Twoją zgodę
signups-consent-given-text = Twoja zgoda dotarła ({ $when }). Dziękujemy! Nie trzeba nic robić.
signups-consent-back = Jednak inaczej?
signups-consent-back-text = Po cofnięciu zgody { $child } nie będzie już na liście zgłoszonych. { $organisation } od razu się o tym dowie. Nie trzeba podawać powodu.
signups-consent-back-button = Cofam zgodę
signups-consent-over-title = To zgłoszenie zostało wycofane
signups-consent-over-text = Miejsce jest wolne, nic więcej się nie stanie. Prosimy porozmawiać o tym z dzieckiem: { $child }. Jeśli jednak ma się udać, { $child } może zgłosić się na nowo.
signups-consent-declined-title = Tym razem się nie udało
signups-consent-declined-text = { $organisation } niestety nie ma tym razem miejsca. Nie trzeba nic robić.
signups-consent-lapsed-title = To zgłoszenie wygasło
signups-consent-lapsed-text = Nie zostało potwierdzone na czas. Nie trzeba nic robić.
signups-consent-called-off-title = Termin jest odwołany
signups-consent-called-off-text = Zgłoszenie jest tym samym zakończone. Nie trzeba nic robić. Prosimy przekazać tę wiadomość: czeka na nią { $child }.
signups-consent-done-yes = Dziękujemy, Twoja zgoda jest zapisana.
signups-consent-done-no = Zapisano.
signups-consent-full-title = W międzyczasie zajęto wszystkie miejsca
signups-consent-full-text = Przykro nam. Twoja zgoda nie jest już potrzebna.

## Czy nadal aktualne?

signups-true-page = Czy nadal aktualne? { $title }
signups-true-title = Czy ta oferta jest nadal aktualna?
signups-true-text = Wystarczy nacisnąć przycisk. Dzięki temu nikt nie dzwoni na próżno.
signups-true-answers = Co pasuje?
signups-true-otherwise = Jednak inaczej?
signups-true-yes = Tak, jest aktualna
signups-true-yes-text = Zostaje na liście. Zapytamy znowu dopiero { $until }.
signups-true-yes-button = Nadal aktualna
signups-true-pause = Ma przerwę
signups-true-pause-text = Zniknie z listy do czasu, aż włączysz ją ponownie. Wcześniejsze zgłoszenia są nadal ważne.
signups-true-pause-button = Zrób przerwę
signups-true-end = Już się zakończyła
signups-true-end-text = Zniknie z listy na zawsze. Jeśli później będzie ciąg dalszy, dodaj nową.
signups-true-end-button = Zakończ ofertę
signups-true-change = Prawie się zgadza, tylko tekst nie? Zmienisz go w Waszej strefie po zalogowaniu.
signups-true-area = Do naszej strefy
signups-true-done-yes = Dziękujemy! Oferta zostaje na liście.
signups-true-done-pause = Zapisano. Dobrej przerwy!
signups-true-done-end = Zapisano. Dziękujemy za wszystko, co udało się dzięki Wam!
signups-true-holds-title = Ta oferta jest aktualna
signups-true-holds-text = Jest aktualna do { $until }. Jeśli coś się zmieniło, powiedz nam tutaj.
signups-true-paused-title = Ta oferta ma przerwę
signups-true-paused-text = Włączyć ją ponownie możesz w Waszej strefie. Albo zadzwoń do nas, zrobimy to za Ciebie.
signups-true-ended-title = Ta oferta jest zakończona
signups-true-ended-text = Nie ma jej już na liście. W Waszej strefie w każdej chwili możesz dodać nową.
signups-true-review-title = Ta oferta nie jest jeszcze publiczna
signups-true-review-text = Nie trzeba tu nic robić.
