import { border } from "#words/de/border.ts";
import { bound } from "#words/de/bound.ts";
import { day } from "#words/de/day.ts";
import { description } from "#words/de/description.ts";
import { drawer } from "#words/de/drawer.ts";
import { edge } from "#words/de/edge.ts";
import { knowledge } from "#words/de/knowledge.ts";
import { leave } from "#words/de/leave.ts";
import { panel } from "#words/de/panel.ts";
import { scene } from "#words/de/scene.ts";
import { search } from "#words/de/search.ts";
import { share } from "#words/de/share.ts";
import { since } from "#words/de/since.ts";
import { stage } from "#words/de/stage.ts";
import { story } from "#words/de/story.ts";
import { timeline } from "#words/de/timeline.ts";
import type { First } from "#words/doors.ts";

/** In German: what the first picture says. */
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
