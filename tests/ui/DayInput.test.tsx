import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Day } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { printShortDate } from "#words/printShortDate.ts";
import { dayOf } from "../days.ts";

const onDay = vi.fn();
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const range = { first: dayOf("2022-02-24"), last: dayOf("2026-11-29") };
const shown = dayOf("2026-06-25");
const drawn = (day: Day | null, lang: Lang = "en") => (
  <DayInput label="Date" range={range} day={day} lang={lang} onDay={onDay} />
);
const theField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Date" });
const theMessage = () => screen.getByRole("alert").textContent;

async function type(text: string): Promise<void> {
  await userEvent.clear(theField());
  if (text !== "") await userEvent.type(theField(), text);
}

test.each<readonly [Lang, string]>([
  ["en", "25 June 2026"],
  ["de", "25. Juni 2026"],
  ["ru", "25 июня 2026 г."],
])("the day is shown as %s writes it", (lang, text) => {
  render(drawn(shown, lang));
  expect(theField().value.replaceAll("\u00a0", " ")).toBe(text);
});

test.each<readonly [Lang, string]>([
  ["en", "30 Sept 2022"],
  ["de", "30. Sept. 2022"],
  ["ru", "30 сент. 2022"],
])("where the whole month has no room, %s writes “%s”, and reads it back", async (lang, text) => {
  const day = dayOf("2022-09-30");
  const print = (one: Day) => printShortDate(one, lang);
  render(<DayInput label="Date" {...{ range, day, lang, onDay, print }} />);
  expect(theField().value.replaceAll("\u00a0", " ")).toBe(text);
  await type(theField().value.replace("30", "29"));
  await userEvent.keyboard("{Enter}");
  expect(onDay).toHaveBeenCalledExactlyOnceWith(dayOf("2022-09-29"));
});

test.each<readonly [Lang, string]>([
  ["en", "21/09/2022"],
  ["en", "21 September 2022"],
  ["en", "2022-09-21"],
  ["de", "21.09.2022"],
  ["de", "21. September 2022"],
  ["ru", "21.09.2022"],
  ["ru", "21 сентября 2022"],
])("in %s “%s” is taken with Enter, once, and nothing before", async (lang, text) => {
  render(drawn(shown, lang));
  await type(text);
  expect(onDay).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  await userEvent.tab();
  expect(onDay.mock.calls).toEqual([[dayOf("2022-09-21")]]);
});

test("a day is taken when the field is left", async () => {
  render(drawn(null));
  await type("21/09/2022");
  await userEvent.tab();
  expect(onDay.mock.calls).toEqual([[dayOf("2022-09-21")]]);
});

const RANGE = "from 24 February 2022 to 29 November 2026";

test.each<readonly [Day | null, string, string]>([
  [shown, "", `Please enter a day ${RANGE}.`],
  [shown, "2031-01-01", `1 January 2031 is outside the map’s period. Please enter a day ${RANGE}.`],
  [shown, "23/02/2022", "23 February 2022 is outside"],
  [shown, "30/02/2022", `“30/02/2022” is not a day. Please enter one ${RANGE}, as 21/09/2022`],
  [shown, "06/25/2026", "“06/25/2026” is not a day."],
  [shown, "tomorrow", "“tomorrow” is not a day."],
  [null, "tomorrow", "“tomorrow” is not a day."],
  [null, "", ""],
])("beside %s, “%s” keeps the day and says why", async (day, text, message) => {
  render(drawn(day));
  const before = theField().value;
  await type(text);
  await userEvent.keyboard("{Enter}");
  expect(theMessage()).toContain(message);
  expect(theField().value).toBe(message === "" ? before : text);
  expect(theField().getAttribute("aria-invalid")).toBe(String(message !== ""));
  await userEvent.tab();
  expect(theField().value).toBe(before);
  expect(theField().getAttribute("aria-invalid")).toBe("false");
  expect(theMessage()).toContain(message);
  expect(onDay).not.toHaveBeenCalled();
});

test("a day outside of the range is told as soon as it is typed whole; half a day is no mistake", async () => {
  render(drawn(shown));
  await type("01/01/203");
  expect(theMessage()).toBe("");
  await userEvent.type(theField(), "1");
  expect(theMessage()).toContain("1 January 2031 is outside");
});

test("what was wrong stays said until a right day is typed", async () => {
  render(drawn(shown));
  await type("tomorrow");
  await userEvent.keyboard("{Enter}");
  await type("21/09/202");
  expect(theMessage()).toContain("tomorrow");
  await userEvent.type(theField(), "2");
  expect(theMessage()).toBe("");
});

test("a change of day from elsewhere ends what was typed and what was said", async () => {
  const { rerender } = render(drawn(shown));
  await type("tomorrow");
  await userEvent.keyboard("{Enter}");
  rerender(drawn(dayOf("2022-09-21")));
  expect(theField().value).toBe("21 September 2022");
  expect(theMessage()).toBe("");
  expect(theField().getAttribute("aria-invalid")).toBe("false");
});

test("Escape gives up what was typed", async () => {
  render(drawn(shown));
  await type("21/09/2022");
  await userEvent.keyboard("{Escape}");
  await userEvent.tab();
  expect(theField().value).toBe("25 June 2026");
  expect(onDay).not.toHaveBeenCalled();
});

test("Escape also ends a message that is left beside the right day", async () => {
  render(drawn(shown));
  await type("tomorrow");
  await userEvent.tab();
  expect(theMessage()).toContain("tomorrow");
  await userEvent.click(theField());
  await userEvent.keyboard("{Escape}");
  expect(theMessage()).toBe("");
});

test("typing the day that is shown changes nothing", async () => {
  render(drawn(shown));
  await type("2026-06-25");
  await userEvent.keyboard("{Enter}");
  expect(onDay).not.toHaveBeenCalled();
  expect(theField().value).toBe("25 June 2026");
});

const theCalendar = () =>
  screen.queryByLabelText<HTMLInputElement>("Date: choose from the calendar");

test("a mouse finds no second field, a finger finds the browser's calendar", async () => {
  render(drawn(shown));
  expect(theCalendar()).toBeNull();
  cleanup();
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query === "(pointer: coarse)",
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  render(drawn(shown));
  expect(theCalendar()?.min).toBe("2022-02-24");
  expect(theCalendar()?.max).toBe("2026-11-29");
  fireEvent.change(theCalendar() as HTMLInputElement, { target: { value: "2022-09-21" } });
  expect(onDay.mock.calls).toEqual([[dayOf("2022-09-21")]]);
  fireEvent.change(theCalendar() as HTMLInputElement, { target: { value: "2031-01-01" } });
  expect(theMessage()).toContain("1 January 2031 is outside");
  expect(onDay).toHaveBeenCalledTimes(1);
});
