import type { StoryNames, StoryPlan } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import { storiesWords } from "#words/storiesWords.ts";

type Props = {
  readonly plans: readonly (readonly [string, StoryPlan])[];
  readonly names: StoryNames;
  readonly lang: Lang;
};

/** All stories as links to their pages, each with a sentence on it and its length. */
export function StoryLinks({ plans, names, lang }: Props) {
  return (
    <ul>
      {plans.map(([id, { addresses, minutes }]) => (
        <li key={id}>
          <a href={`${id}/`}>{names[id]?.title}</a>
          <p>{names[id]?.text}</p>
          <p>{storiesWords[lang].length(addresses.length, Math.round(minutes))}</p>
        </li>
      ))}
    </ul>
  );
}
