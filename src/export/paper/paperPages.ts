import { writeColumn } from "#export/writeColumn.ts";
import type { ViewState } from "#view/viewState.ts";
import { paperWords } from "#words/paperWords.ts";
import { answerPages } from "./answerPages.ts";
import { handoutPages } from "./handoutPages.ts";
import type { PaperAsk } from "./paperAsk.ts";
import { joined, NOTHING, type PaperPiece } from "./paperPiece.ts";
import { BODY, FOOT_TOP, HEAD_TOP, WIDTH } from "./paperSize.ts";
import { worksheetPages } from "./worksheetPages.ts";

/** Which paper is wanted of a story. */
export type PaperKind = Pick<ViewState, "paper" | "perPage">;

/** The pages of a story on paper, each whole: what is on it, under what it is called, above where it comes from. Pure: the same story makes the same pages. */
export function paperPages(ask: PaperAsk, { paper, perPage }: PaperKind): readonly PaperPiece[] {
  const pages =
    paper === "handout"
      ? handoutPages(ask, perPage)
      : paper === "worksheet"
        ? worksheetPages(ask)
        : answerPages(ask);
  const said = paperWords[ask.atlas.texts.lang];
  return pages.map((page, i) => {
    const name = [ask.title, said.kinds[paper], said.page(i + 1, pages.length)].join(" · ");
    return joined([page, head(name), foot(ask.foot)]);
  });
}

const head = (text: string): PaperPiece => ({
  ...NOTHING,
  texts: writeColumn({ left: BODY.left, top: HEAD_TOP, width: WIDTH }, [
    { text, size: 11, bold: true, muted: true },
  ]).texts.slice(0, 1),
  rules: [{ left: BODY.left, right: BODY.right, y: HEAD_TOP + 17, isFaint: true }],
});

const foot = (text: string): PaperPiece => ({
  ...NOTHING,
  texts: writeColumn({ left: BODY.left, top: FOOT_TOP, width: WIDTH }, [
    { text, size: 8, muted: true },
  ]).texts.slice(0, 2),
});
