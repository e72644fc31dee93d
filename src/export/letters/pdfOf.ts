import { jsPDF } from "jspdf";
import { svg2pdf } from "svg2pdf.js";
import type { SheetFormat } from "#export/sheetFormats.ts";
import { type LetterFiles, letterFiles } from "./letterFiles.ts";
import { openLetters, placeTexts } from "./outlineText.ts";

const FONT = "Roboto";
/** Of a PDF, to the inch, in which a sheet has 96 px and print is told in mm. */
const POINTS = 72;
const MM_PER_INCH = 25.4;
const PX_PER_INCH = 96;

/** The sheet as a PDF of one page, as large as the sheet or as wide as it is printed, in mm, drawn from its drawing, which becomes another: lines stay lines, texts can be searched and copied, and it says its language. */
export async function pdfOf(
  drawing: Element,
  format: Pick<SheetFormat, "width" | "height">,
  title: string,
  printed: number | null = null,
): Promise<Blob> {
  const files = await letterFiles();
  placeTexts(drawing, openLetters(files));
  drawing.setAttribute("font-family", FONT);
  const inches = printed === null ? format.width / PX_PER_INCH : printed / MM_PER_INCH;
  const [width, height] = [inches * POINTS, (inches * POINTS * format.height) / format.width];
  const pdf = new jsPDF({
    unit: "pt",
    format: [width, height],
    orientation: width > height ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
  });
  addFonts(pdf, files);
  pdf.setLanguage((drawing.getAttribute("lang") ?? "en") as "en");
  pdf.setProperties({ title, creator: "Ways Out" });
  pdf.viewerPreferences({ DisplayDocTitle: true });
  await svg2pdf(drawing, pdf, { x: 0, y: 0, width, height });
  return pdf.output("blob");
}

function addFonts(pdf: jsPDF, { regular, bold }: LetterFiles): void {
  for (const [style, file] of [
    ["normal", regular],
    ["bold", bold],
  ] as const) {
    pdf.addFileToVFS(`${FONT}-${style}.ttf`, binaryOf(file));
    pdf.addFont(`${FONT}-${style}.ttf`, FONT, style);
  }
}

/** A file as a text of which each letter is one byte, as the library asks for it. */
function binaryOf(file: ArrayBuffer): string {
  let text = "";
  const bytes = new Uint8Array(file);
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
