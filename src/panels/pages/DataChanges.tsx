import type { Library } from "#atlas/library.ts";
import type { Lang } from "#atlas/types.ts";
import { Failed } from "#panels/Failed.tsx";
import { PublicLink } from "#panels/PublicLink.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { dataWords } from "#words/dataWords.ts";
import { printNumber } from "#words/numberWords.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import {
  type ChangeLog,
  type DataChange,
  type DataStep,
  dataFile,
  useOpenData,
} from "./openData.ts";

/** More lines than these are left to the file. */
const MOST_LINES = 100;

/** What has changed from release to release, newest first, with the value that was. */
export function DataChanges({ view: { lang }, verbs, library }: PanelParts) {
  const words = dataWords[lang];
  const { found: data, failed, retry } = useOpenData<ChangeLog>("changes.json");
  return (
    <section className="page-group" aria-labelledby="data-changes">
      <h3 id="data-changes">{words.changes}</h3>
      {failed && (
        <Failed text={words.changesMissing} retry={pageWords[lang].retry} onRetry={retry} />
      )}
      {data === null && !failed && <p>{panelWords[lang].loading}</p>}
      {data?.steps.map((step) => (
        <Step
          step={step}
          lang={lang}
          library={library}
          key={`${step.release} ${step.unreleased}`}
        />
      ))}
      <ul>
        <li>
          <button type="button" className="link" onClick={() => verbs.openPage("corrections")}>
            {panelWords[lang].pages.corrections}
          </button>
        </li>
        <li>
          <PublicLink file={dataFile("changes.json")} text={words.changesFile} />
        </li>
        <li>
          <PublicLink file={dataFile("CHANGES.md")} text={words.changesText} />
        </li>
      </ul>
    </section>
  );
}

type StepProps = {
  readonly step: DataStep;
  readonly lang: Lang;
  readonly library: Library | null;
};

function Step({ step, lang, library }: StepProps) {
  const words = dataWords[lang];
  const { release, since, unreleased, changes } = step;
  if (since === null)
    return (
      <p>
        <b>{`${release}:`}</b> <span>{words.firstRelease}</span>
      </p>
    );
  return (
    <>
      <h4>
        <Unbroken text={unreleased ? words.unreleased(since) : words.step(release, since)} />
      </h4>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      {[...Map.groupBy(changes, ({ table }) => table)].map(([table, group]) => (
        <details className="page-details" key={table}>
          <summary>
            <span>{words.tables[table] ?? table}</span>{" "}
            <span className="page-count">{countsOf(group, lang)}</span>
          </summary>
          <ul>
            {group.slice(0, MOST_LINES).map((change) => (
              <li key={change.key} data-key={change.key}>
                <code translate="no">{change.key}</code>
                <span>
                  <Unbroken text={`: ${lineOf(change, lang)}`} />
                </span>
                {change.why.map((id) => (
                  <small key={id} className="change-why" data-why={id}>
                    {library?.longTexts.corrections[id]}
                  </small>
                ))}
              </li>
            ))}
            {group.length > MOST_LINES && (
              <li>{words.more(printNumber(group.length - MOST_LINES, lang))}</li>
            )}
          </ul>
        </details>
      ))}
    </>
  );
}

function countsOf(changes: readonly DataChange[], lang: Lang): string {
  const words = dataWords[lang];
  return (["added", "removed", "changed"] as const)
    .flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count === 0 ? [] : [words[kind](printNumber(count, lang))];
    })
    .join(", ");
}

/** "value: was 36,000, is 40,000" */
function lineOf({ kind, before, after }: DataChange, lang: Lang): string {
  const words = dataWords[lang];
  if (kind === "added") return words.isNew;
  if (kind === "removed") return words.isRemoved;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (names.length === 0) return words.otherColumns;
  return names
    .map((name) => `${name}: ${words.was(cell(before[name]), cell(after[name]))}`)
    .join("; ");

  function cell(text = ""): string {
    if (text === "") return words.empty;
    return /^-?\d{5,}(\.\d+)?$/.test(text) ? printNumber(Number(text), lang) : text;
  }
}
