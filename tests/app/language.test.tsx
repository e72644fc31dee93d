import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { openApp } from "./openApp.tsx";

/** What is on its way, by name, and how it comes or fails to come. */
const waiting = vi.hoisted(
  () => new Map<string, { readonly come: () => void; readonly fail: () => void }>(),
);
vi.mock("#app/loadAtlas.ts", async () =>
  (await import("./loaders.ts")).loaders((name) =>
    name.endsWith("-en")
      ? Promise.resolve()
      : new Promise<void>((come, fail) => {
          waiting.set(name, { come, fail: () => fail(new Error("offline")) });
        }),
  ),
);
beforeEach(() => waiting.clear());
afterEach(cleanup);

const georgia = { kind: "place", id: "GEO" as PlaceId } as const;
const heading = (name: string) => screen.queryByRole("heading", { level: 2, name });
const body = () => document.querySelector("#card .card")?.textContent?.length ?? 0;

async function openCard() {
  const { store } = openApp({ focus: georgia });
  await vi.waitFor(() => expect(body()).toBeGreaterThan(500), { timeout: 20_000 });
  return store;
}

/** Lets a file come, or not. */
const settle = (name: string, how: "come" | "fail") =>
  act(async () => {
    await vi.waitFor(() => expect(waiting.has(name)).toBe(true));
    waiting.get(name)?.[how]();
  });

test("a card stays while its language changes, and changes at once when all of it has come", async () => {
  const store = await openCard();
  const length = body();
  await act(async () => store.setState({ lang: "de" }));
  expect(body()).toBe(length);
  await settle("texts-de", "come");
  expect(heading("Georgia")).not.toBeNull();
  expect(body()).toBe(length);
  await settle("long-texts-de", "come");
  expect(heading("Georgien")).not.toBeNull();
  expect(body()).toBeGreaterThan(500);
  expect(document.documentElement.lang).toBe("de");
});

test("records that do not come hold back neither language nor card, and can be asked for again", async () => {
  const store = await openCard();
  await act(async () => store.setState({ lang: "ru" }));
  await settle("texts-ru", "come");
  await settle("long-texts-ru", "fail");
  expect(heading("Грузия")).not.toBeNull();
  expect(document.querySelector(".card-failed button")).not.toBeNull();
});

test("without a card the language changes as soon as its words are there", async () => {
  const { store } = openApp();
  await act(async () => store.setState({ lang: "de" }));
  await settle("texts-de", "come");
  expect(document.documentElement.lang).toBe("de");
});

test("that a language has not come is told until it is dismissed, and told again of another", async () => {
  const { store } = openApp();
  await act(async () => store.setState({ lang: "ru" }));
  await settle("texts-ru", "fail");
  const dismiss = () => document.querySelector<HTMLElement>(".notice-dismiss");
  await vi.waitFor(() => expect(dismiss()).not.toBeNull(), { timeout: 20_000 });
  await userEvent.click(dismiss() as HTMLElement);
  expect(dismiss()).toBeNull();
  await act(async () => store.setState({ lang: "de" }));
  await settle("texts-de", "fail");
  expect(dismiss()).not.toBeNull();
});
