import { openDoor } from "#words/openDoor.ts";
import type { StoryMaking } from "./slides/storyAsked.ts";

/** A kind of file that a whole story can be taken away as: `make` throws where this browser cannot make it, and where the making was stopped. */
export type StoryFormat = {
  readonly extension: string;
  readonly type: string;
  readonly make: (making: StoryMaking, name: string) => Promise<Blob>;
};

export type StoryFormatId = "pptx" | "zip";

/** What a file of a story is called, without its extension. */
export const storyFileName = (story: string, lang: string): string => `ways-out-${story}-${lang}`;

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** All kinds, each once. What makes them is fetched when it is asked for. */
export const STORY_FORMATS: Readonly<Record<StoryFormatId, StoryFormat>> = {
  pptx: {
    extension: "pptx",
    type: PPTX,
    make: async (making) => {
      const { makePptx } = await openDoor("slides", import("./slides/makeStory.ts"));
      return makePptx(making, PPTX);
    },
  },
  zip: {
    extension: "zip",
    type: "application/zip",
    make: async (making, name) => {
      const { makePictures } = await openDoor("slides", import("./slides/makeStory.ts"));
      return makePictures(making, "application/zip", name);
    },
  },
};
