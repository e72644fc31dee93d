import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Lang, PlaceId } from "#atlas/types.ts";
import { Search } from "#panels/Search.tsx";
import { otherNames } from "#words/otherNames.ts";
import { atlas } from "../atlas.ts";
import { made } from "../facts.ts";
import { partsOf, verbs } from "./pages/partsOf.ts";

// What comes with the first focus comes at once.
beforeAll(() => import("#panels/searchTools.ts"));
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const loadTexts = vi.fn(async (lang: Lang) => {
  const texts = made?.texts[lang];
  if (texts === undefined) throw new Error(lang);
  return texts;
});

/** A reader types a query into the search. */
async function ask(query: string, load: typeof loadTexts | undefined = loadTexts) {
  render(<Search {...partsOf({})} {...(load && { loadTexts: load })} />);
  const field = screen.getByRole("combobox", { name: /^Search places/ });
  if (query !== "") await userEvent.type(field, query);
  return field;
}

const options = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

test("nothing is fetched before the field is used, then the other two languages once", async () => {
  const field = await ask("");
  expect(loadTexts).not.toHaveBeenCalled();
  await userEvent.click(field);
  await userEvent.tab();
  await userEvent.click(field);
  expect(loadTexts.mock.calls.map(([lang]) => lang)).toEqual(["de", "ru"]);
});

test.each([
  ["georg", "Georgia"],
  ["GEORGIEN", "Georgia Georgien"],
  ["грузия", "Georgia Грузия"],
  ["kirgis", "Kyrgyzstan Kirgisistan"],
  ["turkiye", "Türkiye"],
  ["tuerkei", "Türkiye Türkei"],
  ["cote d ivoire", "Côte d’Ivoire"],
  ["guinea bissau", "Guinea-Bissau"],
  ["weissrussland", "Belarus Weißrussland"],
  ["turkey", "Türkiye Turkey"],
  ["Türk", "Türkiye"],
  ["türk", "Türkiye"],
  ["uk", "United Kingdom UK"],
  ["ukr", "Ukraine"],
  ["usa", "United States USA"],
  ["bosnia and herzegovina", "Bosnia & Herzegovina"],
  ["belarus", "Belarus"],
])("%s finds %s first", async (query, first) => {
  await ask(query);
  expect(options()[0]).toBe(first);
});

test("a border is found by the word and its neighbour, and with the neighbour's name alone", async () => {
  await ask("border finland");
  expect(options()[0]).toBe("Border Russia–Finland");
  cleanup();
  await ask("finnland");
  expect(options()).toContain("Border Russia–Finland Finnland–Russland");
});

test.each([
  ["verkhny lars", /^Verkhny Lars–Kazbegi/],
  ["Торфяновка", /Torfyanovka/],
  ["werchni lars", /Werchni Lars/],
  ["Верхний Ларс", /Верхний Ларс/],
])("the crossing at %s is found, in whatever language", async (query, name) => {
  await ask(query);
  const group = await screen.findByRole("group", { name: "Crossings and airports" });
  expect(within(group).getAllByRole("option")[0]?.textContent).toMatch(name);
});

test("a name in another language is shown beside the reader's own, in its language", async () => {
  await ask("Грузия");
  const [option] = screen.getAllByRole("option");
  expect(option?.textContent).toBe("Georgia Грузия");
  expect(option?.querySelector("[lang=ru]")?.textContent).toBe("Грузия");
});

test("at most twelve answers, grouped by kind, the beginnings of names before their middles", async () => {
  await ask("an");
  expect(options()).toHaveLength(12);
  expect(screen.getAllByRole("group").length).toBeGreaterThan(1);
  const places = within(screen.getByRole("group", { name: "Places" })).getAllByRole("option");
  expect(places[0]?.textContent).toMatch(/^An/);
});

test("whoever looks for a country finds its crossings and routes before what happened there", async () => {
  await ask("fin");
  const groups = screen.getAllByRole("group");
  expect(groups.map((group) => group.getAttribute("aria-labelledby")?.split("-").at(-1))).toEqual([
    "place",
    "border",
    "crossing",
    "route",
    "event",
  ]);
  const within3 = (name: string) =>
    within(screen.getByRole("group", { name })).getAllByRole("option").length;
  expect(options()[0]).toBe("Finland");
  expect(within3("Crossings and airports")).toBeGreaterThanOrEqual(3);
  expect(within3("Events")).toBe(3);
  expect(screen.getByRole("group", { name: "Events" }).textContent).toMatch(/and \d+ more/);
});

test("arrows go through the options and back into the field, Enter opens the one they stand on", async () => {
  const field = await ask("georg");
  const [first, second] = screen.getAllByRole("option");
  expect(field.getAttribute("aria-activedescendant")).toBeNull();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(field.getAttribute("aria-activedescendant")).toBe(second?.id);
  expect(second?.getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{ArrowUp}");
  expect(field.getAttribute("aria-activedescendant")).toBe(first?.id);
  await userEvent.keyboard("{ArrowUp}");
  expect(field.getAttribute("aria-activedescendant")).toBeNull();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(verbs.choose).toHaveBeenCalledWith({ kind: "place", id: "GEO" });
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty("value", "");
});

test("Enter without arrows opens the first, and the map looks at it", async () => {
  await ask("georgia{Enter}");
  expect(verbs.choose).toHaveBeenCalledWith({ kind: "place", id: "GEO" });
  expect(verbs.look).toHaveBeenCalledWith(expect.objectContaining({ lon: 43.5, zoom: 3.5 }));
});

test("a crossing is looked at from near, a route from so far that it is seen whole", async () => {
  await ask("verkhny lars kazbegi{Enter}");
  expect(verbs.choose).toHaveBeenCalledWith({ kind: "crossing", id: "ge-lars" });
  expect(verbs.look).toHaveBeenCalledWith(expect.objectContaining({ zoom: 7 }));
  await userEvent.keyboard("road across the caucasus{Enter}");
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "route", id: "georgia-verkhny-lars" });
  expect(vi.mocked(verbs.look).mock.lastCall?.[0]?.zoom).toBeLessThanOrEqual(5);
});

test("an event is chosen with its day", async () => {
  await ask("partial mobilisation");
  const group = screen.getByRole("group", { name: "Events" });
  const [option] = within(group).getAllByRole("option");
  if (option) await userEvent.click(option);
  expect(verbs.chooseEvent).toHaveBeenCalledOnce();
  expect(verbs.choose).not.toHaveBeenCalled();
});

test("every other name belongs to a place that is there", () => {
  expect(Object.keys(otherNames).filter((id) => !atlas.places.has(id as PlaceId))).toEqual([]);
});

test("Escape closes the list, then empties the field", async () => {
  const field = await ask("georg");
  await userEvent.keyboard("{Escape}");
  expect(options()).toEqual([]);
  expect(field).toHaveProperty("value", "georg");
  expect(field.getAttribute("aria-expanded")).toBe("false");
  await userEvent.keyboard("{Escape}");
  expect(field).toHaveProperty("value", "");
});

test("who goes on to the next control leaves the list", async () => {
  await ask("georg");
  render(<button type="button">next</button>);
  await userEvent.tab();
  expect(options()).toEqual([]);
  expect(verbs.choose).not.toHaveBeenCalled();
});

test("a keyboard that is put away leaves the list open", async () => {
  const field = await ask("georg");
  act(() => field.blur());
  expect(options().length).toBeGreaterThan(0);
});

test("a press beside the list closes it; the field opens it again, as long as text stands there", async () => {
  const field = await ask("georg");
  await userEvent.click(document.body);
  expect(options()).toEqual([]);
  await userEvent.click(field);
  expect(options().length).toBeGreaterThan(0);
});

test("the heading of a group takes no focus, and the arrows go on", async () => {
  const field = await ask("georg");
  await userEvent.click(screen.getByText("Places"));
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard("{ArrowDown}");
  expect(field.getAttribute("aria-activedescendant")).not.toBeNull();
});

test("the option that the arrows stand on is said, and the number of all when they are back in the field", async () => {
  await ask("georg");
  const status = screen.getByRole("status");
  const all = options().length;
  expect(status.textContent).toMatch(/^\d+ results?\. Enter opens the first: Georgia/);
  await userEvent.keyboard("{ArrowDown}");
  expect(status.textContent).toBe(`Georgia, 1 of ${all}`);
  await userEvent.keyboard("{ArrowUp}");
  expect(status.textContent).toMatch(/^\d+ results?\./);
});

test("what is not found is said, with what can be", async () => {
  await ask("atlantis");
  expect(screen.getByText("Nothing found for “atlantis”.")).toBeDefined();
  expect(screen.getByRole("status").textContent).toMatch(/countries and territories, crossings/);
  expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
});

test("names that could not be loaded are told where they might be missed, and asked for again", async () => {
  const failing = vi.fn(async (): Promise<never> => {
    throw new Error("offline");
  });
  const field = await ask("atlantis", failing);
  expect(screen.getByText(/other languages have not been loaded/)).toBeDefined();
  await userEvent.tab();
  await userEvent.click(field);
  expect(failing).toHaveBeenCalledTimes(4);
});
