import { type DragEvent, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import type { OwnProblem } from "#atlas/ownProblem.ts";
import { OWN } from "#atlas/ownStory.ts";
import { focusPicture } from "#panels/focusPicture.ts";
import type { GuessParts, PanelParts } from "#panels/parts.ts";
import { StoryFilesLater } from "#panels/story/StoryFilesLater.tsx";
import { saveFile } from "#ui/saveFile.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { isUnsaved, type OwnStore } from "#view/createOwn.ts";
import { printOwn } from "#view/printOwn.ts";
import { readOwn } from "#view/readOwn.ts";
import { ownWords } from "#words/ownWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { OwnField } from "./OwnField.tsx";
import { OwnFiles } from "./OwnFiles.tsx";
import { OwnProblems } from "./OwnProblems.tsx";
import { OwnSteps } from "./OwnSteps.tsx";
import { ownFileName } from "./ownFileName.ts";
import { readOwnFile } from "./readOwnFile.ts";
import { useOwnStory } from "./useOwnStory.ts";
import "./own.css";
import "./ownArea.css";

type Props = Pick<PanelParts, "atlas" | "view" | "scene" | "verbs"> &
  GuessParts & { readonly own: OwnStore };

/** Where a reader makes a story beside the map: its steps, their texts, and the ways out as preview, talk, file and link. */
export function OwnPanel({ own, ...parts }: Props) {
  const { atlas, view, verbs } = parts;
  const { lang } = view;
  const words = ownWords[lang];
  const making = useOwnStory(own, parts);
  const { story, here, tell } = making;
  const state = useStore(own.state);
  const heading = useRef<HTMLHeadingElement>(null);
  const [wrong, setWrong] = useState<{
    readonly text: string;
    readonly problems: readonly OwnProblem[];
  } | null>(null);
  useFocusBack(focusPicture);
  useEffect(() => heading.current?.focus(), []);

  /** Whether the story could be opened again. */
  function check(): boolean {
    if (story === null) return false;
    const { problems, story: whole } = readOwn(printOwn(story, 0), atlas);
    setWrong(whole === null ? { text: words.notSaved, problems } : null);
    return whole !== null;
  }
  function save(): void {
    if (story === null || !check()) return;
    const name = ownFileName(story.title);
    saveFile(name, new Blob([printOwn(story, 2)], { type: "application/json" }));
    own.save();
    tell(words.saved(name));
  }
  async function open(file: File): Promise<void> {
    const read = await parts.holdGuesses(await readOwnFile(file, atlas));
    if (read.story === null) {
      setWrong({ text: words.refused(file.name), problems: read.problems });
      tell("");
      return;
    }
    making.open(read.story);
    setWrong(read.problems.length > 0 ? { text: words.partly, problems: read.problems } : null);
    tell(words.opened(file.name, read.story.steps.length));
  }
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  };
  const count = story?.steps.length ?? 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop a file opens it by its button
    <div className="own" onDragOver={onDragOver} onDrop={onDrop}>
      <header className="own-head">
        <h2 id="own-title" tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <button
          type="button"
          className="tool"
          onClick={() => verbs.show({ ...view, mode: "explore", story: null, step: 1 })}
        >
          {panelWords[lang].close}
        </button>
        <div className="own-tools">
          <button
            type="button"
            className="tool own-add"
            aria-disabled={count >= OWN_LIMITS.steps}
            onClick={() =>
              count < OWN_LIMITS.steps ? making.add() : tell(words.full(OWN_LIMITS.steps))
            }
          >
            {words.add}
          </button>
          <button
            type="button"
            className="tool"
            aria-disabled={state.past.length === 0}
            onClick={() => {
              if (state.past.length > 0) making.undo();
            }}
          >
            {words.undo}
          </button>
          {story !== null && (
            <p className="own-state">{isUnsaved(state) ? words.unsaved : words.isSaved}</p>
          )}
        </div>
      </header>
      <p role="status" className="own-told">
        {making.told}
      </p>
      {wrong !== null && <OwnProblems lang={lang} {...wrong} />}
      {state.replaced !== null && <p className="own-note">{words.isReplaced}</p>}
      <p className="own-note">{words.lead}</p>
      {count === 0 && <p>{words.empty}</p>}
      <OwnSteps atlas={atlas} view={view} making={making} />
      {count > 0 && (
        <div className="own-tools">
          <button type="button" className="tool" onClick={() => making.show(1, "explore")}>
            {words.preview}
          </button>
          <button type="button" className="tool" onClick={() => making.show(here ?? 1, "present")}>
            {words.present}
          </button>
        </div>
      )}
      {story !== null && (
        <details className="own-about">
          <summary>{words.about}</summary>
          {(["title", "text"] as const).map((part) => (
            <OwnField
              key={part}
              label={words.names[part]}
              value={story[part]}
              most={OWN_LIMITS.texts[part]}
              rows={part === "title" ? 1 : 2}
              onChange={(value) => own.name({ [part]: value }, lang)}
            />
          ))}
        </details>
      )}
      <OwnFiles
        story={story}
        lang={lang}
        onTold={tell}
        onSave={save}
        onFile={(file) => void open(file)}
        onCheck={check}
      />
      {count > 0 && <StoryFilesLater story={OWN} lang={lang} />}
    </div>
  );
}
