import { type BorderId, neighbourOf } from "#atlas/borders.ts";
import type { GuessOf } from "#atlas/guess.ts";
import type { Lang } from "#atlas/types.ts";
import { guessWords } from "#words/guessWords.ts";

type Props = {
  readonly guess: GuessOf<"borders">;
  readonly names: Readonly<Record<string, string>>;
  readonly chosen: readonly BorderId[];
  readonly lang: Lang;
  readonly onChosen: (chosen: readonly BorderId[]) => void;
};

/** The same borders that are chosen on the map, as a list of boxes. */
export function BordersGuess({ guess, names, chosen, lang, onChosen }: Props) {
  const nameOf = (id: BorderId) => names[neighbourOf(id)] ?? id;
  const all = [guess.open, guess.limited, guess.closed, guess.unknown]
    .flat()
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
  return (
    <fieldset className="guess-borders">
      <legend>{guessWords[lang].neighbours}</legend>
      {all.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />{" "}
          <span>{nameOf(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
