### Listen als Dateien: Überschriften, die auf keiner Seite stehen.

exports-xlsx = Liste als Tabelle: XLSX
exports-csv = Liste als CSV
exports-yes = ja
exports-no = nein
exports-state = Stand
exports-member = Im Netzwerk
exports-offers = Wie viele Angebote
exports-link = Seite im Internet
exports-message = Nachricht
exports-channel = Gekommen über
exports-came = Gekommen am
exports-confirmed-until = Bestätigt bis
