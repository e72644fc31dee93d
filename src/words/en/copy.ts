import type { CopyWords } from "#words/copyWords.ts";

/** In English: what the share dialog offers to take away, and what a citation says. */
export const copy: CopyWords = {
  permanent: "Permanent link",
  permanentNote:
    "Names the day, the figures, the data release and the language, so that it goes on showing this view with the data of today.",
  short: "Short link",
  shortNote: "Leaves out what is usual; opens in the reader’s own language.",
  step: "Link to this step",
  stepNote:
    "Tells the story from here on, with what you have changed; opens in the reader’s own language.",
  citation: "Citation",
  embed: "Embed code",
  embedKind: "Embed as",
  embedKinds: {
    frame: "Frame with caption",
    element: "Element with a script",
    consent: "Frame that loads after a click",
    picture: "Picture with link",
    wordpress: "WordPress block (HTML)",
    amp: "AMP page",
  },
  embedChoices: {
    timeline: "With its time",
    static: "As a still picture",
    story: "Tells the story",
  },
  embedNotes: {
    frame:
      "Sends no request to anybody but this site. Where frames are taken out, the picture or the caption with its link stays. Its height fits by itself with pym, iframe-resizer, AMP or this site’s embed.js.",
    element:
      "Its height fits by itself. The script of this site may stand in a page more than once. Where scripts are taken out, the picture with its link stays.",
    consent:
      "Sends no request to this site before the reader loads the map, and needs no script for that.",
    picture: "Needs neither frame nor script.",
    wordpress: "Paste it into the code editor of a post.",
    amp: "Needs AMP’s own amp-iframe component in the head of the page, and stands below the first screen or shows the picture first.",
  },
  embedPicture: (file) =>
    `Save the picture for links, 1200 × 630, below as PNG, put it on your own server, and write its address in place of ${file}.`,
  embedCaption: (seen, publishers) =>
    `${seen} ${publishers === "" ? "Map: Ways Out, CC BY 4.0." : `Map: Ways Out, CC BY 4.0; numbers: ${publishers}.`}`,
  embedOpen: "Open the full map",
  embedLoad: "Load the map",
  embedLoadNote: (host) =>
    `The map comes from ${host}. It sets no cookies and stores nothing; its server sees that your browser asks for it.`,
  copy: "Copy",
  copyOf: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}.`,
  denied: (what) =>
    `The browser does not allow copying. “${what}” is selected: copy it with Ctrl+C, ⌘C or the menu.`,
  print: "Print this view with its notes, or save that as PDF",
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
  saved: (file) => `Given to the browser to save: ${file}.`,
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
