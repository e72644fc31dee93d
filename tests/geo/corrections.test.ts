import { expect, test } from "vitest";
import { crossingOn, routeOn } from "#world/worldOn.ts";
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
`;

test.each(rowsOf(WAYS))("%s: %s, then %s (%s)", (id = "", before = "", after = "") => {
  const [last = "", was] = before.split(/\s+/);
  const [first = "", is] = after.split(/\s+/);
  expect([drawn(id, last), drawn(id, first)]).toEqual([was, is]);
});
