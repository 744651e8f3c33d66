### What is wrong with a field. Each sentence says how to mend it; none scolds.

## Something is missing

fields-missing = Please fill in this field.
fields-missing-name = Please enter a name.
fields-missing-contact-name = Please enter who speaks for your organisation.
fields-missing-guardian-name = Please enter the name of a parent or guardian.
fields-missing-title = Give the offer a title, for example “Help in the garden”.
fields-missing-summary = Write one sentence that says at a glance what it is about.
fields-missing-tasks = Write down what there is to do, best one point per line.
fields-missing-topics = Choose at least one topic.
fields-missing-shift = Choose a date.
fields-missing-reason = Add a reason. It is sent along with the answer.
fields-missing-code = Enter the code from our email.
fields-missing-role = Write what this person is there for.
fields-missing-organisation = Please name the organisation.
fields-stale-form = Reload this page and send the form again.

## Texts

fields-too-long = Please shorten the text: at most { $max } characters fit.
fields-forbidden = Please type the text anew instead of copying it: there is an invisible character in it.

## Ways to answer

fields-email = Enter an email address, for example name@example.com.
fields-taken = Somebody logs in with this address already. Choose another one.
fields-phone = Enter the phone number with its area code, for example 0221 4710-123.
fields-no-way-to-answer = Give an email address or a phone number so that we can answer you.
fields-web-address = Enter the web address like this: https://www.example.com.
fields-calendar-address = Enter the address like this: https://www.example.com/calendar.ics, without password or port.
fields-too-far = That is too far ahead. Enter a day within the next 13 months.
fields-guardian-missing = Under 16, a parent or guardian has to say yes. Give their email address or phone number.
fields-too-young = This offer is for people aged { $age } and over. Call us and we will find something else with you.

## Choices

fields-choice = Choose one of the options.
fields-choice-shift = This date is no longer available. Choose another one.
fields-choice-topic = Choose a topic from the list.
fields-choice-district = Choose a district or the whole town.
fields-choice-sector = Choose what kind of organisation you are.
fields-choice-organisation = This organisation is not here, or several have a similar name. Check the spelling, or read in the organisations first.
fields-choice-way = Choose whether people sign up directly or get to know each other first.
fields-choice-rhythm = Choose how often you need help.
fields-choice-insurer = Choose who insures the volunteers. If you do not know, take “Still open”.
fields-must-get-to-know = Choose “Get to know each other first”: where children or vulnerable people take part, everybody meets first.

## Numbers

fields-number = Enter a whole number from { $min } to { $max }.
fields-number-minutes = Give the length in minutes, a number from { $min } to { $max }.
fields-number-age = Give the age in years, a number from { $min } to { $max }.
fields-number-places = Say how many places there are: a number from { $min } to { $max }, or leave the field empty.
# $taken (Number) - so viele sind vergeben
fields-below-taken = Please enter at least { $taken }: that many places are taken already. Or leave the field empty.

## Days and times

fields-date = Give a day, for example 28.11.2026.
fields-date-time = Give a time, for example 15:30.
fields-date-shifts = For each date, give the day, the start and the end, for example 28.11.2026 from 10:00 to 13:00.
fields-end-before-start = Check the times: the end has to be after the start.
fields-past = This day is already over. Choose today or a later day.
fields-past-time = This time of day has already passed today. Please choose a later one.
fields-last-before-first = The last day is before the first. Please check the two days.
fields-choice-role = Choose a role.
fields-skipped = On this night the clocks go from 2 to 3 o’clock. Choose a time before or after.

## Pictures

fields-picture-missing = Choose a picture file.
fields-picture-too-heavy = Use a smaller file: it may have { $megabytes } MB at most.
fields-picture-kind = Save the picture as JPEG, PNG or WebP and choose that file. We cannot read other files.
fields-picture-svg = Save the drawing as PNG and choose that file. There may be programs in SVG files.
fields-picture-moving = Choose a picture that does not move.
fields-picture-too-large = Make the picture smaller: it may have { $megapixels } megapixels at most.
fields-picture-too-narrow = Crop the picture: the long side may be { $times } times as long as the short one at most.
fields-picture-broken = Please open the picture, save it anew and choose the new file: this one is damaged or incomplete.
fields-own-address = This is your own address. Enter the address or phone number of a parent.

## Before the opening

fields-future = This day lies in the future. Enter the day on which it was.
fields-street = Enter street and house number. A post box is not enough here.
fields-town = Enter postcode and town, for example 45964 Gladbeck.
fields-length = Enter the length in minutes and seconds, for example 3:20.
fields-unvouched = Tick the box if it is so.
fields-names-somebody = It says the name, address or number of whoever told us. Write it without.
fields-amount = Enter a number, for example 64 or 12.5. Three decimals at most.
