import type { MouseEvent } from "react";
import { landOn } from "#ui/landOn.ts";

/** Goes to a part of a card or page by the id of its head, unfolds what hides it and puts it in sight; the address, which says what is looked at, is not touched. */
export function jumpTo(event: MouseEvent<HTMLAnchorElement>): void {
  const id = event.currentTarget.hash.slice(1);
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  for (let fold = target.closest("details"); fold !== null; ) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
  landOn(target, "start");
}
