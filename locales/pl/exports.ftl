### Listy jako pliki: nagłówki, których nie ma na żadnej stronie.

exports-xlsx = Lista jako tabela (XLSX)
exports-csv = Lista jako CSV
exports-yes = tak
exports-no = nie
exports-state = Stan
exports-member = W sieci
exports-offers = Liczba ofert
exports-link = Strona w hubie
exports-message = Wiadomość
exports-channel = Droga zgłoszenia
exports-came = Data zgłoszenia
exports-confirmed-until = Potwierdzone do
