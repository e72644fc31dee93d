import type { OwnProblem } from "#atlas/ownProblem.ts";
import type { Lang } from "#atlas/types.ts";
import { ownWords } from "#words/ownWords.ts";

/** So many are told; a broken file can have thousands. */
const MOST = 5;

type Props = {
  readonly lang: Lang;
  /** What came of it. */
  readonly text: string;
  readonly problems: readonly OwnProblem[];
};

/** What is wrong with a story, and what came of that. */
export function OwnProblems({ lang, text, problems }: Props) {
  const words = ownWords[lang];
  return (
    <div className="own-problems" role="alert">
      <p>{text}</p>
      <ul>
        {problems.slice(0, MOST).map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two can say the same
          <li key={i}>{words.problem(problem)}</li>
        ))}
        {problems.length > MOST && <li>{words.more(problems.length - MOST)}</li>}
      </ul>
    </div>
  );
}
