import { addMonths, type Day } from "#atlas/day.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { pageWords } from "#words/pageWords.ts";

type Props = {
  readonly label: string;
  readonly atlas: Pick<Atlas, "first" | "last">;
  /** `null` while no day is chosen. */
  readonly day: Day | null;
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
};

/** A day of a reader's page: typed as everywhere, or moved by months. */
export function DateField({ label, atlas, day, lang, onDay }: Props) {
  const { first, last } = atlas;
  const words = pageWords[lang];
  const step = (count: -1 | 1) => {
    if (day !== null) onDay(Math.min(last, Math.max(first, addMonths(day, count))) as Day);
  };
  return (
    <DayInput label={label} range={atlas} day={day} lang={lang} onDay={onDay}>
      <Step
        sign="‹"
        name={`${label}: ${words.previousMonth}`}
        off={day === null || day <= first}
        onStep={() => step(-1)}
      />
      <Step
        sign="›"
        name={`${label}: ${words.nextMonth}`}
        off={day === null || day >= last}
        onStep={() => step(1)}
      />
    </DayInput>
  );
}

function Step(props: {
  readonly sign: string;
  readonly name: string;
  readonly off: boolean;
  readonly onStep: () => void;
}) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={props.name}
      aria-disabled={props.off}
      onClick={props.onStep}
    >
      {props.sign}
    </button>
  );
}
