import { useEffect, useRef, useState } from "react";
import { localDay } from "#atlas/day.ts";
import { linkTo } from "#export/linkTo.ts";
import { STORY_FORMATS, type StoryFormatId, storyFileName } from "#export/storyFormats.ts";
import type { PanelParts } from "#panels/parts.ts";
import { saveFile } from "#ui/saveFile.ts";
import { slidesWords } from "#words/slidesWords.ts";
import "./StoryFiles.css";

const KINDS = Object.keys(STORY_FORMATS) as StoryFormatId[];

type Props = Required<Pick<PanelParts, "atlas" | "loadBorders" | "loadWhole">> & {
  readonly story: string;
};

/** The way to a place of this site; a page from a folder is at no address that others could open. */
const linkHere = (address: string): string | null =>
  location.protocol.startsWith("http") ? linkTo(address, location) : null;

/** Takes a story away as slides or as pictures: says how far the drawing is, can be stopped, and says when it fails. */
export function StoryFiles({ atlas, story, loadBorders, loadWhole }: Props) {
  const { lang } = atlas.texts;
  const words = slidesWords[lang];
  const [said, setSaid] = useState("");
  const [making, setMaking] = useState<AbortController | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  // What nobody waits for any more is not drawn on.
  useEffect(() => () => making?.abort(), [making]);

  async function save(kind: StoryFormatId): Promise<void> {
    if (making !== null) return;
    const stop = new AbortController();
    setMaking(stop);
    setSaid(words.drawing(1, atlas.stories.get(story)?.addresses.length ?? 1));
    const { extension, make } = STORY_FORMATS[kind];
    const name = storyFileName(story, lang);
    try {
      const file = await make(
        {
          ...(await loadWhole(story)),
          story,
          made: localDay(new Date()),
          linkTo: linkHere,
          loadBorders,
          onStep: (step, count) => setSaid(words.drawing(step, count)),
          signal: stop.signal,
        },
        name,
      );
      saveFile(`${name}.${extension}`, file);
      setSaid(words.saved(`${name}.${extension}`));
    } catch {
      setSaid(stop.signal.aborted ? words.stopped : words.failed);
    }
    setMaking(null);
  }

  return (
    <div className="story-files">
      {KINDS.map((kind, i) => (
        <button
          key={kind}
          ref={i === 0 ? first : undefined}
          type="button"
          className="tool"
          data-format={kind}
          aria-disabled={making !== null}
          onClick={() => void save(kind)}
        >
          {words.save[kind]}
        </button>
      ))}
      <p role="status">{said}</p>
      {making !== null && (
        <button
          type="button"
          className="link"
          onClick={() => {
            making.abort();
            // The button that was pressed goes.
            first.current?.focus();
          }}
        >
          {words.stop}
        </button>
      )}
    </div>
  );
}
