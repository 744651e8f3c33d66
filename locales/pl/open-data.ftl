### Otwarte dane.

open-data-title = Otwarte dane
open-data-lead = Co w tym hubie jest publiczne, wolno czytać i wykorzystywać: bez konta i bez klucza.
open-data-what = Co tu jest
open-data-opportunities = Oferty do włączenia się
open-data-organisations = Organizacje
open-data-contact-points = Osoby do kontaktu
open-data-texts = Strony, poradniki, odpowiedzi i aktualności biura
open-data-topics = Tematy
open-data-districts = Dzielnice
open-data-pages = Każda lista ma strony. Pole »next« mówi, gdzie jest ciąg dalszy.
open-data-programs = Dla programów
open-data-programs-text = Opis jest zgodny z OpenAPI 3.1:
open-data-files = Dla tabel i kanałów
open-data-files-text = Listy są też jako pliki:
open-data-feed = Nowe oferty jako kanał (Atom)
open-data-site = Dla własnej strony
open-data-site-text = Każda organizacja może jednym wierszem pokazać swoje oferty i terminy na własnej stronie. Wiersz jest na dole jej strony.
open-data-people = Nazwiska i adresy
open-data-people-text = Jak się z kimś skontaktować, jest tylko przy pojedynczym wpisie. Prosimy nie używać tego do reklamy.
