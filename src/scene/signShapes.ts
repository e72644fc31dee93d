import type { Ink } from "#scene/ink.ts";
import type { Sign } from "#scene/signs.ts";

/** The side of a sign in px, where letters are not larger than usual; and the room that it takes with its band. */
const SIDE = 11;
export const SIGN_ROOM = 15;

const HALF = SIDE / 2;
const FULLEST = 4;
const SQUARE = `M${-HALF} ${-HALF}H${HALF}V${HALF}H${-HALF}Z`;
const OLD_DASHES = [3.2, 2.3];

const BAND: Ink = { fill: "halo", stroke: "halo", width: SIGN_ROOM - SIDE };
const LEVEL: Ink = { fill: "ink" };
const MARK: Ink = { stroke: "ink", width: 1.4, round: true };

const MARKS: Readonly<Partial<Record<Sign, string>>> = {
  unclear: "M-2 -1.6A2 2 0 1 1 0.6 0.4L0 1.1M0 3.2V3.3",
  lapsed: "M-3.4 2H0V-2H3.4",
  unknown: "M-2.4 -2.4L2.4 2.4M2.4 -2.4L-2.4 2.4",
  outside: `M${-HALF} 0H${HALF}M0 ${-HALF}V${HALF}`,
};

/** What a sign says: its class, and whether that rests on old knowledge. */
export type SignLook = { readonly sign: Sign; readonly isOld: boolean };

/** The outlines of a sign round 0, 0, each in its ink, the lowest first: black on paper, whatever lies below. */
export function signShapes({
  sign,
  isOld,
}: SignLook): readonly { readonly path: string; readonly ink: Ink }[] {
  const mark = MARKS[sign];
  const level = sign.startsWith("level-") ? Number(sign.slice(-1)) / FULLEST : 0;
  const [inner, foot] = [HALF - 1.6, HALF - 1.6];
  const top = foot - inner * 2 * level;
  return [
    { path: SQUARE, ink: BAND },
    { path: SQUARE, ink: { stroke: "ink", width: 1.2, dashes: isOld ? OLD_DASHES : [] } },
    ...(level === 0 ? [] : [{ path: `M${-inner} ${top}H${inner}V${foot}H${-inner}Z`, ink: LEVEL }]),
    ...(mark === undefined ? [] : [{ path: mark, ink: MARK }]),
  ];
}
