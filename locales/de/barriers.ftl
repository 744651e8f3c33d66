### Gemeldete Barrieren am Tisch.

barriers-tab = Barrieren
barriers-title = Gemeldete Barrieren
barriers-lead = Wer eine Barriere meldet, bekommt in zwei Wochen eine Antwort, spätestens in sechs.
# $count (Number) - wie viele
barriers-count = { $count ->
    [0] Alle beantwortet
    [one] Eine Meldung wartet
   *[other] { $count } Meldungen warten
}
barriers-empty-title = Niemand hat eine Barriere gemeldet
barriers-empty-text = Meldungen kommen über die Erklärung zur Barrierefreiheit herein und stehen dann hier.
barriers-one = Gemeldete Barriere
# $when (String) - vor 3 Tagen
barriers-came = Gemeldet: { $when }
# $day (String) - 12. Dezember 2026
barriers-running = Antwort bis { $day }
# $day (String) - 12. Dezember 2026
barriers-late = Antwort war bis { $day } fällig
# $day (String) - 9. Januar 2027
barriers-broken = Frist gebrochen: { $day }
barriers-answered = beantwortet
barriers-page = Seite:
barriers-who = Von:
barriers-nameless = ohne Namen
# $first (String) - 12. Dezember 2026
# $last (String) - 9. Januar 2027
barriers-clock = Antwort oder Zwischennachricht bis { $first }, Antwort spätestens am { $last }.
barriers-noted = Zwischennachricht
barriers-answer = Unsere Antwort
barriers-reply = Antworten
barriers-kind = Was schreiben Sie?
barriers-reply-answer = Die Antwort
barriers-reply-note = Eine Zwischennachricht: Es dauert länger
barriers-text = Ihr Text
barriers-text-hint = Sagen Sie, was Sie getan haben oder warum es dauert. Die Ombudsstelle nennt die Mail von selbst.
barriers-send = Abschicken
barriers-no-mail = Keine E-Mail-Adresse: Ihr Text wird nur hier festgehalten. Gibt es eine Telefonnummer, rufen Sie bitte an.
barriers-meanwhile = Das wurde schon gesagt.
barriers-meanwhile-text = Jemand anderes war schneller. Unten steht, was geschrieben wurde.
barriers-mail = Zu einer gemeldeten Barriere
barriers-dead-address = Mail kommt nicht an
