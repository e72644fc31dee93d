import { useId, useSyncExternalStore } from "react";
import type { Lang } from "#atlas/types.ts";
import { leaveWords } from "#words/leaveWords.ts";
import { isTabNeutral, makeTabNeutral, makeTabOwn, onTabChange } from "./neutralTab.ts";

/** A switch that gives the browser's tab a neutral title and icon; nothing of it is stored. */
export function NeutralTitle({ lang }: { readonly lang: Lang }) {
  const words = leaveWords[lang];
  const id = useId();
  const neutral = useSyncExternalStore(onTabChange, isTabNeutral, () => false);
  return (
    <div className="neutral-title">
      <label>
        <input
          type="checkbox"
          checked={neutral}
          aria-describedby={id}
          onChange={({ target }) =>
            target.checked ? makeTabNeutral(words.untitled) : makeTabOwn()
          }
        />
        <span>{words.neutral}</span>
      </label>
      <p className="note" id={id}>
        {words.neutralNote}
      </p>
    </div>
  );
}
