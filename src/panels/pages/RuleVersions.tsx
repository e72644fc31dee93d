import { useMemo } from "react";
import type { PanelParts } from "#panels/parts.ts";
import { printDate } from "#words/numberWords.ts";
import { ruleWords } from "#words/ruleWords.ts";
import { riskClass } from "#world/riskClass.ts";
import { verdictName } from "#world/verdictName.ts";
import { evidenceDay } from "#world/worldOn.ts";

/** Both versions of the rule in words, and the places to which they give different classes on the day. */
export function RuleVersions({ atlas, view, day, library, verbs }: PanelParts) {
  const { lang } = view;
  const words = ruleWords[lang];
  const changed = useMemo(() => {
    const names = new Intl.Collator(lang);
    return [...(library?.grounds ?? [])]
      .flatMap(([id, facts]) => {
        const place = atlas.places.get(id);
        if (place === undefined || !atlas.risk.has(id)) return [];
        const [first, second] = ([1, 2] as const).map((version) =>
          verdictName(riskClass(facts, day, { lastSearch: atlas.riskSeen, version })),
        );
        return first === second ? [] : [{ id, name: place.names[lang], first, second }];
      })
      .toSorted((a, b) => names.compare(a.name, b.name));
  }, [atlas, library, day, lang]);
  const date = printDate(evidenceDay(atlas, day), lang);
  return (
    <section className="page-group" aria-labelledby="rule-versions">
      <h3 id="rule-versions">{words.versions}</h3>
      {words.versionTexts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {library !== null && (
        <p key={`${date} ${changed.length}`}>{words.versionsDiffer(changed.length, date)}</p>
      )}
      <ul>
        {changed.map(({ id, name, first = "", second = "" }) => (
          <li key={id} data-place={id} data-first={first} data-second={second}>
            <button
              type="button"
              className="link"
              onClick={() => verbs.choose({ kind: "place", id })}
            >
              {words.versionChange(name, first, second)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
