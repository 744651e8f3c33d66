digests-title = Haftalık posta
digests-lead = Her perşembe: yeni olan ve size uyanlar.
digests-door = Her hafta bana uyanlar
digests-how-choose = Size uyanı seçin.
digests-how-button = E-postamızdaki düğmeye basın.
digests-how-weekly = Perşembe günleri bir e-posta gelir. Yeni bir şey yoksa gelmez.
digests-print = E-posta olmadan: kâğıda yazdırın
digests-email = E-posta adresiniz
digests-email-hint = Oraya yalnızca haftalık posta gelir.
digests-kinds = Neleri almak istersiniz?
digests-kind-offers = Katılabileceğiniz yeni ilanlar
digests-kind-dates = Önümüzdeki iki haftanın tarihleri
digests-kind-news = Ofisten haberler
digests-fits = Size ne uyar?
digests-topics = Konular
digests-topics-hint = İşaretlemezseniz bütün konular gelir.
digests-districts = Semtler
digests-districts-hint = İşaretlemezseniz hepsi gelir. Bütün şehri ilgilendirenler her zaman içindedir.
digests-langs = Kayıtların dilleri
digests-langs-hint = İşaretlemezseniz her dilde kayıt gelir.
digests-reads = Size hangi dilde yazalım?
digests-order = Haftalık postayı iste
digests-private = Yalnızca adresinizi ve bu seçimi saklarız. Tek tıkla bırakırsınız, o zaman ikisini de sileriz.
digests-errors = Lütfen bir daha bakın
digests-fault = Hata: { $title }
digests-too-often = Kısa sürede çok sık denendi. Lütfen bir saat sonra yeniden deneyin.
digests-thanks-title = Yalnızca düğme kaldı
digests-thanks-text = Size bir e-posta gönderdik. İçindeki bağlantıyı açın ve düğmeye basın. Ondan önce haftalık posta gelmez.
digests-thanks-spam = E-posta gelmedi mi? Spam klasörüne bakın ya da bizi arayın.
digests-own-title = Haftalık postanız
digests-own-text = Düğmeye basın. O zaman her perşembe yeni olan ve size uyanlar gelir.
digests-own-confirm = Evet, haftalık postayı gönderin
digests-own-confirmed = Onaylandı. Haftalık posta artık size geliyor.
digests-own-next = Sıradaki, yeni bir şey olursa { $when } günü gelir.
digests-own-changed = Kaydedildi. Yeni seçim bir sonraki haftalık postadan itibaren geçerlidir.
digests-own-change = Bana uyanlar
digests-own-save = Seçimi kaydet
digests-own-stop-title = Haftalık postayı bırak
digests-own-stop-text = O zaman adresinizi ve seçiminizi sileriz.
digests-own-stop = Bırak
digests-stopped-title = Bırakıldı
digests-stopped-text = Artık haftalık posta almayacaksınız. Adresiniz ve seçiminiz silindi.
digests-again = Haftalık postayı yeniden iste
digests-group-offers = Yeni ilanlar
digests-group-dates = Tarihler
digests-group-news = Ofisten haberler
digests-sheet-title = Haftalık sayfa
digests-sheet-day = Yeni ve yakında, { $day } itibarıyla
digests-sheet-none-title = Şu anda burada yeni bir şey yok
digests-sheet-none-text = Daha az seçin, o zaman daha çok şey uyar. Ya da bütün ilanlara bakın.
digests-sheet-choose = Bana ne uyar? Seçimi değiştir
digests-sheet-call = Sorularınız mı var? Bizi arayın: { $phone }
digests-show = Sayfayı göster
digests-more = { $count ->
    [one] ve { $count } kayıt daha
   *[other] ve { $count } kayıt daha
}
digests-mail-confirm-subject = Lütfen onaylayın: haftalık posta
digests-mail-confirm =
    haftalık postayı istemeniz ne güzel! Yalnızca bir şey kaldı: Bu bağlantıyı açın ve oradaki düğmeye basın.

    { $link }
digests-mail-confirm-why = Bu e-postayı, birisi bu adresi haftalık posta için verdiği için alıyorsunuz. Siz değil miydiniz? O zaman hiçbir şey yapmayın. Düğmeye basılmadan haftalık posta gelmez ve 14 gün sonra adresi sileriz.
digests-mail-known-subject = Haftalık postanız
digests-mail-known =
    haftalık posta size zaten geliyor. Size uyanı burada değiştirir ya da postayı bırakırsınız:

    { $link }
digests-mail-known-why = Bu e-postayı, birisi bu adresi haftalık posta için bir kez daha verdiği için alıyorsunuz. Hiçbir şey değişmedi.
digests-mail-subject = Haftalık posta: { $title }
digests-mail-newsletter-subject = Gönüllülük ofisinden haberler
digests-mail-intro = bunlar yeni ve size uyuyor.
digests-mail-more = { $count ->
    [one] { $count } kayıt daha:
   *[other] { $count } kayıt daha:
}
    { $link }
digests-mail-change =
    Seçimi değiştirin:
    { $link }
digests-mail-stop =
    Tek tıkla bırakın:
    { $link }
digests-mail-why = Bu e-postayı, haftalık postayı istediğiniz ve düğmeyle onayladığınız için alıyorsunuz.
