import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ReaderPage } from "#panels/ReaderPage.tsx";
import { partsOf, verbs } from "./pages/partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const frame = (page: "none" | "doors" | "rule", failed = false, onRetry = () => {}) => (
  <ReaderPage {...partsOf({ page })} failed={failed} onRetry={onRetry} />
);

test("the page that the view names opens as a dialog with its title, and takes the focus", async () => {
  render(frame("rule"));
  const title = screen.getByRole("heading", { name: "How the class of forced returns is found" });
  expect(screen.getByRole("dialog", { name: "How the class of forced returns is found" }).id).toBe(
    "page",
  );
  expect(document.activeElement).toBe(title);
  expect(await screen.findByRole("combobox", { name: "Place" })).toBeDefined();
});

test("Escape and the button close it", async () => {
  render(frame("rule"));
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(verbs.openPage).toHaveBeenCalledTimes(2);
  expect(verbs.openPage).toHaveBeenLastCalledWith("none");
});

test("the focus comes back to what opened it", () => {
  const { rerender } = render(<button type="button">open</button>);
  const opener = screen.getByRole("button", { name: "open" });
  opener.focus();
  rerender(
    <>
      <button type="button">open</button>
      {frame("rule")}
    </>,
  );
  rerender(<button type="button">open</button>);
  expect(document.activeElement?.textContent).toBe("open");
});

test("records that did not come are told, with a retry, and the page stays", async () => {
  const onRetry = vi.fn();
  render(frame("doors", true, onRetry));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(await screen.findByText(/Not legal advice/)).toBeDefined();
});
