import { type MouseEvent, type PointerEvent, useEffect, useEffectEvent, useRef } from "react";
import type { Hit } from "#scene/mapPort.ts";
import type { SvgPort } from "./createSvgPort.ts";
import { focusUnder } from "./focusUnder.ts";

type Needs = {
  readonly port: Pick<SvgPort, "drag" | "hold" | "zoomAt">;
  readonly onHover: (hit: Hit | null) => void;
  /** Whether one finger and the bare wheel are left to the page. */
  readonly cooperative: boolean;
};

/** Px that a pointer may tremble before a press is a drag. */
const TREMBLE = 4;

/** Drag, wheel, pinch and double click on a drawing. */
export function useGestures({ port, onHover, cooperative }: Needs) {
  const ref = useRef<HTMLDivElement>(null);
  const pointers = useRef(new Map<number, readonly [number, number]>());
  const travelled = useRef(0);

  /** `x` and `y` count from the window's corner. */
  function zoomAt(steps: number, x: number, y: number): void {
    const box = ref.current?.getBoundingClientRect();
    if (box) port.zoomAt(steps, [x - box.left, y - box.top]);
  }

  function release({ pointerId }: PointerEvent): void {
    pointers.current.delete(pointerId);
    if (pointers.current.size === 0) port.hold(false);
  }

  const wheel = useEffectEvent((event: WheelEvent) => {
    if (cooperative && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const steps = -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002);
    zoomAt(Math.max(-1, Math.min(1, steps)), event.clientX, event.clientY);
  });
  const touch = useEffectEvent((event: TouchEvent) => {
    if (cooperative && event.touches.length > 1) event.preventDefault();
  });
  useEffect(() => {
    const box = ref.current;
    // React listens passively to the wheel, and the page would scroll away.
    box?.addEventListener("wheel", wheel, { passive: false });
    box?.addEventListener("touchmove", touch, { passive: false });
    return () => {
      box?.removeEventListener("wheel", wheel);
      box?.removeEventListener("touchmove", touch);
    };
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
    /** Whether the last press moved the map, so that its click chooses nothing. */
    wasDrag: () => travelled.current > TREMBLE,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLDivElement>) {
        if (event.button !== 0) return;
        pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
        if (pointers.current.size > 1) return;
        travelled.current = 0;
        port.hold(true);
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
        if (cooperative && event.pointerType === "touch" && pointers.current.size === 1) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
        pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
        const other = others[0]?.[1];
        const box = event.currentTarget.getBoundingClientRect();
        const inside = (x: number, y: number) => [x - box.left, y - box.top] as const;
        if (other === undefined) port.drag(inside(...before), inside(event.clientX, event.clientY));
        else {
          const was = Math.hypot(before[0] - other[0], before[1] - other[1]);
          const is = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
          if (was > 0 && is > 0)
            zoomAt(
              Math.log2(is / was),
              (event.clientX + other[0]) / 2,
              (event.clientY + other[1]) / 2,
            );
        }
        onHover(null);
      },
      onPointerUp: release,
      onPointerCancel: release,
      onDoubleClick: ({ shiftKey, clientX, clientY }: MouseEvent) =>
        zoomAt(shiftKey ? -1 : 1, clientX, clientY),
      onPointerLeave: () => onHover(null),
    },
  };
}
