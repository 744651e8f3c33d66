access-title = Zaloguj się
access-lead = Bez hasła: podaj adres e-mail, a wyślemy Ci kod.
access-asked-title = Najpierw zaloguj się
access-asked-text = Potem otworzy się strona, do której prowadził link.
access-email = Adres e-mail
access-email-hint = Adres, pod którym znamy Ciebie lub Twoją organizację.
access-send-code = Wyślij kod
access-none-title = Nie masz jeszcze dostępu?
access-none-people = Żeby dołączyć, nie jest potrzebny: wybierz ofertę i po prostu zgłoś się.
access-none-organisation = Chcesz dodawać oferty?
access-inside = Jesteś już w środku jako { $name }.
access-go-on = Dalej

## Wpisz kod

access-code-title = Zajrzyj do swojej poczty
access-code-lead = Kod jest już w drodze na { $email }. Zwykle trwa to tylko kilka sekund.
access-code = Twój kod
access-code-hint = { $minutes ->
    [one] Osiem znaków. Kod działa jedną minutę. Małe czy wielkie litery, z kreskami czy bez: wszystko jedno.
    [few] Osiem znaków. Kod działa { $minutes } minuty. Małe czy wielkie litery, z kreskami czy bez: wszystko jedno.
   *[many] Osiem znaków. Kod działa { $minutes } minut. Małe czy wielkie litery, z kreskami czy bez: wszystko jedno.
}
access-log-in = Zaloguj się
access-code-again = Wyślij nowy kod
access-code-wrong = { $left ->
    [one] Ten kod się nie zgadza. Zajrzyj jeszcze raz do najnowszego maila. Została jeszcze jedna próba.
    [few] Ten kod się nie zgadza. Zajrzyj jeszcze raz do najnowszego maila. Zostały jeszcze { $left } próby.
   *[many] Ten kod się nie zgadza. Zajrzyj jeszcze raz do najnowszego maila. Zostało jeszcze { $left } prób.
}
access-code-worn-out = Ten kod już nie działa. Poproś o nowy.
access-code-missing = Mail nie przyszedł?
access-code-missing-text = Zajrzyj też do folderu ze spamem. Jeśli tam nic nie ma, może znamy Cię pod innym adresem.

## Za często

access-too-often-title = Zróbmy krótką przerwę
access-too-often-text = W ciągu ostatniej godziny zamówiono dla tego adresu już kilka kodów. Dla Twojego bezpieczeństwa poczekajmy teraz godzinę. Najnowszy kod z poczty może jeszcze działać: zajrzyj też do folderu ze spamem.
access-too-often-code = Wpisz kod

## Link

access-link-title = Zalogować jako { $name }?
access-link-text = Ten link należy do dostępu { $email }.
access-link-not-me = To nie ja
