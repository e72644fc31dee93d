import { textWidth } from "#scene/textWidth.ts";

/** The lines into which a text falls in letters of a size, each at most `width` px wide; what has no space in it is cut where it must be. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (some: string): boolean => textWidth(some, size, bold) <= width;
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > 1 && !fits(line)) {
      const piece = pieceOf(line, fits);
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** As many letters of a word as fit, one at least; after a mark that parts it, if there is one not too far back. */
function pieceOf(word: string, fits: (some: string) => boolean): string {
  let length = 1;
  while (length < word.length && fits(word.slice(0, length + 1))) length++;
  const whole = word.slice(0, length);
  const mark = Math.max(...["/", "&", "#", "-"].map((one) => whole.lastIndexOf(one))) + 1;
  return mark > length / 2 ? whole.slice(0, mark) : whole;
}
