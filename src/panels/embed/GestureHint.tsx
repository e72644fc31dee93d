import {
  type ReactNode,
  type TouchEvent,
  useEffect,
  useRef,
  useState,
  type WheelEvent,
} from "react";
import type { Lang } from "#atlas/types.ts";
import { embedWords } from "#words/embedWords.ts";

type Props = { readonly lang: Lang; readonly children: ReactNode };

/** So long a hint can be read, in ms. */
const SHOWN_MS = 1600;

/** A map that leaves wheel and finger to the page around it, and says so when somebody tries them. */
export function GestureHint({ lang, children }: Props) {
  const words = embedWords[lang];
  const [hint, setHint] = useState<"wheel" | "fingers" | null>(null);
  const hide = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(hide.current), []);
  function show(next: "wheel" | "fingers"): void {
    setHint(next);
    window.clearTimeout(hide.current);
    hide.current = window.setTimeout(() => setHint(null), SHOWN_MS);
  }
  return (
    <div
      className="embed-gestures"
      onWheel={({ ctrlKey, metaKey }: WheelEvent) => !ctrlKey && !metaKey && show("wheel")}
      onTouchMove={({ touches }: TouchEvent) => touches.length === 1 && show("fingers")}
    >
      {children}
      {hint !== null && (
        <p className="embed-hint" aria-hidden="true">
          {hint === "fingers"
            ? words.fingers
            : words.wheel(/Mac/.test(navigator.userAgent) ? "⌘" : "Ctrl")}
        </p>
      )}
    </div>
  );
}
