import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ComparePicker } from "#panels/ComparePicker.tsx";
import { dayOf } from "../days.ts";
import { partsOf, verbs } from "./pages/partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const date = dayOf("2022-09-21");
const field = () => screen.getByRole("textbox", { name: "Set a second day beside it" });

test("a second day is typed, and taken once", async () => {
  render(<ComparePicker {...partsOf({ date })} day={date} isSameDay={false} />);
  await userEvent.type(field(), "15/07/2023{Enter}");
  expect(vi.mocked(verbs.compareWith).mock.calls).toEqual([[dayOf("2023-07-15")]]);
});

test("clearing the field to type another day does not end the comparison", async () => {
  render(
    <ComparePicker
      {...partsOf({ date, compare: dayOf("2023-07-15") })}
      day={date}
      isSameDay={false}
    />,
  );
  await userEvent.clear(field());
  await userEvent.tab();
  expect(verbs.compareWith).not.toHaveBeenCalled();
  expect(screen.getByRole("alert").textContent).toMatch(/^Please enter a day from/);
});

test("comparing a day with itself says so", () => {
  render(<ComparePicker {...partsOf({ date, compare: date })} day={date} isSameDay />);
  expect(screen.getByRole("status").textContent).toMatch(/the day shown already/);
  expect(screen.queryByRole("button", { name: /changed/ })).toBeNull();
});

test("usual pairs are one press, and show the later day", async () => {
  render(<ComparePicker {...partsOf({ date })} day={date} isSameDay={false} />);
  await userEvent.click(screen.getByRole("button", { name: "20 Sept 2022 | 30 Sept 2022" }));
  await userEvent.click(screen.getByRole("button", { name: "a week earlier" }));
  expect(vi.mocked(verbs.turnTo).mock.calls).toEqual([
    [dayOf("2022-09-30"), dayOf("2022-09-20")],
    [date, date - 7],
  ]);
});
