// @vitest-environment happy-dom
// What content systems leave of a code: WordPress's list for those who may not post frames, applied when the code is saved and again when its editor is changed.
import sanitizeHtml from "sanitize-html";
import { expect, test } from "vitest";
import { EMBED_CODES, type EmbedAsked } from "#export/embedCodes.ts";

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags:
    "a abbr b blockquote br caption cite code em figure figcaption h1 h2 h3 h4 h5 h6 hr i img li ol p pre strong sub sup table tbody td th thead tr u ul".split(
      " ",
    ),
  allowedAttributes: {
    a: ["href", "title", "rel", "target"],
    img: ["src", "alt", "width", "height"],
  },
};

const asked: EmbedAsked = {
  site: "https://maps.example/ways-out/",
  lang: "ru",
  address: "v=1&date=2022-09-21&overlay=visa&hide=routes%2Clabels&lang=ru",
  link: "https://maps.example/ways-out/ru/#v=1&date=2022-09-21&overlay=visa&lang=ru",
  title: "Ways Out: «Карта» <21 сентября 2022>",
  alt: "Армения 110\u00a0000 & Грузия 73\u00a0500",
  picture: "ways-out-2022-09-21-visa.png",
  caption: "Въезд 21 сентября 2022. Карта: Ways Out, CC\u00a0BY\u00a04.0.",
  open: "Открыть всю карту",
  load: "Загрузить карту",
  loadNote: "Карта приходит с maps.example.",
};

// A page for AMP is cleaned by AMP's own rules, and who asks first has a frame that no such list knows.
test.each(["frame", "element", "picture", "wordpress"] as const)(
  "of the code %s a figure with its linked picture, its words and its caption is left, after one cleaning and after two",
  (kind) => {
    const once = sanitizeHtml(EMBED_CODES[kind](asked), ALLOWED);
    const twice = sanitizeHtml(once, ALLOWED);
    expect(twice).toBe(once);
    expect(once).not.toMatch(/iframe|script|ways-out-map/);
    const box = document.createElement("template");
    box.innerHTML = twice;
    const image = box.content.querySelector("figure > a > img");
    expect(image?.getAttribute("alt")).toBe(asked.alt);
    expect(image?.getAttribute("src")).toBe(asked.picture);
    expect(image?.parentElement?.getAttribute("href")).toBe(asked.link);
    const caption = box.content.querySelector("figure > figcaption");
    expect(caption?.textContent).toBe(`${asked.caption} ${asked.open}`);
    expect(caption?.querySelector("a")?.getAttribute("href")).toBe(asked.link);
  },
);
