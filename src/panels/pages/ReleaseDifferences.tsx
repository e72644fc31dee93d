import type { Atlas, Lang } from "#atlas/types.ts";
import { Failed } from "#panels/Failed.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { type ReleaseChange, releaseChanges } from "#scene/releaseChanges.ts";
import { toldValues } from "#scene/toldValues.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { useFetched } from "#ui/useFetched.ts";
import { viewIn } from "#view/viewIn.ts";
import type { Focus } from "#view/viewState.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { releasesWords } from "#words/releasesWords.ts";
import { BeforeAfterTable } from "./BeforeAfterTable.tsx";

type Props = PanelParts & {
  /** The release that the one looked at is compared with. */
  readonly other: string;
  readonly isNewer: boolean;
};

/** What the view says in two releases, value by value, where it is not the same. */
export function ReleaseDifferences({ atlas, view, verbs, loadReleases, other, isNewer }: Props) {
  const { lang } = view;
  const words = releasesWords[lang];
  const { found, failed, retry } = useFetched(`${other} ${lang}`, async () => {
    const releases = await loadReleases?.();
    if (releases === undefined) throw new Error("releases cannot be fetched here");
    return releases.open(other, lang);
  });
  const [before, after] = isNewer ? [atlas.release, other] : [other, atlas.release];
  const here = toldValues(atlas, view);
  const there = (one: Atlas) => toldValues(one, viewIn(one, view, atlas));
  const choose = (focus: Focus) => {
    verbs.openPage("none");
    verbs.choose(focus);
  };
  return (
    <section className="page-group" aria-labelledby="release-changes">
      <h3 id="release-changes">
        <Unbroken text={words.changed(before, after)} />
      </h3>
      {failed && <Failed text={words.missing} retry={pageWords[lang].retry} onRetry={retry} />}
      {found === null && !failed && <p>{panelWords[lang].loading}</p>}
      {found !== null && (
        <Told
          {...(isNewer ? releaseChanges(here, there(found)) : releaseChanges(there(found), here))}
          {...{ lang, before, after }}
          onChoose={choose}
        />
      )}
      <p className="page-muted">{words.compared}</p>
    </section>
  );
}

type ToldProps = ReturnType<typeof releaseChanges> & {
  readonly lang: Lang;
  readonly before: string;
  readonly after: string;
  readonly onChoose: (focus: Focus) => void;
};

function Told({ compared, changes, lang, before, after, onChoose }: ToldProps) {
  const words = releasesWords[lang];
  if (changes.length === 0) return <p>{words.same(compared)}</p>;
  return (
    <>
      <p>{words.count(changes.length, compared)}</p>
      <BeforeAfterTable
        what={words.what}
        heads={[before, after]}
        rows={changes.map((change) => {
          const { focus } = change;
          return {
            id: change.key,
            ...named(change, lang),
            before: change.before ?? words.nothing,
            after: change.after ?? words.nothing,
            onChoose: focus === null ? null : () => onChoose(focus),
          };
        })}
      />
    </>
  );
}

/** Whose value it is, and what value. */
function named({ kind, name, focus, of }: ReleaseChange, lang: Lang) {
  const words = releasesWords[lang];
  const what =
    kind === "class" ? of : kind === "number" ? panelWords[lang].overlays.none : words[kind];
  return focus === null ? { name: what, more: "" } : { name, more: what };
}
