import { laterPart } from "#ui/laterPart.tsx";

// What the first picture does not need comes when it is asked for. A chunk that does not come throws, and a guard says so.
export const Card = laterPart(() => import("#panels/Card.tsx").then((chunk) => chunk.Card));
export const ReaderPage = laterPart(() =>
  import("#panels/ReaderPage.tsx").then((chunk) => chunk.ReaderPage),
);
export const SceneTable = laterPart(() =>
  import("#plain/SceneTable.tsx").then((chunk) => chunk.SceneTable),
);
export const TextMap = laterPart(() => import("#plain/TextMap.tsx").then((chunk) => chunk.TextMap));
export const CompareArea = laterPart(() =>
  import("./CompareArea.tsx").then((chunk) => chunk.CompareArea),
);
export const PrintPage = laterPart(() =>
  import("./PrintPage.tsx").then((chunk) => chunk.PrintPage),
);
