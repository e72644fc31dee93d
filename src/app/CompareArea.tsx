import { useMemo } from "react";
import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { comparedScene } from "#scene/comparedScene.ts";
import { comparisonOf } from "#scene/comparisonOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { panelWords } from "#words/panelWords.ts";
import { printShortDate } from "#words/printShortDate.ts";
import "./CompareArea.css";
import { MapArea, type MapAreaProps } from "./MapArea.tsx";

type Props = Omit<MapAreaProps, "onPort" | "onMoved" | "happening" | "isWhole"> & {
  readonly atlas: Atlas;
  readonly second: Day;
};

/** Two days on one map: one press turns from one to the other, so that what differs moves before the eye; it alone is in full ink, named where it is, and listed from the earlier day to the later. */
export function CompareArea({ atlas, second, scene, view, ...rest }: Props) {
  const words = panelWords[view.lang];
  const days = [scene.day, second].toSorted((a, b) => a - b);
  const [early = second, late = second] = days;
  const other = useMemo(() => sceneOf(atlas, view, second), [atlas, view, second]);
  const { changes, differences, happening } = useMemo(
    () => comparisonOf(atlas, view, early, late),
    [atlas, view, early, late],
  );
  const shown = useMemo(
    () => comparedScene(scene, other, changes, view.overlay),
    [scene, other, changes, view.overlay],
  );
  return (
    <div className="compare">
      <div className="compare-head">
        <fieldset className="compare-days">
          <legend className="unseen">{words.compareDays}</legend>
          {days.map((day) => (
            <button
              key={day}
              type="button"
              aria-pressed={day === scene.day}
              onClick={() => day !== scene.day && rest.verbs.turnTo(day, scene.day)}
            >
              {printShortDate(day, view.lang)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="compare-end"
          title={words.endCompare}
          aria-label={words.endCompare}
          onClick={() => rest.verbs.compareWith(null)}
        >
          ×
        </button>
        <p>{words.onlyChanges}</p>
      </div>
      <div className="compare-map">
        <MapArea {...rest} scene={shown} view={view} happening={happening} />
      </div>
      <ol className="compare-list">
        {differences.map(({ spot, words: said, focus }) => (
          <li key={spot.id}>
            <button type="button" className="link" onClick={() => rest.verbs.choose(focus)}>
              {said}
            </button>
          </li>
        ))}
        <li key="all">
          <button type="button" className="link" onClick={() => rest.verbs.openPage("changes")}>
            {words.pages.changes}
          </button>
        </li>
      </ol>
    </div>
  );
}
