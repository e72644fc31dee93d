import type { Lang } from "#atlas/types.ts";
import { type DoorMark, type DoorWay, passageLine } from "#scene/doorMarks.ts";
import { tableWords } from "#words/tableWords.ts";
import { BorderForm } from "./BorderForm.tsx";
import { CrossingForm } from "./CrossingForm.tsx";

type Props = { readonly way: DoorWay; readonly door: DoorMark; readonly lang: Lang };

/** So many crossings are named in a cell; the card of the place lists all. */
const NAMED = 3;

/** The crossings or airports of one place with their states, open ones first. */
export function DoorCell({ way, door, lang }: Props) {
  const words = tableWords[lang];
  const more = door.passages.slice(NAMED);
  const states = [...new Set(more.map(({ said }) => said))];
  return (
    <td data-way={way} data-state={door.state}>
      {door.border !== null && door.passages.length > 1 && (
        <p className="door-border" data-border-state={door.border.look.state}>
          <BorderForm look={door.border.look} /> <span>{door.border.words}</span>
        </p>
      )}
      {door.passages.length === 0 ? (
        <span className="gap">{door.words}</span>
      ) : (
        <ul>
          {door.passages.slice(0, NAMED).map((passage) => (
            <li key={passage.id} data-crossing={passage.id} data-state={passage.state}>
              <CrossingForm state={passage.state} isOld={passage.isOld} isAir={way === "air"} />
              <span>{passageLine(passage)}</span>
            </li>
          ))}
          {more.length > 0 && <li>{words.more(more.length, states)}</li>}
        </ul>
      )}
    </td>
  );
}
