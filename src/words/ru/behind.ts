import type { Behind } from "#words/doors.ts";
import { together } from "#words/together.ts";

/** In Russian: what is said behind each door. */
export const behind: Behind = {
  card: async () => (await import("#words/ru/cards.ts")).cards,
  page: () => import("#words/ru/page.ts"),
  about: () => together(import("#words/ru/about.ts"), import("#words/ru/borderCard.ts")),
  changes: () =>
    together(
      import("#words/ru/changes.ts"),
      import("#words/ru/changeCounts.ts"),
      import("#words/ru/borderCard.ts"),
      import("#words/ru/counted.ts"),
    ),
  corrections: () => import("#words/ru/corrections.ts"),
  data: () =>
    together(import("#words/ru/data.ts"), import("#words/ru/card.ts"), import("#words/ru/copy.ts")),
  doors: () => import("#words/ru/doors.ts"),
  guess: () =>
    together(
      import("#words/ru/guess.ts"),
      import("#words/ru/counted.ts"),
      import("#words/ru/place.ts"),
    ),
  read: () => import("#words/ru/read.ts"),
  rule: () => together(import("#words/ru/rule.ts"), import("#words/ru/risk.ts")),
  stories: () => import("#words/ru/stories.ts"),
  search: () => import("#words/ru/found.ts"),
  share: () => together(import("#words/ru/copy.ts"), import("#words/ru/take.ts")),
  releases: () => together(import("#words/ru/releases.ts"), import("#words/ru/table.ts")),
  keep: () => import("#words/ru/keep.ts"),
  embed: () => together(import("#words/ru/embed.ts"), import("#words/ru/sheet.ts")),
  keys: () => import("#words/ru/keys.ts"),
  notices: () => import("#words/ru/notice.ts"),
  paper: () =>
    together(
      import("#words/ru/sheet.ts"),
      import("#words/ru/place.ts"),
      import("#words/ru/counted.ts"),
    ),
  handout: () =>
    together(
      import("#words/ru/paper.ts"),
      import("#words/ru/sheet.ts"),
      import("#words/ru/guess.ts"),
      import("#words/ru/counted.ts"),
      import("#words/ru/stories.ts"),
    ),
  picture: () =>
    together(
      import("#words/ru/sheet.ts"),
      import("#words/ru/place.ts"),
      import("#words/ru/counted.ts"),
    ),
  given: () => import("#words/ru/given.ts"),
  storyFiles: () => import("#words/ru/slides.ts"),
  slides: () =>
    together(
      import("#words/ru/sheet.ts"),
      import("#words/ru/guess.ts"),
      import("#words/ru/counted.ts"),
    ),
  talk: () => import("#words/ru/talk.ts"),
  own: () =>
    together(
      import("#words/ru/own.ts"),
      import("#words/ru/copy.ts"),
      import("#words/ru/guess.ts"),
      import("#words/ru/counted.ts"),
    ),
  tableFile: () => import("#words/ru/table.ts"),
  table: () => together(import("#words/ru/table.ts"), import("#words/ru/earlier.ts")),
  text: () => together(import("#words/ru/text.ts"), import("#words/ru/table.ts")),
};
