import type { GuessOf } from "#atlas/guess.ts";
import { compile } from "#geo/compile.ts";
import type { Told } from "#scene/guess/told.ts";
import { files, shapes } from "../../facts.ts";

const FIRST = "stories/opening/01-who-stayed.md";
const SHARE =
  "{share: {granted: deu-positive-men-2023-11-30-seed-000, of: deu-asylum-men-2023-09-30-seed-000}}";

/** How many of about 3,500 claims were granted, as if the first step of the opening asked for it. */
export const shareTold: Told<GuessOf<"share">> = (() => {
  const asking = files.map(({ path, text }) => ({
    path,
    text: path === FIRST ? text.replace("---\n", `---\nguess: ${SHARE}\n`) : text,
  }));
  const { made, problems } = compile(asking, shapes, "test");
  const step = made?.stories.en["opening"]?.steps[0];
  if (step?.guess?.kind !== "share" || step.grounds === null)
    throw new Error(JSON.stringify(problems));
  return { guess: step.guess, grounds: step.grounds, lang: "en" };
})();
