import { plural } from "#words/numberWords.ts";
import type { StoriesWords } from "#words/storiesWords.ts";

/** In English: what stands on the page of all stories. */
export const stories: StoriesWords = {
  lead: "Each story leads over the map in steps. You may change the map at any step: what you changed stays until the next one, and one press brings the step back.",
  length: (steps, minutes) =>
    `${steps} ${plural(steps, "en", { one: "step", many: "steps" })}, about ${minutes} ${plural(minutes, "en", { one: "minute", many: "minutes" })}`,
  begin: "Begin",
  goOn: (step) => `Go on with step ${step}`,
  asText: "Read as a text",
  asFile: (size) => `For a lesson without network, one file (${size} MB)`,
  wholeAsFile: (size) => `The whole map as one file, without network (${size} MB)`,
  own: "A story of your own",
  ownLead:
    "Collect views of the map as steps and write what you say to them. The story stays in this window until you save it as a file or pass it on as a link; the same place opens such a file.",
  make: "Make a story",
  edit: "Go on with your story",
};
