// `npm start`: from a fresh clone to the running site. Needs nothing but Node 20 or newer.
import { install } from "./install.mjs";
import { npm } from "./npm.mjs";

install();
if (npm(["run", "build"]) !== 0) {
  console.error("The site could not be built; the lines above say why.");
  process.exit(1);
}
await import("./serve.mjs");
