shell-banner-demo = Bu bir örnek şehirdir. İçindeki teklifler ve kişiler uydurmadır, gerçek e-posta gönderilmez.
shell-banner-preparing = Bu sayfa hazırlanıyor ve henüz herkese açık değil.
shell-account-desk = Masam
shell-account-organisation = Alanımız
