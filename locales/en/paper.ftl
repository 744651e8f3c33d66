paper-as-of = As of { $date }
paper-filters = Selected:
paper-strips = With tear-off strips
paper-no-strips = Without tear-off strips
paper-poster = As a poster
paper-event-come = Come along
paper-month = Monthly sheet
paper-month-title = What’s on in { $month }?
paper-month-before = Month before
paper-month-after = Month after
paper-month-none = No date in this month yet.
paper-month-off = cancelled
paper-month-more = { $count ->
    [one] 1 more date: { $address }
   *[other] { $count } more dates: { $address }
}
paper-month-offers = People are needed here
paper-month-offers-none = Nobody is looking urgently right now.
paper-month-people = Who helps with what?
paper-month-reach = How to reach us
paper-month-as-of = As of { $date }. Later changes are on the web.
