import { expect, test } from "vitest";
import { openAtlas } from "#atlas/openAtlas.ts";
import { holdsOn, spanOn } from "#atlas/span.ts";
import type { PlaceId } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { visaOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf, daysFrom } from "../days.ts";
import { files, shapes } from "../facts.ts";

const on = (place: string, day: string) => visaOn(atlas, place as PlaceId, dayOf(day));

test.each([
  ["2022-09-18", "LVA", "closed"],
  ["2022-02-24", "LTU", "closed"],
  ["2022-09-18", "POL", "closed"],
  ["2022-09-20", "EST", "closed"],
  ["2022-09-20", "LVA", "closed"],
  ["2022-09-20", "LTU", "closed"],
  ["2022-09-20", "POL", "closed"],
  ["2022-09-20", "FIN", "visa"],
  ["2022-09-29", "FIN", "visa"],
  ["2022-09-30", "FIN", "closed"],
  ["2022-10-01", "FIN", "closed"],
  ["2022-09-20", "KAZ", "internal-passport"],
  ["2022-09-20", "KGZ", "internal-passport"],
  ["2022-09-20", "BLR", "internal-passport"],
  ["2022-09-20", "ARM", "internal-passport"],
  ["2022-09-20", "GEO", "visa-free"],
  ["2022-02-27", "UKR", "visa-free"],
  ["2022-06-30", "UKR", "closed"],
  ["2022-07-01", "UKR", "closed"],
  ["2025-09-14", "CHN", "visa"],
  ["2025-09-15", "CHN", "visa-free"],
])("on %s the class of %s is %s", (day, place, expected) => {
  expect(on(place, day)?.class).toBe(expected);
});

test.each([
  ["2023-03-12", "CMR", "visa", []],
  ["2023-03-13", "CMR", "unclear", ["visa", "online-or-on-arrival"]],
  ["2023-08-14", "CMR", "unclear", ["visa", "online-or-on-arrival"]],
  ["2023-08-15", "CMR", "online-or-on-arrival", []],
  ["2022-02-28", "LVA", "visa", []],
  ["2022-03-01", "LVA", "unclear", ["visa", "closed"]],
  ["2022-03-30", "LVA", "unclear", ["visa", "closed"]],
  ["2022-03-31", "LVA", "closed", []],
  ["2022-03-15", "MKD", "visa-free", []],
  ["2022-03-18", "MKD", "unclear", ["visa-free", "visa"]],
  ["2022-03-19", "MKD", "visa", []],
])("on %s, where a change has only bounds, %s is %s between %j", (day, place, name, between) => {
  expect(on(place, day)).toMatchObject({ class: name, between });
});

test("between two looks at the table that say the same, nothing is unclear", () => {
  expect(on("ARM", "2022-07-15")?.class).toBe("internal-passport");
});

test("a Covid closure hides no visa rule: Latvia asked for a visa beneath it", () => {
  expect(on("LVA", "2022-02-24")).toMatchObject({ class: "visa" });
});

test("a rule that was only announced closes no class", () => {
  const told = files.map((file) =>
    file.path === "entry-rules.csv"
      ? { ...file, text: file.text.replace(/^(r020,.*),in_force,/m, "$1,announced,") }
      : file,
  );
  const compiled = compile(told, shapes, "test").made;
  if (compiled === null) throw new Error("problems");
  const visa = openAtlas(compiled.core, compiled.texts.en).visa.get("FIN" as PlaceId) ?? [];
  expect(spanOn(visa, dayOf("2024-01-01"))?.class).toBe("visa");
  expect(on("FIN", "2024-01-01")?.class).toBe("closed");
});

test.each([
  ["2026-09-14", "CHN", "visa-free", []],
  ["2026-09-15", "CHN", "lapsed", ["visa-free"]],
  ["2026-09-30", "MNE", "visa-free", []],
  ["2026-10-01", "MNE", "lapsed", ["visa-free"]],
  ["2026-11-29", "POL", "closed", []],
])("on %s, as far as something was announced, %s is %s %j", (day, place, name, between) => {
  expect(on(place, day)).toMatchObject({ class: name, between });
});

test("a Covid closure of which a source says what lay beneath keeps its own rule", () => {
  expect(on("TWN", "2022-07-31")).toMatchObject({ class: "visa-free", covid: true });
  expect(on("TWN", "2022-08-01")).toMatchObject({ class: "visa", covid: true });
});

test.each([
  ["EST", "2025-12-17"],
  ["LTU", "2025-12-17"],
  ["BEL", "2025-12-17"],
  ["QAT", "2023-02-09"],
  ["MWI", "2026-01-03"],
])("what holds at %s on the last day is known up to %s", (place, confirmed) => {
  expect(on(place, "2026-11-29")?.confirmed).toBe(dayOf(confirmed));
});

test("every place of the table has exactly one class on every day", () => {
  const days = daysFrom(atlas.first, atlas.last);
  const wrong = [...atlas.visa].flatMap(([place, spans]) =>
    days
      .filter((day) => spans.filter((span) => holdsOn(span, day)).length !== 1)
      .map((day) => [place, day]),
  );
  expect(wrong).toEqual([]);
});

test("the table speaks only of places that the map shows", () => {
  expect([...atlas.visa.keys()].filter((place) => !atlas.places.has(place))).toEqual([]);
});
