let answer: boolean | undefined;

/** Whether this browser can draw with WebGL 2; asked once, and the probe is given back. */
export function hasWebGl(): boolean {
  if (answer !== undefined) return answer;
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    answer = context !== null;
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  } catch {
    answer = false;
  }
  return answer;
}
