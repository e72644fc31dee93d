import { memo, useRef, useState } from "react";
import type { SteadyView } from "#view/steadyOf.ts";
import type { Verbs } from "#view/verbs.ts";
import type { PageName } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import "./Bar.css";
import "./barNarrow.css";
import { LanguageButton } from "./LanguageButton.tsx";
import { LeaveQuickly } from "./LeaveQuickly.tsx";
import { MenuButton } from "./MenuButton.tsx";
import type { PanelParts, SteadyParts } from "./parts.ts";
import { Search } from "./Search.tsx";
import { Share } from "./Share.tsx";

type Props = SteadyParts &
  Pick<PanelParts, "atlas" | "loadTexts"> & {
    readonly title: string;
    /** From this page to the site's folder. */
    readonly up: string;
  };

/** The rooms that the bar leads to, in their order; the menu leads to the others. */
const ROOMS = ["doors", "changes", "rule", "data"] as const satisfies readonly PageName[];

/** The bar above everything: the name, the rooms of the page, the ways to find, pass on, set and leave. */
export const Bar = memo(function Bar({ up, title, ...parts }: Props) {
  const { view, verbs } = parts;
  const [isShared, setShared] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  return (
    <header className="topbar">
      <h1>{title}</h1>
      <Rooms view={view} verbs={verbs} />
      <Search {...parts} />
      <LanguageButton view={view} verbs={verbs} />
      <Share
        lang={view.lang}
        isOpen={isShared}
        onOpen={setShared}
        onHidden={() => menu.current?.focus()}
      />
      <LeaveQuickly lang={view.lang} up={up} />
      <MenuButton {...parts} button={menu} onShare={() => setShared(true)} />
    </header>
  );
});

function Rooms(props: {
  readonly view: SteadyView;
  readonly verbs: Pick<Verbs, "openPage" | "lookAs" | "explore">;
}) {
  const { view, verbs } = props;
  const words = panelWords[view.lang];
  const room = (key: string, name: string, isHere: boolean, go: () => void, title?: string) => (
    <button
      key={key}
      data-room={key}
      type="button"
      title={title}
      aria-current={isHere ? "page" : undefined}
      onClick={go}
    >
      {name}
    </button>
  );
  const onMap = view.page === "none";
  const isTold = view.story !== null;
  return (
    <nav className="rooms" aria-label={words.rooms}>
      {room(
        "stories",
        words.roomNames.stories,
        view.page === "stories" || (onMap && isTold),
        () => verbs.openPage("stories"),
        words.pages.stories,
      )}
      {room("map", words.views.map, onMap && view.shownAs === "map" && !isTold, () => {
        verbs.openPage("none");
        verbs.lookAs("map");
        if (isTold) verbs.explore();
      })}
      {view.shownAs !== "map" &&
        room(view.shownAs, words.views[view.shownAs], onMap, () => verbs.openPage("none"))}
      {ROOMS.map((page) =>
        room(
          page,
          words.roomNames[page],
          view.page === page,
          () => verbs.openPage(page),
          words.pages[page],
        ),
      )}
      {(view.page === "about" ||
        view.page === "corrections" ||
        view.page === "releases" ||
        view.page === "keep" ||
        view.page === "paper") &&
        room(view.page, words.roomNames[view.page], true, () => {}, words.pages[view.page])}
    </nav>
  );
}
