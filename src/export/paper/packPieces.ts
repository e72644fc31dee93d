import { joined, type Layable, type PaperPiece } from "./paperPiece.ts";
import { BODY, WIDTH } from "./paperSize.ts";

/** Pieces on as many pages as they need, none of them torn: what has no room on one page begins the next. */
export function packPieces(all: readonly Layable[], gap: number): readonly PaperPiece[] {
  const pages: PaperPiece[][] = [];
  let top = BODY.top;
  for (const lay of all) {
    const at = { left: BODY.left, width: WIDTH };
    const here = lay({ ...at, top });
    const page = pages.at(-1);
    if (page !== undefined && here.bottom <= BODY.bottom) {
      page.push(here);
      top = here.bottom + gap;
      continue;
    }
    const first = lay({ ...at, top: BODY.top });
    pages.push([first]);
    top = first.bottom + gap;
  }
  return pages.map(joined);
}
