import type { Day } from "#atlas/day.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { type Atlas, OVERLAYS, type PlaceId } from "#atlas/types.ts";
import { overlayNotes } from "#scene/overlayNotes.ts";
import { OVERLAY } from "#scene/overlays.ts";
import type { ViewState } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { tableWords } from "#words/tableWords.ts";

type Props = { readonly atlas: Atlas; readonly view: ViewState; readonly day: Day };

/** What the columns of the table count, who counted, who is missing, and where the sources stand. */
export function TableNotes({ atlas, view, day }: Props) {
  const { lang } = view;
  const [words, scene] = [tableWords[lang], sceneWords[lang]];
  const series = seriesOn(atlas, view.series, day);
  const counter = atlas.texts.counters[series.countedBy];
  const names = (ids: readonly PlaceId[]) =>
    ids.map((id) => atlas.places.get(id)?.names[lang] ?? id).join(", ");
  const figures = [
    words.unit[series.unit],
    ...(counter === undefined ? [] : [words.countedBy(counter)]),
    ...(series.periodic ? [scene.periodic] : []),
    ...(series.noAnswer.length > 0 ? [scene.noAnswer(names(series.noAnswer))] : []),
    ...(series.notIncluded.length > 0 ? [scene.notIncluded(names(series.notIncluded))] : []),
  ];
  const classes = OVERLAYS.map((id) => ({
    title: OVERLAY[id].title(atlas, day),
    text: overlayNotes(atlas, id, day),
  }));
  const notes = [
    { title: atlas.texts.series[series.id]?.title ?? series.id, text: figures },
    ...classes,
    { title: `${words.land} · ${words.air}`, text: [words.doorsNot] },
  ];
  return (
    <section className="table-notes" aria-label={words.units}>
      <h2>{words.units}</h2>
      <p>{words.sources}</p>
      <dl>
        {notes.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text.join(" ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
