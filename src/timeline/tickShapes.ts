import type { EventKind } from "#atlas/types.ts";

/** Outlines on a 10 × 10 field; `hollow` ones are drawn as lines, the others are filled. */
type TickShape = { readonly path: string; readonly hollow: boolean };

/** Each kind of event by its form, so that colour is never needed to tell two apart. */
export const tickShapes: Readonly<Record<EventKind, TickShape>> = {
  war: { path: "M1 1H9V9H1Z", hollow: false },
  mobilization: { path: "M5 0L10 5L5 10L0 5Z", hollow: false },
  law: { path: "M3.5 0.5H6.5V9.5H3.5Z", hollow: false },
  "border-closed": { path: "M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5", hollow: true },
  "border-opened": { path: "M5 1.2A3.8 3.8 0 1 1 5 8.8A3.8 3.8 0 1 1 5 1.2Z", hollow: true },
  flight: { path: "M1.2 8.2L5 1.6L8.8 8.2Z", hollow: true },
  "entry-rule": { path: "M1.6 1.6H8.4V8.4H1.6Z", hollow: true },
  "asylum-decision": { path: "M5 0.8L9.2 5L5 9.2L0.8 5Z", hollow: true },
  report: { path: "M5 2A3 3 0 1 1 5 8A3 3 0 1 1 5 2Z", hollow: false },
};
