import type { StageWords } from "#words/stageWords.ts";

/** In English: what stands on and around the map. */
export const stage: StageWords = {
  map: "map",
  mapOf: (day) => `Map, ${day}`,
  keys: "Arrow keys go to the next country, border, crossing or way, Enter opens the card, Shift with an arrow moves the map. The question mark lists all keys.",
  keysTitle: "Keys on the map",
  more: "More ways to move and read the map",
  describe: "Describe this view",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  home: "Back to the first frame",
  pan: { left: "Move left", right: "Move right", up: "Move up", down: "Move down" },
  noRoom: "With no room for the name",
};
