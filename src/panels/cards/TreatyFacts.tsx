import type { Library } from "#atlas/library.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { RiskDossier } from "#dossier/riskDossier.ts";
import { riskWords } from "#words/riskWords.ts";
import { Cite } from "./Cite.tsx";

type Props = { readonly library: Library; readonly risk: RiskDossier; readonly place: PlaceId };

/** Which treaties bind the place, and what is doubtful about that. */
export function TreatyFacts({ library, risk, place }: Props) {
  const words = riskWords[library.lang];
  const { treaties } = risk;
  const note = library.longTexts.treatyNotes[place];
  return (
    <details>
      <summary>{words.treaties}</summary>
      <dl className="facts">
        {(["refugee", "cat", "echr", "legalAid"] as const).map((name) => (
          <div key={name}>
            <dt>{words.treatyNames[name]}</dt>
            <dd>{treaties[name] ? words.yes : words.no}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p>{note}</p>}
      <p className="note">
        <span>{words.treatiesState}</span> <Cite ids={treaties.sources} />
      </p>
    </details>
  );
}
