guide-title = Bana ne uyar?
guide-door = Beş soru, üç öneri.
guide-from-list = Ne yapacağınızı henüz bilmiyor musunuz? Beş soru yardımcı olur.
guide-step = Soru { $step } / { $of }
guide-next = Devam
guide-show = Önerileri göster
guide-back = Geri
guide-optional = (birden çok olabilir, hiçbiri de)
guide-talk = Biriyle konuşmak mı istersiniz?

guide-time-title = Ne kadar zamanınız var?
guide-time-hint = Az zaman yeter. Bir saat bile yardımcı olur.
guide-time-legend = Zamanınız
guide-time-hour = En çok bir saat
guide-time-two-hours = En çok iki saat
guide-time-once = Yalnızca bir kez
guide-time-regular = Düzenli
guide-time-any = Fark etmez
guide-day-legend = Günleriniz

guide-topic-title = Ne yapmayı seversiniz?
guide-topic-hint = Size keyif vereni seçin.
guide-topic-legend = Konunuz
guide-topic-any = Henüz bilmiyorum

guide-who-title = Kim katılıyor?
guide-who-hint = Bazı teklifler çocuklar ya da gruplar için de uygundur.
guide-who-legend = Kim geliyor?
guide-who-children = Çocuklarla geliyorum
guide-who-group = Biz bir grubuz
guide-who-young = 18 yaşından küçüğüm
guide-who-any = Yalnızca ben

guide-place-title = Nerede yardım etmek istersiniz?
guide-place-hint = Bazı işler evden de olur.
guide-place-legend = Yeriniz
guide-place-home = Evden
guide-place-any = Fark etmez

guide-help-title = Size ne yardımcı olur?
guide-help-hint = O zaman yalnızca size uyanı gösteririz.
guide-help-legend = Buna ihtiyacım var
guide-help-german = Henüz az Almanca konuşuyorum
guide-help-wheelchair = Tekerlekli sandalyeyle geliyorum
guide-help-try = Önce bir bakmak istiyorum

guide-result-title = { $count ->
    [0] Şu anda uyan yok. Konuşalım.
    [one] Bu size uyabilir
   *[other] Bu { $count } teklif size uyabilir
}
guide-understood = Şunları söylediniz:
guide-change = Yanıtları değiştir
guide-fits = Uyuyor, çünkü:
guide-nearly = Neredeyse uyuyor:
guide-reason-fits = Uyuyor:
guide-reason-other = Farklı:
guide-nothing = Şu anda size uyan bir şeyimiz yok. Bu bizden kaynaklanıyor. Arayın: birlikte bir şey buluruz.
guide-person-title = Konuşmak iyi gelir
guide-person-text = Bu insanlar teklifleri tanır ve size zaman ayırır.
guide-office = Büro:
guide-list = Uyan bütün teklifler
