import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LANGS } from "#atlas/types.ts";
import { LeaveQuickly } from "#panels/LeaveQuickly.tsx";
import { leavePage } from "#panels/leavePage.ts";
import { leaveWords } from "#words/leaveWords.ts";

vi.mock("#panels/leavePage.ts", () => ({ leavePage: vi.fn() }));

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const page = (
  <>
    <div className="app">
      <LeaveQuickly lang="en" />
      <input aria-label="inside" />
    </div>
    <input aria-label="outside" />
  </>
);
const press = (element: Element, key: string, shiftKey = false) =>
  fireEvent.keyUp(element, { key, shiftKey });
const inside = () => screen.getByLabelText("inside");

test.each(LANGS)(
  "the button leaves the page, and its note says that no history is cleared: %s",
  async (lang) => {
    render(<LeaveQuickly lang={lang} />);
    const button = screen.getByRole("button", { name: leaveWords[lang].leave });
    const note = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toBe(leaveWords[lang].note);
    await userEvent.click(button);
    expect(leavePage).toHaveBeenCalledExactlyOnceWith(leaveWords[lang].untitled);
  },
);

test("Shift three times in a row leaves the page, and each press is told", () => {
  render(page);
  press(inside(), "Shift");
  expect(screen.getByRole("status").textContent).toBe("Shift: press 2 more times to leave.");
  press(inside(), "Shift");
  expect(screen.getByRole("status").textContent).toBe("Shift: press 1 more time to leave.");
  expect(leavePage).not.toHaveBeenCalled();
  press(inside(), "Shift");
  expect(leavePage).toHaveBeenCalledOnce();
});

test("another key in between begins the count anew", () => {
  render(page);
  for (const key of ["Shift", "Shift", "Tab", "Shift", "Shift"]) press(inside(), key);
  expect(leavePage).not.toHaveBeenCalled();
});

test("Shift that was held for capitals does not count", () => {
  render(page);
  for (let i = 0; i < 5; i++) {
    press(inside(), "A", true);
    press(inside(), "Shift");
  }
  expect(leavePage).not.toHaveBeenCalled();
});

test("presses that lie more than five seconds apart are not meant together", () => {
  render(page);
  press(inside(), "Shift");
  press(inside(), "Shift");
  vi.advanceTimersByTime(5100);
  press(inside(), "Shift");
  expect(leavePage).not.toHaveBeenCalled();
});

test("nothing listens outside the app", () => {
  render(page);
  for (let i = 0; i < 3; i++) press(screen.getByLabelText("outside"), "Shift");
  expect(leavePage).not.toHaveBeenCalled();
});
