import { type KeyboardEvent, type MouseEvent, memo, useId, useState } from "react";
import type { EventId, Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import { type Lane, type Tick, tickBeside, ticksNear, turnOf } from "./lanes.ts";
import { tickShapes } from "./tickShapes.ts";

type Props = {
  readonly lanes: readonly Lane[];
  readonly chosenEvent: EventId | null;
  /** The tick that the Tab key leads to. */
  readonly entry: EventId | null;
  readonly lang: Lang;
  readonly onEvent: (id: EventId) => void;
};

/** How far from a tick the pointer may be, in px. */
const REACH = 16;

/** The ticks under the pointer: of the lane it is in, or of all where lanes lie on top of each other. */
function ticksUnder(event: MouseEvent<HTMLElement>, lanes: readonly Lane[]): readonly Tick[] {
  const boxes = [...event.currentTarget.querySelectorAll(".timeline-ticks")].map((row) =>
    row.getBoundingClientRect(),
  );
  const { clientX, clientY } = event;
  const ticks = lanes.flatMap((lane, row) => {
    const box = boxes[row];
    return box && box.top <= clientY && clientY < box.bottom ? lane.ticks : [];
  });
  const [box] = boxes;
  return box ? ticksNear(ticks, (clientX - box.left) / box.width, REACH / box.width) : [];
}

/** The event whose own button was hit, by a key or by assistive software. */
const eventOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>("[data-event]")?.dataset["event"]
    : undefined;

/** The events as ticks in lanes by kind: one tab stop, arrow keys inside, and the nearest tick takes a click. */
export const Lanes = memo(function Lanes({ lanes, chosenEvent, entry, lang, onEvent }: Props) {
  const words = timelineWords[lang];
  const id = useId();
  const [pointed, setPointed] = useState<readonly Tick[]>([]);
  const [focused, setFocused] = useState<string | null>(null);
  const all = lanes.flatMap(({ ticks }) => ticks);
  const named = (key: string | undefined) => all.find((tick) => tick.id === key);

  function choose(event: MouseEvent<HTMLElement>): void {
    const near = event.detail > 0 ? turnOf(ticksUnder(event, lanes), chosenEvent) : undefined;
    const tick = near ?? named(eventOf(event.target));
    if (tick) onEvent(tick.id);
  }

  function move(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") setPointed([]);
    const next = tickBeside(lanes, eventOf(event.target) ?? "", event.key);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-event="${next.id}"]`)?.focus();
  }

  function focus(key: string | undefined): void {
    const tick = named(key);
    setFocused(tick?.id ?? null);
    setPointed(tick ? [tick] : []);
  }

  return (
    <div
      className="timeline-lanes"
      role="toolbar"
      aria-label={words.events}
      onClick={choose}
      onKeyDown={move}
      onFocus={(event) => focus(eventOf(event.target))}
      onBlur={() => focus(undefined)}
      onPointerMove={(event) => {
        const near = event.pointerType === "touch" ? [] : ticksUnder(event, lanes);
        if (near[0]?.id !== pointed[0]?.id || near.length !== pointed.length) setPointed(near);
      }}
      onPointerLeave={() => setPointed([])}
    >
      {lanes.map(({ key, ticks }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div key={key} className="timeline-lane" role="group" aria-labelledby={`${id}-${key}`}>
          <span className="timeline-label" id={`${id}-${key}`}>
            {words.lanes[key]}
          </span>
          <div className="timeline-scale timeline-ticks">
            {ticks.map((tick) => (
              <button
                key={tick.id}
                type="button"
                className="timeline-tick"
                data-event={tick.id}
                data-lane={key}
                data-pointed={pointed.includes(tick) || undefined}
                aria-label={`${printDate(tick.day, lang)}: ${tick.title}`}
                aria-pressed={tick.id === chosenEvent}
                tabIndex={tick.id === (focused ?? entry) ? 0 : -1}
                style={{ insetInlineStart: `${tick.x * 100}%` }}
              >
                <svg viewBox="-1 -1 12 12" aria-hidden="true">
                  <path
                    d={tickShapes[tick.kind].path}
                    data-hollow={tickShapes[tick.kind].hollow || undefined}
                  />
                </svg>
              </button>
            ))}
            {pointed[0] && ticks.includes(pointed[0]) && (
              <Tip ticks={pointed} x={pointed[0].x} date={printDate(pointed[0].day, lang)} />
            )}
          </div>
        </div>
      ))}
    </div>
  );
});

/** What the pointed ticks stand for; it slides along with `x` so that it never leaves the track. */
function Tip({ ticks, x, date }: { ticks: readonly Tick[]; x: number; date: string }) {
  const style = { insetInlineStart: `${x * 100}%`, translate: `${-x * 100}% 0` };
  return (
    <div className="timeline-tip" aria-hidden="true" style={style}>
      <b>{date}</b>
      {ticks.map(({ id, title }) => (
        <span key={id}>{title}</span>
      ))}
    </div>
  );
}
