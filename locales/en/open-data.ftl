### Open data: everything public to use again, and offers on one's own website.

open-data-title = Open data
open-data-lead = What is public in this hub you may read and use: without an account, without a key.
open-data-what = What there is
open-data-opportunities = Offers to join
open-data-organisations = Organisations
open-data-contact-points = Contact persons
open-data-texts = Pages, guides, answers and news of the office
open-data-topics = Topics
open-data-districts = Districts
open-data-pages = Every list comes in pages. “next” says where it goes on.
open-data-programs = For programs
open-data-programs-text = The description follows OpenAPI 3.1:
open-data-files = For spreadsheets and feeds
open-data-files-text = The lists also come as files:
open-data-feed = New offers as a feed (Atom)
open-data-site = For your own website
open-data-site-text = Every organisation can show its offers and dates on its own website with one line. The line is at the foot of its page.
open-data-people = Names and addresses of people
open-data-people-text = How somebody is reached only stands in the single entry. Please do not use it for advertising.
