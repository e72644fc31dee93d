import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Search } from "#panels/Search.tsx";
import { partsOf } from "./pages/partsOf.ts";

vi.mock("#panels/searchTools.ts", () => {
  throw new Error("offline");
});
afterEach(cleanup);

test("a search that could not be loaded says so, and the field stays", async () => {
  render(<Search {...partsOf({})} />);
  await userEvent.type(screen.getByRole("combobox"), "georgia");
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be loaded/);
  expect(screen.getByRole("combobox")).toHaveProperty("value", "georgia");
});
