import type { Paragraph, Run } from "./deck.ts";
import { escaped } from "./xml.ts";

type Look = Pick<Paragraph, "size" | "bold" | "muted">;

/** Gives the name of the relation that leads to an address. */
export type Linked = (address: string) => string;

/** Paragraphs as they stand in a text body, each run in its language, so that programs spell and read it aloud as such. */
export const paragraphsXml = (
  paragraphs: readonly Paragraph[],
  lang: string,
  linked: Linked,
): string => paragraphs.map((one) => paragraphXml(one, lang, linked)).join("");

function paragraphXml(paragraph: Paragraph, lang: string, linked: Linked): string {
  const { runs, size, above = 0 } = paragraph;
  const before = `<a:spcBef><a:spcPts val="${Math.round(above * 100)}"/></a:spcBef>`;
  return `<a:p><a:pPr marL="0" indent="0">${before}<a:buNone/></a:pPr>${runs
    .map((run) => runXml(run, paragraph, lang, linked))
    .join("")}<a:endParaRPr lang="${lang}" sz="${hundredths(size)}"/></a:p>`;
}

function runXml({ text, link }: Run, { size, bold, muted }: Look, lang: string, linked: Linked) {
  const colour = `<a:solidFill><a:schemeClr val="${muted ? "tx2" : "tx1"}"/></a:solidFill>`;
  const click = link === undefined ? "" : `<a:hlinkClick r:id="${linked(link)}"/>`;
  return `<a:r><a:rPr lang="${lang}" sz="${hundredths(size)}"${bold ? ' b="1"' : ""} dirty="0">${colour}${click}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
}

const hundredths = (points: number): number => Math.round(points * 100);

/** A paragraph without any look of its own, as notes have it. */
export const plainParagraphXml = (text: string, lang: string): string =>
  `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`;

/** The room inside a box: none, so that letters stand where they were laid out; what a foreign font makes longer shrinks. `at` its top or its bottom. */
export const bodyXml = (at: "t" | "b" = "t"): string =>
  `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${at}"><a:normAutofit/></a:bodyPr>`;
