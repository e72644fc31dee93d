import { isAnchor } from "#view/isAnchor.ts";
import { mendAddress } from "#view/mendAddress.ts";
import { PARAM_NAMES } from "#view/readValues.ts";

/** The release of the data that an address names, or `null`. */
export const askedRelease = (address: string): string | null =>
  mendAddress(address.replace(/^#/, ""), PARAM_NAMES).get("data");

/** Loads the page anew as soon as its address names another release than the one it was opened with: facts do not change under the reader's eyes. `shown` says which, `newest` is meant where none is named. */
export function followRelease(shown: string, newest: string): void {
  window.addEventListener("popstate", (event) => {
    if (isAnchor(location.hash, window) || (askedRelease(location.hash) ?? newest) === shown)
      return;
    // Nobody reads an address for which the facts are not there yet.
    event.stopImmediatePropagation();
    location.reload();
  });
}
