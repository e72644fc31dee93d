import type { MouseEvent } from "react";

/** Goes to a part of the card by its id without touching the address, which says what is looked at. */
export function jumpTo(event: MouseEvent<HTMLAnchorElement>): void {
  const id = event.currentTarget.hash.slice(1);
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView({ block: "nearest" });
  target.focus({ preventScroll: true });
}
