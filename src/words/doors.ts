import type { Words } from "#words/words.ts";

/** Topics that are fetched together, in the reader's language alone, when something opens that speaks of them. */
type Topics = {
  readonly card:
    | "card"
    | "place"
    | "entry"
    | "way"
    | "risk"
    | "history"
    | "counted"
    | "earlier"
    | "earlierDrawn"
    | "page"
    | "borderCard";
  readonly page: "page";
  readonly about: "about" | "borderCard";
  readonly changes: "changes" | "changeCounts" | "counted" | "borderCard";
  readonly corrections: "corrections";
  readonly data: "data" | "card" | "copy";
  readonly doors: "doors";
  readonly guess: "guess" | "counted" | "place";
  readonly read: "read";
  readonly rule: "rule" | "risk";
  readonly stories: "stories";
  readonly search: "found";
  readonly share: "copy" | "take";
  readonly releases: "releases" | "table";
  readonly keep: "keep";
  readonly embed: "embed" | "sheet";
  readonly keys: "keys";
  readonly notices: "notice";
  readonly paper: "sheet" | "place" | "counted";
  readonly handout: "paper" | "sheet" | "guess" | "counted" | "stories";
  readonly picture: "sheet" | "place" | "counted";
  readonly given: "given";
  readonly storyFiles: "slides";
  readonly slides: "sheet" | "guess" | "counted";
  readonly talk: "talk";
  readonly own: "own" | "copy" | "guess" | "counted";
  readonly tableFile: "table";
  readonly table: "table" | "earlier";
  readonly text: "text" | "table";
};

/** What opens after the first picture. */
export type Door = keyof Topics;

/** What the first picture says in one language. */
export type First = Pick<
  Words,
  | "scene"
  | "border"
  | "knowledge"
  | "panel"
  | "timeline"
  | "day"
  | "stage"
  | "story"
  | "description"
  | "search"
  | "share"
  | "leave"
  | "bound"
  | "since"
  | "edge"
  | "drawer"
>;

/** How to fetch in one language what is said behind each door. */
export type Behind = { readonly [D in Door]: () => Promise<Pick<Words, Topics[D]>> };
