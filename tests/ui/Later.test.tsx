import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Dossier = ({ of }: { readonly of: string }) => <p>The dossier of {of}</p>;

test("what comes later is waited for, then drawn, and asked for only once", async () => {
  const load = vi.fn(async () => Dossier);
  const Part = laterPart(load);
  const page = (of: string) => (
    <Later lang="en">
      <Part of={of} />
    </Later>
  );
  const { rerender, unmount } = render(page("Georgia"));
  expect(screen.getByText("Loading …")).toBeDefined();
  expect(await screen.findByText("The dossier of Georgia")).toBeDefined();
  rerender(page("Armenia"));
  expect(screen.getByText("The dossier of Armenia")).toBeDefined();
  unmount();
  render(page("Serbia"));
  expect(screen.getByText("The dossier of Serbia")).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
});

test("what does not come is told, and comes with the next try", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const load = vi.fn(async () => Dossier);
  load.mockRejectedValueOnce(new Error("offline"));
  const Part = laterPart(load);
  render(
    <Later lang="de">
      <Part of="Georgien" />
    </Later>,
  );
  expect((await screen.findByRole("alert")).textContent).toMatch(/ließ sich nicht laden/);
  await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
  expect(await screen.findByText("The dossier of Georgien")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("that a part does not come is told again after every change of the page, so that the page is ready again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const Part = laterPart<{ of: string }>(async () => Promise.reject(new Error("gone")));
  const told = vi.fn();
  const page = (of: string) => (
    <Later lang="en" onFailed={told}>
      <Part of={of} />
    </Later>
  );
  const { rerender } = render(page("Georgia"));
  await screen.findByRole("alert");
  const before = told.mock.calls.length;
  expect(before).toBeGreaterThan(0);
  rerender(page("Armenia"));
  expect(told.mock.calls.length).toBeGreaterThan(before);
});
