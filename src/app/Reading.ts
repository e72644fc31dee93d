import type { Borders } from "#atlas/openBorders.ts";
import type { PanelParts } from "#panels/parts.ts";
import type { Happening } from "#scene/happeningOf.ts";
import type { Clock } from "#timeline/createClock.ts";
import type { OwnStore } from "#view/createOwn.ts";
import type { AddressProblem } from "#view/readValues.ts";
import type { SteadyView } from "#view/steadyOf.ts";
import type { PageName } from "#view/viewState.ts";
import type { Fault } from "#words/noticeWords.ts";
import type { MapFault } from "./createRetries.ts";
import type { Mode } from "./Mode.ts";
import type { useDress } from "./useDress.ts";
import type { Seen } from "./useScene.ts";
import type { Story } from "./useStory.ts";

/** Everything that a layout lays out: from the store, the atlas and the machine to the parts of the page, without any drawing. */
export type Reading = Required<PanelParts> &
  ReturnType<typeof useDress> &
  Seen & {
    readonly mode: Mode;
    readonly own: OwnStore;
    /** What of the view stays while its day and camera move. */
    readonly steady: SteadyView;
    readonly legend: PanelParts["scene"]["legend"];
    readonly borders: Borders;
    readonly caption: string;
    /** What the last step has changed on the map. */
    readonly happening: Happening | null;
    readonly problems: readonly AddressProblem[];
    /** The newest release of the data, where an older one is looked at. */
    readonly newest: string | null;
    /** Records did not come; `onRetry` asks again. */
    readonly failed: boolean;
    readonly onRetry: () => void;
    readonly fault: Fault | null;
    readonly onFault: (fault: MapFault | null, again: () => void) => void;
    /** Tries what failed once more, where that can be asked for. */
    readonly onAgain: (() => void) | undefined;
    readonly onDismissFault: () => void;
    /** The first picture has long been there. */
    readonly later: boolean;
    readonly clock: Clock;
    /** The first picture is there, so that what paper needs may come. */
    readonly printable: boolean;
    readonly onPageShown: (page: PageName) => void;
    /** To the next step of the story, or to the next day on which something changes; and back. */
    readonly onNext: () => void;
    readonly onPrevious: () => void;
    /** The step of the story that is told, if one is. */
    readonly story: Story | null;
  };
