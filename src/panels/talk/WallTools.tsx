import { type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import { talkWords } from "#words/talkWords.ts";
import "./WallTools.css";

type Props = {
  readonly lang: keyof typeof talkWords;
  /** Takes the focus. */
  readonly first: Ref<HTMLButtonElement>;
  readonly onEnd: () => void;
  /** What opens the speaker's window. */
  readonly children: ReactNode;
};

/** So long in ms the tools stay after the pointer has moved. */
const STAY_MS = 3000;
const STEPS: ReadonlySet<string> = new Set(["PageDown", "PageUp"]);

/** What can be done at the wall: there while the pointer moves, or while the keyboard is on it; else nothing lies on the picture. */
export function WallTools({ lang, first, onEnd, children }: Props) {
  const words = talkWords[lang];
  const [moved, setMoved] = useState(false);
  const tools = useRef<HTMLElement>(null);
  useEffect(() => {
    let timer = 0;
    // Whoever steps has done with the tools: with the focus in them they would lie on every picture.
    const onKey = ({ key }: KeyboardEvent) => {
      const { activeElement: here } = document;
      if (STEPS.has(key) && here instanceof HTMLElement && tools.current?.contains(here))
        here.blur();
    };
    const onMove = () => {
      setMoved(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setMoved(false), STAY_MS);
    };
    // What has just opened says how it is left.
    onMove();
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerdown", onMove);
    window.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerdown", onMove);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  const { full, canFill, toggle } = useFullScreen();
  return (
    <nav ref={tools} className="wall-tools" aria-label={words.tools} data-moved={moved}>
      <button type="button" className="tool" ref={first} onClick={onEnd}>
        {words.end}
      </button>
      {canFill && (
        <button type="button" className="tool" onClick={toggle}>
          {full ? words.smallScreen : words.fullScreen}
        </button>
      )}
      {children}
    </nav>
  );
}

/** Whether the page fills the screen, and whether it may: frames and some phones do not let it. */
function useFullScreen() {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, []);
  const toggle = () => {
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // It stays as it is.
    done.catch(() => {});
  };
  return { full, canFill: document.fullscreenEnabled, toggle };
}
