// Before `npm run build`: says at once which Node it needs. The package "node" brings the pinned one; installed without its scripts it does not.
import { readFileSync } from "node:fs";

const { devDependencies } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const pinned = devDependencies.node;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
// From here on Node runs the scripts of the build, which are TypeScript.
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This build needs Node 22.18 or newer and is tried with ${pinned}; here is ${process.version}. \`npm ci\` without --ignore-scripts brings ${pinned} along, or get it from https://nodejs.org.`,
  );
  process.exit(1);
}
