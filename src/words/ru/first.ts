import type { First } from "#words/doors.ts";
import { border } from "#words/ru/border.ts";
import { bound } from "#words/ru/bound.ts";
import { day } from "#words/ru/day.ts";
import { description } from "#words/ru/description.ts";
import { drawer } from "#words/ru/drawer.ts";
import { edge } from "#words/ru/edge.ts";
import { knowledge } from "#words/ru/knowledge.ts";
import { leave } from "#words/ru/leave.ts";
import { panel } from "#words/ru/panel.ts";
import { scene } from "#words/ru/scene.ts";
import { search } from "#words/ru/search.ts";
import { share } from "#words/ru/share.ts";
import { since } from "#words/ru/since.ts";
import { stage } from "#words/ru/stage.ts";
import { story } from "#words/ru/story.ts";
import { timeline } from "#words/ru/timeline.ts";

/** In Russian: what the first picture says. */
export const first: First = {
  scene,
  knowledge,
  panel,
  timeline,
  day,
  stage,
  story,
  description,
  search,
  share,
  leave,
  bound,
  since,
  edge,
  drawer,
  border,
};
