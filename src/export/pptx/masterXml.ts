import type { Box } from "#scene/frame.ts";
import { SLIDE } from "./deck.ts";
import { relationId } from "./relations.ts";
import { NUMBER_BOX, NUMBER_FIELD } from "./slideXml.ts";
import { bodyXml } from "./textXml.ts";
import { NAMESPACES, placed, tree, xmlFile } from "./xml.ts";

/** Layouts of the master: how many there are, and the first of their numbers. */
export const LAYOUT_COUNT = 3;
export const MASTER_ID = 2147483648;

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const [WIDE, HIGH] = [SLIDE.width, SLIDE.height];
const TITLE_BOX: Box = { left: 872, top: 64, right: WIDE - 40, bottom: 220 };
const TEXT_BOX: Box = { left: 872, top: 236, right: WIDE - 40, bottom: 612 };
const WIDE_TITLE: Box = { left: 96, top: 150, right: WIDE - 96, bottom: 330 };
const WIDE_TEXT: Box = { left: 96, top: 350, right: WIDE - 96, bottom: 560 };
const LIST_TITLE: Box = { left: 40, top: 40, right: WIDE - 40, bottom: 100 };
const LIST_TEXTS: readonly [Box, Box] = [
  { left: 40, top: 120, right: 628, bottom: HIGH - 60 },
  { left: 652, top: 120, right: WIDE - 40, bottom: HIGH - 60 },
];

const holder = (id: number, name: string, role: string, box: Box, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${role}/></p:nvPr></p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${bodyXml()}<a:lstStyle/>${text}</p:txBody></p:sp>`;

const empty = (lang: string) => `<a:p><a:endParaRPr lang="${lang}"/></a:p>`;

const number = (lang: string) =>
  holder(9, "Number", 'type="sldNum" sz="quarter" idx="12"', NUMBER_BOX, NUMBER_FIELD(lang, "‹#›"));

/** A stroke of the accent, which is all the ornament there is. */
const stroke = (id: number, box: Box): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Stroke"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

/** The one master: ink on white, one font, no bullets. */
export const masterXml = (lang: string): string => {
  const level = (size: number, bold: boolean) =>
    `<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr lang="${lang}" sz="${size}"${bold ? ' b="1"' : ""} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
  const shapes = [
    holder(2, "Title", 'type="title"', TITLE_BOX, empty(lang)),
    holder(3, "Text", 'type="body" idx="1"', TEXT_BOX, empty(lang)),
    number(lang),
  ];
  const layouts = Array.from(
    { length: LAYOUT_COUNT },
    (_, i) => `<p:sldLayoutId id="${MASTER_ID + 1 + i}" r:id="${relationId(i)}"/>`,
  );
  return xmlFile(
    `<p:sldMaster ${NAMESPACES}><p:cSld>${GROUND}${tree(shapes.join(""))}</p:cSld>${MAP}<p:sldLayoutIdLst>${layouts.join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(2400, true)}</p:titleStyle><p:bodyStyle>${level(1800, false)}</p:bodyStyle><p:otherStyle>${level(1700, false)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  );
};

/** The layouts, in the order of their numbers: of a title alone, of a picture with its text, of a list in two columns. */
export const layoutsXml = (lang: string): readonly string[] => {
  const layout = (name: string, type: string, shapes: readonly string[]) =>
    xmlFile(
      `<p:sldLayout ${NAMESPACES}${type} preserve="1"${type === "" ? ' userDrawn="1"' : ""}><p:cSld name="${name}">${tree(shapes.join(""))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    );
  const [one, two] = LIST_TEXTS;
  return [
    layout("Opening", ' type="title"', [
      stroke(2, { left: 0, top: 0, right: 28, bottom: HIGH }),
      holder(3, "Title", 'type="ctrTitle"', WIDE_TITLE, empty(lang)),
      holder(4, "Text", 'type="subTitle" idx="1"', WIDE_TEXT, empty(lang)),
    ]),
    layout("Picture and text", "", [
      stroke(2, { left: 872, top: 40, right: 936, bottom: 46 }),
      holder(3, "Title", 'type="title"', TITLE_BOX, empty(lang)),
      holder(4, "Text", 'type="body" idx="1"', TEXT_BOX, empty(lang)),
      number(lang),
    ]),
    layout("List", "", [
      holder(3, "Title", 'type="title"', LIST_TITLE, empty(lang)),
      holder(4, "Text", 'type="body" idx="1"', one, empty(lang)),
      holder(5, "More text", 'type="body" idx="2"', two, empty(lang)),
      number(lang),
    ]),
  ];
};
