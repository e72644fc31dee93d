import { useRef, useState } from "react";
import type { OwnStory } from "#atlas/ownStory.ts";
import type { Lang } from "#atlas/types.ts";
import { LONGEST_LINK, ownLink } from "#export/ownLink.ts";
import { CopyField } from "#panels/CopyField.tsx";
import { ownWords } from "#words/ownWords.ts";

type Props = {
  readonly story: OwnStory | null;
  readonly lang: Lang;
  readonly onTold: (text: string) => void;
  readonly onSave: () => void;
  readonly onFile: (file: File) => void;
  /** Says what is wrong before a link is made; whether nothing is. */
  readonly onCheck: () => boolean;
};

/** The ways of an own story out of this window and back: a file, and a link as long as it fits in one. */
export function OwnFiles({ story, lang, onTold, onSave, onFile, onCheck }: Props) {
  const words = ownWords[lang];
  const input = useRef<HTMLInputElement>(null);
  /** Of which story it is; `null`: it does not fit. */
  const [made, setMade] = useState<{ readonly of: OwnStory; readonly link: string | null } | null>(
    null,
  );
  const linked = made?.of === story ? made : null;
  async function makeLink(): Promise<void> {
    if (story === null || !onCheck()) return;
    const link = await ownLink(story, location);
    setMade({ of: story, link });
    onTold(link === null ? words.noLink(LONGEST_LINK) : "");
  }
  return (
    <div className="own-files">
      <div className="own-tools">
        {story !== null && (
          <button type="button" className="tool" onClick={onSave}>
            {words.save}
          </button>
        )}
        <button type="button" className="tool" onClick={() => input.current?.click()}>
          {words.open}
        </button>
        {story !== null && story.steps.length > 0 && (
          <button type="button" className="tool" onClick={() => void makeLink()}>
            {words.makeLink}
          </button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
      </div>
      <p className="own-note">{words.drop}</p>
      {linked !== null && linked.link !== null && (
        <CopyField label={words.link} value={linked.link} lang={lang} onTold={onTold}>
          <span>{words.linkNote}</span>
        </CopyField>
      )}
    </div>
  );
}
