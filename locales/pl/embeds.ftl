### Oferty na własnej stronie.

embeds-title = Pokaż na własnej stronie
embeds-link = Pokaż oferty na własnej stronie
embeds-lead = Jednym wierszem oferty i terminy pojawią się na Państwa stronie, zawsze aktualne. Bez ciasteczek i bez skryptów.
embeds-errors = Prosimy zmienić:
embeds-optional = (nieobowiązkowo)
embeds-colour = Kolor odnośników i przycisków
embeds-colour-hint = Sześć znaków, na przykład #1d5c42. Z własnym kolorem lista jest zawsze jasna.
embeds-colour-unreadable = Proszę zapisać kolor sześcioma znakami od 0 do 9 i od a do f, na przykład #1d5c42.
embeds-colour-too-bright = Ten kolor jest za jasny: wiele osób nie przeczyta odnośników. Proszę wybrać ciemniejszy.
embeds-most = Ile ofert?
embeds-most-hint = Najwyżej 50. Bez liczby będzie 12.
# $most (Number) - największa liczba
embeds-most-wrong = Proszę wpisać liczbę od 1 do { $most }.
embeds-light = Zawsze jasno, także gdy urządzenie jest w trybie ciemnym
embeds-show = Pokaż podgląd
embeds-line = Skopiuj ten wiersz
embeds-line-text = Proszę wstawić wiersz tam, gdzie ma być lista. W większości kreatorów pole nazywa się »HTML« albo »Osadź«.
embeds-preview = Tak to wygląda
embeds-data = Wolą Państwo zaprojektować samodzielnie?
embeds-data-text = Te same oferty jako dane (JSON) dla osób, które programują swoją stronę:
# $name (String) - nazwa organizacji
embeds-frame-title = { $name }: dołącz do nas
embeds-more = Zobacz wszystkie oferty
embeds-dates = Najbliższe terminy
embeds-from = Z hubu:
embeds-gone-title = Tej listy już nie ma
embeds-gone-text = Organizacji nie ma już w hubie. Inne oferty są tutaj:
