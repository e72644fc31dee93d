import type { SheetContent } from "./sheetContent.ts";
import type { SheetLetters } from "./sheetLetters.ts";
import type { Paragraph } from "./writeColumn.ts";

type Write = (content: SheetContent, letters: SheetLetters) => readonly Paragraph[];

/** What the sheet says in words, in the letters it has room for. */
export const sheetParagraphs = {
  head: ({ title, days, statement }, letters) => [
    { text: `${title} · ${days}`, size: letters.body, bold: true, muted: true },
    { text: statement, size: letters.statement, bold: true, above: 0.15 },
  ],
  telling: ({ chosen, caveats }, { body, told }) => {
    const all = (told === "all" ? chosen?.lines : chosen?.brief) ?? [];
    const most = told === "least" ? 1 : Number.POSITIVE_INFINITY;
    const lines = all.slice(0, most);
    // What was just said of the chosen place's number need not be said of all.
    const others = caveats
      .filter((text) => !lines.some((line) => line.endsWith(text)))
      .slice(0, most);
    return [
      { text: chosen?.title ?? "", size: body * 1.25, bold: true },
      ...lines.map((text) => ({ text, size: body, above: 0.1 })),
      ...others.map((text) => ({ text, size: body, above: 0.35 })),
    ];
  },
  credits: ({ credits, shortCredits }, { small, short }) => [
    { text: short ? shortCredits : credits, size: small, muted: true, above: 0.8 },
  ],
  address: ({ address, addressNote }, { small }) => [
    { text: addressNote, size: small, muted: true, above: 0.4 },
    { text: address, size: small, above: 0.4 },
  ],
  release: ({ release }, { small }) => [{ text: release, size: small, muted: true, above: 0.4 }],
} satisfies Readonly<Record<string, Write>>;
