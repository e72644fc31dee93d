import { addDays } from "#atlas/day.ts";
import { Swatch } from "#plain/Swatch.tsx";
import { classWords } from "#scene/classWords.ts";
import { classMark } from "#scene/placeMarks.ts";
import { printLength } from "#words/dateWords.ts";
import { entryWords } from "#words/entryWords.ts";
import { printDate } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { Cite } from "./Cite.tsx";
import { EarlierDrawn } from "./EarlierDrawn.tsx";
import { EntryChecks } from "./EntryChecks.tsx";
import { EntryRules } from "./EntryRules.tsx";
import type { PlaceParts } from "./placeParts.ts";

/** From this age on the card says how old the last reading of the table is. */
const OLD_DAYS = 45;

/** What a Russian passport holder needs on the day, since when, by which rules, and how old the newest check is. */
export function EntrySection(parts: PlaceParts) {
  const { atlas, view, day, scene, place, dossier, library } = parts;
  const { lang } = view;
  const words = entryWords[lang];
  const { span, lastRead, lastChecked } = dossier.visa;
  const mark = classMark(atlas, place, "visa", day);
  const meaning = atlas.texts.classes[`visa-${mark.class}`]?.text;
  return (
    <section className="card-part">
      <h3 id="card-visa" tabIndex={-1}>
        {words.title(scene.dayWords)}
      </h3>
      {mark.class === "home" ? (
        <p className="unknown">{words.home}</p>
      ) : (
        <>
          <p className="class-line">
            <Swatch mark={mark} />
            <span>
              <strong>{mark.words}</strong> <Cite ids={span?.sources ?? []} />
            </span>
          </p>
          {meaning !== undefined && <p>{meaning}</p>}
          <EarlierDrawn {...parts} kind="visa" id={place.id} />
          {span === undefined ? <p className="unknown">{words.noTable}</p> : <Facts {...parts} />}
        </>
      )}
      {library === null ? (
        <p className="note">{panelWords[lang].loading}</p>
      ) : (
        <>
          <EntryRules library={library} dossier={dossier.visa} place={place} atlas={atlas} />
          <EntryChecks library={library} dossier={dossier.visa} />
        </>
      )}
      {lastRead !== null && (
        <p className="note">
          <span>{words.lastRead(printDate(lastRead, lang))}</span>{" "}
          {day - lastRead > OLD_DAYS && (
            <span>{words.lastReadAge(printLength(day - lastRead, lang))}</span>
          )}
        </p>
      )}
      {lastChecked !== null && lastChecked !== lastRead && (
        <p className="note">
          {words.lastChecked(printDate(lastChecked, lang), printLength(day - lastChecked, lang))}
        </p>
      )}
      {mark.class !== "home" && <p className="note">{sceneWords[lang].visaNot}</p>}
    </section>
  );
}

function Facts({ atlas, view, dossier }: PlaceParts) {
  const { lang } = view;
  const words = entryWords[lang];
  const { span, since, until } = dossier.visa;
  if (span === undefined) return null;
  const print = (of: Parameters<typeof printDate>[0]) => printDate(of, lang);
  const isUnclear = span.class === "unclear";
  const [a, b] = span.between;
  const edge = (one: typeof since, name: "since" | "until"): string => {
    if (one.kind === "on") return words.on(print(one.day));
    if (one.kind === "between") return words.between(print(one.after), print(one.by));
    return name === "since" ? words.before(print(atlas.first)) : words.noEnd;
  };
  return (
    <dl className="facts">
      {span.requirement !== "" && !isUnclear && (
        <>
          <dt>{words.requirement}</dt>
          <dd>
            <span>{words.requirements[span.requirement] ?? span.requirement}</span>
            {span.days !== null && <span>{`, ${words.days(span.days)}`}</span>}
          </dd>
        </>
      )}
      {isUnclear && a !== undefined && b !== undefined && span.until !== null && (
        <>
          <dt>{words.change}</dt>
          <dd>
            {words.changed(
              classWords(atlas, "visa", a),
              classWords(atlas, "visa", b),
              words.between(print(addDays(span.from, -1)), print(span.until)),
            )}
          </dd>
        </>
      )}
      {isUnclear && a === undefined && (
        <>
          <dt>{words.change}</dt>
          <dd>{words.disagree}</dd>
        </>
      )}
      {span.class === "lapsed" && a !== undefined && (
        <>
          <dt>{words.was}</dt>
          <dd>
            {`${classWords(atlas, "visa", a)}; ${words.announcedTo(print(span.announcedTo ?? span.from))}`}
          </dd>
        </>
      )}
      {!isUnclear && span.class !== "lapsed" && (
        <>
          <dt>{words.since}</dt>
          <dd>{edge(since, "since")}</dd>
          <dt>{words.until}</dt>
          <dd>
            {span.announcedTo === null
              ? edge(until, "until")
              : words.announcedTo(print(span.announcedTo))}
          </dd>
          {span.confirmed !== null && (
            <>
              <dt>{words.lastConfirmed}</dt>
              <dd>{print(span.confirmed)}</dd>
            </>
          )}
        </>
      )}
      {span.covid && (
        <>
          <dt>{words.covid}</dt>
          <dd>{words.covidText}</dd>
        </>
      )}
    </dl>
  );
}
