import type { Scene } from "#scene/scene.ts";

/** What colours the countries, else the sentence that stands above the map. */
export const subjectOf = ({ legend, sentence }: Pick<Scene, "legend" | "sentence">): string =>
  legend.overlay?.title ?? sentence.replace(/\.$/, "");

/** What is seen, and on which day, with spaces as programs for references keep them. */
export const citedTitle = (scene: Pick<Scene, "legend" | "sentence" | "dayWords">): string =>
  `${subjectOf(scene)} (${scene.dayWords})`.replace(/[\u00a0\u202f]/g, " ");
