import { join } from "node:path";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { FORMATS } from "#export/formats.ts";
import { readBorders } from "#geo/readFacts.ts";
import { PartsContext } from "#panels/PartsContext.ts";
import type { PanelParts } from "#panels/parts.ts";
import { Share } from "#panels/Share.tsx";
import { readAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "./pages/partsOf.ts";

beforeEach(() => window.history.replaceState(null, "", "/atlas/"));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const georgia: Partial<ViewState> = {
  overlay: "visa",
  focus: { kind: "place", id: "GEO" as PlaceId },
};

function Shared({ parts }: { readonly parts: PanelParts }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <PartsContext value={parts}>
      <Share lang={parts.view.lang} isOpen={isOpen} onOpen={setOpen} />
    </PartsContext>
  );
}

const share = (parts: PanelParts) => <Shared parts={parts} />;

async function open(change: Partial<ViewState> = georgia) {
  const user = userEvent.setup();
  const parts = partsOf(change);
  const { rerender } = render(share(parts));
  await user.click(screen.getByRole("button", { name: "Share" }));
  await screen.findByRole("textbox", { name: "Permanent link" });
  return { user, parts, rerender };
}

const textIn = (name: string): string =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value;

test("the dialog opens, takes the focus, and gives it back with Escape", async () => {
  const { user } = await open();
  const button = screen.getByRole("button", { name: "Share" });
  expect(screen.getByRole("dialog", { name: "Share this view" })).toBeDefined();
  expect(document.activeElement?.textContent).toBe("Share this view");
  expect(button.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("another view changes the link and leaves the focus where it is", async () => {
  const { user, rerender } = await open();
  await user.tab();
  const before = document.activeElement;
  rerender(share(partsOf({ overlay: "risk" })));
  expect(textIn("Permanent link")).toContain("overlay=risk");
  expect(document.activeElement).toBe(before);
});

test("the permanent link names the day, the series and the language, and shows the same to a Russian reader", async () => {
  const { parts } = await open();
  const [start, hash = ""] = textIn("Permanent link").split("#");
  expect(start).toBe(`${location.origin}/atlas/`);
  expect(hash).toMatch(/^v=1&date=\d{4}-\d\d-\d\d&data=test&overlay=visa&place=GEO&lang=en/);
  expect(readAddress(hash, atlas, initialView("ru"))).toEqual({
    view: { ...parts.view, date: parts.day, data: "test", series: "stayers-bell-2024" },
    problems: [],
  });
});

test("the short link leaves out what is usual", async () => {
  await open();
  expect(textIn("Short link")).toBe(`${location.origin}/atlas/#overlay=visa&place=GEO`);
});

test("neither link hands on how this reader likes to look, nor a comma at which links are cut", async () => {
  await open({ ...georgia, theme: "dark", renderer: "svg", hidden: ["routes", "labels"] });
  for (const link of [textIn("Short link"), textIn("Permanent link"), textIn("Embed code")]) {
    expect(link).toContain("hide=routes%2Clabels");
    expect(link).not.toMatch(/theme=|renderer=/);
  }
});

test("the short link of the usual map says that no story is told", async () => {
  await open({});
  expect(textIn("Short link")).toBe(`${location.origin}/atlas/#story=none`);
});

test("while a story is told the short link is that of its step, the permanent link names what it shows", async () => {
  await open(storyView(atlas, "opening", 4, initialView("en")) ?? {});
  expect(textIn("Link to this step")).toBe(`${location.origin}/atlas/#story=opening&step=4`);
  expect(screen.queryByRole("textbox", { name: "Short link" })).toBeNull();
  expect(textIn("Permanent link")).toContain("date=2022-09-30");
  expect(textIn("Permanent link")).not.toContain("story");
});

test("the citation names title, subject, day, release, link and the day of access", async () => {
  const { parts } = await open();
  const year = new Date().getFullYear();
  expect(textIn("Citation")).toContain(
    `Ways Out: Entry with a Russian passport. View of ${parts.scene.dayWords}. Data release test. ${textIn("Permanent link")} (accessed `,
  );
  expect(textIn("Citation")).toMatch(new RegExp(`${year}\\)\\.$`));
});

test("the embed code is a frame with a title that shows the permanent view on the page for frames", async () => {
  await open();
  const box = document.createElement("template");
  box.innerHTML = textIn("Embed code");
  const frame = box.content.querySelector("iframe");
  const [, hash] = textIn("Permanent link").split("#");
  expect(frame?.getAttribute("src")).toBe(`${location.origin}/embed/#${hash}`);
  expect(frame?.getAttribute("title")).toMatch(/^Ways Out: map, /);
  expect(box.content.querySelector("figcaption a")?.getAttribute("href")).toBe(
    textIn("Permanent link"),
  );
});

test("another form of the code, and what the frame shows, are a choice away", async () => {
  const { user } = await open();
  const kinds = screen.getByRole("combobox", { name: "Embed as" });
  await user.click(screen.getByRole("checkbox", { name: "With its time" }));
  expect(textIn("Embed code")).toContain('&amp;timeline=on"');
  await user.selectOptions(kinds, "Frame that loads after a click");
  expect(textIn("Embed code")).toContain("srcdoc=");
  await user.selectOptions(kinds, "Element with a script");
  expect(textIn("Embed code")).toContain("<ways-out-map view=");
  expect(textIn("Embed code")).toContain(`src="${location.origin}/embed.js"`);
  expect(screen.queryByRole("checkbox", { name: "Tells the story" })).toBeNull();
});

test("while a story is told its frame can tell it", async () => {
  const { user } = await open(storyView(atlas, "opening", 4, initialView("en")) ?? {});
  expect(textIn("Embed code")).not.toContain("story=");
  await user.click(screen.getByRole("checkbox", { name: "Tells the story" }));
  expect(textIn("Embed code")).toContain("/embed/#story=opening&amp;step=4&amp;lang=en");
});

test("copying puts the link on the clipboard and says so", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Copy: Permanent link" }));
  expect(await navigator.clipboard.readText()).toBe(textIn("Permanent link"));
  expect(screen.getByRole("status").textContent).toBe("Copied: Permanent link.");
});

test("where the clipboard is not allowed the field is selected and the reader told how to copy", async () => {
  const { user } = await open();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(screen.getByRole("button", { name: "Copy: Citation" }));
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
  expect(screen.getByRole("status").textContent).toMatch(/“Citation” is selected/);
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test("the view can be printed", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { user } = await open();
  await user.click(
    screen.getByRole("button", { name: "Print this view with its notes, or save that as PDF" }),
  );
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test("every kind of file is offered once", async () => {
  await open();
  const offered = [...document.querySelectorAll<HTMLElement>("[data-format]")];
  expect(offered.map(({ dataset }) => dataset["format"]).toSorted()).toEqual(
    // There is no encoder of videos here.
    [...Object.keys(FORMATS), "movie", "gif", "qr"].toSorted(),
  );
  for (const [id, { name }] of Object.entries(FORMATS))
    expect(offered.find(({ dataset }) => dataset["format"] === id)?.textContent).toBe(
      `Save as ${name}`,
    );
});

test("the table of the view is saved under the name of the view, and the reader is told", async () => {
  const address = vi.spyOn(URL, "createObjectURL");
  // The page of these tests would go to the file.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const user = userEvent.setup();
  const loadEarlier = async () => new Map();
  const loadBorders = () => Promise.reject(new Error("a table needs no shapes"));
  render(share({ ...partsOf(georgia), loadBorders, loadEarlier }));
  await user.click(screen.getByRole("button", { name: "Share" }));
  await user.click(await screen.findByRole("button", { name: "Save as CSV" }));
  await vi.waitFor(() =>
    expect(screen.getByRole("status").textContent).toMatch(
      /^Given to the browser to save: ways-out-.*-visa-georgia\.csv/,
    ),
  );
  const file = address.mock.calls[0]?.[0] as Blob;
  expect(await file.text()).toContain("place,name,date,");
});

test("a picture can show the end of each year, or days that the reader changes, takes out and adds, and its name says which", async () => {
  const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");
  const saved = vi.spyOn(URL, "createObjectURL");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const user = userEvent.setup();
  const parts = partsOf({ date: dayOf("2024-09-21") });
  const loads = { loadBorders: async () => borders, loadEarlier: async () => new Map() };
  render(share({ ...parts, ...loads }));
  await user.click(screen.getByRole("button", { name: "Share" }));
  const choice = await screen.findByRole("combobox", { name: "Days in the picture" });
  const shown = () =>
    screen.queryAllByRole<HTMLInputElement>("textbox", { name: /^Day \d/ }).map((one) => one.value);
  expect(shown()).toEqual([]);
  await user.selectOptions(choice, "A month before, this day, a month after");
  expect(shown()).toEqual(["21 August 2024", "21 September 2024", "21 October 2024"]);
  await user.click(screen.getByRole("button", { name: "Leave out 21 October 2024" }));
  await user.type(screen.getByRole("textbox", { name: "One more day" }), "21/9/2022{Enter}");
  expect(shown()).toEqual(["21 September 2022", "21 August 2024", "21 September 2024"]);
  expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("Days of your choice");
  await user.click(screen.getByRole("button", { name: "Save as SVG" }));
  // A picture takes as long as it takes.
  await vi.waitFor(
    () =>
      expect(screen.getByRole("status").textContent).toBe(
        "Given to the browser to save: ways-out-2022-09-21-2024-09-21-3-days.svg.",
      ),
    { timeout: 20_000 },
  );
  const file = saved.mock.calls[0]?.[0] as Blob;
  expect(await file.text()).toContain("3 maps, from 21 September 2022 to 21 September 2024");
}, 30_000);
