import type { ViewsWords } from "#words/viewsWords.ts";

/** In English: what stands on the pages of named views, and in their gallery. */
export const views: ViewsWords = {
  gallery: "Questions and maps",
  question: "What do you want to know?",
  lead: (count) =>
    `${count} states of the map, each with its question, its sources and an address that goes on showing the same.`,
  about:
    "Where people from Russia went, which doors stood open, who was sent back and what changed when: states of the map Ways Out, each with picture, sources and a permanent link.",
  show: "Show",
  all: "All",
  kinds: {
    people: { name: "People", title: "How many people, and where" },
    doors: { name: "Doors", title: "Which doors were open" },
    returns: { name: "Returns", title: "Who was sent back" },
    time: { name: "Time", title: "What changed, and when" },
  },
  open: "Open on the live map",
  asPicture: "Picture (PNG, 1200 × 630)",
  asData: "This view as data (JSON)",
  shows: "What the map shows",
  cite: "Cite",
  cited: ({ title, day, release, link }) =>
    `Ways Out: ${title}. Map, view of ${day}. Data release ${release}.${link === "" ? "" : ` ${link}`}`,
  permanent: "Permanent link to this state",
  code: "QR code of the permanent link",
  more: "More on this",
  credit: (publishers) => `Sources: ${publishers} Borders: Natural Earth. Ways Out, CC BY 4.0`,
  moved: "This page has a new name:",
  near: "Did you mean one of these maps? Type what you look for:",
};
