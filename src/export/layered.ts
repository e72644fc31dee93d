import type { SheetWords } from "#words/sheetWords.ts";

const SVG = "http://www.w3.org/2000/svg";
const INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

type Names = SheetWords["layers"];
/** The parts of a map that are layers of it, by the class of their group. */
const PARTS = [
  "ground",
  "borders",
  "dots",
  "ways",
  "circles",
  "crossings",
  "signs",
  "stubs",
  "labels",
] as const satisfies readonly (keyof Names)[];

/** Makes the drawing of a sheet one of layers with names, as programs for drawings show them: paper, each map with its parts, key, texts, code. It looks the same. */
export function layered(sheet: Element, names: Names, captions: readonly string[]): void {
  // Also in drawings whose maps name no days.
  sheet.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:inkscape", INKSCAPE);
  const children = [...sheet.children];
  const of = (tag: string) => children.filter(({ tagName }) => tagName === tag);
  wrapped(sheet, of("rect"), "paper", names.paper);
  of("svg").forEach((map, i) => {
    const id = `map-${i + 1}`;
    mapLayer(map, id, names, captions[i] || names.map);
  });
  for (const key of sheet.querySelectorAll("g.key")) asLayer(key, "key", names.key);
  wrapped(sheet, of("text"), "texts", names.texts);
  wrapped(sheet, of("path"), "code", names.code);
}

function asLayer(group: Element, id: string, name: string): void {
  group.setAttribute("id", id);
  group.setAttributeNS(INKSCAPE, "inkscape:groupmode", "layer");
  group.setAttributeNS(INKSCAPE, "inkscape:label", name);
}

/** Sets elements into a layer that stands where the first of them stood. */
function wrapped(sheet: Element, parts: readonly Element[], id: string, name: string): void {
  const [first] = parts;
  if (first === undefined) return;
  const layer = element(sheet, "g");
  asLayer(layer, id, name);
  sheet.insertBefore(layer, first);
  layer.append(...parts);
}

/** A drawing within the drawing is no layer: a map becomes a group, moved, scaled and cut as the drawing was. */
function mapLayer(map: Element, id: string, names: Names, name: string): void {
  const [x, y, width] = ["x", "y", "width"].map((one) => Number(map.getAttribute(one)));
  const [, , wide = "0", high = "0"] = (map.getAttribute("viewBox") ?? "").split(" ");
  const layer = element(map, "g");
  asLayer(layer, id, name);
  layer.setAttribute("transform", `translate(${x} ${y}) scale(${(width ?? 0) / Number(wide)})`);
  layer.setAttribute("clip-path", `url(#${id}-edge)`);
  const clip = element(map, "clipPath");
  clip.setAttribute("id", `${id}-edge`);
  const edge = element(map, "rect");
  edge.setAttribute("width", wide);
  edge.setAttribute("height", high);
  clip.append(edge);
  const scene = map.querySelector("svg");
  scene?.replaceWith(...scene.children);
  layer.append(clip, ...map.children);
  for (const part of PARTS)
    for (const group of layer.querySelectorAll(`g.${part}`))
      asLayer(group, `${id}-${part}`, names[part]);
  map.replaceWith(layer);
}

const element = ({ ownerDocument }: Element, tag: string): Element =>
  ownerDocument.createElementNS(SVG, tag);
