### Einträge melden: das Formular, was daraus wurde, Begründung und Widerspruch, die Mails dazu.

## Formular

reports-link = Zgłoś wpis
reports-title = Zgłoś wpis
reports-lead = Coś się nie zgadza albo czegoś nie powinno tu być? Powiedz nam o tym. Nie potrzebujesz konta ani podawać nazwiska.
# $kind (String)
reports-kind = { $kind ->
    [organisation] Strona organizacji
    [opportunity] Oferta wolontariatu
    [article] Tekst biura
    [event] Wydarzenie
   *[contact_point] Osoba kontaktowa
}
reports-about = Chodzi o
reports-reason = Co jest nie tak?
# $reason (String)
reports-reason-of = { $reason ->
    [wrong] To nieprawda albo jest nieaktualne
    [advertising] To reklama, także partii
    [discriminating] To kogoś wyklucza albo poniża
    [personal_data] To zdradza coś o człowieku
    [dangerous] Komuś może stać się krzywda
    [illegal] To narusza prawo
   *[other] Coś innego
}
reports-message = Co dokładnie?
reports-message-hint = Jedno, dwa zdania: o które miejsce chodzi i co jest w nim nie tak.
reports-reach = Mamy Ci powiedzieć, co z tego wynikło?
reports-reach-hint = Wtedy potrzebujemy adresu albo numeru. Organizacja nigdy się nie dowie, kto zgłosił.
reports-private = Twoje zgłoszenie czyta biuro, a po sprzeciwie osoba, która decyduje po raz drugi, ale bez Twojego nazwiska. Osiem miesięcy po decyzji usuwamy, kto zgłosił.
reports-send = Wyślij zgłoszenie

## Danke

reports-thanks-title = Dziękujemy, zgłoszenie dotarło
# $day (String)
reports-thanks-until = Zdecydujemy do: { $day }
reports-thanks-mail = Zaraz przyjdzie mail. Link w nim zawsze pokazuje, jak stoi sprawa.
reports-thanks-no-mail = Zajmiemy się tym. Jeśli podasz numer telefonu, zadzwonimy.
reports-thanks-back = Wróć na stronę główną

## Die eigene Meldung

# $number (String)
reports-own-title = Twoje zgłoszenie { $number }
# $day (String)
reports-open = Zdecydujemy do: { $day }.
# $day (String)
reports-objected = Jest sprzeciw. Inna osoba zdecyduje do: { $day }.
# $outcome (String)
reports-outcome = { $outcome ->
    [keep] Wpis zostaje
    [ask_change] Wpis ma zostać zmieniony
   *[restrict] Wpis jest ukryty
}
reports-said-yours = Twoje zgłoszenie
reports-decision = Decyzja
reports-objection-yours = Twój sprzeciw
reports-objection-organisation = Sprzeciw organizacji
reports-objection-reporter = Sprzeciw osoby, która zgłosiła
# $ground (String)
# $rule (String)
reports-basis = { $ground ->
    [law] Podstawą jest ustawa: { $rule }
   *[rules] Podstawą są nasze zasady: { $rule }
}
reports-object-title = Nie zgadzasz się?
# $day (String)
reports-object-text = Do { $day } możesz wnieść sprzeciw, bezpłatnie i w dowolnej formie. Wtedy decyduje inna osoba.
reports-object-label = Dlaczego widzisz to inaczej?
reports-object-send = Wnieś sprzeciw
reports-object-done = Sprzeciw dotarł
reports-not-now = To już niemożliwe
reports-not-now-text = W międzyczasie coś się zmieniło. Poniżej widać, jak jest teraz.
reports-redress = Niezależnie od tego możesz zwrócić się do sądu.

## Für die Organisation

reports-statement-title = Decyzja w sprawie Waszego wpisu
reports-statement-restrict = Nikt już nie widzi wpisu: na żadnej stronie, w żadnym języku, dopóki nie zapadnie inna decyzja. Nadal możecie go zmieniać.
# $day (String)
reports-statement-change = Wpis na razie zostaje. Zmieńcie go do: { $day }.
reports-statement-keep = Wpis jest widoczny jak wcześniej.
reports-statement-human = Powodem było zgłoszenie. Nie mówimy, kto zgłosił. Zdecydował człowiek, a nie program.
reports-hidden-title = Ten wpis jest ukryty
reports-hidden-text = Tak zdecydowano po zgłoszeniu. Uzasadnienie i sposób wniesienia sprzeciwu są w mailu lub liście w tej sprawie. Tę stronę widzicie tylko Wy i biuro.

## Die zweite Entscheidung

reports-second-title = Prosimy o decyzję
reports-second-lead = Wobec tej decyzji jest sprzeciw, a kto zdecydował pierwszy, nie może decydować ponownie. Dlatego prosimy Was jako partnera w sieci.
reports-second-fair = Masz związek z wpisem lub z uczestnikami? Wtedy nie decyduj i zadzwoń do nas.
reports-second-message = Co zgłoszono
reports-second-done = Dziękujemy. Twoja decyzja obowiązuje.
reports-second-over = Tu nie ma już o czym decydować
reports-decide = Jaka jest decyzja?
# $outcome (String)
reports-decide-outcome = { $outcome ->
    [keep] Wpis zostaje albo znów jest widoczny
    [ask_change] Wpis na razie zostaje, organizacja ma coś zmienić
   *[restrict] Wpis zostaje ukryty
}
reports-decide-facts = Uzasadnienie
reports-decide-facts-hint = Jakie są fakty i dlaczego prowadzą do tej decyzji? Czytają to obie strony. Nie pisz, kto zgłosił.
reports-decide-ground = Na czym się to opiera?
reports-decide-ground-hint = Potrzebne tylko, gdy wpis ma zostać ukryty lub zmieniony.
# $ground (String)
reports-decide-ground-of = { $ground ->
    [law] Na ustawie
   *[rules] Na naszych zasadach, na przykład na karcie sieci
}
reports-decide-rule = Jaki przepis lub zasada?
reports-decide-rule-hint = Na przykład: karta sieci, akapit 2
reports-decide-send = Zdecyduj

## Mails

# $number (String)
reports-mail-received-subject = Twoje zgłoszenie { $number }
# $entry (String)
# $day (String)
# $link (String)
reports-mail-received =
    dziękujemy za zgłoszenie w sprawie „{ $entry }”. Zdecydujemy do: { $day }.

    Jak stoi sprawa, widać zawsze tutaj:

    { $link }
# $number (String)
reports-mail-decided-subject = Twoje zgłoszenie { $number } jest rozpatrzone
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-decided =
    w sprawie zgłoszenia „{ $entry }” zapadła decyzja: { $outcome }.

    Uzasadnienie:

    { $facts }
# $number (String)
reports-mail-statement-subject = Decyzja w sprawie Waszego wpisu (zgłoszenie { $number })
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-statement =
    ktoś zgłosił Wasz wpis „{ $entry }”. Decyzja: { $outcome }.

    Uzasadnienie:

    { $facts }
# $link (String)
reports-mail-object =
    Nie zgadzacie się? Przez sześć miesięcy możecie tutaj wnieść sprzeciw albo do nas zadzwonić. Wtedy decyduje inna osoba:

    { $link }
# $link (String)
reports-mail-look =
    Tutaj jest to jeszcze raz, ze wszystkim, co można jeszcze zrobić:

    { $link }
reports-mail-second-subject = Prośba o drugą decyzję
# $entry (String)
# $day (String)
# $link (String)
reports-mail-second =
    w sprawie wpisu „{ $entry }” było zgłoszenie, decyzja i sprzeciw. Kto zdecydował pierwszy, nie może decydować ponownie. Dlatego prosimy Was jako partnera w sieci: zdecydujcie do: { $day }.

    Wszystko, co potrzebne, jest tutaj:

    { $link }

    Macie związek z wpisem lub z uczestnikami? Wtedy prosimy o telefon.
reports-mail-why = Ten mail przyszedł, bo ktoś podał ten adres przy zgłaszaniu wpisu. To nie Ty? Wtedy nic nie trzeba robić.
reports-mail-why-organisation = Ten mail przyszedł, bo Wasza organizacja jest u nas wpisana z tym adresem.
