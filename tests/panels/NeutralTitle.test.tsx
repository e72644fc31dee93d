import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { NeutralTitle } from "#panels/NeutralTitle.tsx";

afterEach(cleanup);

const icon = () => document.querySelector("link[rel=icon]")?.getAttribute("href");
const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: /^Neutral title/ });

test("title and icon become neutral, stay so while the settings are closed, and come back", async () => {
  document.head.innerHTML = '<title>Ways Out</title><link rel="icon" href="./icon.svg">';
  const { unmount } = render(<NeutralTitle lang="en" />);
  await userEvent.click(box());
  expect([document.title, icon()]).toEqual(["Untitled", "data:,"]);
  unmount();
  expect([document.title, icon()]).toEqual(["Untitled", "data:,"]);
  render(<NeutralTitle lang="en" />);
  expect(box().checked).toBe(true);
  await userEvent.click(box());
  expect([document.title, icon()]).toEqual(["Ways Out", "./icon.svg"]);
  expect(box().checked).toBe(false);
});
