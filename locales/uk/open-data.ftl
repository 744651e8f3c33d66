### Відкриті дані.

open-data-title = Відкриті дані
open-data-lead = Усе, що в цьому хабі відкрите, можна читати й використовувати: без облікового запису, без ключа.
open-data-what = Що тут є
open-data-opportunities = Пропозиції допомагати
open-data-organisations = Організації
open-data-contact-points = Контактні особи
open-data-texts = Сторінки, поради, відповіді та новини бюро
open-data-topics = Теми
open-data-districts = Райони
open-data-pages = Кожен список поділено на сторінки. Поле »next« каже, де продовження.
open-data-programs = Для програм
open-data-programs-text = Опис відповідає OpenAPI 3.1:
open-data-files = Для таблиць і стрічок
open-data-files-text = Списки є також як файли:
open-data-feed = Нові пропозиції стрічкою (Atom)
open-data-site = Для власного сайту
open-data-site-text = Кожна організація може одним рядком показати свої пропозиції та дати на власному сайті. Рядок стоїть унизу її сторінки.
open-data-people = Імена й адреси людей
open-data-people-text = Як зв’язатися з людиною, написано лише в окремому записі. Будь ласка, не використовуйте це для реклами.
