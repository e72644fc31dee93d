/** Who listens besides our own loader and AMP: the name under which pym or iframe-resizer knows the frame, where it has one. */
export type Listeners = { readonly pym: string | null; readonly resizer: string | null };

/** What iframe-resizer's parent waits for, where the frame was not ready when it called. */
export const RESIZER_READY = "[iFrameResizerChild]Ready";
const RESIZER = "[iFrameSizer]";
/** The fields of the message with which iframe-resizer begins; its later ones have fewer. */
const BEGINNING = 8;

/** What tells the page that holds a frame how high it is, in px, in each form that somebody there may listen to. */
export const heightMessages = (
  height: number,
  width: number,
  { pym, resizer }: Listeners,
): readonly unknown[] => [
  { type: "ways-out:height", height },
  { sentinel: "amp", type: "embed-size", height },
  ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
  ...(resizer === null ? [] : [`${RESIZER}${resizer}:${height}:${width}:init`]),
];

/** The name that pym's parent has written into the frame's address. */
export const pymName = (search: string): string | null =>
  new URLSearchParams(search).get("childId");

/** The name that iframe-resizer's parent has called the frame by; `null` if that is not what was heard. */
export function resizerName(heard: unknown): string | null {
  if (typeof heard !== "string" || !heard.startsWith(RESIZER)) return null;
  const fields = heard.slice(RESIZER.length).split(":");
  return fields.length < BEGINNING ? null : (fields[0] ?? null);
}

/** Whether our own loader, which came later than the frame, asks for its height. */
export const isAsk = (heard: unknown): boolean =>
  typeof heard === "object" && heard !== null && "type" in heard && heard.type === "ways-out:ask";

/** How high the picture of a frame so wide wants to be, in px; nothing but the width decides. */
export const pictureHeight = (width: number): number =>
  Math.round(Math.min(640, Math.max(300, width * 0.6)));

/**
 * The height to tell next: where two heights take turns, as when a scroll bar of the page comes and goes with them, the larger one stays.
 * @param told what was told at this width, the last one at the end
 */
export function settledHeight(height: number, told: readonly number[]): number {
  const [before, last] = told.slice(-2);
  return before === height && last !== undefined ? Math.max(last, height) : height;
}
