### Zgłoszone bariery w biurze: Ombudsstelle zostaje po niemiecku, z krótkim wyjaśnieniem.

barriers-tab = Bariery
barriers-title = Zgłoszone bariery
barriers-lead = Kto zgłasza barierę, dostaje odpowiedź w ciągu dwóch tygodni, najpóźniej w ciągu sześciu.
barriers-count = { $count ->
    [0] Wszystkie mają odpowiedź
    [one] Jedno zgłoszenie czeka
    [few] { $count } zgłoszenia czekają
    [many] { $count } zgłoszeń czeka
   *[other] { $count } zgłoszenia czeka
}
barriers-empty-title = Nikt nie zgłosił bariery
barriers-empty-text = Zgłoszenia przychodzą przez deklarację dostępności i pojawiają się tutaj.
barriers-one = Zgłoszona bariera
barriers-came = Zgłoszono: { $when }
barriers-running = Odpowiedź do: { $day }
barriers-late = Odpowiedź miała być do: { $day }
barriers-broken = Termin przekroczony: { $day }
barriers-answered = z odpowiedzią
barriers-page = Strona:
barriers-who = Od kogo:
barriers-nameless = bez podpisu
barriers-clock = Odpowiedź lub informacja o stanie sprawy do: { $first }. Odpowiedź najpóźniej: { $last }.
barriers-noted = Informacja o stanie sprawy
barriers-answer = Nasza odpowiedź
barriers-reply = Odpowiedz
barriers-kind = Co piszesz?
barriers-reply-answer = Odpowiedź
barriers-reply-note = Informacja o stanie sprawy: to potrwa dłużej
barriers-text = Twój tekst
barriers-text-hint = Napisz, co udało się zrobić albo dlaczego to trwa. Ombudsstelle (punkt mediacji) program dopisuje do maila sam.
barriers-send = Wyślij
barriers-no-mail = Brak adresu e-mail: tekst zostaje tylko tutaj. Jeśli jest numer telefonu, prosimy zadzwonić.
barriers-meanwhile = Ktoś już odpowiedział.
barriers-meanwhile-text = Ktoś był szybszy. Poniżej jest to, co zostało napisane.
barriers-mail = W sprawie zgłoszonej bariery
barriers-dead-address = Mail nie dochodzi
