plain-what-title = What is this?
plain-what =
    This is a website.
    Here you find out: where can I help in { $city }?
    Many groups and clubs are looking for people.
    They show their offers here.
    Taking part is your free choice.
    You get no money.
    You need no account.
plain-way-title = How you find your way
plain-way =
    The menu is at the very top.
    Press there: Take part.
    Then you see all offers.
    You do not know yet what you would like?
    Then press: What suits me?
    We ask you 5 questions.
    After that we show you 3 offers.
    At the very bottom is our phone number.
    Call us.
    We are happy to help.
plain-join-title = How you take part
plain-join =
    You like an offer?
    Then press: Count me in.
    Write down your name.
    Write down your email address.
    Or write down your phone number.
    Then we get in touch.
    You can always say no later.
plain-barriers-title = Barriers on this website
plain-barriers =
    All people should be able to use this website.
    In some places this does not work well yet.
    The accessibility statement has the list.
    You cannot get on somewhere?
    Then please tell us.
    Press: Report a barrier.
    We answer within 2 weeks.
    Sometimes it takes longer.
    Then we tell you the reason.
    After 6 weeks you have an answer for sure.
    Our answer does not help you?
    Then the ombuds office helps you.
    It costs nothing.
plain-more-title = More in easy language
plain-more =
    The 5 questions are easy to read as well.
    They are called: What suits me?
    There is a page for sign language too.
    You find the link at the very bottom of every page.
