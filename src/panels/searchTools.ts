import { foundWords } from "#words/foundWords.ts";
import { cameraOn } from "./cameraOn.ts";
import { findIn } from "./findIn.ts";
import { SearchResults } from "./SearchResults.tsx";
import { searchEntries } from "./searchEntries.ts";

/** Everything that the search needs once it is used; it comes as one part when the field takes the focus. */
export const searchTools = { searchEntries, findIn, cameraOn, SearchResults, foundWords };
