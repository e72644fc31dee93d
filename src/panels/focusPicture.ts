/** Moves the focus to the picture: to the one stop of the map, else to the part of the page that holds table or text. */
export function focusPicture(): void {
  const main = document.getElementById("main");
  const map = main?.querySelector<HTMLElement>("[role=application]");
  (map ?? main)?.focus({ preventScroll: true });
}
