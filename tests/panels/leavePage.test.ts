// Alone: it takes the page away.
import { expect, test, vi } from "vitest";
import { leavePage } from "#panels/leavePage.ts";
import blank from "../../public/blank.html?raw";

test("the page is blank at once, its title and icon say nothing, and an empty page of this site takes its place", () => {
  const replace = vi.spyOn(window.location, "replace").mockImplementation(() => {});
  document.title = "Ways Out";
  document.documentElement.lang = "ru";
  document.documentElement.dataset["theme"] = "dark";
  document.body.innerHTML = "<p>Georgia</p>";
  leavePage("Untitled");
  expect(document.documentElement.textContent?.trim()).toBe("Untitled");
  expect(document.title).toBe("Untitled");
  expect(document.documentElement.getAttributeNames()).toEqual([]);
  expect(document.querySelector<HTMLLinkElement>("link[rel=icon]")?.href).toBe("data:,");
  expect(replace).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/blank\.html$/));
});

test("the empty page holds nothing and asks for nothing", () => {
  const page = new DOMParser().parseFromString(blank, "text/html");
  expect(page.body.textContent?.trim()).toBe("");
  expect(page.title).toBe("Untitled");
  expect(page.querySelectorAll("script, img, iframe, link:not([href^='data:'])")).toHaveLength(0);
});
