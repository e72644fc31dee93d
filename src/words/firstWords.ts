import type { BorderWords } from "#words/borderWords.ts";
import type { DayWords } from "#words/dayWords.ts";
import type { DescriptionWords } from "#words/descriptionWords.ts";
import type { KnowledgeWords } from "#words/knowledgeWords.ts";
import type { LeaveWords } from "#words/leaveWords.ts";
import type { PanelWords } from "#words/panelWords.ts";
import type { SceneWords } from "#words/sceneWords.ts";
import type { SearchWords } from "#words/searchWords.ts";
import type { ShareWords } from "#words/shareWords.ts";
import type { StageWords } from "#words/stageWords.ts";
import type { TimelineWords } from "#words/timelineWords.ts";

/** Everything that the first picture says in one language, by topic: only the reader's language is fetched with it. */
export type FirstWords = {
  readonly border: BorderWords;
  readonly scene: SceneWords;
  readonly knowledge: KnowledgeWords;
  readonly panel: PanelWords;
  readonly timeline: TimelineWords;
  readonly dayField: DayWords;
  readonly stage: StageWords;
  readonly description: DescriptionWords;
  readonly search: SearchWords;
  readonly share: ShareWords;
  readonly leave: LeaveWords;
};
