import { memo, useEffect, useRef, useState } from "react";
import type { Lang } from "#atlas/types.ts";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import type { AddressProblem } from "#view/readValues.ts";
import type { Verbs } from "#view/verbs.ts";
import type { Fault } from "#words/noticeWords.ts";
import { openDoor } from "#words/openDoor.ts";
import { panelWords } from "#words/panelWords.ts";
import "./Notices.css";

type Props = {
  readonly lang: Lang;
  readonly problems: readonly AddressProblem[];
  readonly fault: Fault | null;
  /** The first picture has long been there. */
  readonly later: boolean;
  /** Tries what failed once more. */
  readonly onAgain?: (() => void) | undefined;
  readonly onDismissFault: () => void;
  readonly newer: string | null;
  readonly onUse: () => void;
  readonly release: string;
  readonly newest: string | null;
  readonly verbs: Pick<Verbs, "openPage">;
};

const loadList = () =>
  openDoor("notices", import("./NoticeList.tsx")).then((chunk) => chunk.NoticeList);
const NoticeList = laterPart(loadList);

/** What could not be read or loaded, and what still works: told once, until dismissed, and never over the map. */
export const Notices = memo(function Notices(props: Props) {
  const { lang, problems, fault, later, newer, onAgain, onDismissFault, onUse } = props;
  // The next address brings its own list, which is then another one.
  const [dismissed, setDismissed] = useState<readonly AddressProblem[] | null>(null);
  const [isNewerSeen, setNewerSeen] = useState(false);
  const [isReleaseSeen, setReleaseSeen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes; the next Tab goes on from here. */
  const stay = () => box.current?.focus();
  const told = problems === dismissed ? [] : problems;
  const offered = isNewerSeen ? null : newer;
  const newest = isReleaseSeen ? null : props.newest;
  // Who has lost the line can no longer fetch the words that say so.
  useEffect(() => {
    if (later) loadList().catch(() => {});
  }, [later]);
  return (
    <div
      className="notices"
      role="status"
      aria-label={panelWords[lang].notices}
      tabIndex={-1}
      ref={box}
    >
      {(told.length > 0 || fault !== null || offered !== null || newest !== null) && (
        <Later lang={lang}>
          <NoticeList
            lang={lang}
            problems={told}
            fault={fault}
            onAgain={
              onAgain &&
              (() => {
                onAgain();
                stay();
              })
            }
            newer={offered}
            onUse={() => {
              setNewerSeen(true);
              onUse();
            }}
            release={props.release}
            newest={newest}
            onReleases={() => props.verbs.openPage("releases")}
            onDismissRelease={() => {
              setReleaseSeen(true);
              stay();
            }}
            onDismissNewer={() => {
              setNewerSeen(true);
              stay();
            }}
            onDismissProblems={() => {
              setDismissed(problems);
              stay();
            }}
            onDismissFault={() => {
              onDismissFault();
              stay();
            }}
          />
        </Later>
      )}
    </div>
  );
});
