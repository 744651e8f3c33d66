### Başkalarının bir kuruluştan gördükleri, değiştirmek için: sayfa, ilgili kişiler, resim. Ofis de aynı sayfaları kullanır.

profile-save = Kaydet
profile-look = Başkaları sayfayı böyle görüyor

## Sayfa

profile-title = Sayfayı değiştir
profile-lead = Burada değiştirdikleriniz, kaydeder kaydetmez sayfanızda yer alır.
profile-lead-desk = Sayfayı bu kuruluş adına değiştiriyorsunuz. Kaydedince hemen geçerli olur.
profile-contact-text = İletilerimiz bu kişiye gider. E-posta adresi ve telefon numarası herkese açık sayfada da yer alır. Giriş için şimdiye kadarki e-posta adresi geçerli kalır.
profile-email-hint = Yeni kayıtları da bu adrese göndeririz. Giriş adresi değişmez; yenisini gönüllülük bürosu girer.
profile-twice = Bu ad başka bir kuruluşa ait. İkisini ayıran bir şey ekleyin, örneğin semti.

## İlgili kişiler

profile-people-lead = Sorulara kim yardımcı olur? Bu kişiler kuruluşun sayfasında ve tüm ilgili kişilerin listesinde herkese açık olarak yer alır.
profile-people-add = İlgili kişi ekle
profile-people-change = İlgili kişileri değiştir
profile-people-none-title = Burada henüz kimse yok
profile-people-none-text = Soruları yanıtlayan birini yazın. Bir ad, insanları yazmaya yüreklendirir.
profile-person-change = İlgili kişiyi değiştir
profile-person-public = Lütfen önce kişiye sorun: Buraya yazdığınız her şeyi herkes görebilir.
profile-person-name = Ad
profile-person-role = Bu kişi ne için var?
profile-person-role-hint = Örneğin: Dikiş buluşmasıyla ilgili sorular.
profile-person-topics-hint = Hiçbirini seçmezseniz kişi bütün konularla ilgilenir.
profile-person-reach = Bu kişiye nasıl ulaşılır?
profile-person-email-hint = E-posta ya da telefon: İkisinden biri yeterli.
profile-person-hours = Ne zaman?
profile-person-hours-hint = Örneğin: salı günleri 10.00–12.00 arası.
profile-person-languages = Diller
profile-person-deputy = Kişi yokken yerine kim bakar?
profile-person-no-deputy = Hiç kimse
profile-remove = Kaldır
profile-undo = Geri al
profile-person-added = { $name } artık sayfada yer alıyor.
profile-person-saved = Kaydedildi: { $name }
profile-person-removed = { $name } artık sayfada yer almıyor.
profile-person-removed-text = Yanlışlıkla mı oldu? Yarına kadar geri alabilirsiniz.
profile-person-restored = { $name } yeniden sayfada.
profile-person-too-late = Bu artık geri alınamaz
profile-person-too-late-text = Kayıt bu arada silindi. Lütfen kişiyi yeniden ekleyin.

## Resim

profile-picture-title = Resim
profile-picture-lead = Bir logo ya da fotoğraf. Kuruluşun sayfasında ve rehberde yer alır.
profile-picture-add = Resim ekle
profile-picture-change = Resmi değiştir
profile-picture-now = Şimdiki resim
profile-picture-file = Resim dosyası
profile-picture-other = Başka bir resim dosyası
profile-picture-stays = Dosya seçmezseniz şimdiki resim kalır.
profile-picture-hint = JPEG, PNG ya da WebP, en fazla 7 MB. Resmi küçültürüz; nerede ve neyle çekildiğini saklamayız.
profile-picture-alt = Resimde ne görülüyor?
profile-picture-alt-hint = Resmi göremeyenler için bir cümle. Yalnızca bir logoysa alanı boş bırakın: Ad yanında yazıyor.
profile-picture-rights = Yalnızca göstermenize izin verilen resimleri kullanın. Resimde kişiler tanınıyorsa önce onlara sorun.
profile-picture-save = Resmi kaydet
profile-picture-remove = Resmi kaldır
profile-picture-saved = Kaydedildi. Resim şimdiden görülüyor.
profile-picture-removed = Resim kaldırıldı.
