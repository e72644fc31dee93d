import type { OverlayId } from "#atlas/types.ts";
import { LEFT_OUT, OVERLAY } from "#scene/overlays.ts";
import type { Sign } from "#scene/signs.ts";

/** The sign of a doubtful class, by the pattern that it has as a colour. */
const DOUBTS: Readonly<Partial<Record<string, Sign>>> = {
  dots: "unclear",
  steps: "lapsed",
  cross: "unknown",
};
const FULLEST = 4;

/** The sign of a class of an overlay; `null` for home, which has none. */
export function signOf(id: OverlayId, key: string): Sign | null {
  if (key === LEFT_OUT) return "outside";
  const { ladder, patterns } = OVERLAY[id];
  const doubt = (one: string): Sign | undefined => DOUBTS[patterns[one] ?? "none"];
  const steps = ladder.filter((one) => doubt(one) === undefined);
  const step = steps.indexOf(key);
  if (step < 0) return doubt(key) ?? null;
  return `level-${Math.round((step / (steps.length - 1)) * FULLEST)}` as Sign;
}
