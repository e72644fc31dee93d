/** Calls `act` once after so many milliseconds on the page's own timer, unless the function it returns calls that off. */
export function schedulePage(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
