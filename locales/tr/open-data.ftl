### Açık veriler ve kendi web sitesinde teklifler.

open-data-title = Açık veriler
open-data-lead = Bu merkezde herkese açık olan her şeyi okuyabilir ve kullanabilirsiniz: hesapsız, anahtarsız.
open-data-what = Neler var
open-data-opportunities = Katılma teklifleri
open-data-organisations = Kuruluşlar
open-data-contact-points = İlgili kişiler
open-data-texts = Ofisin sayfaları, kılavuzları, cevapları ve haberleri
open-data-topics = Konular
open-data-districts = Semtler
open-data-pages = Her liste sayfalar hâlinde gelir. »next« nereden devam edileceğini söyler.
open-data-programs = Programlar için
open-data-programs-text = Açıklama OpenAPI 3.1 biçimindedir:
open-data-files = Tablolar ve beslemeler için
open-data-files-text = Listeler dosya olarak da var:
open-data-feed = Yeni teklifler besleme olarak (Atom)
open-data-site = Kendi web siteniz için
open-data-site-text = Her kuruluş tekliflerini ve tarihlerini tek bir satırla kendi web sitesinde gösterebilir. Satır, kuruluşun sayfasının altındadır.
open-data-people = İnsanların adları ve adresleri
open-data-people-text = Birine nasıl ulaşılacağı yalnızca tek tek kayıtlarda yazar. Lütfen bu bilgileri reklam için kullanmayın.
