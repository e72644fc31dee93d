import { type Deck, SLIDE } from "./deck.ts";
import { LAYOUT_COUNT, MASTER_ID } from "./masterXml.ts";
import { NOTES_PAGE } from "./notesXml.ts";
import { type Relation, relationId } from "./relations.ts";
import { escaped, NAMESPACES, xmlFile } from "./xml.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const EMU = 9525;

const counted = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1);

/** What kind each part of the package is of. Each part that is named is there, and the other way round. */
export function contentTypesXml({ slides }: Deck): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const show = (name: string, type: string) =>
    part(`ppt/${name}.xml`, `${OFFICE}.presentationml.${type}+xml`);
  const each = counted(slides.length);
  return xmlFile(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      show("presentation", "presentation.main"),
      show("slideMasters/slideMaster1", "slideMaster"),
      ...counted(LAYOUT_COUNT).map((n) => show(`slideLayouts/slideLayout${n}`, "slideLayout")),
      ...each.map((n) => show(`slides/slide${n}`, "slide")),
      show("notesMasters/notesMaster1", "notesMaster"),
      ...each.map((n) => show(`notesSlides/notesSlide${n}`, "notesSlide")),
      show("presProps", "presProps"),
      show("viewProps", "viewProps"),
      show("tableStyles", "tableStyles"),
      ...[1, 2].map((n) => part(`ppt/theme/theme${n}.xml`, `${OFFICE}.theme+xml`)),
      part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      part("docProps/app.xml", `${OFFICE}.extended-properties+xml`),
    ].join("")}</Types>`,
  );
}

/** The presentation itself: its slides in their order, and how large they are. */
export function presentationXml({ slides, lang }: Deck): {
  readonly xml: string;
  readonly relations: readonly Relation[];
} {
  const relations: readonly Relation[] = [
    { type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
    ...counted(slides.length).map((n) => ({ type: "slide", target: `slides/slide${n}.xml` })),
    { type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
    { type: "presProps", target: "presProps.xml" },
    { type: "viewProps", target: "viewProps.xml" },
    { type: "theme", target: "theme/theme1.xml" },
    { type: "tableStyles", target: "tableStyles.xml" },
  ];
  const ids = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="${relationId(i + 1)}"/>`);
  const size = ({ width, height }: { readonly width: number; readonly height: number }) =>
    `cx="${width * EMU}" cy="${height * EMU}"`;
  const xml = xmlFile(
    `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="${relationId(0)}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${relationId(slides.length + 1)}"/></p:notesMasterIdLst><p:sldIdLst>${ids.join("")}</p:sldIdLst><p:sldSz ${size(SLIDE)}/><p:notesSz ${size(NOTES_PAGE)}/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
  );
  return { xml, relations };
}

/** What the presentation says of itself: its name, who made it, in which language, when. */
export const coreXml = ({ title, author, lang, made }: Deck): string => {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`;
  return xmlFile(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>${date("created")}${date("modified")}<dc:language>${lang}</dc:language></cp:coreProperties>`,
  );
};

export const appXml = ({ slides }: Deck): string =>
  xmlFile(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Ways Out</Application><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`,
  );

export const PRES_PROPS = xmlFile(`<p:presentationPr ${NAMESPACES}/>`);
export const VIEW_PROPS = xmlFile(`<p:viewPr ${NAMESPACES}/>`);
export const TABLE_STYLES = xmlFile(
  '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
);
