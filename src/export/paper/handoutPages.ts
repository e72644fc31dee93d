import type { ViewState } from "#view/viewState.ts";
import { guessBlanks, guessQuestion } from "./guessPiece.ts";
import { codeBlock, questionOf, stepHead, stepText } from "./handoutParts.ts";
import type { PaperAsk } from "./paperAsk.ts";
import { besideCode, keyOn, mapOf, words } from "./paperParts.ts";
import { joined, type Layable, type PaperPiece, stacked } from "./paperPiece.ts";
import { WIDTH } from "./paperSize.ts";
import type { PaperStep } from "./paperStep.ts";
import { type NumberedKey, sharedKey } from "./sharedKey.ts";
import { BETWEEN, groupsOf, sharedPage } from "./sharedPage.ts";
import { keyFor, stepPicture } from "./stepPicture.ts";
import { wholePage } from "./wholePage.ts";

/** How several steps share a page: in so many columns, with pictures as wide as half of it and as high as one of these, drawn so much smaller than on a screen, in one of these sizes of letters. */
type Shared = {
  readonly columns: number;
  readonly heights: readonly number[];
  readonly scale: number;
  readonly letters: readonly number[];
  readonly key: number;
  readonly cell: (step: PaperStep, map: Layable, size: number, most: number) => Layable;
};

const HALF = (WIDTH - BETWEEN) / 2;
/** Nothing is smaller than 6 points, in px. */
const LEAST = 8;

const THREE: Shared = {
  columns: 1,
  heights: [272, 240, 210],
  scale: 0.74,
  letters: [12, 11.5, 11, 10.5, 10, 9.5, 9],
  key: 9,
  cell:
    (step, map, size, most) =>
    ({ left, top, width }) =>
      joined([
        map({ left, top, width: HALF }),
        stacked({ left: left + HALF + BETWEEN, top, width: width - HALF - BETWEEN }, size * 0.5, [
          stepHead(step, size, size * 1.2),
          stepText(step, size, most),
          questionOf(step, size, false, most),
          codeBlock(step, Math.max(LEAST, size * 0.8)),
        ]),
      ]),
};

const SIX: Shared = {
  columns: 2,
  heights: [184, 160, 138, 118],
  scale: 0.68,
  letters: [11, 10.5, 10, 9.5, 9, 8.5],
  key: 8.5,
  cell: (step, map, size, most) => (at) => {
    const head = stepHead(step, Math.max(LEAST, size * 0.9), size * 1.1);
    const { told } = step;
    if (told === null)
      return stacked(at, size * 0.5, [
        map,
        codeBlock(step, LEAST, (inside) =>
          stacked(inside, size * 0.3, [head, questionOf(step, size, false, most)]),
        ),
      ]);
    // What is to be filled in has the whole width: of fourteen borders fewer stand below each other.
    return stacked(at, size * 0.5, [
      map,
      besideCode(step.code, 12, (inside) =>
        stacked(inside, size * 0.3, [head, guessQuestion(told, size)]),
      ),
      guessBlanks(told, size, false),
      words([{ text: step.sources, size: LEAST, muted: true }]),
    ]);
  },
};

/** The steps of a story with their pictures, so many on a page. */
export function handoutPages(ask: PaperAsk, perPage: ViewState["perPage"]): readonly PaperPiece[] {
  if (perPage === 1) return ask.steps.map((step) => wholePage(ask, step));
  const shared = perPage === 3 ? THREE : SIX;
  const pages = groupsOf(ask.steps, perPage).map((steps) => pageOf(ask, shared, steps, perPage));
  const smallest = shared.letters.at(-1) ?? LEAST;
  // Only what readers write themselves can be longer than the smallest letters allow.
  const tries = [
    ...shared.letters.map((letters) => [letters, Number.POSITIVE_INFINITY] as const),
    ...[600, 400, 200, 0].map((most) => [smallest, most] as const),
  ];
  for (const [letters, most] of tries) {
    const made = pages.map((lay) => lay(letters, most));
    if (made.every(({ fits }) => fits)) return made.map(({ page }) => page);
  }
  return pages.map((lay) => lay(smallest, 0).page);
}

/** Lays out a page with pictures as high as there is room for; what is drawn once is kept. */
function pageOf(ask: PaperAsk, shared: Shared, steps: readonly PaperStep[], perPage: number) {
  const drawn = new Map<number, ReturnType<typeof picturesOf>>();
  const picturesAt = (height: number) => {
    const known = drawn.get(height);
    if (known !== undefined) return known;
    const size = { width: HALF / shared.scale, height: height / shared.scale };
    const made = picturesOf(ask, shared, steps, size);
    drawn.set(height, made);
    return made;
  };
  return (letters: number, most: number) => {
    const lay = (height: number) => {
      const { pictures, key } = picturesAt(height);
      const cells = pictures.map(({ step, map }) => shared.cell(step, map, letters, most));
      return sharedPage(cells, key, shared.columns, perPage / shared.columns);
    };
    const [largest = HALF, ...others] = shared.heights;
    let page = lay(largest);
    for (const height of others) if (!page.fits) page = lay(height);
    return page;
  };
}

function picturesOf(
  { atlas, borders }: PaperAsk,
  { scale, key: letters }: Shared,
  steps: readonly PaperStep[],
  size: { readonly width: number; readonly height: number },
): {
  readonly pictures: readonly { readonly step: PaperStep; readonly map: Layable }[];
  readonly key: Layable;
} {
  const pictures = steps.map((step) => ({ step, picture: stepPicture(atlas, step, size) }));
  const keys = pictures.map(
    ({ step, picture }): NumberedKey => ({
      number: step.number,
      key: keyFor(atlas, borders, picture, true),
    }),
  );
  return {
    pictures: pictures.map(({ step, picture }) => ({ step, map: mapOf(picture) })),
    key: keyOn(sharedKey(keys), scale, letters),
  };
}
