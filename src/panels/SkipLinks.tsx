import { memo } from "react";
import { flushSync } from "react-dom";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import { focusPicture } from "./focusPicture.ts";
import "./SkipLinks.css";

type Props = {
  readonly lang: keyof typeof panelWords;
  readonly verbs: Pick<Verbs, "lookAs" | "openPage">;
};

/** Ways round the map, before it: each leads to where it says, and the focus goes along. */
export const SkipLinks = memo(function SkipLinks({ lang, verbs }: Props) {
  const words = panelWords[lang];
  const to = (view: ViewState["shownAs"], label: string) => (
    <button
      type="button"
      onClick={() => {
        // The picture has to be there, and uncovered, before the focus can go to it.
        flushSync(() => {
          verbs.openPage("none");
          verbs.lookAs(view);
        });
        focusPicture();
      }}
    >
      {label}
    </button>
  );
  return (
    <nav className="skip" aria-label={words.viewAs}>
      {to("table", words.skipTable)} {to("text", words.skipText)} {to("map", words.skipMap)}
    </nav>
  );
});
