### Offene Daten in Einfacher Sprache.

open-data-title = Offene Daten
open-data-lead = Vieles in diesem Hub ist für alle da. Sie dürfen es lesen und benutzen. Sie brauchen kein Konto.
open-data-what = Das gibt es
open-data-opportunities = Angebote zum Mitmachen
open-data-organisations = Vereine und andere Gruppen
open-data-contact-points = Menschen, die Fragen beantworten
open-data-texts = Texte vom Büro
open-data-topics = Themen
open-data-districts = Stadtteile
open-data-pages = Lange Listen haben mehrere Seiten. Bei »next« steht die nächste Seite.
open-data-programs = Für Computer-Programme
open-data-programs-text = Die genaue Beschreibung steht hier:
open-data-files = Als Datei
open-data-files-text = Es gibt die Listen auch als Datei:
open-data-feed = Neue Angebote (Atom)
open-data-site = Für Ihre eigene Internet-Seite
open-data-site-text = Ein Verein kann seine Angebote auf seiner eigenen Internet-Seite zeigen. Dafür braucht er nur eine Zeile. Die Zeile steht auf der Seite vom Verein ganz unten.
open-data-people = Namen von Menschen
open-data-people-text = Telefon und E-Mail stehen nur beim einzelnen Eintrag. Bitte machen Sie damit keine Werbung.
