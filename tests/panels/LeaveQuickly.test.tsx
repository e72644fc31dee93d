import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
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

const press = (target: Element = document.body) => {
  fireEvent.keyDown(target, { key: "Shift", code: "ShiftLeft", shiftKey: true });
  fireEvent.keyUp(target, { key: "Shift", code: "ShiftLeft" });
};

test.each(LANGS)(
  "without a script it is a link to the empty page, and its note promises no more: %s",
  (lang) => {
    const { note, linkNote } = leaveWords[lang];
    const html = renderToString(<LeaveQuickly lang={lang} up="../" />);
    expect(html).toContain('href="../blank.html"');
    expect(html).toContain(linkNote);
    expect(html).not.toContain(note);
  },
);

test.each(LANGS)(
  "with one it blanks the page, and its note says that no history is cleared: %s",
  async (lang) => {
    render(<LeaveQuickly lang={lang} up="./" />);
    const link = screen.getByRole("link", { name: leaveWords[lang].leave });
    const note = document.getElementById(link.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toBe(leaveWords[lang].note);
    await userEvent.click(link);
    expect(leavePage).toHaveBeenCalledExactlyOnceWith(leaveWords[lang].untitled);
  },
);

test("Shift three times in a row leaves the page while nothing has the focus, and each press is told", () => {
  render(<LeaveQuickly lang="en" up="./" />);
  press();
  expect(screen.getByRole("status").textContent).toBe("Shift: press 2 more times to leave.");
  press();
  expect(screen.getByRole("status").textContent).toBe("Shift: press 1 more time to leave.");
  expect(leavePage).not.toHaveBeenCalled();
  press();
  expect(leavePage).toHaveBeenCalledOnce();
});

test("whoever presses on while the page goes away breaks nothing", () => {
  render(<LeaveQuickly lang="en" up="./" />);
  for (let times = 0; times < 6; times++) expect(() => press()).not.toThrow();
  expect(screen.getByRole("link").textContent).toContain("●●●");
  expect(screen.getByRole("link").textContent).not.toContain("○");
});

test("it leaves from a text field too, and where the page keeps its keys for itself", () => {
  render(
    <>
      <LeaveQuickly lang="en" up="./" />
      <input
        onKeyDown={(event) => event.stopPropagation()}
        onKeyUp={(event) => event.stopPropagation()}
      />
    </>,
  );
  for (let i = 0; i < 3; i++) press(screen.getByRole("textbox"));
  expect(leavePage).toHaveBeenCalledOnce();
});

test("a click or a turn of the wheel in between begins the count anew", () => {
  render(<LeaveQuickly lang="en" up="./" />);
  press();
  press();
  fireEvent.wheel(document.body);
  expect(screen.getByRole("status").textContent).toBe("");
  press();
  expect(leavePage).not.toHaveBeenCalled();
});

test("presses that lie more than five seconds apart are not meant together", () => {
  render(<LeaveQuickly lang="en" up="./" />);
  press();
  press();
  vi.advanceTimersByTime(5100);
  press();
  expect(leavePage).not.toHaveBeenCalled();
});
