import type { KeysWords } from "#words/keysWords.ts";

/** In English: the list of keys. */
export const keys: KeysWords = {
  keyList: [
    [
      "Page Down, Space, →",
      "to the next event: wherever the focus is, but not in a field; a remote control sends these",
    ],
    ["Page Up, ←", "to the previous event"],
    ["← → ↑ ↓", "to the next country, border, drawn crossing or way in that direction"],
    ["Enter", "open its card"],
    ["Shift + ← → ↑ ↓", "move the map"],
    ["+ −", "zoom in, zoom out"],
    ["0", "back to the first frame"],
    ["Esc", "close the card"],
    ["?", "this list"],
  ],
  singleKeys: "Use the single keys + − 0 ?",
  keysWhere:
    "The keys of the map work only while it has the focus; there the arrows lead to countries, borders, crossings and ways. On the timeline: arrows one day, Page Down and Page Up one event, Home and End the first and last day. Shift pressed three times in a row leaves the page wherever the focus is, also in a text field; Shift held for a capital, a click or a drag does not count.",
  close: "Close",
};
