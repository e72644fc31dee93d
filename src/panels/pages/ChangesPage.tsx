import { useMemo } from "react";
import { addMonths, type Day } from "#atlas/day.ts";
import { OVERLAYS } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import { changeCounts, changesWords } from "#words/changesWords.ts";
import { printDate } from "#words/numberWords.ts";
import { changesBetween } from "#world/changesBetween.ts";
import { figuresBetween } from "#world/figuresBetween.ts";
import { ChangedBorders } from "./ChangedBorders.tsx";
import { ChangedCrossings } from "./ChangedCrossings.tsx";
import { ChangedPlaces } from "./ChangedPlaces.tsx";
import { CountedFigures } from "./CountedFigures.tsx";
import { DateField } from "./DateField.tsx";
import { Group } from "./Group.tsx";
import { PagePatterns } from "./PagePatterns.tsx";
import "./pages.css";

/** What changed between the day of the view and a second one, told forwards whichever of them is the earlier. */
export function ChangesPage(parts: PanelParts) {
  const { atlas, view, day, verbs } = parts;
  const { lang, compare } = view;
  const words = changesWords[lang];
  // From the earlier day to the later one, whichever of them the map shows.
  const isSecondFirst = compare === null || compare <= day;
  const second = (
    <DateField
      key="second"
      label={isSecondFirst ? words.from : words.to}
      atlas={atlas}
      day={compare}
      lang={lang}
      onDay={verbs.compareWith}
    />
  );
  const shown = (
    <DateField
      key="shown"
      label={isSecondFirst ? words.to : words.from}
      atlas={atlas}
      day={day}
      lang={lang}
      onDay={verbs.goToDay}
    />
  );
  return (
    <>
      <form className="page-controls" data-walks="" onSubmit={(event) => event.preventDefault()}>
        {isSecondFirst ? [second, shown] : [shown, second]}
        {compare !== null && (
          <button type="button" className="tool" onClick={() => verbs.compareWith(null)}>
            {words.forget}
          </button>
        )}
      </form>
      {compare === null ? (
        <Suggestions {...parts} />
      ) : compare === day ? (
        <p>{words.same}</p>
      ) : (
        <Between
          {...parts}
          early={Math.min(compare, day) as Day}
          late={Math.max(compare, day) as Day}
        />
      )}
    </>
  );
}

/** Days that people often compare with. */
function Suggestions({ atlas, view, day, verbs }: PanelParts) {
  const words = changesWords[view.lang];
  const within = (found: Day) => Math.max(atlas.first, found) as Day;
  const days: readonly (readonly [Day, string])[] = [
    [within(addMonths(day, -1)), words.monthBefore],
    [within(addMonths(day, -12)), words.yearBefore],
    [atlas.first, printDate(atlas.first, view.lang)],
  ];
  return (
    <>
      <p className="page-lead">{words.choose}</p>
      <p className="page-suggestions">
        <span>{words.suggestions}</span>{" "}
        {days.map(([found, text]) => (
          <button
            type="button"
            className="tool"
            key={found}
            onClick={() => verbs.compareWith(found)}
          >
            {text}
          </button>
        ))}
      </p>
    </>
  );
}

function Between(props: PanelParts & { readonly early: Day; readonly late: Day }) {
  const { early, late, ...parts } = props;
  const { atlas, view, verbs, library } = parts;
  const { lang } = view;
  const words = changesWords[lang];
  const changes = useMemo(() => changesBetween(atlas, early, late), [atlas, early, late]);
  const figures = useMemo(
    () => figuresBetween(library?.records.figures ?? [], early, late),
    [library, early, late],
  );
  const said: Partial<Record<string, (count: number) => string>> = changeCounts[lang];
  const found: readonly (readonly [string, number, string])[] = [
    ["events", changes.events.length, words.events],
    ["borders", changes.borders.length, borderCardWords[lang].list],
    ["crossings", changes.crossings.length, words.crossing],
    ...OVERLAYS.map(
      (id) => [id, changes.classes[id].length, OVERLAY[id].title(atlas, late)] as const,
    ),
    ["figures", figures.length, words.figures],
  ];
  const counts = found.flatMap(([name, count, title]) =>
    count === 0 ? [] : [said[name]?.(count) ?? `${title}: ${count}`],
  );
  return (
    <>
      <p className="page-lead">{words.lead(printDate(early, lang), printDate(late, lang))}</p>
      <p role="status" className="page-summary">
        {counts.length === 0 ? words.nothing : counts.join(" · ")}
      </p>
      <p className="page-muted">{words.ends}</p>
      <PagePatterns />
      <Group title={words.events} count={changes.events.length} lang={lang}>
        <ol className="page-list">
          {changes.events.map(({ id, day }) => (
            <li key={id}>
              <span className="page-when">{printDate(day, lang)}</span>{" "}
              <button
                type="button"
                className="link"
                onClick={() => verbs.choose({ kind: "event", id })}
              >
                {atlas.texts.events[id] ?? id}
              </button>
            </li>
          ))}
        </ol>
      </Group>
      <ChangedBorders {...parts} changes={changes} early={early} late={late} />
      <ChangedCrossings {...parts} changes={changes} early={early} late={late} />
      <ChangedPlaces {...parts} changes={changes} early={early} late={late} />
      <CountedFigures {...parts} figures={figures} early={early} late={late} />
    </>
  );
}
