### Offene Daten: alles Öffentliche zum Weiterverwenden, und Angebote auf der eigenen Website.

open-data-title = Offene Daten
open-data-lead = Was in diesem Hub öffentlich ist, dürfen Sie lesen und weiterverwenden: ohne Anmeldung, ohne Schlüssel.
open-data-what = Was es gibt
open-data-opportunities = Angebote zum Mitmachen
open-data-organisations = Organisationen
open-data-contact-points = Ansprechpersonen
open-data-texts = Seiten, Anleitungen, Antworten und Neues vom Büro
open-data-topics = Themen
open-data-districts = Stadtteile
open-data-pages = Jede Liste kommt in Seiten. Unter »next« steht, wo es weitergeht.
open-data-programs = Für Programme
open-data-programs-text = Die Beschreibung folgt OpenAPI 3.1:
open-data-files = Für Tabellen und Feeds
open-data-files-text = Die Listen gibt es auch als Datei:
open-data-feed = Neue Angebote als Feed (Atom)
open-data-site = Für die eigene Website
open-data-site-text = Jede Organisation kann ihre Angebote und Termine mit einer Zeile auf der eigenen Website zeigen. Die Zeile steht unten auf ihrer Seite.
open-data-people = Namen und Adressen von Menschen
open-data-people-text = Wie jemand zu erreichen ist, steht nur beim einzelnen Eintrag. Bitte nutzen Sie diese Angaben nicht für Werbung.
