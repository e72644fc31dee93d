import { useEffect, useEffectEvent, useState } from "react";
import type { Atlas } from "#atlas/types.ts";
import { leavePage } from "#panels/leavePage.ts";
import type { OwnStore } from "#view/createOwn.ts";
import type { ViewStore } from "#view/createView.ts";
import { followTwin, type Twin } from "#view/followTwin.ts";
import { livingTerritory } from "#view/livingTerritory.ts";
import type { Role } from "#view/talk.ts";
import { leaveWords } from "#words/leaveWords.ts";
import { openLine } from "./openLine.ts";

/** The talk that this window takes part in; `null` until the line to the other window is open. */
export function useTwin(role: Role, store: ViewStore, atlas: Atlas, own: OwnStore): Twin | null {
  const [twin, setTwin] = useState<Twin | null>(null);
  // What addresses are read with is the same in every language.
  const [territory] = useState(atlas);
  const onLeft = useEffectEvent(() => leavePage(leaveWords[store.getState().lang].untitled));
  useEffect(() => {
    const line = openLine(window);
    const opened = followTwin({
      role,
      store,
      atlas: livingTerritory(territory, own),
      own,
      line,
      tab: window,
      now: () => Date.now(),
      onLeft,
    });
    setTwin(opened);
    return () => {
      opened.stop();
      line.close();
      setTwin(null);
    };
  }, [role, store, territory, own]);
  return twin;
}
