import type { OverlayLegend } from "#scene/legend.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import type { SheetContent } from "./sheetContent.ts";

type Props = {
  readonly view: ViewState;
  readonly scene: Scene;
  readonly content: SheetContent;
};

/** What has no room on the sheet itself: what classes and circles mean in full, every number, and whom all of it rests on. */
export function SheetNotes({ view, scene, content }: Props) {
  const words = sheetWords[view.lang];
  const { overlay, second, destinations, routes } = scene.legend;
  return (
    <section className="sheet-notes">
      <h1>{words.notes}</h1>
      <p>{`${content.title} · ${content.days}`}</p>
      {[overlay, second].map((legend) => legend && <Classes key={legend.id} legend={legend} />)}
      {destinations !== null && (
        <>
          <h2>{destinations.title}</h2>
          {destinations.text.split("\n\n").map((text) => (
            <p key={text}>{text}</p>
          ))}
          {destinations.notes.slice(1).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
      {content.numbers.length > 0 && (
        <>
          <h2>{words.numbers}</h2>
          <p>{content.numbers.map(({ name, number }) => `${name} ${number}`).join(" · ")}</p>
        </>
      )}
      {routes !== null && (
        <>
          <h2>{routes.title}</h2>
          <p>{routes.note}</p>
        </>
      )}
      <p>{panelWords[view.lang].boundaries}</p>
      <p>{content.credits}</p>
      <p translate="no">{content.address}</p>
    </section>
  );
}

function Classes({ legend }: { readonly legend: OverlayLegend }) {
  const rows = legend.rows.filter(({ count }) => count > 0);
  const { over } = legend;
  return (
    <>
      <h2>{legend.title}</h2>
      <dl>
        {[...rows, ...(over === null ? [] : [{ key: over.pattern, ...over }])].map(
          ({ key, label, text }) => (
            <div key={key}>
              <dt>{label}</dt>
              {text !== "" && <dd>{text}</dd>}
            </div>
          ),
        )}
      </dl>
      {legend.notes.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
