shell-banner-demo = Örnek şehir: teklifler ve adların neredeyse tümü uydurmadır, gerçek e-posta gönderilmez.
shell-banner-preparing = Bu sayfa hazırlanıyor ve henüz herkese açık değil.
shell-account-desk = Masam
shell-account-organisation = Alanımız
