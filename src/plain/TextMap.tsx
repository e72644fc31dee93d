import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { Day } from "#atlas/day.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import type { Scene } from "#scene/scene.ts";
import { textOf } from "#scene/textOf.ts";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { textWords } from "#words/textWords.ts";
import { neighboursOf } from "#world/neighboursOf.ts";
import { neighbourTowards, type Quarter } from "#world/neighbourTowards.ts";
import { Compass, QUARTERS } from "./Compass.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { PlaceWords } from "./PlaceWords.tsx";
import "./TextMap.css";
import { useStandpoint } from "./useStandpoint.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly day: Day;
  readonly verbs: Verbs;
  /** The whole view in words. */
  readonly description: string;
};

/** The scene as text: the whole view in words, then the world place by place, walked with arrow keys, buttons or a list. */
export function TextMap({ atlas, view, scene, day, verbs, description }: Props) {
  const id = useId();
  const words = textWords[view.lang];
  const stand = useRef<HTMLDivElement>(null);
  /** What the last step came to; nothing is told before the first. */
  const [step, setStep] = useState<"arrived" | Quarter | null>(null);
  const neighbourhood = useMemo(() => neighboursOf(atlas.places), [atlas.places]);
  const rows = useMemo(() => rowsOf(atlas, view, day), [atlas, view, day]);
  const here = useStandpoint(atlas, view.focus);
  const row = rows.find((one) => one.id === here);
  const around = neighbourhood.get(here) ?? [];
  if (row === undefined) return null;
  const text = textOf(atlas, view, day, row, around);
  const towards = (quarter: Quarter) => {
    const found = neighbourTowards(around, quarter);
    const place = found && atlas.places.get(found.id);
    return place === undefined ? null : { id: place.id, name: place.names[view.lang] };
  };
  const ways = { n: towards("n"), w: towards("w"), e: towards("e"), s: towards("s") };

  function goTo(place: PlaceId): void {
    // The button that was pressed may not be there at the next place.
    if (!stand.current?.contains(document.activeElement)) stand.current?.focus();
    setStep("arrived");
    verbs.choose({ kind: "place", id: place });
  }

  function walk(quarter: Quarter): void {
    const there = ways[quarter];
    if (there === null) setStep(quarter);
    else goTo(there.id);
  }

  function openCard(): void {
    verbs.choose({ kind: "place", id: here });
    // A card that is still on its way takes the focus from here when it comes.
    const { activeElement } = document;
    const title = document.getElementById("card-title");
    if (title !== null) setTimeout(() => title.focus(), 0);
    else if (activeElement instanceof HTMLElement) activeElement.dataset["opensCard"] = "";
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, target } = event;
    const quarter = QUARTERS[key];
    const isModified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (quarter === undefined || isModified || target instanceof HTMLSelectElement) return;
    event.preventDefault();
    walk(quarter);
  }

  const next = Object.values(QUARTERS).flatMap((quarter) => {
    const there = ways[quarter];
    return there === null ? [] : [`${words.quarters[quarter]}: ${there.name}`];
  });
  const arrival = `${row.name}. ${next.join("; ")}`;
  const told = step === null || step === "arrived" ? arrival : words.nobody(row.name, step);

  return (
    <div className="text-map">
      <section aria-labelledby={`${id}-view`}>
        <h2 id={`${id}-view`}>{words.viewInWords}</h2>
        <p className="text-view">{description}</p>
      </section>
      <section className="text-walk" aria-label={words.textMap} onKeyDown={onKeyDown}>
        <PlaceList rows={rows} here={here} lang={view.lang} onGo={goTo} />
        <h2>
          <span>{row.name}</span>
          <small>{scene.dayWords}</small>
        </h2>
        <Compass
          lang={view.lang}
          name={row.name}
          towards={ways}
          keysId={`${id}-keys`}
          ref={stand}
          onWalk={walk}
          onOpen={openCard}
        />
        <p className="text-keys" id={`${id}-keys`}>
          {words.keys}
        </p>
        <p className="unseen" role="status">
          {step === null ? "" : told}
        </p>
        <PlaceWords
          text={text}
          lang={view.lang}
          onGo={goTo}
          onOpen={openCard}
          onBorder={(border) => verbs.choose({ kind: "border", id: border })}
          onRoute={(route) => verbs.choose({ kind: "route", id: route })}
        />
      </section>
    </div>
  );
}
