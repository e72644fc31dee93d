import type { Behind } from "#words/doors.ts";
import { together } from "#words/together.ts";

/** In English: what is said behind each door. */
export const behind: Behind = {
  card: async () => (await import("#words/en/cards.ts")).cards,
  page: () => import("#words/en/page.ts"),
  about: () => together(import("#words/en/about.ts"), import("#words/en/borderCard.ts")),
  changes: () =>
    together(
      import("#words/en/changes.ts"),
      import("#words/en/changeCounts.ts"),
      import("#words/en/borderCard.ts"),
      import("#words/en/counted.ts"),
    ),
  corrections: () => import("#words/en/corrections.ts"),
  data: () =>
    together(import("#words/en/data.ts"), import("#words/en/card.ts"), import("#words/en/copy.ts")),
  doors: () => import("#words/en/doors.ts"),
  guess: () =>
    together(
      import("#words/en/guess.ts"),
      import("#words/en/counted.ts"),
      import("#words/en/place.ts"),
    ),
  read: () => import("#words/en/read.ts"),
  rule: () => together(import("#words/en/rule.ts"), import("#words/en/risk.ts")),
  stories: () => import("#words/en/stories.ts"),
  search: () => import("#words/en/found.ts"),
  share: () => together(import("#words/en/copy.ts"), import("#words/en/take.ts")),
  releases: () => together(import("#words/en/releases.ts"), import("#words/en/table.ts")),
  keep: () => import("#words/en/keep.ts"),
  embed: () => together(import("#words/en/embed.ts"), import("#words/en/sheet.ts")),
  keys: () => import("#words/en/keys.ts"),
  notices: () => import("#words/en/notice.ts"),
  paper: () =>
    together(
      import("#words/en/sheet.ts"),
      import("#words/en/place.ts"),
      import("#words/en/counted.ts"),
    ),
  handout: () =>
    together(
      import("#words/en/paper.ts"),
      import("#words/en/sheet.ts"),
      import("#words/en/guess.ts"),
      import("#words/en/counted.ts"),
      import("#words/en/stories.ts"),
    ),
  picture: () =>
    together(
      import("#words/en/sheet.ts"),
      import("#words/en/place.ts"),
      import("#words/en/counted.ts"),
    ),
  given: () => import("#words/en/given.ts"),
  storyFiles: () => import("#words/en/slides.ts"),
  slides: () =>
    together(
      import("#words/en/sheet.ts"),
      import("#words/en/guess.ts"),
      import("#words/en/counted.ts"),
    ),
  talk: () => import("#words/en/talk.ts"),
  own: () =>
    together(
      import("#words/en/own.ts"),
      import("#words/en/copy.ts"),
      import("#words/en/guess.ts"),
      import("#words/en/counted.ts"),
    ),
  tableFile: () => import("#words/en/table.ts"),
  table: () => together(import("#words/en/table.ts"), import("#words/en/earlier.ts")),
  text: () => together(import("#words/en/text.ts"), import("#words/en/table.ts")),
};
