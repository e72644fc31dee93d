// `npm run audit`: asks the registry for known holes in what is published, and stops at grave ones. Where nobody answers it says so and goes on.
import { npmJson } from "./npm.mjs";

const found = npmJson(["audit", "--omit=dev", "--json"]);
const counts = found?.metadata?.vulnerabilities;
if (counts === undefined)
  console.log("The registry did not answer; nothing was asked about holes.");
else {
  const grave = counts.high + counts.critical;
  console.log(`Known holes in what is published: ${counts.total}, of which grave: ${grave}`);
  for (const [name, { severity }] of Object.entries(found.vulnerabilities))
    console.log(`  ${name}: ${severity}`);
  if (grave > 0) process.exit(1);
}
