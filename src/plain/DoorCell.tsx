import type { Lang } from "#atlas/types.ts";
import { CROSSING_SHAPES } from "#scene/crossingShapes.ts";
import type { DoorMark, DoorWay } from "#scene/doorMarks.ts";
import { tableWords } from "#words/tableWords.ts";

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
      {door.passages.length === 0 ? (
        <span className="gap">{door.words}</span>
      ) : (
        <ul>
          {door.passages.slice(0, NAMED).map((passage) => (
            <li key={passage.id} data-crossing={passage.id} data-state={passage.state}>
              <svg viewBox="-7 -7 14 14" aria-hidden="true">
                <path d={CROSSING_SHAPES[passage.state]} />
              </svg>
              <span>{`${passage.name}: ${passage.said}`}</span>
            </li>
          ))}
          {more.length > 0 && <li>{words.more(more.length, states)}</li>}
        </ul>
      )}
    </td>
  );
}
