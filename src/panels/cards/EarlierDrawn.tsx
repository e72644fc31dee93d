import type { EarlierKind } from "#atlas/earlier.ts";
import { spanOn } from "#atlas/span.ts";
import type { Atlas, CrossingState, Lang } from "#atlas/types.ts";
import { earlierReasons } from "#dossier/earlierReasons.ts";
import { SourceLinks } from "#panels/pages/SourceLinks.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { classWords } from "#scene/classWords.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { earlierDrawnWords } from "#words/earlierDrawnWords.ts";
import { sceneWords } from "#words/sceneWords.ts";

type Props = Pick<PanelParts, "atlas" | "view" | "day" | "library" | "verbs"> & {
  readonly kind: EarlierKind;
  /** The place or the crossing. */
  readonly id: string;
};

/** What an earlier release drew on the chosen day, and why it was put right; nothing where it drew the same. */
export function EarlierDrawn({ atlas, view: { lang }, day, library, verbs, kind, id }: Props) {
  const state = spanOn(library?.drawn[kind].get(id) ?? [], day);
  if (library === null || state === undefined) return null;
  const words = earlierDrawnWords[lang];
  const reasons = earlierReasons(library.records.corrections, kind, id, state.right);
  const isNewer = reasons.length > 0 && reasons.every((one) => one.kind === "new");
  const was = wordsOf(kind, state.was, atlas, lang);
  return (
    <div className="earlier-drawn" data-was={state.was} data-until={state.release}>
      <p>
        <Unbroken text={words.was(was, state.release, state.right, isNewer)} />
      </p>
      {reasons.map(({ id: reason, sources }) => (
        <div key={reason} data-correction={reason}>
          <p>{library.longTexts.corrections[reason]}</p>
          <SourceLinks library={library} ids={sources} lang={lang} />
        </div>
      ))}
      <button type="button" className="link" onClick={() => verbs.openPage("corrections")}>
        {words.all}
      </button>
    </div>
  );
}

const wordsOf = (kind: EarlierKind, was: string, atlas: Atlas, lang: Lang): string =>
  kind === "crossing"
    ? (sceneWords[lang].states[was as CrossingState] ?? was)
    : // The state of the search that the words name is today's.
      classWords(atlas, kind, was).replace(/\s*\([^)]*\)/, "");
