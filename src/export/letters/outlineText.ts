import { type Font, type Glyph, parse } from "opentype.js";
import type { LetterFiles } from "./letterFiles.ts";

const SVG = "http://www.w3.org/2000/svg";
/** From this weight on letters are bold. */
const BOLD = 600;

/** The letters of a drawing, opened. */
export type Letters = { readonly regular: Font; readonly bold: Font };

export const openLetters = (files: LetterFiles): Letters => ({
  regular: parse(files.regular),
  bold: parse(files.bold),
});

/** Draws the texts of a drawing as outlines, so that they look alike without any font; what surrounds letters lies below them. Each is still told to those who cannot see it. */
export function outlineTexts(drawing: Element, letters: Letters): void {
  for (const text of drawing.querySelectorAll("text")) {
    const path = linesOf(text, letters).map(outlineOf).join("");
    const group = drawing.ownerDocument.createElementNS(SVG, "g");
    copy(text, group, ["class", "transform", "opacity"]);
    group.setAttribute("aria-label", (text.textContent ?? "").trim());
    const halo = haloOf(text, path);
    if (halo !== null) group.append(halo);
    group.append(pathOf(text, path, ["fill", "fill-opacity"]));
    text.replaceWith(group);
  }
}

/** Lets the texts of a drawing be texts, for programs that know no more of them than where they begin: each line starts where it stands, and what surrounds its letters lies below them as outlines. */
export function placeTexts(drawing: Element, letters: Letters): void {
  for (const text of drawing.querySelectorAll("text")) {
    const lines = linesOf(text, letters);
    const halo = haloOf(text, lines.map(outlineOf).join(""));
    if (halo !== null) text.before(halo);
    const placed = text.cloneNode() as Element;
    for (const name of ["stroke", "stroke-width", "stroke-opacity"]) placed.removeAttribute(name);
    placed.setAttribute("text-anchor", "start");
    for (const { content, left, y } of lines) {
      const one = placed.cloneNode() as Element;
      one.setAttribute("x", String(left));
      one.setAttribute("y", String(y));
      one.textContent = content;
      text.before(one);
    }
    text.remove();
  }
}

type Line = {
  readonly content: string;
  readonly left: number;
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly { readonly glyph: Glyph; readonly at: number }[];
};

/** The lines of a text, each where it stands. */
function linesOf(text: Element, letters: Letters): readonly Line[] {
  const size = Number(inherited(text, "font-size"));
  const font =
    Number(inherited(text, "font-weight") ?? 400) < BOLD ? letters.regular : letters.bold;
  const anchor = inherited(text, "text-anchor");
  let [x, y] = [numberIn(text, "x"), numberIn(text, "y")];
  return [...text.childNodes].filter(isDrawn).map((part) => {
    const content = part.textContent ?? "";
    if (isElement(part)) {
      x = part.hasAttribute("x") ? numberIn(part, "x") : x;
      y += numberIn(part, "dy");
    }
    const { glyphs, width } = glyphsOf(content, size, font);
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    x = left + width;
    return { content, left, y, size, glyphs };
  });
}

/** Letter by letter, with the room that a font asks for between two of them; none is joined with another. */
function glyphsOf(line: string, size: number, font: Font) {
  const scale = size / font.unitsPerEm;
  let width = 0;
  let before: Glyph | null = null;
  const glyphs = [...line].map((letter) => {
    const glyph = font.charToGlyph(letter);
    if (before !== null) width += font.getKerningValue(before, glyph) * scale;
    before = glyph;
    const at = width;
    width += glyph.advanceWidth * scale;
    return { glyph, at };
  });
  return { glyphs, width };
}

const outlineOf = ({ glyphs, left, y, size }: Line): string =>
  glyphs
    .map(({ glyph, at }) => {
      const path = glyph.getPath(left + at, y, size);
      // opentype.js rounds by way of text: of 822.0000000000001 it makes NaN.
      for (const command of path.commands)
        for (const [key, value] of Object.entries(command))
          if (typeof value === "number") command[key] = Math.round(value * 100) / 100;
      return path.toPathData(2);
    })
    .join("");

function haloOf(text: Element, path: string): Element | null {
  if ((text.getAttribute("stroke") ?? "none") === "none") return null;
  const halo = pathOf(text, path, ["stroke", "stroke-width", "stroke-opacity"]);
  halo.setAttribute("fill", "none");
  halo.setAttribute("stroke-linejoin", "round");
  return halo;
}

function pathOf(text: Element, data: string, names: readonly string[]): Element {
  const path = text.ownerDocument.createElementNS(SVG, "path");
  path.setAttribute("d", data);
  copy(text, path, names);
  return path;
}

function copy(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What stands between two lines is there to be read, not to be drawn. */
const isDrawn = (node: Node): boolean =>
  !isElement(node) || node.getAttribute("display") !== "none";

const numberIn = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
