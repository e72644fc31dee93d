import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import type { CrossingId, PlaceId, RouteId } from "#atlas/types.ts";
import { TextMap } from "#plain/TextMap.tsx";
import type { ViewState } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { atlasIn, Reader, viewWith } from "./Reader.tsx";

afterEach(cleanup);

function open(change: Partial<ViewState> = {}) {
  const store = viewWith({ shownAs: "text", ...change });
  const { container } = render(
    <Reader atlas={atlasIn(change.lang ?? "en")} store={store}>
      {(parts) => <TextMap {...parts} description="All in words." />}
    </Reader>,
  );
  return { store, container, user: userEvent.setup() };
}

const at = (id: string): Partial<ViewState> => ({ focus: { kind: "place", id: id as PlaceId } });
const here = () => screen.getAllByRole("heading", { level: 2 })[1]?.textContent;
const compass = () => screen.getByRole("application");

describe("the reader stands", () => {
  test("in Russia at first", () => {
    open();
    expect(here()).toContain("Russia");
    expect(screen.getByText("All recorded routes begin here.")).toBeDefined();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test.each([
    ["the chosen place", { kind: "place", id: "GEO" as PlaceId }, "Georgia"],
    ["a route’s end", { kind: "route", id: "armenia-air" as RouteId }, "Armenia"],
    ["a crossing’s far side", { kind: "crossing", id: "fi-vaalimaa" as CrossingId }, "Finland"],
  ] as const)("at %s", (_, focus, name) => {
    open({ focus });
    expect(here()).toContain(name);
  });

  test("still there after the card is closed", async () => {
    const { store } = open(at("GEO"));
    store.setState({ focus: null });
    expect(await screen.findByRole("heading", { name: /Georgia/ })).toBeDefined();
  });
});

describe("walking", () => {
  test("arrow keys go to the neighbour in that direction, and the choice follows", async () => {
    const { store, user } = open(at("GEO"));
    compass().focus();
    await user.keyboard("{ArrowUp}");
    expect(store.getState().focus).toEqual({ kind: "place", id: "RUS" });
    expect(here()).toContain("Russia");
    await user.keyboard("{ArrowDown}");
    expect(here()).not.toContain("Russia");
    expect(document.activeElement).toBe(compass());
  });

  test("one polite region tells where the reader has arrived, and what lies ahead", async () => {
    const { user } = open(at("ARM"));
    compass().focus();
    await user.keyboard("{ArrowUp}");
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe(
      "Georgia. North: Russia; West: Türkiye; East: Azerbaijan; South: Armenia",
    );
  });

  test("it tells where nothing lies, too, and stays", async () => {
    const { store, user } = open(at("PRT"));
    compass().focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("status").textContent).toBe("Portugal: no neighbour to the west.");
    expect(store.getState().focus).toEqual({ kind: "place", id: "PRT" });
  });

  test("keys with modifiers are left to the browser", async () => {
    const { store, user } = open(at("GEO"));
    compass().focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(store.getState().focus).toEqual({ kind: "place", id: "GEO" });
  });

  test("the list of neighbours offers all of them as buttons, and the keyboard keeps its place", async () => {
    const { store, user } = open(at("GEO"));
    await user.click(screen.getByRole("button", { name: "Azerbaijan" }));
    expect(store.getState().focus).toEqual({ kind: "place", id: "AZE" });
    expect(document.activeElement).toBe(compass());
  });

  test("the border to a neighbour says its state on the day, and leads to its card", async () => {
    const { store, user } = open(at("FIN"));
    await user.click(screen.getByRole("button", { name: /^Border Russia–Finland: closed$/ }));
    expect(store.getState().focus).toEqual({ kind: "border", id: "RUS-FIN" });
    expect(here()).toContain("Finland");
  });

  test("the list of all places leads anywhere", async () => {
    const { store, user } = open();
    await user.selectOptions(screen.getByRole("combobox"), "ARG");
    expect(here()).toContain("Russia");
    await user.click(screen.getByRole("button", { name: "Go there" }));
    expect(store.getState().focus).toEqual({ kind: "place", id: "ARG" });
    expect(here()).toContain("Argentina");
  });

  test("Enter opens the card of the place", async () => {
    const { store, user } = open();
    compass().focus();
    await user.keyboard("{Enter}");
    expect(store.getState().focus).toEqual({ kind: "place", id: "RUS" });
  });
});

describe("a place in words", () => {
  test("names its neighbours with direction and crossings on the day", () => {
    const { container } = open({ ...at("GEO"), date: dayOf("2022-10-01") });
    const text = container.textContent ?? "";
    expect(text).toMatch(/Russia \(north; on this day crossings Verkhny Lars–Kazbegi: open; .+\)/);
    expect(text).toContain("Armenia (south-east)");
    expect(text).toContain("about 78,800 people (");
    expect(text).toContain("Road across the Caucasus to Georgia");
  });

  test("says at least where only a lower bound is known", () => {
    const { container } = open(at("DEU"));
    expect(container.textContent).toContain("at least 36,000 people (The Bell; by July 2024)");
  });

  test("says that an island has no land neighbour, and what is nearest", () => {
    const { container } = open(at("ISL"));
    expect(container.textContent).toContain("No land neighbour; nearest");
    expect(container.textContent).toContain("Faroe Islands (east; over water)");
  });

  test("speaks German and Russian", () => {
    const { container: de } = open({ ...at("FIN"), lang: "de" });
    expect(de.textContent).toContain("Russland (im Osten; an diesem Tag Übergänge");
    cleanup();
    const { container: ru } = open({ ...at("ARM"), lang: "ru" });
    expect(ru.textContent).toContain("около 110\u00a0000 человек");
  });
});
