// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { EMBED_CODES, EMBED_KINDS, type EmbedAsked } from "#export/embedCodes.ts";

const asked: EmbedAsked = {
  site: "https://maps.example/ways-out/",
  lang: "de",
  address: "v=1&date=2022-09-21&overlay=visa&hide=routes%2Clabels&lang=de",
  link: "https://maps.example/ways-out/de/#v=1&date=2022-09-21&overlay=visa&lang=de",
  title: 'Ways Out: "Karte" <21. September 2022>',
  alt: "Armenien 110\u00a0000 & Georgien 73\u00a0500",
  picture: "ways-out-2022-09-21-visa.png",
  caption: "Einreise am 21. September 2022. Karte: Ways Out, CC\u00a0BY\u00a04.0.",
  open: "Ganze Karte öffnen",
  load: "Karte laden",
  loadNote: "Die Karte kommt von maps.example.",
};
const PAGE = `${asked.site}de/embed/#${asked.address}`;
const codes = EMBED_KINDS.map((kind) => ({ kind, code: EMBED_CODES[kind](asked) }));

const parsed = (html: string) => {
  const box = document.createElement("template");
  box.innerHTML = html;
  return box.content;
};

test.each(codes)("$kind is a figure with a caption that leads to the whole map", ({ code }) => {
  const figure = parsed(code).querySelector("figure");
  expect(figure?.querySelector("figcaption")?.textContent).toBe(`${asked.caption} ${asked.open}`);
  expect(figure?.querySelector("figcaption a")?.getAttribute("href")).toBe(asked.link);
});

test.each(codes)("$kind holds no raw comma in an address, no line of script", ({ code }) => {
  for (const [, address = ""] of code.matchAll(/(?:src|href|view)="([^"]*)"/g))
    expect(address).not.toContain(",");
  expect(code.replace(/<script src="[^"]+" async=""><\/script>/, "")).not.toMatch(
    /<script|\son\w+=/,
  );
});

test("the frame has a title and shows the view on the page for frames, in its language", () => {
  const frame = parsed(EMBED_CODES.frame(asked)).querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe(PAGE);
  expect(frame?.getAttribute("title")).toBe(asked.title);
  expect(frame?.getAttribute("loading")).toBe("lazy");
  expect(frame?.getAttribute("referrerpolicy")).toBe("no-referrer");
});

test.each(["frame", "element", "wordpress"] as const)(
  "of %s a linked picture with its words is left where only frames, elements and scripts are taken out",
  (kind) => {
    const cleaned = EMBED_CODES[kind](asked)
      .replace(/<script[^>]*><\/script>/g, "")
      .replace(/<\/?(?:iframe|ways-out-map)[^>]*>/g, "");
    const image = parsed(cleaned).querySelector("figure > a > img");
    expect(image?.getAttribute("alt")).toBe(asked.alt);
    expect(image?.getAttribute("src")).toBe(asked.picture);
    expect(image?.parentElement?.getAttribute("href")).toBe(asked.link);
  },
);

test("the frame that asks first names no address that a browser would fetch, and leads to the map by a link", () => {
  const frame = parsed(EMBED_CODES.consent(asked)).querySelector("iframe");
  expect(frame?.hasAttribute("src")).toBe(false);
  const facade = new DOMParser().parseFromString(frame?.getAttribute("srcdoc") ?? "", "text/html");
  const fetched = [...facade.querySelectorAll("[src], link, script, object")];
  expect(fetched.map((one) => one.getAttribute("src"))).toEqual([asked.picture]);
  expect(facade.documentElement.lang).toBe("de");
  expect(facade.querySelector("a")?.getAttribute("href")).toBe(PAGE);
  expect(facade.body.textContent).toContain(asked.loadNote);
  expect(facade.querySelector("img")?.getAttribute("alt")).toBe(asked.alt);
});

/** What ampproject/amphtml asks of frames: extensions/amp-iframe/validator-amp-iframe.protoascii and amp-iframe.md. Its own validator is fetched from a server of theirs, which tests do not ask. */
test("in an AMP page the frame has what AMP asks of frames: https, a size, a sandbox, a picture until it comes, and what asks for more height", () => {
  const frame = parsed(EMBED_CODES.amp(asked)).querySelector("amp-iframe");
  expect(frame?.getAttribute("src")).toBe(PAGE);
  for (const name of ["width", "height"])
    expect(Number(frame?.getAttribute(name))).toBeGreaterThan(0);
  expect(frame?.getAttribute("layout")).toBe("responsive");
  expect(frame?.getAttribute("sandbox")?.split(" ")).toContain("allow-scripts");
  expect(frame?.hasAttribute("resizable")).toBe(true);
  expect(frame?.querySelector("[overflow]")?.getAttribute("role")).toBe("button");
  const image = frame?.querySelector("amp-img[placeholder]");
  expect(image?.getAttribute("layout")).toBe("fill");
  expect(image?.getAttribute("alt")).toBe(asked.alt);
  expect(frame?.querySelector("img, iframe")).toBeNull();
});
