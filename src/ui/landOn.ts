/** Brings an element in sight and gives it the focus, so that the next key goes on from there. */
export function landOn(target: HTMLElement, block: "start" | "center"): void {
  target.scrollIntoView?.({ block });
  target.focus({ preventScroll: true });
}
