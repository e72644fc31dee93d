// `npm start`: from a fresh clone to the running site. Needs nothing but Node 20 or newer.
import { install } from "./install.mjs";
import { npm, npmBeside } from "./npm.mjs";

install();
if (npm(["run", "build"]) !== 0) {
  console.error("The site could not be built; the lines above say why.");
  process.exit(1);
}
await import("./serve.mjs");
// They take minutes, which nobody waits for: the page of stories offers each as soon as it is there.
lessons();

function lessons() {
  console.log("Lessons in one file are being built, and appear under Stories.");
  npmBeside(["run", "build:lesson"]).on("exit", (code) =>
    console.log(code === 0 ? "All lessons are there." : "The lessons could not be built."),
  );
}
