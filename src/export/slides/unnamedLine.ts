import type { Borders } from "#atlas/openBorders.ts";
import type { Lang } from "#atlas/types.ts";
import type { Frame } from "#scene/frame.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { partedScene } from "#scene/partedScene.ts";
import type { Scene } from "#scene/scene.ts";
import { textWidth } from "#scene/textWidth.ts";
import { stageWords } from "#words/stageWords.ts";

/** Who stands in a picture without a name, since there is no room for it: the largest with their numbers, as many as one line of this width holds; empty where all are named. */
export function unnamedLine(
  scene: Scene,
  frame: Frame,
  borders: Borders,
  lang: Lang,
  width: number,
  size: number,
): string {
  const { leftOut } = labelPlaces(partedScene(scene, frame), frame, borders);
  const [first, ...others] = scene.destinations
    .filter(({ id }) => leftOut.includes(id))
    .map(({ name, label }) => `${name} ${label}`);
  if (first === undefined) return "";
  let line = `${stageWords[lang].noRoom}: ${first}`;
  for (const [i, other] of others.entries()) {
    const longer = `${line} · ${other}`;
    const isLast = i === others.length - 1;
    if (textWidth(isLast ? longer : `${longer} · …`, size) > width) return `${line} · …`;
    line = longer;
  }
  return line;
}
