// Answers from a thread of its own whether WebGL 2 can be had: the page would stand still for as long as the graphics processor is busy.
const context = new OffscreenCanvas(1, 1).getContext("webgl2");
postMessage(context !== null);
context?.getExtension("WEBGL_lose_context")?.loseContext();
