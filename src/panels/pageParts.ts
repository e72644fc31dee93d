import { laterPart } from "#ui/laterPart.tsx";
import type { PageName } from "#view/viewState.ts";
import { openDoor } from "#words/openDoor.ts";
import type { PanelParts } from "./parts.ts";

/** Each page is a chunk of its own: the first picture does not wait for it. */
export const PAGE_PARTS: Readonly<
  Record<Exclude<PageName, "none">, ReturnType<typeof laterPart<PanelParts>>>
> = {
  stories: laterPart(() =>
    openDoor("stories", import("./pages/StoriesPage.tsx")).then((chunk) => chunk.StoriesPage),
  ),
  paper: laterPart(() =>
    openDoor("handout", import("./pages/PaperPage.tsx")).then((chunk) => chunk.PaperPage),
  ),
  doors: laterPart(() =>
    openDoor("doors", import("./pages/DoorsPage.tsx")).then((chunk) => chunk.DoorsPage),
  ),
  changes: laterPart(() =>
    openDoor("changes", import("./pages/ChangesPage.tsx")).then((chunk) => chunk.ChangesPage),
  ),
  rule: laterPart(() =>
    openDoor("rule", import("./pages/RulePage.tsx")).then((chunk) => chunk.RulePage),
  ),
  data: laterPart(() =>
    openDoor("data", import("./pages/DataPage.tsx")).then((chunk) => chunk.DataPage),
  ),
  corrections: laterPart(() =>
    openDoor("corrections", import("./pages/CorrectionsPage.tsx")).then(
      (chunk) => chunk.CorrectionsPage,
    ),
  ),
  releases: laterPart(() =>
    openDoor("releases", import("./pages/ReleasesPage.tsx")).then((chunk) => chunk.ReleasesPage),
  ),
  keep: laterPart(() =>
    openDoor("keep", import("./keep/KeepPage.tsx")).then((chunk) => chunk.KeepPage),
  ),
  about: laterPart(() =>
    openDoor("about", import("./AboutPage.tsx")).then((chunk) => chunk.AboutPage),
  ),
};
