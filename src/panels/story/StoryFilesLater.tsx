import { useContext } from "react";
import type { Lang } from "#atlas/types.ts";
import { PartsContext } from "#panels/PartsContext.ts";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import { openDoor } from "#words/openDoor.ts";

const StoryFiles = laterPart(() =>
  openDoor("storyFiles", import("./StoryFiles.tsx")).then((chunk) => chunk.StoryFiles),
);

type Props = { readonly story: string; readonly lang: Lang };

/** The offer of a story's slides and pictures, which comes when it is seen; made from what `PartsContext` gives. */
export function StoryFilesLater({ story, lang }: Props) {
  const parts = useContext(PartsContext);
  if (parts?.loadBorders === undefined || parts.loadWhole === undefined) return null;
  const { atlas, loadBorders, loadWhole } = parts;
  return (
    <Later lang={lang}>
      <StoryFiles {...{ atlas, story, loadBorders, loadWhole }} />
    </Later>
  );
}
