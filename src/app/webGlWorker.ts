// Makes a context and gives it back, and answers when that is done: for so long the graphics processor was busy with other things.
try {
  const context = new OffscreenCanvas(1, 1).getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
} finally {
  postMessage("done");
}
