### Списки у файлах: заголовки, яких немає на жодній сторінці.
exports-xlsx = Список як таблиця (XLSX)
exports-csv = Список у форматі CSV
exports-yes = так
exports-no = ні
exports-state = Стан
exports-member = У мережі
exports-offers = Кількість пропозицій
exports-link = Сторінка в хабі
exports-message = Повідомлення
exports-channel = Як надійшло
exports-came = Коли надійшло
exports-confirmed-until = Підтверджено до
