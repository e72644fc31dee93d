import type { KeepWords } from "#words/keepWords.ts";

/** In English: what stands where a reader keeps the map on the device. */
export const keep: KeepWords = {
  lead: "The map can be kept on this device, so that it opens here without any network. Nothing is kept until you press the button below.",
  looking: "Looking at what is kept here …",
  what: (size, last) =>
    `What is kept is the whole edition, with data up to ${last}: map, cards, sources, stories and all pages, in three languages. It takes ${size} MB and is fetched in one go.`,
  warning:
    "Whoever can look into this device or this browser can find that the map is kept here: do not keep it on a device that others may search.",
  limits:
    "From then on this browser opens the kept edition, with a network too, until you take a newer one or remove it. Browsers may throw away what is kept when room runs short, some after a week without a visit; a private window loses it when it is closed.",
  keep: (size) => `Keep the map here (${size} MB)`,
  fetching: "The edition is being fetched. It is kept once it is whole.",
  come: (come, size) => `${come} of ${size} MB`,
  cancel: "Cancel",
  isKept: "This device keeps the map. It opens at the same address without any network.",
  facts: {
    edition: "Edition",
    last: "Data up to",
    size: "Size",
    since: "Kept since",
  },
  size: (size) => `${size} MB`,
  install:
    "In the browser’s own menu the map can now also be put among the programs of this device, or on the home screen of a phone. Its icon and its name are then visible to everybody who sees the screen. That is taken away where programs are removed, not here.",
  newer: (last) => `A newer edition of the map is here, with data up to ${last}.`,
  use: (size) => `Use it (${size} MB)`,
  same: "The site has no newer edition.",
  lookAgain: "Look for a newer edition",
  remove: "Remove everything",
  removeNote:
    "Removes the kept edition and the small program that hands it out. The browser’s own history and cache stay as they are.",
  removing: "Being removed …",
  done: {
    kept: "The map is kept on this device.",
    cancelled: "Cancelled. Nothing of it was kept.",
    removed: "Removed. This site keeps nothing on this device any more.",
  },
  why: {
    file: "This page is a file that you have already: it needs no network, and keeps nothing anywhere else. To remove it, delete the file.",
    insecure:
      "Browsers keep sites only where they come over an encrypted connection (https), and this one does not. Nothing was kept.",
    unsupported:
      "This browser, or this kind of window, keeps no sites; private windows often do not. Nothing was kept. The page works as before.",
    denied:
      "The browser does not let this site store anything. Nothing was changed, and the page works as before. Its settings for site data can allow it.",
    full: "There is not enough room on this device, or the browser gives this site none. The new edition was not kept.",
    broken:
      "The edition did not come whole, so nothing of it was kept. Try again when the network is better.",
    unreachable: "The site cannot be reached now. Try again when there is a network.",
    gone: "The site offers no edition to be kept.",
  },
};
