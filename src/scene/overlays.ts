import { HOME } from "#atlas/home.ts";
import type { OverlayId } from "#atlas/types.ts";
import { ageOverlay } from "#scene/ageOverlay.ts";
import type { Overlay } from "#scene/overlay.ts";
import { riskOverlay } from "#scene/riskOverlay.ts";
import { visaOverlay } from "#scene/visaOverlay.ts";

/** All overlays; `OVERLAYS` holds their order. */
export const OVERLAY: Readonly<Record<OverlayId, Overlay>> = {
  visa: visaOverlay,
  risk: riskOverlay,
  age: ageOverlay,
};

/** The key of a place that an overlay does not judge: grey under a grid, so that it looks like no class. */
export const LEFT_OUT = "not-classified";

/** Whether an overlay does not judge some place beside home. */
export const leavesOut = (id: OverlayId): boolean =>
  OVERLAY[id].leftOut.some((place) => place !== HOME);
