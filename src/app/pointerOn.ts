import type { PointerEvent } from "react";
import type { MapPort } from "#scene/mapPort.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Twin } from "#view/followTwin.ts";
import type { ViewState } from "#view/viewState.ts";

/** At most one place in so many ms goes over the line. */
const PACE_MS = 40;

let told = 0;

/** Handlers of the box of a map over which the speaker points on the wall. */
export function pointerOn(
  twin: Twin,
  port: MapPort,
  proj: ViewState["proj"],
): {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
} {
  return {
    onPointerMove({ clientX, clientY, currentTarget, timeStamp }) {
      if (timeStamp - told < PACE_MS) return;
      told = timeStamp;
      const { left, top, width, height } = currentTarget.getBoundingClientRect();
      const seen = projectionOf({ camera: port.camera(), proj, size: { width, height } });
      const [lon = Number.NaN, lat = Number.NaN] =
        seen.invert?.([clientX - left, clientY - top]) ?? [];
      twin.point(Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null);
    },
    onPointerLeave: () => twin.point(null),
  };
}
