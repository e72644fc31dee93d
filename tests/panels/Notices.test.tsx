import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Lang } from "#atlas/types.ts";
import { Notices } from "#panels/Notices.tsx";
import type { AddressProblem } from "#view/readValues.ts";

afterEach(cleanup);

type Fault = Parameters<typeof Notices>[0]["fault"];

const notices = (
  problems: readonly AddressProblem[],
  fault: Fault = null,
  lang: Lang = "en",
  onDismissFault = () => {},
) => (
  <Notices
    lang={lang}
    problems={problems}
    fault={fault}
    later={false}
    onDismissFault={onDismissFault}
    newer={null}
    onUse={() => {}}
    release="2026-11-29"
    newest={null}
    verbs={{ openPage: () => {} }}
  />
);
const wrong = [
  { name: "date", value: "2022-02-30" },
  { name: "utm_source", value: "letter" },
];
const told = () => screen.getByRole("status").textContent ?? "";

/** The words come a moment after they are needed. */
async function show(ui: ReactNode) {
  const shown = render(ui);
  await act(() => vi.dynamicImportSettled());
  return shown;
}

test("without anything wrong nothing is said", async () => {
  await show(notices([]));
  expect(told()).toBe("");
});

test("each wrong value is named with its key, an unknown key as such", async () => {
  await show(notices(wrong));
  expect(told()).toContain("date = 2022-02-30 was ignored");
  expect(told()).toContain("utm_source = letter was ignored: there is no such key");
  expect(told()).toContain("Everything else in the address holds.");
});

test.each<readonly [Lang, RegExp]>([
  ["de", /date = 2022-02-30 wurde übergangen/],
  ["ru", /date = 2022-02-30 пропущено/],
])("the notice speaks %s", async (lang, words) => {
  await show(notices(wrong, null, lang));
  expect(told()).toMatch(words);
});

test("a dismissed notice stays away until another address is wrong", async () => {
  const { rerender } = await show(notices(wrong));
  await userEvent.click(screen.getByRole("button", { name: "Dismiss: notice on the address" }));
  expect(told()).toBe("");
  expect(document.activeElement).toBe(screen.getByRole("status"));
  rerender(notices(wrong, null, "de"));
  expect(told()).toBe("");
  rerender(notices([{ name: "place", value: "ATLANTIS" }]));
  expect(told()).toContain("place = ATLANTIS");
});

test("markup in an address is shown, not obeyed; floods and long values are cut", async () => {
  const flood = Array.from({ length: 40 }, (_, i) => ({ name: `k${i}`, value: "x".repeat(500) }));
  await show(notices([{ name: "date", value: "<img src=x>" }, ...flood]));
  expect(screen.getByRole("status").querySelector("img")).toBeNull();
  expect(told()).toContain("<img src=x>");
  expect(told()).toContain("and 35 more");
  expect(told().length).toBeLessThan(1200);
});

test.each<readonly [NonNullable<Fault>, RegExp]>([
  ["chunk", /could not be loaded.*drawn map stands in its place/],
  ["context", /graphics processor.*comes back/],
  ["pixels", /false colours.*can be chosen there too/],
  ["webgl", /cannot show the map with WebGL.*can be chosen there too/],
  ["texts", /language you chose could not be loaded.*stays in the language it had/],
  ["records", /Sources and single figures.*go on working/],
])("a fault of %s says what happened and what still works", async (fault, words) => {
  const dismiss = vi.fn();
  await show(notices([], fault, "en", dismiss));
  expect(told()).toMatch(words);
  await userEvent.click(screen.getByRole("button", { name: "Dismiss: notice on a fault" }));
  expect(dismiss).toHaveBeenCalledOnce();
});
