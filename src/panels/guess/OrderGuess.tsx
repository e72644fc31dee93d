import { type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import type { Lang, PlaceId } from "#atlas/types.ts";
import { movedTo } from "#dossier/movedTo.ts";
import { guessWords } from "#words/guessWords.ts";

type Props = {
  readonly places: readonly PlaceId[];
  readonly names: Readonly<Record<string, string>>;
  readonly lang: Lang;
  readonly onPlaces: (places: readonly PlaceId[]) => void;
};

const BY = { ArrowUp: -1, ArrowDown: 1 } as const;

/** Places that are put in order: dragged by hand, moved by buttons or by the keys of the same arrows. */
export function OrderGuess({ places, names, lang, onPlaces }: Props) {
  const words = guessWords[lang];
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<PlaceId | null>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const [said, setSaid] = useState("");
  const nameOf = (place: PlaceId) => names[place] ?? place;

  // A line that is put elsewhere loses the focus.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });

  function move(place: PlaceId, to: number) {
    const next = movedTo(places, places.indexOf(place), to);
    if (next === places) return;
    setSaid(words.moved(nameOf(place), to + 1, places.length));
    onPlaces(next);
  }
  function drag({ clientY }: PointerEvent) {
    const place = dragged.current;
    if (place === null) return;
    const lines = [...(list.current?.children ?? [])].map((line) => line.getBoundingClientRect());
    const over = lines.filter(({ top, height }) => clientY > top + height / 2).length;
    const at = places.indexOf(place);
    // The line itself is one of those that are counted.
    move(place, Math.max(0, over > at ? over - 1 : over));
  }
  const drop = () => {
    dragged.current = null;
  };

  return (
    <>
      <ol
        className="guess-order"
        ref={list}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        {places.map((place, i) => (
          <li
            key={place}
            onPointerDown={({ target, currentTarget, pointerType, pointerId }) => {
              const part = target instanceof Element ? target : currentTarget;
              // A finger scrolls beside the grip.
              if (
                part.closest("button") ||
                (pointerType !== "mouse" && !part.closest("[data-grip]"))
              )
                return;
              dragged.current = place;
              list.current?.setPointerCapture(pointerId);
            }}
            onKeyDown={(event) => {
              if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
              event.preventDefault();
              pressed.current = event.target instanceof HTMLElement ? event.target : null;
              move(place, i + BY[event.key]);
            }}
          >
            <span className="guess-grip" data-grip="" aria-hidden="true" />
            <span className="guess-rank">{`${i + 1}.`}</span>
            <span className="guess-name">{nameOf(place)}</span>
            {(["ArrowUp", "ArrowDown"] as const).map((key) => (
              <button
                key={key}
                type="button"
                aria-label={key === "ArrowUp" ? words.up(nameOf(place)) : words.down(nameOf(place))}
                aria-disabled={i + BY[key] < 0 || i + BY[key] >= places.length}
                onClick={(event) => {
                  pressed.current = event.currentTarget;
                  move(place, i + BY[key]);
                }}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d={key === "ArrowUp" ? "M3 10.5l5-5 5 5" : "M3 5.5l5 5 5-5"} />
                </svg>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}
