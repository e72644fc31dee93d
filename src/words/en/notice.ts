import type { NoticeWords } from "#words/noticeWords.ts";

/** In English: what went wrong, what still works, and what the reader can do. */
export const notice: NoticeWords = {
  address: "Not everything in the address could be read:",
  addressEnd: "Everything else in the address holds.",
  ignored: " was ignored",
  noSuchKey: " was ignored: there is no such key",
  empty: "(empty)",
  more: (count) => `and ${count} more`,
  version: " is a version that this page does not know; it was read as version 1",
  faults: {
    chunk:
      "The map that moves could not be loaded. The drawn map stands in its place; everything can be chosen there too.",
    context:
      "The graphics processor has dropped the map. The drawn map stands in its place, and the other one comes back as soon as the browser allows it. Nothing you chose is lost.",
    stalled:
      "The map that moves has stopped answering. The drawn map stands in its place while the other one is loaded anew. Nothing you chose is lost.",
    gone: "The map that moves was lost several times and is not tried again by itself. The drawn map stands in its place; everything can be chosen there too.",
    webgl:
      "This browser cannot show the map with WebGL. The drawn map stands in its place; everything can be chosen there too.",
    pixels:
      "This browser gives false colours to pages that look at their own drawing, as some do against being recognised. On the map that moves no class could be trusted; the drawn map stands in its place, and everything can be chosen there too.",
    texts:
      "The texts in the language you chose could not be loaded. The page stays in the language it had.",
    records:
      "Sources and single figures could not be loaded. Map, timeline, legend and table go on working.",
    outdated:
      "There is a newer edition of this page, and parts of the one you have open are no longer there. Loaded again, it shows the same view.",
  },
  reload: "Load the page again",
  dismiss: "Dismiss",
  dismissWhat: (what) => `Dismiss: ${what}`,
  aboutAddress: "notice on the address",
  aboutFault: "notice on a fault",
  newer: (last) => `This device keeps the map. A newer edition is here, with data up to ${last}.`,
  use: "Use it",
  aboutNewer: "notice on a newer edition",
  release: (release, newest) =>
    `This is data release ${release} as it was. A newer one is here: ${newest}.`,
  whatIsNew: "What it changes in this view",
  aboutRelease: "notice on an older release",
  noRelease: (release) => ` is a release that is not here; you see ${release}`,
};
