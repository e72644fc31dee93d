import type { Lang } from "#atlas/types.ts";
import type { Reason } from "#words/failureWords.ts";

/** Gives the page that the build has drawn back to its readers, and says why in their language; the first reason that is found stays. */
export function fallBack(reason: Exclude<Reason, "waiting" | "folder">, lang: Lang): void {
  const { dataset } = document.documentElement;
  delete dataset["live"];
  delete dataset["ready"];
  dataset["renderer"] = "static";
  if (dataset["failure"] !== undefined) return;
  dataset["failure"] = reason;
  const line = document.querySelector<HTMLElement>(
    `.failure[data-reason="${reason}"][lang="${lang}"]`,
  );
  if (line === null) return;
  document.body.prepend(line);
  line.hidden = false;
  line.querySelector("button")?.addEventListener("click", () => location.reload());
}
