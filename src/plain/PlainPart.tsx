import type { StoryText as Story } from "#atlas/story.ts";
import { type Atlas, LANGS, OVERLAYS } from "#atlas/types.ts";
import { overlayNotes } from "#scene/overlayNotes.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { siteWords } from "#words/siteWords.ts";
import { viewsWords } from "#words/viewsWords.ts";
import { evidenceDay } from "#world/worldOn.ts";
import { StoryText } from "./StoryText.tsx";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly scene: Scene;
  /** From this page to the site's folder: "./" or "../". */
  readonly up: string;
  readonly sourceCount: number;
  /** What a bare address tells. */
  readonly opening: Story | undefined;
};

/** What a page without JavaScript can be read by: figures, events, classes of all places, links to everything else. */
export function PlainPart({ atlas, view, scene, up, sourceCount, opening }: Props) {
  const { lang } = view;
  const words = siteWords[lang];
  const evidence = printDate(evidenceDay(atlas, scene.day), lang);
  const told = OVERLAYS.filter((id) => OVERLAY[id].about === "world");
  const rows = rowsOf(atlas, view, scene.day).toSorted((a, b) =>
    a.name.localeCompare(b.name, lang),
  );
  return (
    <>
      <p className="plain-hint">{words.noScript}</p>
      <nav aria-label={words.languages}>
        {LANGS.map((other) => (
          <a
            key={other}
            href={`${up}${other === "en" ? "#lang=en" : `${other}/`}`}
            hrefLang={other}
            lang={other}
            aria-current={other === lang ? "page" : undefined}
          >
            {siteWords[other].ownName}
          </a>
        ))}
      </nav>
      <nav aria-label={words.parts}>
        {opening && <a href="#plain-story">{opening.title}</a>}
        <a href="#plain-figures">{words.figures}</a>
        <a href="#plain-events">{words.events}</a>
        <a href="#plain-places">{words.places(scene.dayWords, evidence)}</a>
        <a href="v/">{viewsWords[lang].gallery}</a>
        <a href="story/">{words.stories}</a>
        <a href="events/">{words.allEvents(atlas.events.size)}</a>
        <a href="corrections/">{words.corrections}</a>
        <a href="sources/">{words.allSources(sourceCount)}</a>
      </nav>
      {opening && (
        <section className="plain-story">
          <h2 id="plain-story">{opening.title}</h2>
          <StoryText story={opening} lang={lang} level="h3" />
        </section>
      )}
      <h2 id="plain-figures">{words.figures}</h2>
      <table>
        <tbody>
          {scene.destinations.map(({ id, name, label }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`places/${id}/`}>{name}</a>
              </th>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(scene.legend.destinations?.notes ?? []).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{atlas.texts.series[atlas.defaultSeries.id]?.text}</p>
      <h2 id="plain-events">{words.events}</h2>
      <ol>
        {[...atlas.events.values()].map(({ id, day, precision }) => (
          <li key={id}>
            <b>{precision === "month" ? printMonth(day, lang) : printDate(day, lang)}</b>{" "}
            <a href={`events/#${id}`}>{atlas.texts.events[id]}</a>
          </li>
        ))}
      </ol>
      <h2 id="plain-places">{words.places(scene.dayWords, evidence)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {told.map((id) => (
              <th key={id} scope="col">
                {OVERLAY[id].title(atlas, scene.day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, classes }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`places/${id}/`}>{name}</a>
              </th>
              {told.map((overlay) => (
                <td key={overlay}>{classes[overlay].words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {told.flatMap((id) =>
        overlayNotes(atlas, id, scene.day).map((note) => <p key={note}>{note}</p>),
      )}
    </>
  );
}
