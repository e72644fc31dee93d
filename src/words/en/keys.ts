import type { KeysWords } from "#words/keysWords.ts";

/** In English: the list of keys. */
export const keys: KeysWords = {
  keyList: [
    ["← → ↑ ↓", "to the next country in that direction"],
    ["Enter", "open its card"],
    ["Shift + ← → ↑ ↓", "move the map"],
    ["+ −", "zoom in, zoom out"],
    ["0", "back to the first frame"],
    ["Esc", "close the card"],
    ["?", "this list"],
  ],
  singleKeys: "Use the single keys + − 0 ?",
  keysWhere:
    "They work only while the map has the focus. On the timeline: arrows one day, Page Up and Page Down one month, Home and End the first and last day. Shift pressed three times in a row leaves the page wherever the focus is, also in a text field; Shift held for a capital, a click or a drag does not count.",
  close: "Close",
};
