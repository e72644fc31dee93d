import type { Size } from "#scene/camera.ts";
import type { Box } from "#scene/frame.ts";
import type { PaletteName } from "#scene/palette.ts";

/** How a page lies: what of it the map is, how deep statement and chips lie on that, where the buttons stand, and how high the key is; px. */
type Lay = {
  readonly map: Size;
  /** In the language in which it is deepest. */
  readonly statement: number;
  readonly buttons: Box;
  readonly key: number;
};

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const lay = (width: number, height: number, statement: number, key: number, buttons: Box): Lay => ({
  map: { width, height },
  statement,
  buttons,
  key,
});

/** The pages at six sizes, usual and on a wall: as `tests/browser/labels.spec.ts` measures them. */
const PAGES: Readonly<Record<string, { readonly usual: Lay; readonly wall: Lay }>> = {
  "1920 × 1080": {
    usual: lay(1920, 936, 133, 40, box(1870, 738, 1908, 884)),
    wall: lay(1920, 902, 149, 65, box(1870, 679, 1908, 826)),
  },
  "1440 × 900": {
    usual: lay(1440, 756, 125, 40, box(1390, 558, 1428, 704)),
    wall: lay(1440, 722, 162, 65, box(1390, 499, 1428, 646)),
  },
  "1024 × 768": {
    usual: lay(1024, 624, 164, 40, box(974, 426, 1012, 572)),
    wall: lay(1024, 590, 160, 65, box(974, 367, 1012, 514)),
  },
  "720 × 900": {
    usual: lay(720, 756, 144, 40, box(670, 558, 708, 704)),
    wall: lay(720, 722, 181, 65, box(670, 499, 708, 646)),
  },
  "390 × 844": {
    usual: lay(390, 624, 0, 45, box(340, 530, 378, 569)),
    wall: lay(390, 602, 0, 66, box(340, 486, 378, 525)),
  },
  "844 × 390": {
    usual: lay(844, 293, 101, 40, box(794, 203, 832, 241)),
    wall: lay(844, 371, 145, 65, box(794, 256, 832, 294)),
  },
};

export const PAGE_SIZES = Object.keys(PAGES);

/** The map of a page, and what lies on it. */
export function pageAt(
  page: string,
  palette: PaletteName,
): { readonly size: Size; readonly covered: readonly Box[] } {
  const found = PAGES[page]?.[palette === "projector" ? "wall" : "usual"];
  if (found === undefined) throw new Error(`nobody has measured ${page}`);
  const { map: size, statement, buttons, key } = found;
  const { width, height } = size;
  const top = statement === 0 ? [] : [box(0, 0, width, statement)];
  return { size, covered: [...top, buttons, box(0, height - key, width, height)] };
}
