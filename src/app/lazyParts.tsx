import { laterPart } from "#ui/laterPart.tsx";
import { openDoor } from "#words/openDoor.ts";
import { loadCard } from "./loadCard.ts";

// What the first picture does not need comes when it is asked for. A chunk that does not come throws, and a guard says so.
export const Card = laterPart(loadCard);
export const ReaderPage = laterPart(() =>
  openDoor("page", import("#panels/ReaderPage.tsx")).then((chunk) => chunk.ReaderPage),
);
export const SceneTable = laterPart(() =>
  openDoor("table", import("#plain/SceneTable.tsx")).then((chunk) => chunk.SceneTable),
);
export const TextMap = laterPart(() =>
  openDoor("text", import("#plain/TextMap.tsx")).then((chunk) => chunk.TextMap),
);
export const StoryPage = laterPart(() =>
  openDoor("read", import("#panels/read/StoryPage.tsx")).then((chunk) => chunk.StoryPage),
);
export const CompareArea = laterPart(() =>
  import("./CompareArea.tsx").then((chunk) => chunk.CompareArea),
);
export const OwnPanel = laterPart(() =>
  openDoor("own", import("#panels/own/OwnPanel.tsx")).then((chunk) => chunk.OwnPanel),
);
export const PrintPage = laterPart(() =>
  openDoor("paper", import("./PrintPage.tsx")).then((chunk) => chunk.PrintPage),
);
