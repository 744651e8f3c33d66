### Gemeldete Barrieren im Büro.

barriers-tab = Barrieren
barriers-title = Gemeldete Barrieren
barriers-lead = Jemand meldet eine Barriere. Dann bekommt die Person in 2 Wochen eine Antwort. Spätestens bekommt sie die Antwort in 6 Wochen.
barriers-count = { $count ->
    [0] Alle haben eine Antwort
    [one] 1 Meldung wartet
   *[other] { $count } Meldungen warten
}
barriers-empty-title = Niemand hat eine Barriere gemeldet
barriers-empty-text = In der Erklärung zur Barrierefreiheit können alle eine Barriere melden. Die Meldungen stehen dann hier.
barriers-one = Gemeldete Barriere
barriers-came = Gemeldet: { $when }
barriers-running = Antwort bis { $day }
barriers-late = Die Antwort sollte bis { $day } da sein
barriers-broken = Zu spät: Der letzte Tag war der { $day }
barriers-answered = beantwortet
barriers-page = Seite:
barriers-who = Von:
barriers-nameless = ohne Namen
barriers-clock = Schreiben Sie bis { $first } eine Antwort oder eine Zwischennachricht. Die Antwort muss spätestens am { $last } da sein.
barriers-noted = Zwischennachricht
barriers-answer = Unsere Antwort
barriers-reply = Antworten
barriers-kind = Was schreiben Sie?
barriers-reply-answer = Die Antwort
barriers-reply-note = Eine Zwischennachricht: Es dauert länger
barriers-text = Ihr Text
barriers-text-hint = Schreiben Sie, was Sie getan haben. Oder schreiben Sie, warum es dauert. Die Ombudsstelle steht schon in der Mail.
barriers-send = Abschicken
barriers-no-mail = Wir haben keine E-Mail-Adresse. Ihr Text steht nur hier. Gibt es eine Telefonnummer? Dann rufen Sie bitte an.
barriers-meanwhile = Das hat schon jemand gesagt.
barriers-meanwhile-text = Jemand anderes war schneller. Unten steht der Text.
barriers-mail = Zu einer gemeldeten Barriere
barriers-dead-address = Die Mail kommt nicht an
