/** Calls `act` with the page's next picture, unless the function it returns calls that off; a page that nobody sees has none. */
export function framePage(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}
