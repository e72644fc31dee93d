import type { FailureWords } from "#words/failureWords.ts";

/** In English: what stands above the page that the build has drawn while the app is not there. */
export const failure: FailureWords = {
  waiting:
    "The interactive map has not started yet. The page can be read without it: everything stands below, as of the last day that we know of.",
  failed:
    "The interactive map could not be loaded. The page can be read without it: everything stands below, as of the last day that we know of, not of a day or place that you chose. If loading it anew does not help, something between this site and you keeps its scripts away.",
  old: "This browser is too old for the interactive map, which needs Chrome or Edge 105, Firefox 121 or Safari 16, or a newer one. The page can be read without it: everything stands below, as of the last day that we know of, not of a day or place that you chose.",
  broken:
    "The interactive map has stopped working. Below stands the page without it, as of the last day that we know of, not of the day or place that you chose. Loading it anew brings your view back. If this happens again, turn off the browser’s translator and extensions that change pages: this page itself speaks English, German and Russian.",
  folder:
    "This page was opened from a folder. Browsers run the interactive map only from a web server: open it where it is published, or run “npm run serve” in the folder of the project. The page can be read as it is: everything stands below, as of the last day that we know of.",
  reload: "Load the page anew",
  own: "This page in English",
};
