import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { Swatch } from "#plain/Swatch.tsx";
import type { ClassMark } from "#scene/placeMarks.ts";
import { riskTitle } from "#scene/riskTitle.ts";
import { doorsWords } from "#words/doorsWords.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printNumber } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import type { Door } from "#world/doorsOn.ts";
import { DoorRow } from "./DoorRow.tsx";
import { PAGE_PREFIX } from "./PagePatterns.tsx";

type Props = PanelParts & {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** The class that all of them have, or `null` in a list of all classes. */
  readonly mark: Pick<ClassMark, "tone" | "pattern"> | null;
  readonly doors: readonly Door[];
};

/** The places of one group; where nothing at all is known, only their names. */
export function DoorTable({ name, title, text, mark, doors, ...parts }: Props) {
  const { view } = parts;
  const words = doorsWords[view.lang];
  if (doors.length === 0) return null;
  const risk = riskTitle(parts.atlas, parts.day);
  const old = doors.filter(({ isOld }) => isOld).length;
  return (
    <section className="page-group" aria-labelledby={`doors-${name}`} data-group={name}>
      <h3 id={`doors-${name}`}>
        {mark !== null && <Swatch mark={mark} prefix={PAGE_PREFIX} />}
        <span>{title}</span>{" "}
        <span className="page-count">{panelWords[view.lang].countries(doors.length)}</span>
      </h3>
      {text !== "" && <p className="page-muted">{text}</p>}
      {old > 0 && (
        <p className="page-known" data-old={old}>
          {`${knowledgeWords[view.lang].oldCount(printNumber(old, view.lang))}.`}
        </p>
      )}
      {name === "no-data" ? (
        <ul className="page-names">
          {doors.map(({ place }) => (
            <li key={place.id} data-place={place.id}>
              <PlaceButton {...parts} id={place.id} />
            </li>
          ))}
        </ul>
      ) : (
        <table className="page-table doors" aria-labelledby={`doors-${name}`}>
          <thead>
            <tr>
              {[words.place, words.entry, words.land, words.air, risk].map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {doors.map((door) => (
              <DoorRow {...parts} door={door} grouped={mark !== null} key={door.place.id} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
