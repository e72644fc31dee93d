import type { Deck } from "./deck.ts";
import { LAYOUT_COUNT, layoutsXml, masterXml } from "./masterXml.ts";
import { notesMasterXml, notesXml } from "./notesXml.ts";
import {
  appXml,
  contentTypesXml,
  coreXml,
  PRES_PROPS,
  presentationXml,
  TABLE_STYLES,
  VIEW_PROPS,
} from "./packageXml.ts";
import { CORE_PROPERTIES, type Relation, relationsXml } from "./relations.ts";
import { slideXml } from "./slideXml.ts";
import { themeXml } from "./themeXml.ts";

/**
 * The parts of a presentation by their names in its package (Office Open XML, ECMA-376: a zip of XML and pictures), `[Content_Types].xml` first.
 * Written by hand, since the usual library (PptxGenJS 4.0.1) names parts that are not there and writes a master of notes that PowerPoint
 * takes out again when it opens the file (its issues 1443, 1444), keeps notes in one paragraph of English, and is not kept up.
 */
export function pptxOf(deck: Deck): ReadonlyMap<string, string | Uint8Array<ArrayBuffer>> {
  const { lang, slides, media } = deck;
  const parts = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const add = (folder: string, name: string, xml: string, relations: readonly Relation[] = []) => {
    parts.set(`${folder}${name}`, xml);
    if (relations.length > 0) parts.set(`${folder}_rels/${name}.rels`, relationsXml(relations));
  };
  parts.set("[Content_Types].xml", contentTypesXml(deck));
  parts.set(
    "_rels/.rels",
    relationsXml([
      { type: "officeDocument", target: "ppt/presentation.xml" },
      { type: CORE_PROPERTIES, target: "docProps/core.xml" },
      { type: "extended-properties", target: "docProps/app.xml" },
    ]),
  );
  const whole = presentationXml(deck);
  add("ppt/", "presentation.xml", whole.xml, whole.relations);
  for (const [i, slide] of slides.entries()) {
    const { xml, relations } = slideXml(slide, i + 1, lang);
    add("ppt/slides/", `slide${i + 1}.xml`, xml, relations);
    add("ppt/notesSlides/", `notesSlide${i + 1}.xml`, notesXml(slide.notes, lang), [
      { type: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
      { type: "slide", target: `../slides/slide${i + 1}.xml` },
    ]);
  }
  const layouts = Array.from({ length: LAYOUT_COUNT }, (_, i) => `slideLayout${i + 1}.xml`);
  add("ppt/slideMasters/", "slideMaster1.xml", masterXml(lang), [
    ...layouts.map((name) => ({ type: "slideLayout", target: `../slideLayouts/${name}` })),
    { type: "theme", target: "../theme/theme1.xml" },
  ]);
  for (const [i, xml] of layoutsXml(lang).entries())
    add("ppt/slideLayouts/", layouts[i] ?? "", xml, [
      { type: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
    ]);
  add("ppt/notesMasters/", "notesMaster1.xml", notesMasterXml(lang), [
    { type: "theme", target: "../theme/theme2.xml" },
  ]);
  for (const name of ["theme1.xml", "theme2.xml"]) add("ppt/theme/", name, themeXml());
  add("ppt/", "presProps.xml", PRES_PROPS);
  add("ppt/", "viewProps.xml", VIEW_PROPS);
  add("ppt/", "tableStyles.xml", TABLE_STYLES);
  add("docProps/", "core.xml", coreXml(deck));
  add("docProps/", "app.xml", appXml(deck));
  for (const [i, png] of media.entries()) parts.set(`ppt/media/image${i + 1}.png`, png);
  return parts;
}
