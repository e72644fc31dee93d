import type { Scene } from "#scene/scene.ts";

/** The statement above the map for where no map tells its day: with the day behind it, unless it names it itself. */
export const statementOn = ({
  sentence,
  dayWords,
}: Pick<Scene, "sentence" | "dayWords">): string =>
  sentence.includes(dayWords) ? sentence : `${sentence} ${dayWords}.`;
