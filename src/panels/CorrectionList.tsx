import type { ReactNode } from "react";
import { CORRECTION_KINDS, type CorrectionRecord, type Subject } from "#atlas/corrections.ts";
import { parseDay } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { correctionsIn } from "#dossier/correctionsIn.ts";
import { subjectName } from "#dossier/subjectName.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { correctionsWords } from "#words/correctionsWords.ts";
import { printDate, printNumber } from "#words/numberWords.ts";
import { SourceLinks } from "./pages/SourceLinks.tsx";

type Props = {
  readonly atlas: Atlas;
  readonly library: Library;
  readonly lang: Lang;
  /** A way to what a correction speaks of: a button in the app, a link on a static page. */
  readonly toSubject: (subject: Subject, name: string) => ReactNode;
};

/** All corrections with their reasons: our own errors by their nature, then newer facts. */
export function CorrectionList({ atlas, library, lang, toSubject }: Props) {
  const words = correctionsWords[lang];
  const { corrections } = library.records;
  const newer = corrections.filter(({ kind }) => kind === "new").length;
  const errors = corrections.length - newer;
  if (corrections.length === 0) return <p>{words.none}</p>;
  const group = (kind: (typeof CORRECTION_KINDS)[number]) => {
    const entries = correctionsIn(corrections, kind, (subject) =>
      subjectName(subject, atlas, library, lang),
    );
    if (entries.length === 0) return null;
    return (
      <section key={kind} data-kind={kind} aria-labelledby={`corrections-${kind}`}>
        <h4 id={`corrections-${kind}`}>
          {`${words.kinds[kind]}: ${printNumber(entries.length, lang)}`}
        </h4>
        <p className="page-muted">{words.meaning[kind]}</p>
        {entries.map((correction) => (
          <Entry
            key={correction.id}
            correction={correction}
            {...{ atlas, library, lang, toSubject }}
          />
        ))}
      </section>
    );
  };
  return (
    <>
      {errors > 0 && (
        <section className="page-group" aria-labelledby="corrections-errors">
          <h3 id="corrections-errors">{words.errors(printNumber(errors, lang))}</h3>
          <p>{words.errorsNote}</p>
          {CORRECTION_KINDS.filter((kind) => kind !== "new").map(group)}
        </section>
      )}
      {newer > 0 && (
        <section className="page-group" aria-labelledby="corrections-news">
          <h3 id="corrections-news">{words.news(printNumber(newer, lang))}</h3>
          <p>{words.newsNote}</p>
          {group("new")}
        </section>
      )}
    </>
  );
}

function Entry({
  correction,
  atlas,
  library,
  lang,
  toSubject,
}: Props & { readonly correction: CorrectionRecord }) {
  const words = correctionsWords[lang];
  const { id, kind, subjects, was, now, table, row, field, since, release, sources } = correction;
  const day = parseDay(release);
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(was === "" && now === ""
      ? []
      : ([
          [words.was, <Value key="was" text={was} none={words.nothing} />],
          [words.now, <Value key="now" text={now} none={words.nothing} />],
        ] as const)),
    ...(since === ""
      ? []
      : ([[words.since, <Unbroken key="since" text={words.sinceRelease(since)} />]] as const)),
    [
      kind === "new" ? words.added : words.right,
      <Unbroken
        key="right"
        text={words.rightRelease(day === undefined ? release : printDate(day, lang), release)}
      />,
    ],
    ...(table === ""
      ? []
      : ([
          [
            words.row,
            <code key="row" translate="no">
              {[table, row, field].filter(Boolean).join(" · ")}
            </code>,
          ],
        ] as const)),
  ];
  return (
    <article className="correction-entry" id={id} data-correction={id}>
      <h5>
        {subjects.length === 0
          ? words.whole
          : subjects.map((subject, i) => (
              <span key={`${subject.kind}:${subject.id}`}>
                {i > 0 && <span>{", "}</span>}
                <span>{toSubject(subject, subjectName(subject, atlas, library, lang))}</span>
              </span>
            ))}
      </h5>
      <p>{library.longTexts.corrections[id]}</p>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SourceLinks library={library} ids={sources} lang={lang} />
    </article>
  );
}

/** Values stand as in the tables, whose language is English. */
const Value = ({ text, none }: { readonly text: string; readonly none: string }) =>
  text === "" ? (
    <span>{none}</span>
  ) : (
    <span lang="en">
      <Unbroken text={text} />
    </span>
  );
