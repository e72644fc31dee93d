import { describe, expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import type { PlaceId } from "#atlas/types.ts";
import { readAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { crossingOn, riskOn, routeOn, visaOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

/** What is drawn of a crossing or a route on a day. */
function drawn(id: string, day: string): string | undefined {
  const route = [...atlas.routes.values()].find((one) => one.id === id);
  const crossing = [...atlas.crossings.values()].find((one) => one.id === id);
  if (route !== undefined) return routeOn(atlas, route, dayOf(day));
  return crossing && crossingOn(crossing, dayOf(day));
}

/** The cells of a table written as text, one row a line. */
const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** One row for each correction of a crossing or a route: the last day of the old state, the first day of the new one, and why. */
const WAYS = `
lv-pededze     | 2022-09-27 restricted | 2022-09-28 closed     | the emergency in Latvia
lv-pededze     | 2022-12-26 closed     | 2022-12-28 unknown    | it ended; nobody dated the reopening
lv-pededze     | 2023-10-15 unknown    | 2023-10-16 closed     | the second closing
pl-bobrowniki  | 2023-02-09 restricted | 2023-02-10 closed     | shut on the day after the announcement
pl-bobrowniki  | 2022-03-30 unknown    | 2022-03-31 restricted | Poland's Covid regulation held here too
pl-terespol    | 2022-03-30 unknown    | 2022-03-31 restricted | Poland's Covid regulation held here too
pl-kuznica     | 2021-11-08 unknown    | 2021-11-09 closed     | 1 November was invented
lt-panemune    | 2022-07-14 restricted | 2022-07-15 restricted | on foot only, so never simply open
lt-medininkai  | 2025-10-26 closed     | 2025-10-27 restricted | listed groups passed from the next day
az-samur       | 2020-03-17 unknown    | 2020-03-18 closed     | the border, not the quarantine regime
az-samur       | 2026-06-30 closed     | 2026-07-01 lapsed     | the last extension found is over
cn-zabaikalsk  | 2026-09-14 open       | 2026-09-15 lapsed     | the trial year is over
ee-koidula     | 2026-05-24 restricted | 2026-05-25 lapsed     | nights were shut for up to three months
ee-luhamaa     | 2026-05-24 restricted | 2026-05-25 lapsed     | nights were shut for up to three months
kz-syrym       | 2026-12-31 closed     | 2027-01-01 lapsed     | the end of the works was a plan
lt-medininkai  | 2022-09-18 unknown    | 2022-09-19 restricted | nothing found on the first months of the war
lt-salcininkai | 2022-09-18 unknown    | 2022-09-19 restricted | nothing found on the first months of the war
lv-paternieki  | 2022-09-18 unknown    | 2022-09-19 restricted | nothing found on the first months of the war
lv-silene      | 2022-09-18 unknown    | 2022-09-19 restricted | nothing found on the first months of the war
air-tbs        | 2019-07-07 unknown    | 2019-07-08 closed     | the day of the ban
air-mle        | 2022-03-07 open       | 2022-03-08 closed     | no direct flight in between
air-mle        | 2022-05-12 closed     | 2022-05-13 open       | Aeroflot came back
air-cmb        | 2022-03-27 open       | 2022-03-28 unknown    | SriLankan stopped
air-cmb        | 2022-04-24 unknown    | 2022-04-25 open       | back by this day
air-cmb        | 2022-06-02 open       | 2022-06-03 closed     | Aeroflot stopped
air-cmb        | 2022-10-08 closed     | 2022-10-09 open       | Aeroflot came back
air-del        | 2022-04-05 open       | 2022-04-07 closed     | Air India stopped on 6 or 7 April
air-del        | 2022-05-04 closed     | 2022-05-05 open       | Aeroflot came back
air-bkk        | 2022-03-07 open       | 2022-03-08 unknown    | Aeroflot stopped; of others nothing is dated
air-bkk        | 2022-10-29 unknown    | 2022-10-30 open       | Aeroflot came back
air-hkt        | 2022-03-07 open       | 2022-03-08 unknown    | Aeroflot stopped; of others nothing is dated
air-hkt        | 2022-10-29 unknown    | 2022-10-30 open       | Aeroflot came back
air-gyd        | 2022-03-05 open       | 2022-03-06 closed     | Azerbaijani airlines stopped
air-gyd        | 2022-09-20 unknown    | 2022-09-21 open       | named among the destinations of that day
air-cai        | 2022-03-07 open       | 2022-03-08 closed     | Aeroflot stopped after EgyptAir
air-cai        | 2022-04-14 closed     | 2022-04-15 open       | EgyptAir came back
air-pek        | 2023-05-15 unknown    | 2023-05-16 open       | listed in May 2023, disputed before
air-mex        | 2022-02-23 unknown    | 2022-02-24 closed     | no direct flights is not some direct flights
air-dxb        | 2026-02-27 open       | 2026-02-28 closed     | airspace shut
air-dxb        | 2026-03-01 closed     | 2026-03-02 restricted | a few flights again
air-dxb        | 2026-03-29 restricted | 2026-03-30 lapsed     | nothing found on what followed
air-doh        | 2026-02-27 open       | 2026-02-28 closed     | airspace shut
air-doh        | 2026-03-08 closed     | 2026-03-09 restricted | the first flight
air-doh        | 2026-03-10 restricted | 2026-03-11 lapsed     | nothing found on what followed
air-tlv        | 2025-06-12 open       | 2025-06-13 closed     | airport shut
air-tlv        | 2025-06-22 closed     | 2025-06-23 restricted | open again with limits
air-tlv        | 2025-06-30 unknown    | 2025-07-01 open       | El Al back on Moscow
air-tlv        | 2026-02-27 open       | 2026-02-28 closed     | airspace shut
air-tlv        | 2026-03-20 closed     | 2026-03-21 lapsed     | nothing found on what followed
azerbaijan-air | 2022-09-20 before     | 2022-09-21 open       | known by the day of the report
uzbekistan-air | 2022-09-20 before     | 2022-09-21 open       | known by the day of the report
belarus-land   | 2022-09-20 before     | 2022-09-21 unknown    | known by the day of the report
thailand-air   | 2022-10-29 before     | 2022-10-30 open       | flights, not the length of stay
south-korea-air| 2022-09-30 before     | 2022-10-01 unknown    | only the month is known
croatia-from-bosnia | 2022-12-30 before | 2022-12-31 unknown   | known by December 2022
lithuania-from-belarus | 2022-02-28 before | 2022-03-01 unknown | spring 2022
lithuania-from-belarus | 2025-12-30 unknown | 2025-12-31 closed | ended by 2025, day not found
germany-humanitarian | 2022-04-30 before | 2022-05-01 unknown  | May 2022
germany-humanitarian | 2025-05-30 unknown | 2025-05-31 closed  | paused in May, not when it became public
france-from-kazakhstan | 2022-09-21 before | 2022-09-22 unknown | after the mobilisation
france-from-kazakhstan | 2024-10-15 unknown | 2024-10-16 closed | the day of the report
israel-air     | 2026-02-27 open       | 2026-02-28 closed     | airspace shut
israel-air     | 2026-03-20 closed     | 2026-03-21 lapsed     | nothing found on what followed
united-arab-emirates-air | 2026-02-27 open | 2026-02-28 closed | airspace shut
united-arab-emirates-air | 2026-03-29 restricted | 2026-03-30 lapsed | nothing found on what followed
kazakhstan-west | 2025-08-03 open      | 2025-08-04 closed     | cars and pedestrians
`;

test.each(rowsOf(WAYS))("%s: %s, then %s (%s)", (id = "", before = "", after = "") => {
  const [last = "", was] = before.split(/\s+/);
  const [first = "", is] = after.split(/\s+/);
  expect([drawn(id, last), drawn(id, first)]).toEqual([was, is]);
});

test("an event whose day was put right keeps the address under which it was public", () => {
  const id = "2023-02-09-bobrowniki-closed";
  const { view, problems } = readAddress(`event=${id}`, atlas, initialView("en"));
  expect([view.focus, problems]).toEqual([{ kind: "event", id }, []]);
  expect([...atlas.events.values()].find((event) => event.id === id)?.day).toBe(
    dayOf("2023-02-10"),
  );
});

const entryOn = (place: string, day: string) => visaOn(atlas, place as PlaceId, dayOf(day));

/** One row for each correction of a class of entry: the last day of the old class, the first day of the new one, and why. */
const ENTRY = `
BLZ | 2022-02-24 visa-free            | 2025-01-13 visa-free            | a treaty in force since 12 January 2022
JAM | 2022-02-24 visa-free            | 2022-03-07 visa-free            | waived since 2013
MWI | 2024-02-06 online-or-on-arrival | 2024-02-07 visa-free            | gazetted on 7 February 2024
MWI | 2026-01-02 visa-free            | 2026-01-03 online-or-on-arrival | the exemption ended
AGO | 2023-09-28 online-or-on-arrival | 2023-09-29 visa-free            | the decree was in force on its day
TWN | 2022-07-31 visa-free            | 2022-08-01 visa                 | the trial ended beneath the Covid closure
TGO | 2024-04-11 online-or-on-arrival | 2024-06-10 online-or-on-arrival | the label changed, not the class
LTU | 2022-02-24 closed               | 2022-09-18 closed               | visas stopped on the first day
EST | 2022-03-09 visa                 | 2022-03-10 closed               | tourist visas suspended
LVA | 2022-02-28 visa                 | 2022-03-01 unclear              | visas stopped in March, day not named
LVA | 2022-03-30 unclear              | 2022-03-31 closed               | stopped by the end of March
POL | 2022-02-24 visa                 | 2022-02-25 unclear              | visas stopped by the end of March
POL | 2022-03-30 unclear              | 2022-03-31 closed               | no tourist visas since the end of March
NOR | 2022-03-08 visa                 | 2022-03-09 closed               | applications stopped
NLD | 2022-04-26 visa                 | 2022-04-27 closed               | short-stay visas suspended
DNK | 2022-05-26 visa                 | 2022-05-27 unclear              | the embassy stopped at the end of May
DNK | 2022-05-30 unclear              | 2022-05-31 closed               | the embassy had stopped
BEL | 2022-06-30 visa                 | 2022-07-01 closed               | short-stay applications not taken
SVK | 2022-09-12 visa                 | 2022-09-13 closed               | named among nine states
SVK | 2025-08-27 closed               | 2025-08-28 visa                 | applications taken again by this day
UKR | 2022-02-27 visa-free            | 2022-02-28 closed               | crossings and airports shut
CZE | 2022-02-24 unclear              | 2022-02-25 closed               | sources give 24 or 25 February
MKD | 2022-03-15 visa-free            | 2022-03-16 unclear              | the waiver ran to 15 March
MKD | 2022-03-18 unclear              | 2022-03-19 visa                 | a visa requirement reported
QAT | 2022-10-31 visa-free            | 2022-11-01 online-or-on-arrival | only the fan card counted
QAT | 2022-12-22 online-or-on-arrival | 2022-12-24 visa-free            | the limit ran to 23 December
CHN | 2026-09-14 visa-free            | 2026-09-15 lapsed               | the trial year is over
MNE | 2026-09-30 visa-free            | 2026-10-01 lapsed               | visas announced by then
BHS | 2025-08-29 visa-free            | 2025-08-30 unclear              | a ministry names a visa
HTI | 2025-08-29 visa-free            | 2025-08-30 unclear              | a ministry names a visa
TTO | 2025-08-29 visa-free            | 2025-08-30 unclear              | a ministry names a visa
BRB | 2025-08-29 visa-free            | 2025-08-30 unclear              | a ministry names a visa
LTU | 2026-05-02 closed               | 2026-05-03 closed               | the law ran out, the refusal at the border has no end
`;

test.each(rowsOf(ENTRY))("entry to %s: %s, then %s (%s)", (place = "", before = "", after = "") => {
  const [last = "", was] = before.split(/\s+/);
  const [first = "", is] = after.split(/\s+/);
  expect([entryOn(place, last)?.class, entryOn(place, first)?.class]).toEqual([was, is]);
});

/** Covid closures: the last day with the sign, the first without it. */
const COVID = `
VNM | 2022-03-14 | 2022-03-15
HKG | 2022-04-30 | 2022-05-01
IDN | 2022-05-29 | 2022-05-30
MYS | 2022-03-31 | 2022-04-01
LAO | 2022-05-08 | 2022-05-09
JPN | 2022-06-09 | 2022-06-10
CHN | 2023-03-14 | 2023-03-15
PRK | 2024-02-08 | 2024-02-09
TKM | 2022-10-05 | 2022-10-06
`;

test.each(rowsOf(COVID))(
  "%s is shut to everybody until %s, no longer on %s",
  (place = "", last = "", first = "") => {
    expect([entryOn(place, last)?.covid, entryOn(place, first)?.covid]).toEqual([true, false]);
  },
);

/** Up to when a source confirms what holds on the last day of the atlas. */
const CONFIRMED = `
EST | 2025-12-17
LVA | 2025-12-17
LTU | 2025-12-17
POL | 2025-12-17
FIN | 2025-12-17
CZE | 2025-12-17
NOR | 2025-12-17
NLD | 2025-12-17
DNK | 2025-12-17
BEL | 2025-12-17
THA | 2026-02-17
BLR | 2026-01-19
KAZ | 2026-01-19
KGZ | 2026-01-19
ARM | 2025-10-25
QAT | 2023-02-09
ALB | 2023-10-18
MWI | 2026-01-03
`;

describe("what holds on the last day", () => {
  test.each(rowsOf(CONFIRMED))("at %s is confirmed up to %s", (place = "", day = "") => {
    const confirmed = entryOn(place, printDay(atlas.last))?.confirmed ?? null;
    expect(confirmed && printDay(confirmed)).toBe(day);
  });
});

test.each([
  ["MUS", 60],
  ["BWA", 30],
  ["SYC", 30],
  ["MWI", null],
])("the stay at %s is %s days on the last day", (place, days) => {
  expect(entryOn(place, printDay(atlas.last))?.days).toBe(days);
});

/** Documented forced return: the class on the last day before a case that was missing or wrong, and from its day on. */
const RISK = `
BLR | 2023-03-30 3   | 2023-03-31 5   | removed to Russia within days
VNM | 2022-04-29 0   | 2022-04-30 5   | put on a flight to Moscow
VNM | 2025-04-29 5   | 2025-04-30 3   | 36 months later
AUT | 2025-05-25 3   | 2025-05-26 5   | two men removed to Russia
KAZ | 2022-09-24 3   | 2022-09-25 5   | three men handed over at the border
KAZ | 2025-12-28 5   | 2025-12-29 4a  | the handover of 2024 is known by its year alone
DEU | 2026-03-12 4b  | 2026-03-13 4b  | a report without a case is not counted
GEO | 2025-01-04 3   | 2025-01-05 4b  | the ministry’s counts of removals
TUR | 2023-07-06 0   | 2023-07-07 4b  | removals to Russia
MNG | 2025-01-27 3   | 2025-01-28 4b  | an extradition
FRA | 2025-08-12 3   | 2025-08-13 4b  | an extradition
PHL | 2025-11-12 0   | 2025-11-13 4b  | handed to Russian officers
ECU | 2025-08-30 2   | 2025-08-31 4b  | an extradition, known by the month
IRQ | 2023-06-17 0   | 2023-06-18 4b  | sent to Russia after prison
CYP | 2024-07-21 1   | 2024-07-22 4a  | an arrest on a Russian notice
MAR | 2025-10-24 0   | 2025-10-25 4a  | an arrest on a Russian notice
ROU | 2022-03-12 3   | 2022-03-13 4a  | an arrest, then an extradition made final
ITA | 2022-10-04 3   | 2022-10-05 4a  | an arrest
ITA | 2023-03-30 4a  | 2023-03-31 3   | the court refused the extradition in March
BIH | 2024-09-28 3   | 2024-09-29 4a  | an arrest
BIH | 2024-12-30 4a  | 2024-12-31 3   | refused for good in December
MNE | 2024-07-21 3   | 2024-07-22 4a  | an arrest a year earlier than drawn
MNE | 2024-08-30 4a  | 2024-08-31 3   | freed after 18 days
MNE | 2026-02-12 4a  | 2026-02-13 4ab | handed over
ARM | 2023-04-10 4a  | 2023-04-11 3   | released by the day of the report
IDN | 2023-03-10 0   | 2023-03-11 3   | a removal announced
IDN | 2026-06-30 4b  | 2026-11-29 4b  | a later removal carries it on
MEX | 2023-01-15 2   | 2023-01-16 3   | turned away
PAN | 2024-10-06 0   | 2024-10-07 3   | sent back to Cuba
ARE | 2025-09-08 0   | 2025-09-09 3   | a removal decided
ARE | 2025-12-24 3   | 2025-12-25 4b  | handed over at the airport
ESP | 2026-06-30 4b  | 2026-07-06 4b  | never lowered by age alone after the last search
`;

const riskAt = (place: string, day: string): string => {
  const span = riskOn(atlas, place as PlaceId, dayOf(day));
  return `${span?.class}${span?.sub}`;
};

test.each(rowsOf(RISK))(
  "forced return, %s: %s, then %s (%s)",
  (place = "", before = "", after = "") => {
    const [last = "", was] = before.split(/\s+/);
    const [first = "", is] = after.split(/\s+/);
    expect([riskAt(place, last), riskAt(place, first)]).toEqual([was, is]);
  },
);
