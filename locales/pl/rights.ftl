rights-title = Moja strona
rights-menu = Moje dane
rights-menu-text = Zobacz, zabierz, popraw lub usuń to, co o Tobie wiemy.
rights-lead = Wszystko, co wiemy o { $email }.
rights-lead-desk = Wszystko, co wiemy o { $name }.
rights-signups = Gdzie bierzesz udział
rights-none = Nie ma jeszcze zgłoszeń.
rights-guarded = Za kogo mówisz tak lub nie
rights-names = Imiona i telefon
rights-names-text = Ze skrzynki lub telefonu często korzysta kilka osób. Tu są wszystkie imiona, które znamy.
rights-known = Co jest zapisane
rights-nothing = Nic.
rights-kind = { $kind ->
    [person] wpis jako osoba: { $count }
    [signup] zgłoszenia do ofert: { $count }
    [account] dostęp: { $count }
    [account-role] role: { $count }
    [absence] nieobecności: { $count }
    [passkey] klucze dostępu: { $count }
    [passkey-challenge] rozpoczęte logowania kluczem: { $count }
    [session] urządzenia, na których jest zalogowanie: { $count }
    [login-code] kod do logowania: { $count }
    [office-code] kod z listu: { $count }
    [outbox] maile do Ciebie: { $count }
    [contact-point] wpisy jako osoba kontaktowa: { $count }
    [organisation] organizacje podające Twój adres: { $count }
    [opportunity] oferty podające Twój adres: { $count }
    [inquiry-asker] pytania do nas: { $count }
    [inquiry-entry] wiadomości do nich: { $count }
    [advice-person] Doradztwo: { $count }
    [introduction-said] Kontakty: { $count }
    [founding-person] Zakładanie: { $count }
    [founding-step] Kroki: { $count }
    [obstacle-person] zgłoszone przeszkody: { $count }
    [obstacle-voice] przeszkody, które też Państwu przeszkadzają: { $count }
    [barrier-report] zgłoszone bariery: { $count }
    [digest-subscription] Poczta tygodnia: { $count }
    [digest-sent] otrzymana poczta tygodnia: { $count }
    [reporter] zgłoszone wpisy: { $count }
    [report-word] Twoje sprzeciwy: { $count }
    [hand-over] przekazania kierownictwa: { $count }
   *[other] inne: { $count }
}
rights-download-text = Zabierz wszystko: jako tabelę lub plik dla programów.
rights-file-what = Po co
rights-file-row = Numer
rights-file-field = Pole
rights-file-value = Treść
rights-csv = Tabela (CSV)
rights-json = Plik (JSON)
rights-correct = Popraw
rights-correct-title = Popraw dane
rights-correct-text = Dotyczy to Ciebie i wszystkich trwających zgłoszeń.
rights-correct-email = Inny adres obowiązuje, gdy potwierdzisz go przy nowym zgłoszeniu.
rights-name = Imię
rights-phone = Telefon
rights-save = Zapisz
rights-erase = Usuń wszystko
rights-erase-text = Zanim coś zostanie usunięte, zobaczysz, co zniknie, a co zostanie.
rights-erase-look = Zobacz, co zostanie usunięte
rights-erase-lead = Tu widać, co usuniemy o { $email }, a co zostanie. Usuwamy dopiero po Twoim potwierdzeniu, i to na zawsze.
rights-erase-lead-desk = Tu widać, co usuniemy o { $name }, a co zostanie. Usuwamy dopiero po Twoim potwierdzeniu, i to na zawsze.
rights-first = Najpierw to
rights-first-hand-over = Przekaż { $organisation } komuś innemu.
rights-first-role = Pracujesz w biurze. Kto prowadzi hub, musi najpierw zakończyć tę rolę.
rights-goes = To zostanie usunięte
rights-goes-running = Trwające zgłoszenia zostaną wycofane, organizacje się dowiedzą: { $count }
rights-stays = To zostaje, i dlaczego
rights-stays-counted = Że ktoś brał udział: jako liczba, bez imienia.
rights-stays-organisation = Teksty i zdjęcia organizacji, która za nie odpowiada. Twoje imię, adres i telefon z nich znikną.
rights-stays-journal = W dzienniku, że coś się stało: z numerem, który do nikogo nie prowadzi.
rights-stays-sent = Wysłane maile są u odbiorców.
rights-stays-backup = W kopiach zapasowych Twoje dane są, aż zostaną nadpisane. Jeśli przywrócimy taką kopię, od razu usuniemy Twoje dane jeszcze raz; w tym celu zostaje znak bez nazwiska.
rights-erase-send = Usuń wszystko teraz
rights-erase-not = Raczej nie
rights-gone = Usunięto.
rights-gone-text = Dziękujemy za udział. Zawsze serdecznie zapraszamy.
rights-somebody = Ktoś (dane usunięte)

rights-letter-subject = Twój kod do Twoich danych
rights-letter-hello = Dzień dobry, { $name },
rights-letter-text = podaj nam ten kod w biurze lub przez telefon. Zobaczysz wtedy z nami wszystko, co o Tobie wiemy. Możesz to zabrać, poprawić lub usunąć.
rights-letter-until = Kod jest ważny do { $day } i tylko raz. Podawaj go tylko nam.
rights-letter-phone = Nasz telefon: { $phone }.
