import { type PointerEvent, useEffect, useRef, useState } from "react";
import { OWN } from "#atlas/ownStory.ts";
import type { PanelParts } from "#panels/parts.ts";
import { dayOf } from "#view/dayOf.ts";
import { isAtStep, storyView } from "#view/storyView.ts";
import { ownWords } from "#words/ownWords.ts";
import { printShortDate } from "#words/printShortDate.ts";
import { OwnStepRow } from "./OwnStepRow.tsx";
import "./ownSteps.css";
import type { Making } from "./useOwnStory.ts";

type Props = Pick<PanelParts, "atlas" | "view"> & { readonly making: Making };

/** Where a step that is dragged comes from, and where it would go. */
type Drag = { readonly from: number; readonly to: number };

/** The steps of the own story in their order: each leads to its picture and opens its texts; they change places by dragging, by keys and by buttons. */
export function OwnSteps({ atlas, view, making }: Props) {
  const { story, here } = making;
  const list = useRef<HTMLOListElement>(null);
  const wished = useRef<{ readonly step: number; readonly what: string } | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const steps = story?.steps ?? [];

  // What was pressed has gone to another place with its step, or has gone.
  useEffect(() => {
    const wish = wished.current;
    wished.current = null;
    const row = wish && list.current?.children[Math.min(wish.step, steps.length) - 1];
    const goal = row
      ? row.querySelector<HTMLElement>(`[data-act="${wish?.what}"]`)
      : list.current?.closest(".own")?.querySelector<HTMLElement>("h2");
    if (wish !== null) goal?.focus();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step, or another number of them, is another place
  useEffect(() => {
    const step = here === null ? undefined : list.current?.children[here - 1];
    // Its head is seen, however long it is.
    step?.querySelector(".own-row")?.scrollIntoView?.({ block: "nearest" });
  }, [here, steps.length]);

  function move(from: number, to: number, what: string): void {
    wished.current = { step: Math.max(1, Math.min(to, steps.length)), what };
    making.move(from, to);
  }
  function dragTo(from: number, { clientY }: PointerEvent): void {
    const others = [...(list.current?.children ?? [])].toSpliced(from - 1, 1);
    const before = others.filter((one) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2 < clientY;
    });
    setDrag({ from, to: before.length + 1 });
    list.current?.children[before.length]?.scrollIntoView?.({ block: "nearest" });
  }

  return (
    <ol className="own-steps" ref={list} aria-label={ownWords[view.lang].steps}>
      {steps.map((step, i) => {
        const number = i + 1;
        const shown = storyView(atlas, OWN, number, view);
        const isHere = here === number;
        return (
          <OwnStepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            key={i}
            step={step}
            number={number}
            count={steps.length}
            day={shown === null ? "" : printShortDate(dayOf(atlas, shown), view.lang)}
            lang={view.lang}
            isHere={isHere}
            isChanged={isHere && !isAtStep(atlas, view)}
            goes={
              drag === null || drag.to === drag.from
                ? undefined
                : number === drag.from
                  ? "away"
                  : number === drag.to
                    ? drag.to < drag.from
                      ? "before"
                      : "after"
                    : undefined
            }
            making={making}
            onMove={(to, what) => move(number, to, what)}
            onPressed={(act) => {
              wished.current = { step: number, what: "show" };
              making[act](number);
            }}
            onDrag={(event) => dragTo(number, event)}
            onDrop={(isMeant) => {
              setDrag(null);
              if (isMeant && drag !== null) move(number, drag.to, "handle");
            }}
          />
        );
      })}
    </ol>
  );
}
