import { type ComponentType, lazy } from "react";
import type { Card as CardType } from "#panels/Card.tsx";
import type { ReaderPage as ReaderPageType } from "#panels/ReaderPage.tsx";
import type { SceneTable as SceneTableType } from "#plain/SceneTable.tsx";
import type { TextMap as TextMapType } from "#plain/TextMap.tsx";
import type { CompareArea as CompareAreaType } from "./CompareArea.tsx";
import type { PrintPage as PrintPageType } from "./PrintPage.tsx";

// What the first picture does not need comes when it is asked for. A chunk that does not come throws, and a guard says so.
type Like<T> = T extends (props: infer Props) => unknown ? ComponentType<Props> : never;

export const Card = lazy<Like<typeof CardType>>(() =>
  import("#panels/Card.tsx").then((chunk) => ({ default: chunk.Card })),
);
export const ReaderPage = lazy<Like<typeof ReaderPageType>>(() =>
  import("#panels/ReaderPage.tsx").then((chunk) => ({ default: chunk.ReaderPage })),
);
export const SceneTable = lazy<Like<typeof SceneTableType>>(() =>
  import("#plain/SceneTable.tsx").then((chunk) => ({ default: chunk.SceneTable })),
);
export const TextMap = lazy<Like<typeof TextMapType>>(() =>
  import("#plain/TextMap.tsx").then((chunk) => ({ default: chunk.TextMap })),
);
export const CompareArea = lazy<Like<typeof CompareAreaType>>(() =>
  import("./CompareArea.tsx").then((chunk) => ({ default: chunk.CompareArea })),
);
export const PrintPage = lazy<Like<typeof PrintPageType>>(() =>
  import("./PrintPage.tsx").then((chunk) => ({ default: chunk.PrintPage })),
);
