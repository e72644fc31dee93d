import type { Behind } from "#words/doors.ts";
import { together } from "#words/together.ts";

/** In German: what is said behind each door. */
export const behind: Behind = {
  card: async () => (await import("#words/de/cards.ts")).cards,
  page: () => import("#words/de/page.ts"),
  about: () => together(import("#words/de/about.ts"), import("#words/de/borderCard.ts")),
  changes: () =>
    together(
      import("#words/de/changes.ts"),
      import("#words/de/changeCounts.ts"),
      import("#words/de/borderCard.ts"),
      import("#words/de/counted.ts"),
    ),
  corrections: () => import("#words/de/corrections.ts"),
  data: () =>
    together(import("#words/de/data.ts"), import("#words/de/card.ts"), import("#words/de/copy.ts")),
  doors: () => import("#words/de/doors.ts"),
  guess: () =>
    together(
      import("#words/de/guess.ts"),
      import("#words/de/counted.ts"),
      import("#words/de/place.ts"),
    ),
  read: () => import("#words/de/read.ts"),
  rule: () => together(import("#words/de/rule.ts"), import("#words/de/risk.ts")),
  stories: () => import("#words/de/stories.ts"),
  search: () => import("#words/de/found.ts"),
  share: () => together(import("#words/de/copy.ts"), import("#words/de/take.ts")),
  releases: () => together(import("#words/de/releases.ts"), import("#words/de/table.ts")),
  keep: () => import("#words/de/keep.ts"),
  embed: () => together(import("#words/de/embed.ts"), import("#words/de/sheet.ts")),
  keys: () => import("#words/de/keys.ts"),
  notices: () => import("#words/de/notice.ts"),
  paper: () =>
    together(
      import("#words/de/sheet.ts"),
      import("#words/de/place.ts"),
      import("#words/de/counted.ts"),
    ),
  handout: () =>
    together(
      import("#words/de/paper.ts"),
      import("#words/de/sheet.ts"),
      import("#words/de/guess.ts"),
      import("#words/de/counted.ts"),
      import("#words/de/stories.ts"),
    ),
  picture: () =>
    together(
      import("#words/de/sheet.ts"),
      import("#words/de/place.ts"),
      import("#words/de/counted.ts"),
    ),
  given: () => import("#words/de/given.ts"),
  storyFiles: () => import("#words/de/slides.ts"),
  slides: () =>
    together(
      import("#words/de/sheet.ts"),
      import("#words/de/guess.ts"),
      import("#words/de/counted.ts"),
    ),
  talk: () => import("#words/de/talk.ts"),
  own: () =>
    together(
      import("#words/de/own.ts"),
      import("#words/de/copy.ts"),
      import("#words/de/guess.ts"),
      import("#words/de/counted.ts"),
    ),
  tableFile: () => import("#words/de/table.ts"),
  table: () => together(import("#words/de/table.ts"), import("#words/de/earlier.ts")),
  text: () => together(import("#words/de/text.ts"), import("#words/de/table.ts")),
};
