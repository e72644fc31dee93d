import { Fragment } from "react";
import type { Crossing } from "#atlas/types.ts";
import { localNames } from "#dossier/localNames.ts";
import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { wayWords } from "#words/wayWords.ts";
import { Cite } from "./Cite.tsx";
import { ReturnLines } from "./ReturnLines.tsx";

/** What does not change with the day: local name, kind, countries, position. */
export function CrossingFacts(props: PanelParts & { readonly crossing: Crossing }) {
  const { view, crossing } = props;
  const words = wayWords[view.lang];
  return (
    <dl className="facts">
      <dt>{words.localName}</dt>
      <dd>
        {localNames(crossing).map(({ name, lang }, i) => (
          <Fragment key={name}>
            {i > 0 && <span>{" / "}</span>}
            <span lang={lang}>{name}</span>
          </Fragment>
        ))}
      </dd>
      <dt>{words.kind}</dt>
      <dd>{words.types[crossing.type]}</dd>
      <dt>{words.countries}</dt>
      <dd>
        <PlaceButton {...props} id={crossing.from} />
        {crossing.to !== null && (
          <>
            <span>{" – "}</span>
            <PlaceButton {...props} id={crossing.to} />
          </>
        )}
      </dd>
      <ReturnLines
        {...props}
        at={crossing.to === null ? [crossing.from] : [crossing.from, crossing.to]}
      />
      <dt>{words.position}</dt>
      <dd>
        <span>{crossing.approximate ? words.approximate : words.exact}</span>{" "}
        <Cite ids={crossing.sources} />
      </dd>
    </dl>
  );
}
