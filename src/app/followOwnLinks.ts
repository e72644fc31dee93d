import { OWN } from "#atlas/ownStory.ts";
import type { OwnStore } from "#view/createOwn.ts";
import type { Tab } from "#view/followAddress.ts";
import { mendAddress } from "#view/mendAddress.ts";
import type { Territory } from "#view/paramForms.ts";
import type { OwnRead } from "#view/readOwn.ts";
import { OWN_LINK, PARAM_NAMES } from "#view/readValues.ts";

type PageTab = Tab & Pick<Window, "dispatchEvent">;

const packedIn = (hash: string): string | null => mendAddress(hash, PARAM_NAMES).get(OWN_LINK);

/**
 * Opens the story that a link holds, and puts its name in its place, before `begin` follows the address; the same whenever such a link is
 * opened on this page later. What is no story stays in the address, which tells so. `begin` gets what was asked, and is ended with the rest.
 */
export function followOwnLinks(
  own: OwnStore,
  territory: Territory,
  tab: PageTab,
  asked: string,
  begin: (asked: string) => () => void,
  /** What of a story that was read holds here. */
  hold: (read: OwnRead) => Promise<OwnRead>,
): () => void {
  const { location, history } = tab;
  let stop: (() => void) | null = null;
  let isOver = false;

  /** What is to be asked for instead. */
  async function open(hash: string): Promise<string> {
    const query = mendAddress(hash, PARAM_NAMES);
    try {
      const { unpackOwn } = await import("#export/unpackOwn.ts");
      const { story } = await hold(await unpackOwn(query.get(OWN_LINK) ?? "", territory));
      if (story === null || isOver) return hash;
      own.open(story);
    } catch {
      return hash;
    }
    query.delete(OWN_LINK);
    query.set("story", OWN);
    const named = `#${query}`;
    history.replaceState(null, "", `${location.pathname}${location.search}${named}`);
    return named;
  }
  async function openLater(hash: string): Promise<void> {
    const named = await open(hash);
    if (isOver) return;
    if (stop === null) stop = begin(named);
    else tab.dispatchEvent(new PopStateEvent("popstate"));
  }
  let late = "";
  const onPopState = (event: Event) => {
    const { hash } = location;
    // What could not be opened goes its way at the second time.
    if (packedIn(hash) === null || hash === late) return;
    event.stopImmediatePropagation();
    late = hash;
    void openLater(hash);
  };
  tab.addEventListener("popstate", onPopState);
  if (packedIn(asked) === null) stop = begin(asked);
  else void openLater(asked);
  return () => {
    isOver = true;
    stop?.();
    tab.removeEventListener("popstate", onPopState);
  };
}
