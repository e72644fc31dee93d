import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import type { OwnTextName } from "#atlas/ownProblem.ts";
import type { OwnStep } from "#atlas/ownStory.ts";
import type { Lang } from "#atlas/types.ts";
import { printNumber } from "#words/numberWords.ts";
import { ownWords } from "#words/ownWords.ts";
import { OwnField } from "./OwnField.tsx";
import { type FoundFacts, OwnGuess } from "./OwnGuess.tsx";

type Props = {
  readonly step: OwnStep;
  readonly lang: Lang;
  readonly facts: FoundFacts;
  readonly onEdit: (part: Partial<OwnStep>) => void;
};

const MINUTES = [0.5, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 30];

/** All that is said at a step, to be written. */
export function OwnStepFields({ step, lang, facts, onEdit }: Props) {
  const words = ownWords[lang];
  const quiz = step.quiz ?? { question: "", answer: "" };
  const ask = (part: Partial<typeof quiz>) => {
    const next = { ...quiz, ...part };
    onEdit({ quiz: next.question === "" && next.answer === "" ? null : next });
  };
  const field = (name: OwnTextName, value: string, rows: number, write: (to: string) => void) => (
    <OwnField
      label={words.texts[name]}
      value={value}
      most={OWN_LIMITS.texts[name]}
      rows={rows}
      onChange={write}
    />
  );
  return (
    <div className="own-fields">
      {field("title", step.title, 2, (title) => onEdit({ title }))}
      {field("text", step.text, 4, (text) => onEdit({ text }))}
      <OwnGuess {...{ step, lang, facts }} onGuess={(guess) => onEdit({ guess })} />
      {field("notes", step.notes, 3, (notes) => onEdit({ notes }))}
      {field("question", quiz.question, 2, (question) => ask({ question }))}
      {field("answer", quiz.answer, 2, (answer) => ask({ answer }))}
      {field("sources", step.sources, 2, (sources) => onEdit({ sources }))}
      <label className="own-minutes">
        <span>{words.minutes}</span>{" "}
        <select
          value={step.minutes}
          onChange={({ target }) => onEdit({ minutes: Number(target.value) })}
        >
          {[...new Set([...MINUTES, step.minutes])]
            .toSorted((a, b) => a - b)
            .map((minutes) => (
              <option key={minutes} value={minutes}>
                {printNumber(minutes, lang)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
