import type { CopyWords } from "#words/copyWords.ts";

/** In English: what the share dialog offers to take away, and what a citation says. */
export const copy: CopyWords = {
  permanent: "Permanent link",
  permanentNote:
    "Names the day, the figures shown and the language, so that it goes on showing this view.",
  short: "Short link",
  shortNote: "Leaves out what is usual; opens in the reader’s own language.",
  step: "Link to this step",
  stepNote:
    "Tells the story from here on, with what you have changed; opens in the reader’s own language.",
  citation: "Citation",
  embed: "Embed code",
  embedNote:
    "The frame sends no request to anybody but this site. It needs at least 320 pixels of width.",
  copy: "Copy",
  copyOf: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}.`,
  denied: (what) =>
    `The browser does not allow copying. “${what}” is selected: copy it with Ctrl+C, ⌘C or the menu.`,
  print: "Print this view",
  picture: "Picture with map, key, sources and address",
  sizes: {
    portrait: "A4 upright",
    landscape: "A4 across",
    slide: "Slide, 1600 × 900",
    preview: "For links, 1200 × 630",
    square: "Square, 1080 × 1080",
    upright: "Upright, 1080 × 1350",
    tall: "Tall, 1080 × 1920",
  },
  table: "Table of all places on this day: numbers, classes, ways",
  saveAs: (kind) => `Save as ${kind}`,
  saved: (file) => `Saved: ${file}.`,
  noPng:
    "This browser gives out no picture, or a blank or altered one; some do so to protect their readers. Save it as SVG instead.",
  noFile: "The file could not be made. Please try again.",
  cite: ({ title, subject, day, release, link, accessed }) =>
    `${title}: ${subject}. View of ${day}. Data release ${release}. ${link} (accessed ${accessed}).`,
  number: "Cite this number",
  citeNumber: ({ place, value, what, counter, counted, publishers, release, link, accessed }) =>
    `${place}: ${value} (${what}). Counted by ${counter}, ${counted}; source: ${publishers}. Ways Out, data release ${release}. ${link} (accessed ${accessed}).`,
  frameTitle: (title, day) => `${title}: map, ${day}`,
};
