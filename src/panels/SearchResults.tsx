import type { Lang } from "#atlas/types.ts";
import { foundWords } from "#words/foundWords.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import type { Found, FoundGroup } from "./findIn.ts";
import "./SearchResults.css";

type Props = {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly lang: Lang;
  /** The option under the cursor; -1: none. */
  readonly active: number;
  readonly optionId: (i: number) => string;
  readonly onChoose: (found: Found) => void;
};

/** What was found, grouped by kind, as the list of a combobox: the focus stays in the field. */
export function SearchResults({ id, groups, lang, active, optionId, onChoose }: Props) {
  const words = foundWords[lang];
  const results = groups.flatMap(({ found }) => found);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.results}
      tabIndex={-1}
      // The field keeps the focus, whatever is pressed in here.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, found, more }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation">
            {words.kinds[kind]}
          </p>
          {found.map((one) => {
            const i = results.indexOf(one);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={one.entry.focus.id}
                id={optionId(i)}
                role="option"
                aria-selected={i === active}
                onClick={() => onChoose(one)}
              >
                <Option found={one} lang={lang} />
              </div>
            );
          })}
          {more > 0 && (
            <p className="search-more" role="presentation">
              {words.more(more)}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Option({ found: { entry, meant }, lang }: { readonly found: Found; readonly lang: Lang }) {
  return (
    <>
      <span>{entry.name}</span>
      {meant !== null && (
        <>
          {" "}
          <span className="search-meant" lang={meant.lang}>
            {meant.text}
          </span>
        </>
      )}
      {entry.event !== null && (
        <>
          {" "}
          <span className="search-day">
            {(entry.event.precision === "month" ? printMonth : printDate)(entry.event.day, lang)}
          </span>
        </>
      )}
    </>
  );
}
