### The charter: written by the office, kept in every version.

charter-write-title = Ortak anlayışı yazın
charter-write-lead = Birlikte neye inanıyorsunuz, ne için çalışıyorsunuz? Ağa katılanlar bu metni imzalar.
charter-write-text = Değişen metin yeni bir sürümdür. Önceki sürümü imzalayanlar üye kalır ve yenisini imzalayabilir. Çeviriler yalnızca değişmeyen cümleler için geçerlidir.
charter-read = { $version } sürümünü okuyun
charter-title-label = Başlık
charter-title-hint = Örneğin: Neyi savunuyoruz
charter-intro-label = Giriş
charter-intro-hint = Herkesi karşılayan bir paragraf.
charter-lines-hint = Her satıra bir cümle.
charter-saved = Kaydedildi. { $version } sürümü geçerli.
charter-saved-text = Kuruluşlar onu artık okuyabilir ve imzalayabilir.
charter-meanwhile = Bu arada { $version } sürümü kaydedildi.
charter-meanwhile-text = Metniniz henüz kaydedilmedi. Önce yeni sürümü okuyun. Sizin metniniz geçerli olacaksa yeniden kaydedin.
charter-former = Bu, önceki { $version } sürümüdür.
charter-former-text = Kuruluşlar imzaladığı için burada okunabilir kalır.
charter-present = Bugünkü sürüme
charter-signed-then = İmzaladığınız { $version } sürümünü okuyun
