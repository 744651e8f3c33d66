### Masada: boşuna arananlar.

desk-search-title = Boşuna arananlar
desk-search-lead = İnsanlar bunları aradı ve bulamadı. Belki bir iş ya da eş anlamlılar listesinde bir kelime eksiktir.
desk-search-small = Yalnızca bir ayda en az beş kez aranan gösterilir. Kimin aradığı kaydedilmez.
desk-search-empty-title = Henüz gösterilecek bir şey yok
desk-search-empty-text = Sık aranıp bulunamayanlar burada durur.
desk-search-words = Kelimeler
desk-search-times = Kaç kez
