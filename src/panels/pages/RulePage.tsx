import { useId } from "react";
import type { Day } from "#atlas/day.ts";
import type { Place } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { RiskByAge } from "#panels/RiskByAge.tsx";
import { classWords } from "#scene/classWords.ts";
import { classMark } from "#scene/placeMarks.ts";
import { printDate } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { ruleWords } from "#words/ruleWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { ruleOn } from "#world/ruleOn.ts";
import { verdictName } from "#world/verdictName.ts";
import { ClassLabel } from "./ClassLabel.tsx";
import { DateField } from "./DateField.tsx";
import { PagePatterns } from "./PagePatterns.tsx";
import { RuleCases } from "./RuleCases.tsx";
import { RuleSteps } from "./RuleSteps.tsx";
import { RuleStatistic, RuleTreaties } from "./RuleTreaties.tsx";
import { RuleTree } from "./RuleTree.tsx";
import { RuleVersions } from "./RuleVersions.tsx";
import "./pages.css";

/** How the class of documented forced returns of one place on one day comes about. The place is the chosen one of the view. */
export function RulePage(parts: PanelParts) {
  const { atlas, view, day, verbs } = parts;
  const { lang, focus } = view;
  const words = ruleWords[lang];
  const place = focus?.kind === "place" ? atlas.places.get(focus.id) : undefined;
  return (
    <>
      <p className="page-lead">{words.lead}</p>
      <p className="page-warning">{sceneWords[lang].riskNot}</p>
      <form className="page-controls" data-walks="" onSubmit={(event) => event.preventDefault()}>
        <PlacePicker {...parts} chosen={place} />
        <DateField label={words.day} atlas={atlas} day={day} lang={lang} onDay={verbs.goToDay} />
      </form>
      <PagePatterns />
      {place === undefined ? (
        <RuleTree atlas={atlas} view={view} />
      ) : (
        <RuleOf {...parts} place={place} />
      )}
      <RuleVersions {...parts} />
    </>
  );
}

function PlacePicker(props: PanelParts & { readonly chosen: Place | undefined }) {
  const { atlas, view, verbs, chosen } = props;
  const { lang } = view;
  const words = ruleWords[lang];
  const id = useId();
  const names = new Intl.Collator(lang);
  const places = [...atlas.risk.keys()]
    .flatMap((key) => atlas.places.get(key) ?? [])
    .toSorted((a, b) => names.compare(a.names[lang], b.names[lang]));
  const isListed = chosen !== undefined && places.includes(chosen);
  const choose = (text: string) => {
    const found = places.find((place) => place.id === text);
    if (found !== undefined) verbs.choose({ kind: "place", id: found.id });
  };
  return (
    <span className="page-date">
      <label htmlFor={id}>{words.place}</label>
      <select
        id={id}
        value={isListed ? chosen.id : ""}
        onChange={({ target }) => choose(target.value)}
      >
        {!isListed && <option value="">{words.noPlace}</option>}
        {places.map((place) => (
          <option value={place.id} key={place.id}>
            {place.names[lang]}
          </option>
        ))}
      </select>
    </span>
  );
}

function RuleOf({ place, ...parts }: PanelParts & { readonly place: Place }) {
  const { atlas, view, library } = parts;
  const { lang } = view;
  const words = ruleWords[lang];
  const day = Math.min(parts.day, atlas.riskSeen) as Day;
  if (!atlas.risk.has(place.id))
    return (
      <p>
        <b>{`${place.names[lang]}:`}</b> <span>{words.notClassified}</span>
      </p>
    );
  if (library === null) return <p>{panelWords[lang].loading}</p>;
  const grounds = library.grounds.get(place.id);
  if (grounds === undefined) return <p>{words.notClassified}</p>;
  const rule = ruleOn(grounds, parts.day, atlas.riskSeen);
  const mark = classMark(atlas, place, "risk", parts.day);
  const shared = { ...parts, place: place.id, rule, grounds, library };
  return (
    <>
      <h3 className="rule-verdict">
        <span>{words.verdict(place.names[lang], printDate(day, lang))}</span>
        <ClassLabel mark={mark} />
      </h3>
      {parts.day > atlas.riskSeen && (
        <p className="page-muted">{words.later(printDate(atlas.riskSeen, lang))}</p>
      )}
      {parts.day > atlas.riskSeen && (
        <section className="page-group">
          <h3>{words.byAge}</h3>
          <RiskByAge library={library} rule={rule} day={parts.day} />
        </section>
      )}
      <RuleSteps rule={rule} lang={lang} />
      <RuleCases {...shared} />
      <RuleStatistic {...shared} />
      <RuleTreaties {...shared} />
      <section className="page-group">
        <h3>{words.shorter}</h3>
        <p data-shorter={verdictName(rule.shorter)}>
          {verdictName(rule.shorter) === verdictName(rule.verdict)
            ? words.shorterSame
            : `${words.shorterOther(verdictName(rule.verdict), verdictName(rule.shorter))} ${classWords(atlas, "risk", rule.shorter.class, rule.shorter.sub)}.`}
        </p>
        <p className="page-muted">{words.shorterNote}</p>
      </section>
    </>
  );
}
