import { figuresGuessed } from "#atlas/figuresGuessed.ts";
import "./GuessMeaning.css";
import type { Lang } from "#atlas/types.ts";
import { StepSources } from "#panels/story/StepSources.tsx";
import { guessWords } from "#words/guessWords.ts";
import { placeWords } from "#words/placeWords.ts";
import type { Guessing } from "./Guessing.ts";

type Props = { readonly told: NonNullable<Guessing["told"]>; readonly lang: Lang };

/** What the published numbers say and do not say, how exact they are, who counted, and who says so. */
export function GuessMeaning({ told: { guess, grounds }, lang }: Props) {
  const words = placeWords[lang];
  const figures = figuresGuessed(guess);
  const measures = Object.entries(grounds.measures);
  const bounds = [...new Set(figures.map(({ bound }) => bound))];
  const counters = [...new Set(Object.values(grounds.counters))];
  const isUndecided = guess.kind === "borders" && guess.unknown.length > 0;
  return (
    <section className="guess-meaning" aria-label={guessWords[lang].meaning}>
      <h3>{guessWords[lang].meaning}</h3>
      {isUndecided && <p>{guessWords[lang].undecided}</p>}
      {measures.map(([id, { title, text }]) => {
        const [counted = "", ...not] = text.split("\n\n");
        return (
          <div key={id}>
            <p>
              <strong>{title}</strong>
            </p>
            <p>{counted}</p>
            {not.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </div>
        );
      })}
      {Object.entries(grounds.notes).map(([id, note]) => (
        <p key={id}>{note}</p>
      ))}
      {figures.length > 0 && (
        <dl>
          <dt>{words.doubt}</dt>
          {bounds.map((bound) => (
            <dd key={bound}>{words.bounds[bound]}</dd>
          ))}
          <dt>{words.countedBy}</dt>
          <dd>{counters.join(" · ")}</dd>
        </dl>
      )}
      <StepSources sources={grounds.sources} lang={lang} />
    </section>
  );
}
