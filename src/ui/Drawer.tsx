import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import type { Lang } from "#atlas/types.ts";
import { drawerWords } from "#words/drawerWords.ts";
import "./Drawer.css";

export const HEIGHTS = ["peek", "half", "full"] as const;
type Height = (typeof HEIGHTS)[number];

type Props = {
  readonly id: string;
  readonly className: string;
  /** The element that names what lies in it. */
  readonly titleId: string;
  readonly lang: Lang;
  readonly children: ReactNode;
};

/** So many px a finger moves before it pulls and does not press. */
const PULL_PX = 6;

/** What is opened over the picture: at its side, or, where that is narrow, pulled up from below to one of three heights. */
export function Drawer({ id, className, titleId, lang, children }: Props) {
  const words = drawerWords[lang];
  const box = useRef<HTMLElement>(null);
  const from = useRef<number | null>(null);
  const wasPulled = useRef(false);
  const [height, setHeight] = useState<Height>("half");
  const step = (by: number) =>
    setHeight((old) => HEIGHTS[Math.max(0, Math.min(2, HEIGHTS.indexOf(old) + by))] ?? old);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowUp") step(1);
    else if (event.key === "ArrowDown") step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function pull({ clientY, pointerId, currentTarget }: PointerEvent): void {
    if (from.current === null || box.current === null) return;
    if (Math.abs(clientY - from.current) > PULL_PX) wasPulled.current = true;
    if (!wasPulled.current) return;
    currentTarget.setPointerCapture(pointerId);
    const { bottom } = box.current.getBoundingClientRect();
    box.current.style.blockSize = `${bottom - clientY}px`;
  }

  function letGo({ clientY }: PointerEvent): void {
    from.current = null;
    if (!wasPulled.current || box.current === null) return;
    box.current.style.blockSize = "";
    const { bottom } = box.current.getBoundingClientRect();
    const room = box.current.offsetParent?.clientHeight ?? innerHeight;
    const part = (bottom - clientY) / room;
    setHeight(part < 0.3 ? "peek" : part < 0.7 ? "half" : "full");
  }

  return (
    <aside
      ref={box}
      id={id}
      className={`drawer ${className}`}
      data-covers=""
      data-height={height}
      aria-labelledby={titleId}
    >
      <button
        type="button"
        className="drawer-grip"
        aria-label={`${words.height}: ${words.heights[height]}`}
        title={words.how}
        onKeyDown={onKeyDown}
        onPointerDown={({ clientY }) => {
          from.current = clientY;
          wasPulled.current = false;
        }}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onClick={() => {
          if (!wasPulled.current) setHeight(height === "full" ? "peek" : nextOf(height));
          wasPulled.current = false;
        }}
      />
      <div className="drawer-body">{children}</div>
    </aside>
  );
}

const nextOf = (height: Height): Height => HEIGHTS[HEIGHTS.indexOf(height) + 1] ?? height;
