import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { OwnStep } from "#atlas/ownStory.ts";
import type { Lang } from "#atlas/types.ts";
import { ownWords } from "#words/ownWords.ts";
import { OwnStepFields } from "./OwnStepFields.tsx";
import type { Making } from "./useOwnStory.ts";

type Props = {
  readonly step: OwnStep;
  readonly number: number;
  readonly count: number;
  readonly day: string;
  readonly lang: Lang;
  /** Whether the map is at it. */
  readonly isHere: boolean;
  /** Whether the map has been changed there. */
  readonly isChanged: boolean;
  /** While a step is dragged: that it is this one, or that it would come before or after this one. */
  readonly goes: "away" | "before" | "after" | undefined;
  readonly making: Making;
  /** `what` keeps the focus. */
  readonly onMove: (to: number, what: "handle" | "up" | "down") => void;
  /** What has been pressed goes away. */
  readonly onPressed: (act: "take" | "show" | "remove") => void;
  readonly onDrag: (event: PointerEvent) => void;
  readonly onDrop: (isMeant: boolean) => void;
};

/** A step of the own story in the list; the one that the map is at is open to be written. */
export function OwnStepRow(props: Props) {
  const { step, number, count, day, lang, isHere, making, onMove, onDrag, onDrop } = props;
  const words = ownWords[lang];
  const isHeld = useRef(false);
  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(number + by, "handle");
  }
  function letGo(isMeant: boolean): void {
    if (isHeld.current) onDrop(isMeant);
    isHeld.current = false;
  }
  const tool = (act: "up" | "down", to: number) => (
    <button
      type="button"
      className="tool"
      data-act={act}
      aria-disabled={to < 1 || to > count}
      onClick={() => onMove(to, act)}
    >
      {words[act]}
    </button>
  );
  return (
    <li className="own-step" aria-current={isHere ? "step" : undefined} data-goes={props.goes}>
      <div className="own-row">
        <button
          type="button"
          className="own-handle"
          data-act="handle"
          aria-label={words.handle(number)}
          title={words.handle(number)}
          onKeyDown={onKeyDown}
          onPointerDown={({ currentTarget, pointerId }) => {
            currentTarget.setPointerCapture(pointerId);
            isHeld.current = true;
          }}
          onPointerMove={(event) => {
            if (isHeld.current) onDrag(event);
          }}
          onPointerUp={() => letGo(true)}
          onPointerCancel={() => letGo(false)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M7 5h0M13 5h0M7 10h0M13 10h0M7 15h0M13 15h0" />
          </svg>
        </button>
        <button
          type="button"
          className="own-show"
          data-act="show"
          aria-expanded={isHere}
          onClick={() => making.show(number)}
        >
          <span className="own-number">{number}</span>
          <span className="own-name">
            {step.title.trim() === "" ? words.untitled(number) : step.title}
          </span>
          <span className="own-day">{day}</span>
        </button>
      </div>
      {isHere && (
        <>
          {props.isChanged && (
            <div className="own-changed">
              <p>{words.changed}</p>
              <button type="button" className="tool" onClick={() => props.onPressed("take")}>
                {words.take}
              </button>
              <button type="button" className="tool" onClick={() => props.onPressed("show")}>
                {words.restore}
              </button>
            </div>
          )}
          <OwnStepFields
            {...{ step, lang }}
            facts={making.facts}
            onEdit={(part) => making.edit(number, part)}
          />
          <div className="own-tools">
            {tool("up", number - 1)}
            {tool("down", number + 1)}
            <button type="button" className="tool" onClick={() => props.onPressed("remove")}>
              {words.remove}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
