import type { Box } from "#scene/frame.ts";

/** The units of the format to a px of a slide. */
const EMU = 9525;

/** What XML 1.0 cannot hold, whatever way it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");

/** A file of the package: its declaration and its one element. */
export const xmlFile = (element: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`;

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Where something stands, for its first pixel and its size. */
export const placed = ({ left, top, right, bottom }: Box, tag = "a:xfrm"): string => {
  const [x, y] = [units(left), units(top)];
  return `<${tag}><a:off x="${x}" y="${y}"/><a:ext cx="${units(right) - x}" cy="${units(bottom) - y}"/></${tag}>`;
};

const units = (px: number): number => Math.round(px * EMU);

/** The frame of everything that stands on a slide, a layout or a master. */
export const tree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
