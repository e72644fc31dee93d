import { useEffect, useRef } from "react";
import type { Lang } from "#atlas/types.ts";
import { keysWords } from "#words/keysWords.ts";
import { stageWords } from "#words/stageWords.ts";
import "./KeysDialog.css";

type Props = {
  readonly lang: Lang;
  readonly single: boolean;
  readonly onSingle: (on: boolean) => void;
  readonly onClose: () => void;
};

/** The list of keys, and the switch that turns the single ones off. */
export function KeysDialog({ lang, single, onSingle, onClose }: Props) {
  const words = keysWords[lang];
  const { keysTitle } = stageWords[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="keys" ref={dialog} onClose={onClose} aria-label={keysTitle}>
      <h2>{keysTitle}</h2>
      <dl>
        {words.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd translate="no">{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={single}
          onChange={({ target }) => onSingle(target.checked)}
        />{" "}
        <span>{words.singleKeys}</span>
      </label>
      <p>{words.keysWhere}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
