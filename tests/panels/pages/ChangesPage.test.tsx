import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ChangesPage } from "#panels/pages/ChangesPage.tsx";
import { dayOf } from "../../days.ts";
import { partsOf, verbs } from "./partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const before = dayOf("2023-11-17");
const after = dayOf("2023-12-16");

test("Finland's road crossings stand under those that closed, with what held before", () => {
  render(<ChangesPage {...partsOf({ page: "changes", date: after, compare: before })} />);
  const closed = within(screen.getByRole("region", { name: /that closed/ }));
  const vaalimaa = document.querySelector('tr[data-id="fi-vaalimaa"]');
  expect(closed.getAllByRole("row").length).toBeGreaterThanOrEqual(9);
  expect(vaalimaa?.textContent).toMatch(/Finland.*restricted.*closed/);
});

test("whichever day is the earlier, the page tells the same, forwards", () => {
  const { container } = render(
    <ChangesPage {...partsOf({ page: "changes", date: after, compare: before })} />,
  );
  const told = [...container.querySelectorAll("section, .page-lead")].map((one) => one.textContent);
  cleanup();
  const other = render(
    <ChangesPage {...partsOf({ page: "changes", date: before, compare: after })} />,
  );
  expect(
    [...other.container.querySelectorAll("section, .page-lead")].map((one) => one.textContent),
  ).toEqual(told);
});

test("each line leads to its card", async () => {
  render(<ChangesPage {...partsOf({ page: "changes", date: after, compare: before })} />);
  await userEvent.click(screen.getByRole("button", { name: /Vaalimaa–/ }));
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "crossing", id: "fi-vaalimaa" });
  await userEvent.click(screen.getByRole("button", { name: /closes four crossings/ }));
  expect(verbs.choose).toHaveBeenLastCalledWith(expect.objectContaining({ kind: "event" }));
});

test("borders that changed are listed from the earlier day to the later, each with a way to its card", async () => {
  const days = { date: dayOf("2022-09-20"), compare: dayOf("2022-09-30") };
  render(<ChangesPage {...partsOf({ page: "changes", ...days })} />);
  const group = within(
    screen.getByRole("heading", { name: /^Land borders/ }).closest("section") as HTMLElement,
  );
  const rows = group
    .getAllByRole("row")
    .slice(1)
    .map(({ textContent }) => textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^Border Russia–Finland.*partly open.*8 open.*restricted.*8 restricted/);
  await userEvent.click(group.getByRole("button", { name: "Border Russia–Finland" }));
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "border", id: "RUS-FIN" });
});

test("figures whose count ended in between name who counted and the source", () => {
  const view = {
    page: "changes",
    date: dayOf("2024-08-01"),
    compare: dayOf("2024-06-30"),
  } as const;
  const { container } = render(<ChangesPage {...partsOf(view)} />);
  const armenia = [...container.querySelectorAll("tr[data-figure]")].find((row) =>
    /Armenia.*110,000/.test(row.textContent ?? ""),
  );
  expect(armenia?.textContent).toMatch(/The Bell/);
});

test("without a second day the page offers some", async () => {
  render(<ChangesPage {...partsOf({ page: "changes", date: after })} />);
  await userEvent.click(screen.getByRole("button", { name: "a month earlier" }));
  expect(verbs.compareWith).toHaveBeenCalledWith(dayOf("2023-11-16"));
});

test("a day that the atlas does not cover is not taken, and the field says why", async () => {
  render(<ChangesPage {...partsOf({ page: "changes", date: after, compare: before })} />);
  const field = screen.getByLabelText("From");
  await userEvent.clear(field);
  await userEvent.type(field, "2019-05-01");
  expect(verbs.compareWith).not.toHaveBeenCalled();
  expect(screen.getByText(/1 May 2019 is outside .* from 24 February 2022/)).toBeDefined();
});

test("on two days between which nothing is recorded the page says so", () => {
  const view = {
    page: "changes",
    date: dayOf("2022-08-08"),
    compare: dayOf("2022-08-07"),
  } as const;
  render(<ChangesPage {...partsOf(view)} />);
  expect(screen.getByRole("status").textContent).toMatch(/record no change/);
});

test("the days stand from the earlier to the later one, whichever the map shows", () => {
  for (const [date, compare] of [
    ["2022-09-30", "2022-09-20"],
    ["2022-09-20", "2022-09-30"],
  ] as const) {
    render(
      <ChangesPage {...partsOf({ page: "changes", date: dayOf(date), compare: dayOf(compare) })} />,
    );
    expect(screen.getByLabelText("From")).toHaveProperty("value", "20 September 2022");
    expect(screen.getByLabelText("To")).toHaveProperty("value", "30 September 2022");
    cleanup();
  }
});
