// An event is written, looked at and found; a date of it moves. A club hands in its own calendar, hands it in again with a
// moved date, and the date moves instead of standing twice. What goes out is read by another program over both changes of
// the clocks.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import ICAL from "ical.js";

import { axe } from "../harness/axe.mjs";
import { startBrowser } from "../harness/browser.mjs";
import { startHub } from "../harness/hub.mjs";
import { shot } from "../harness/screens.mjs";
import { logIn, send } from "../harness/steps.mjs";

let hub, browser;
before(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  hub = await startHub();
});
afterEach(async () => {
  await hub?.stop();
});
after(async () => {
  await browser?.close();
});

const ways = [
  { width: 360, js: false, scheme: "dark", touch: true },
  { width: 1280, js: true, scheme: "light" },
];

/** A day so many days from today, as `2026-12-05` and as `20261205`. */
function day(ahead) {
  const at = new Date(Date.now() + ahead * 86_400_000);
  const text = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(at);
  return { text, plain: text.replaceAll("-", "") };
}

/** The calendar of a club with a party on this day and a rehearsal that moved. */
function clubCalendar(party) {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kita//Kalender//DE",
    "BEGIN:VEVENT", "UID:laternenfest@kita.example", "SUMMARY:Laternenfest im Hof", "LOCATION:Hof der Kita",
    `DTSTART;TZID=Europe/Berlin:${party}T170000`, `DTEND;TZID=Europe/Berlin:${party}T190000`, "END:VEVENT",
    "BEGIN:VEVENT", "UID:eltern@kita.example", "SUMMARY:Elterncafé der Kita",
    `DTSTART;TZID=Europe/Berlin:${day(3).plain}T090000`, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3", "END:VEVENT",
    "BEGIN:VEVENT", "UID:geheim@kita.example", "SUMMARY:Personalgespräch", "CLASS:PRIVATE",
    `DTSTART;TZID=Europe/Berlin:${day(4).plain}T090000`, "END:VEVENT",
    "END:VCALENDAR", "",
  ];
  return { name: "kalender.ics", mimeType: "text/calendar", buffer: Buffer.from(lines.join("\r\n")) };
}

for (const way of ways) {
  const name = `${way.width}-${way.scheme}`;

  test(`an imported club calendar with a moved date (${name})`, async () => {
    const seen = async (page, what) => {
      await axe(page);
      await shot(page, `kalender-${what}-${name}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };
    const club = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(club, hub, "Organisation");
    await club.goto("/unser-bereich/kalender");
    await seen(club.page, "leer");

    // What is no calendar is named, and nothing is there.
    const upload = async (file) => {
      await club.page.setInputFiles("#file", file);
      await club.page.selectOption("#file_topic", "youth_education");
      await send(club.page, "/kalender/datei");
    };
    await upload({ name: "seite.html", mimeType: "text/html", buffer: Buffer.from("<html>Hallo</html>") });
    await club.page.locator(".errors").waitFor();
    await seen(club.page, "kein-kalender");

    await upload(clubCalendar(day(10).plain));
    await club.page.locator(".alert.ok").waitFor();
    // Numbers stand between marks of direction that nobody sees.
    assert.match(await club.page.locator("main").innerText(), /\u20682\u2069 Veranstaltungen/);
    await seen(club.page, "wartet");
    const guest = await browser.open({ base: hub.base, lang: "tr", ...way });
    await guest.goto("/termine");
    assert.doesNotMatch(await guest.page.locator("main").innerText(), /Laternenfest/);

    // The office says yes once.
    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/veranstaltungen");
    await seen(office.page, "tisch");
    await office.page.locator('section[aria-labelledby="feeds"] .row', { hasText: "wartet auf Freigabe" }).locator("h3 a").first().click();
    await send(office.page, "/freigeben");
    await office.page.locator(".alert.ok").waitFor();

    const parties = guest.page.locator(".row", { hasText: "Laternenfest im Hof" });
    await guest.goto(`/termine?ab=${day(10).text}`);
    assert.equal(await parties.count(), 1);
    await seen(guest.page, "liste");
    assert.doesNotMatch(await guest.page.content(), /Personalgespräch/);

    // The club moves its party: it stands once, on the other day, and says so.
    await club.goto("/unser-bereich/kalender");
    await upload(clubCalendar(day(11).plain));
    await club.page.locator(".alert.ok").waitFor();
    await guest.goto(`/termine?ab=${day(10).text}`);
    assert.equal(await parties.count(), 1);
    await parties.locator("h3 a").click();
    await guest.page.waitForURL(/\/tr\/termine\/\d+/);
    assert.match(await guest.page.locator("main .list").innerText(), /ertelendi/);
    await seen(guest.page, "verlegt");
    await guest.goto(`/termine?ansicht=monat&ab=${day(11).text}`);
    await seen(guest.page, "monat");
    await guest.goto("/anzeige");
    await seen(guest.page, "anzeige");

    // Another program reads what goes out.
    const text = await (await fetch(`${hub.base}/termine.ics`)).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    const zone = calendar.getFirstSubcomponent("vtimezone");
    ICAL.TimezoneService.register(zone);
    const party = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)).filter((one) => one.summary === "Laternenfest im Hof");
    assert.equal(party.length, 1);
    assert.equal(party[0].startDate.toString(), `${day(11).text}T17:00:00`);
    assert.ok(party[0].component.getFirstPropertyValue("sequence") >= 1);
  });

  test(`an event from the form to the calendar, over the change of the clocks (${name})`, async () => {
    const club = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(club, hub, "Organisation");
    await club.goto("/unser-bereich/veranstaltungen/neu");
    await axe(club.page);
    await club.page.fill("#title", "Bastelabend");
    await send(club.page, "/neu");
    await club.page.locator(".errors").waitFor();
    assert.equal(await club.page.inputValue("#title"), "Bastelabend");
    await shot(club.page, `veranstaltung-fehler-${name}`);
    await club.page.fill("#summary", "Sterne falten.");
    await club.page.selectOption("#topic", "leisure");
    await club.page.fill("#date", day(2).text);
    await club.page.fill("#from", "18:00");
    await club.page.fill("#to", "20:00");
    await club.page.selectOption("#repeats", "weekly");
    await club.page.fill("#until", day(390).text);
    await send(club.page, "/neu");
    await club.page.locator(".alert.ok").waitFor();

    const office = await browser.open({ base: hub.base, lang: "de", ...way });
    await logIn(office, hub, "Koordination");
    await office.goto("/tisch/veranstaltungen");
    await office.page.locator("a", { hasText: "Bastelabend" }).first().click();
    await axe(office.page);
    await shot(office.page, `veranstaltung-pruefen-${name}`);
    await send(office.page, "/pruefen");
    await office.page.locator(".alert.ok").waitFor();

    // Every week at six on the clocks of the city: in UTC that is another hour in summer.
    const text = await (await fetch(`${hub.base}/termine.ics`)).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    ICAL.TimezoneService.register(calendar.getFirstSubcomponent("vtimezone"));
    const evenings = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)).filter((one) => one.summary === "Bastelabend");
    assert.ok(evenings.length >= 54, `${evenings.length} evenings`);
    const hours = new Set(evenings.map((one) => one.startDate.toJSDate().getUTCHours()));
    assert.deepEqual([...hours].sort((a, b) => a - b), [16, 17]);
    for (const one of evenings) {
      const shown = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit" });
      assert.equal(shown.format(one.startDate.toJSDate()), "18:00");
    }
  });
}
