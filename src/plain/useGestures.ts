import type { GeoProjection } from "d3-geo";
import { type PointerEvent, useEffect, useEffectEvent, useRef } from "react";
import { cameraAt, type Size } from "#scene/camera.ts";
import type { Hit } from "#scene/mapPort.ts";
import type { Camera } from "#view/viewState.ts";
import { focusUnder } from "./focusUnder.ts";

type Parts = {
  readonly camera: Camera;
  readonly projection: GeoProjection;
  readonly size: Size;
  readonly moveTo: (camera: Camera) => void;
  readonly onHover: (hit: Hit | null) => void;
};

const MIN_ZOOM = 0;
const MAX_ZOOM = 8;
/** Px that a pointer may tremble before a press is a drag. */
const TREMBLE = 4;

/** Drag, wheel and pinch on a drawing, and the same by number for buttons and keys. */
export function useGestures({ camera, projection, size, moveTo, onHover }: Parts) {
  const ref = useRef<HTMLDivElement>(null);
  const pointers = useRef(new Map<number, readonly [number, number]>());
  const travelled = useRef(0);

  const clampZoom = (zoom: number) => Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));

  function panBy(right: number, down: number): void {
    const centre = projection.invert?.([size.width / 2 + right, size.height / 2 + down]);
    if (centre?.every(Number.isFinite)) moveTo(cameraAt(centre, camera.zoom));
  }

  function zoomBy(steps: number, [x, y] = [size.width / 2, size.height / 2]): void {
    const zoom = clampZoom(camera.zoom + steps);
    // The point under the pointer stays where it is, as nearly as a turning globe lets it.
    const part = 1 - 2 ** (camera.zoom - zoom);
    const towards = [size.width / 2, size.height / 2].map(
      (middle, i) => middle + ((i === 0 ? x : y) ?? middle) * part - middle * part,
    ) as [number, number];
    const centre = projection.invert?.(towards);
    moveTo(centre?.every(Number.isFinite) ? cameraAt(centre, zoom) : { ...camera, zoom });
  }

  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    const steps = -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002);
    zoomBy(Math.max(-1, Math.min(1, steps)), [event.clientX - box.left, event.clientY - box.top]);
  });
  useEffect(() => {
    const box = ref.current;
    // React listens passively to the wheel, and the page would scroll away.
    box?.addEventListener("wheel", wheel, { passive: false });
    return () => box?.removeEventListener("wheel", wheel);
  }, []);

  function hover(event: PointerEvent<HTMLDivElement>): void {
    const focus = focusUnder(event.target);
    const box = event.currentTarget.getBoundingClientRect();
    onHover(
      focus === null ? null : { focus, x: event.clientX - box.left, y: event.clientY - box.top },
    );
  }

  return {
    ref,
    panBy,
    zoomBy: (steps: number) => zoomBy(steps),
    /** Whether the last press moved the map, so that its click chooses nothing. */
    wasDrag: () => travelled.current > TREMBLE,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLDivElement>) {
        if (event.button !== 0) return;
        pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
        if (pointers.current.size === 1) travelled.current = 0;
      },
      onPointerMove(event: PointerEvent<HTMLDivElement>) {
        const before = pointers.current.get(event.pointerId);
        if (before === undefined) {
          if (event.pointerType !== "touch") hover(event);
          return;
        }
        const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]];
        travelled.current += Math.hypot(dx, dy);
        if (travelled.current <= TREMBLE) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
        pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
        const other = others[0]?.[1];
        if (other === undefined) panBy(-dx, -dy);
        else {
          const was = Math.hypot(before[0] - other[0], before[1] - other[1]);
          const is = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
          if (was > 0 && is > 0) zoomBy(Math.log2(is / was));
        }
        onHover(null);
      },
      onPointerUp: (event: PointerEvent<HTMLDivElement>) =>
        void pointers.current.delete(event.pointerId),
      onPointerCancel: (event: PointerEvent<HTMLDivElement>) =>
        void pointers.current.delete(event.pointerId),
      onPointerLeave: () => onHover(null),
    },
  };
}
