// Alone: it gives the page an element for good.
import { afterEach, expect, test, vi } from "vitest";
import script from "../../public/embed.js?raw";

const SITE = "https://maps.example/ways-out/";

/** The script as a page runs it, so many times. */
function load(times: number): void {
  vi.spyOn(document, "currentScript", "get").mockReturnValue(
    Object.assign(document.createElement("script"), { src: `${SITE}embed.js?1` }),
  );
  for (let i = 0; i < times; i++) new Function(script)();
}

afterEach(() => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

test("loaded twice it defines its element once, which holds one frame of the view in its language", () => {
  const define = vi.spyOn(customElements, "define");
  load(2);
  expect(define).toHaveBeenCalledTimes(1);
  document.body.innerHTML =
    '<ways-out-map view="overlay=visa&amp;lang=ru" title="A map"><a href="#">Picture</a></ways-out-map>';
  const element = document.querySelector("ways-out-map");
  const frames = element?.shadowRoot?.querySelectorAll("iframe") ?? [];
  expect(frames).toHaveLength(1);
  expect(frames[0]?.src).toBe(`${SITE}ru/embed/#overlay=visa&lang=ru`);
  expect(frames[0]?.title).toBe("A map");
  expect(frames[0]?.loading).toBe("lazy");
  // Taken elsewhere in the article it stays the one that it is.
  if (element !== null) document.body.append(document.createElement("p"), element);
  expect(element?.shadowRoot?.querySelectorAll("iframe")).toHaveLength(1);
});

test("with consent asked for there is no frame before the click, but what stands in the element and a button", () => {
  load(1);
  document.body.innerHTML = '<ways-out-map view="lang=de" consent="Karte laden"></ways-out-map>';
  const root = document.querySelector("ways-out-map")?.shadowRoot;
  expect(root?.querySelector("iframe")).toBeNull();
  expect(root?.querySelector("slot")).not.toBeNull();
  expect(root?.querySelector("button")?.textContent).toBe("Karte laden");
  root?.querySelector("button")?.click();
  expect(root?.querySelector("iframe")?.src).toBe(`${SITE}de/embed/#lang=de`);
  expect(root?.querySelector("button")).toBeNull();
});
