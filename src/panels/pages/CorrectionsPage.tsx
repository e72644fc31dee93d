import type { Subject } from "#atlas/corrections.ts";
import type { Library } from "#atlas/library.ts";
import type { CrossingId, EventId, PlaceId, RouteId } from "#atlas/types.ts";
import { CorrectionList } from "#panels/CorrectionList.tsx";
import { PublicLink } from "#panels/PublicLink.tsx";
import type { PanelParts } from "#panels/parts.ts";
import type { Focus } from "#view/viewState.ts";
import { correctionsWords } from "#words/correctionsWords.ts";
import { folderOf } from "#words/folderOf.ts";
import { panelWords } from "#words/panelWords.ts";
import "./pages.css";

/** What was wrong, and what is new: every change of a published value with its reason and its source. */
export function CorrectionsPage({ atlas, view: { lang }, verbs, library }: PanelParts) {
  const words = correctionsWords[lang];
  const folder = folderOf(lang);
  return (
    <>
      <p className="page-lead">{words.lead}</p>
      <p className="page-ways">
        <PublicLink
          file={`${folder}corrections.xml`}
          type="application/atom+xml"
          text={words.feed}
        />
        <PublicLink file={`${folder}corrections/`} text={words.staticPage} />
      </p>
      {library === null ? (
        <p>{panelWords[lang].loading}</p>
      ) : (
        <CorrectionList
          atlas={atlas}
          library={library}
          lang={lang}
          toSubject={(subject, name) => {
            const focus = focusOf(subject, library);
            // Groups of places have no card.
            if (focus === null || (focus.kind === "place" && !atlas.places.has(focus.id)))
              return name;
            const onClick = () => {
              verbs.choose(focus);
              verbs.openPage("none");
            };
            return (
              <button type="button" className="link" onClick={onClick}>
                {name}
              </button>
            );
          }}
        />
      )}
    </>
  );
}

/** What is chosen to look at it: a figure stands on the card of its place. */
function focusOf({ kind, id }: Subject, { records }: Library): Focus | null {
  if (kind === "place") return { kind, id: id as PlaceId };
  if (kind === "crossing") return { kind, id: id as CrossingId };
  if (kind === "route") return { kind, id: id as RouteId };
  if (kind === "event") return { kind, id: id as EventId };
  const place = records.figures.find((figure) => figure.id === id)?.place;
  return place === undefined ? null : { kind: "place", id: place };
}
