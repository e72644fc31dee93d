import { useId, useState } from "react";
import type { Lang, PlaceId } from "#atlas/types.ts";
import type { TableRow } from "#scene/rowsOf.ts";
import { textWords } from "#words/textWords.ts";

type Props = {
  /** In the order of map and table. */
  readonly rows: readonly TableRow[];
  readonly here: PlaceId;
  readonly lang: Lang;
  readonly onGo: (place: PlaceId) => void;
};

/** All places to choose from: those with a figure first, the largest on top. A button goes, so that the list can be read through in peace. */
export function PlaceList({ rows, here, lang, onGo }: Props) {
  const id = useId();
  const words = textWords[lang];
  const [picked, setPicked] = useState<PlaceId | null>(null);
  const target = picked ?? here;
  const groups = [
    { label: words.withNumber, rows: rows.filter(({ value }) => value !== null) },
    { label: words.others, rows: rows.filter(({ value }) => value === null) },
  ];
  return (
    <form
      className="place-list"
      onSubmit={(event) => {
        event.preventDefault();
        setPicked(null);
        onGo(target);
      }}
    >
      <label htmlFor={id}>{words.allPlaces}</label>
      <select
        id={id}
        value={target}
        onChange={({ currentTarget }) =>
          setPicked(rows.find((row) => row.id === currentTarget.value)?.id ?? null)
        }
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.rows.map((row) => (
              <option key={row.id} value={row.id}>
                {row.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{words.go}</button>
    </form>
  );
}
