import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { DoorsPage } from "#panels/pages/DoorsPage.tsx";
import { loadTexts } from "../../atlas.ts";
import { dayOf } from "../../days.ts";
import { partsOf, verbs } from "./partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

// Two hundred places in a simulated browser take their time.
vi.setConfig({ testTimeout: 30_000 });

const callUp = { page: "doors", date: dayOf("2022-09-20") } as const;
const row = (id: string) => {
  const found = document.querySelector<HTMLElement>(`tr[data-place="${id}"]`);
  if (found === null) throw new Error(`no row for ${id}`);
  return within(found);
};
const groupOf = (id: string) =>
  document
    .querySelector(`tr[data-place="${id}"]`)
    ?.closest("[data-group]")
    ?.getAttribute("data-group");

test("on the day before the call-up the places stand grouped by class of entry, each with sources", () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  expect(groupOf("EST")).toBe("closed");
  expect(groupOf("KAZ")).toBe("internal-passport");
  expect(groupOf("GEO")).toBe("visa-free");
  for (const id of ["EST", "KAZ", "GEO"])
    expect(row(id).getAllByRole("link").length).toBeGreaterThan(0);
});

test("before the records have come each way has its line, which stays the only one when they come and when the day turns", () => {
  const whole = partsOf(callUp);
  const { rerender } = render(<DoorsPage {...whole} library={null} />);
  const linesOf = (id: string) =>
    [...document.querySelectorAll(`tr[data-place="${id}"] .passages > li`)].map(
      ({ textContent }) => textContent,
    );
  const before = linesOf("LTU").length;
  rerender(<DoorsPage {...whole} />);
  expect(linesOf("LTU")).toHaveLength(before);
  const later = partsOf({ ...callUp, date: dayOf("2024-09-21") });
  rerender(<DoorsPage {...later} />);
  const turned = linesOf("LTU");
  cleanup();
  render(<DoorsPage {...later} />);
  expect(turned).toEqual(linesOf("LTU"));
});

test("Georgia's row names days, the open crossing at Verkhny Lars and the class of documented returns", () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  const georgia = row("GEO");
  expect(georgia.getByText(/up to 360 days/)).toBeDefined();
  const open = document.querySelector('tr[data-place="GEO"] li[data-state="open"]');
  expect(open?.textContent).toMatch(/^open.*Lars/);
  expect(georgia.getByText(/^3 · Refusals/)).toBeDefined();
});

test("no page on doors calls a place safe, and each says that it is no legal advice", () => {
  for (const lang of ["en", "de", "ru"] as const) {
    const { container } = render(<DoorsPage {...partsOf(callUp, lang)} />);
    expect(container.textContent).not.toMatch(/\bsafe|\bsicher\b|безопасн/i);
    expect(container.textContent).toMatch(
      /Not legal advice|Keine Rechtsberatung|не юридическая консультация/,
    );
    cleanup();
  }
});

test("with an open land crossing only neighbours of Russia are left; with flights as well, fewer", async () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  await userEvent.click(screen.getByRole("checkbox", { name: /open land crossing/ }));
  const left = [...document.querySelectorAll("tr[data-place]")].map((one) =>
    one.getAttribute("data-place"),
  );
  expect(left.toSorted()).toEqual(["BLR", "FIN", "GEO", "KAZ", "MNG", "NOR"]);
  await userEvent.click(screen.getByRole("checkbox", { name: /direct flights/ }));
  expect(screen.getByRole("status").textContent).toMatch(/^3 of /);
});

test("a place is found by its name in another language; a name that fits nothing says so", async () => {
  render(<DoorsPage {...partsOf(callUp)} loadTexts={loadTexts} />);
  const field = screen.getByRole("searchbox");
  await userEvent.type(field, "грузия");
  expect(document.querySelectorAll("tr[data-place]")).toHaveLength(1);
  await userEvent.type(field, "xyz");
  expect(screen.getByRole("status").textContent).toBe("No place fits this choice.");
});

test("ordered by documented returns there is one list, from the highest class down", async () => {
  render(<DoorsPage {...partsOf({ page: "doors", date: dayOf("2026-02-28") })} />);
  await userEvent.click(screen.getByRole("radio", { name: "documented returns" }));
  expect(screen.getAllByRole("table")).toHaveLength(1);
  expect(document.querySelector("tr[data-place]")?.textContent).toMatch(/5 · Forced return/);
});

test("names lead to cards, crossings to theirs, and the class to its rule", async () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  await userEvent.click(row("GEO").getByRole("button", { name: "Georgia" }));
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "place", id: "GEO" });
  await userEvent.click(row("GEO").getByRole("button", { name: /Lars/ }));
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "crossing", id: "ge-lars" });
  await userEvent.click(row("GEO").getByRole("button", { name: /Why this class/ }));
  expect(verbs.openPage).toHaveBeenCalledWith("rule");
});

test("the day can be stepped by months", async () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  await userEvent.click(screen.getByRole("button", { name: /One month later/ }));
  expect(verbs.goToDay).toHaveBeenCalledWith(dayOf("2022-10-20"));
});

test("in 2022 a place that Covid had closed to everybody says so beside its class", () => {
  render(<DoorsPage {...partsOf({ page: "doors", date: dayOf("2022-03-10") })} />);
  expect(screen.getAllByText(/also closed to everybody because of Covid/).length).toBeGreaterThan(
    0,
  );
});

const answer = () => document.querySelector<HTMLElement>(".door-answer");
const answered = () =>
  [...(answer()?.querySelectorAll<HTMLElement>(":scope > ul [data-place]") ?? [])].map(
    ({ dataset }) => dataset["place"],
  );

test("with the internal passport the first line names how many places, and what is documented of returns there", () => {
  render(<DoorsPage {...partsOf({ ...callUp, passport: "internal" })} />);
  expect(answer()?.querySelector("h3")?.textContent).toMatch(
    /^On 20 September 2022 the internal Russian passport was enough for \d places/,
  );
  expect(answered()).toContain("KAZ");
  expect(answered()).not.toContain("GEO");
  const kazakhstan = answer()?.querySelector('.door-lines [data-place="KAZ"]');
  expect(kazakhstan?.textContent).toMatch(/by land/);
  expect(kazakhstan?.textContent).toMatch(/3 · Refusals/);
  expect(answer()?.textContent).toMatch(/last checked on 17 February 2026/);
});

test("with an international passport the places without a visa come first, the others are counted by what they ask", () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  expect(answered()).toContain("GEO");
  expect(answered()).toContain("KAZ");
  expect(answered()).not.toContain("EST");
  const closed = screen
    .getByText(/^Closed to tourists, or no visas issued: \d+/)
    .closest("details");
  expect(closed?.querySelector('[data-place="EST"]')).not.toBeNull();
});

test("without a passport no entry rule admits anybody, and humanitarian admission is named where it is on record", () => {
  render(
    <DoorsPage {...partsOf({ page: "doors", date: dayOf("2023-01-15"), passport: "none" })} />,
  );
  expect(answer()?.querySelector("h3")?.textContent).toMatch(/^No entry rule in our sources/);
  expect(answered()).toContain("DEU");
  expect(answered()).not.toContain("KAZ");
});

test("after the last check the answer says that it only repeats", () => {
  render(<DoorsPage {...partsOf({ page: "doors", date: "latest" })} />);
  expect(answer()?.textContent).toMatch(/the last known state is repeated; it may have changed/);
  cleanup();
  render(<DoorsPage {...partsOf(callUp)} />);
  expect(answer()?.textContent).not.toMatch(/the last known state is repeated/);
});

test("the passport is chosen by name", async () => {
  render(<DoorsPage {...partsOf(callUp)} />);
  await userEvent.click(screen.getByRole("radio", { name: "internal" }));
  expect(verbs.hold).toHaveBeenCalledWith("internal");
});

const nowOf = (at: ParentNode | null | undefined, id: string) =>
  at?.querySelector<HTMLElement>(`[data-now="${id}"]`) ?? null;

test("beside the answer and the classes of a past day stands what is known today", () => {
  render(<DoorsPage {...partsOf({ ...callUp, passport: "internal" })} />);
  const line = answer()?.querySelector('.door-lines [data-place="KAZ"]');
  expect(nowOf(line, "risk")?.textContent).toMatch(/^Known today: 5 · Forced return.*\(first on /);
  // The line says by itself that the internal passport was enough; it still is.
  expect(nowOf(line, "visa")).toBeNull();
  const kazakhstan = document.querySelector('tr[data-place="KAZ"]');
  expect(nowOf(kazakhstan, "risk")?.textContent).toMatch(/^Known today: 5 · Forced return/);
  expect(nowOf(kazakhstan, "visa")?.dataset["same"]).toBe("true");
  expect(nowOf(kazakhstan, "visa")?.textContent).toMatch(/^Known today: the same/);
});

test("where entry has changed since, the answer of a past day says so too", () => {
  render(<DoorsPage {...partsOf({ page: "doors", date: dayOf("2022-03-10") })} />);
  const finland = document.querySelector('tr[data-place="FIN"]');
  expect(nowOf(finland, "visa")?.textContent).toMatch(/^Known today: (?!the same)/);
});

test("on the days up to which the world was asked nothing stands beside the class", () => {
  render(<DoorsPage {...partsOf({ page: "doors", date: "latest" })} />);
  expect(document.querySelectorAll("tr[data-place]").length).toBeGreaterThan(100);
  expect(document.querySelectorAll("[data-now]")).toHaveLength(0);
});

test.each(["de", "ru"] as const)("what is known today is said in %s", (lang) => {
  render(<DoorsPage {...partsOf(callUp, lang)} />);
  const said = { de: /^Heute bekannt: 5 · /, ru: /^Известно сегодня: 5 · / }[lang];
  expect(nowOf(document.querySelector('tr[data-place="KAZ"]'), "risk")?.textContent).toMatch(said);
});
