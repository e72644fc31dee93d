import type { Box } from "#scene/frame.ts";
import { type Picture, SLIDE, type Slide, type TextBox } from "./deck.ts";
import { type Relation, relationId } from "./relations.ts";
import { bodyXml, type Linked, paragraphsXml } from "./textXml.ts";
import { escaped, NAMESPACES, placed, tree, xmlFile } from "./xml.ts";

/** The number of a slide, for whoever asks about it. */
export const NUMBER_BOX: Box = {
  left: SLIDE.width - 96,
  right: SLIDE.width - 40,
  top: SLIDE.height - 48,
  bottom: SLIDE.height - 20,
};

/** How a slide is called by the number that it has, counted from 1. */
export const NUMBER_FIELD = (lang: string, number: number | "‹#›"): string =>
  `<a:p><a:pPr algn="r"/><a:fld id="{6C1B3F0E-5D0B-4E0A-9C57-0A7F2B1D9E11}" type="slidenum"><a:rPr lang="${lang}" sz="1700" dirty="0"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${lang}" sz="1700" dirty="0"/></a:p>`;

const LAYOUTS: Readonly<Record<Slide["layout"], number>> = { opening: 1, told: 2, listed: 3 };

/** A slide as its part, with what it leads to: its layout, its notes, its picture, and the addresses that its texts name. */
export function slideXml(
  slide: Slide,
  number: number,
  lang: string,
): { readonly xml: string; readonly relations: readonly Relation[] } {
  const { title, texts, picture, foot, layout } = slide;
  const relations: Relation[] = [
    { type: "slideLayout", target: `../slideLayouts/slideLayout${LAYOUTS[layout]}.xml` },
    { type: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` },
  ];
  const related = (relation: Relation): string => {
    const known = relations.findIndex(({ target }) => target === relation.target);
    return relationId(known === -1 ? relations.push(relation) - 1 : known);
  };
  const linked: Linked = (address) => related({ type: "hyperlink", target: address, away: true });
  const isOpening = layout === "opening";
  const shapes = [
    textXml(title, 2, "Title", `type="${isOpening ? "ctrTitle" : "title"}"`, lang, linked),
    picture === null ? "" : pictureXml(picture, 3, related),
    ...texts.map((text, i) =>
      textXml(
        text,
        4 + i,
        "Text",
        isOpening ? 'type="subTitle" idx="1"' : `type="body" idx="${i + 1}"`,
        lang,
        linked,
      ),
    ),
    foot === null ? "" : footXml(foot, 10, lang, linked),
    isOpening ? "" : numberXml(11, number, lang),
  ];
  const xml = xmlFile(
    `<p:sld ${NAMESPACES}><p:cSld>${tree(shapes.join(""))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
  return { xml, relations };
}

const textXml = (
  { box, paragraphs }: TextBox,
  id: number,
  name: string,
  role: string,
  lang: string,
  linked: Linked,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${role}/></p:nvPr></p:nvSpPr><p:spPr>${placed(box)}</p:spPr><p:txBody>${bodyXml(role.includes("ctrTitle") ? "b" : "t")}<a:lstStyle/>${paragraphsXml(paragraphs, lang, linked)}</p:txBody></p:sp>`;

const footXml = ({ box, paragraphs }: TextBox, id: number, lang: string, linked: Linked): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Sources ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${bodyXml()}<a:lstStyle/>${paragraphsXml(paragraphs, lang, linked)}</p:txBody></p:sp>`;

const pictureXml = (
  { media, alt, box }: Picture,
  id: number,
  related: (relation: Relation) => string,
): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Map ${id}" descr="${escaped(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${related({ type: "image", target: `../media/image${media + 1}.png` })}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

const numberXml = (id: number, number: number, lang: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Number ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${NUMBER_FIELD(lang, number)}</p:txBody></p:sp>`;
