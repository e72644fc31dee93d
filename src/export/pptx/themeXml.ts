import { PALETTE } from "#scene/palette.ts";
import { NAMESPACES, xmlFile } from "./xml.ts";

/** The colours of a projector, by the names that presentations have for them. */
const COLOURS = {
  dk1: "ink",
  lt1: "page",
  dk2: "muted",
  lt2: "soft",
  accent1: "accent",
  accent2: "destination",
  accent3: "visa-visa",
  accent4: "age-year",
  accent5: "visa-visa-free",
  accent6: "visa-online-or-on-arrival",
  hlink: "destination",
  folHlink: "muted",
} as const;

/** Whatever system opens it has this font, or one that is as wide. */
const FONT = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Colours and fonts; each list of looks has the three that the format asks for. */
export const themeXml = (): string => {
  const colours = Object.entries(COLOURS)
    .map(([name, ours]) => {
      const hex = (PALETTE.projector[ours] ?? "#000000").slice(1).toUpperCase();
      return `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
    })
    .join("");
  return xmlFile(
    `<a:theme ${NAMESPACES.split(" ")[0]} name="Ways Out"><a:themeElements><a:clrScheme name="Ways Out">${colours}</a:clrScheme><a:fontScheme name="Ways Out"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Ways Out"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
  );
};
