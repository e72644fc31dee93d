import type { First } from "#words/doors.ts";
import { border } from "#words/en/border.ts";
import { bound } from "#words/en/bound.ts";
import { day } from "#words/en/day.ts";
import { description } from "#words/en/description.ts";
import { drawer } from "#words/en/drawer.ts";
import { edge } from "#words/en/edge.ts";
import { knowledge } from "#words/en/knowledge.ts";
import { leave } from "#words/en/leave.ts";
import { panel } from "#words/en/panel.ts";
import { scene } from "#words/en/scene.ts";
import { search } from "#words/en/search.ts";
import { share } from "#words/en/share.ts";
import { since } from "#words/en/since.ts";
import { stage } from "#words/en/stage.ts";
import { story } from "#words/en/story.ts";
import { timeline } from "#words/en/timeline.ts";

/** In English: what the first picture says. */
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
