import type { Box } from "#scene/frame.ts";
import { plainParagraphXml } from "./textXml.ts";
import { NAMESPACES, placed, tree, xmlFile } from "./xml.ts";

/** A page of notes in px: upright, 7.5 by 10 inches. */
export const NOTES_PAGE = { width: 720, height: 960 } as const;
const IMAGE_BOX: Box = { left: 72, top: 72, right: 648, bottom: 396 };
const TEXT_BOX: Box = { left: 72, top: 420, right: 648, bottom: 900 };

const image = (role: string, place: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${role}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr></p:sp>`;

const text = (role: string, place: string, paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body"${role}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

const boxed = (box: Box): string => `${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** What all pages of notes have in common. */
export const notesMasterXml = (lang: string): string =>
  xmlFile(
    `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(
      image(
        ' idx="2"',
        `${boxed(IMAGE_BOX)}<a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>`,
      ) +
        text(' sz="quarter" idx="3"', boxed(TEXT_BOX), `<a:p><a:endParaRPr lang="${lang}"/></a:p>`),
    )}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle><a:lvl1pPr marL="0" algn="l" rtl="0"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr lang="${lang}" sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`,
  );

/** The speaker's notes of a slide, below its picture in small. */
export const notesXml = (notes: readonly string[], lang: string): string =>
  xmlFile(
    `<p:notes ${NAMESPACES}><p:cSld>${tree(
      image("", "") +
        text(
          ' idx="1"',
          "",
          (notes.length === 0 ? [""] : notes).map((one) => plainParagraphXml(one, lang)).join(""),
        ),
    )}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
