### Derselbe Text wie im Deutschen: Er ist in Leichter Sprache geschrieben und ändert sich hier nicht.

plain-what-title = Was ist das hier?
plain-what =
    Das hier ist eine Internet-Seite.
    Hier finden Sie: Wo kann ich in { $city } helfen?
    Viele Gruppen und Vereine suchen Menschen.
    Sie zeigen hier ihre Angebote.
    Mitmachen ist freiwillig.
    Sie bekommen kein Geld.
    Sie brauchen kein Konto.
plain-way-title = So finden Sie sich zurecht
plain-way =
    Ganz oben steht das Menü.
    Drücken Sie dort auf: Mitmachen.
    Dann sehen Sie alle Angebote.
    Sie wissen noch nicht, was Sie möchten?
    Dann drücken Sie auf: Was passt zu mir?
    Wir stellen Ihnen 5 Fragen.
    Danach zeigen wir Ihnen 3 Angebote.
    Ganz unten steht unsere Telefon-Nummer.
    Rufen Sie uns an.
    Wir helfen Ihnen gern.
plain-join-title = So machen Sie mit
plain-join =
    Sie finden ein Angebot gut?
    Dann drücken Sie auf: Ich mache mit.
    Schreiben Sie Ihren Namen auf.
    Schreiben Sie Ihre E-Mail-Adresse auf.
    Oder schreiben Sie Ihre Telefon-Nummer auf.
    Dann melden wir uns.
    Sie können später immer noch Nein sagen.
plain-barriers-title = Barrieren auf dieser Seite
plain-barriers =
    Alle Menschen sollen diese Seite benutzen können.
    Noch klappt das an manchen Stellen schlecht.
    Die Liste dazu steht in der Erklärung zur Barriere-Freiheit.
    Sie kommen an einer Stelle schlecht weiter?
    Dann sagen Sie uns das bitte.
    Drücken Sie auf: Barriere melden.
    Wir antworten in 2 Wochen.
    Manchmal dauert es länger.
    Dann sagen wir Ihnen den Grund.
    Nach 6 Wochen haben Sie sicher eine Antwort.
    Unsere Antwort hilft Ihnen wenig?
    Dann hilft Ihnen die Ombuds-Stelle.
    Das kostet kein Geld.
plain-more-title = Mehr in Leichter Sprache
plain-more =
    Auch die 5 Fragen sind leicht zu lesen.
    Sie heißen: Was passt zu mir?
    Es gibt auch eine Seite für Gebärden-Sprache.
    Ganz unten auf jeder Seite finden Sie den Link.
