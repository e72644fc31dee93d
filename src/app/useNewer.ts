import { useCallback, useEffect, useState } from "react";
import { parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import type { Edition } from "#keep/edition.ts";
import { isAnswered } from "#keep/register.ts";
import type { Verbs } from "#view/verbs.ts";
import { printDate } from "#words/numberWords.ts";

const loadKeeping = () => import("#panels/keep/keeping.ts");

/** Whether the site has another edition than the one that this device keeps and answers from: asked once, long after the first picture, and only there. */
export function useNewer(
  later: boolean,
  lang: Lang,
  { openPage }: Pick<Verbs, "openPage">,
): { readonly last: string | null; readonly onUse: () => void } {
  const [newer, setNewer] = useState<Edition | null>(null);
  useEffect(() => {
    if (!later || !isAnswered()) return;
    navigator.serviceWorker.controller?.postMessage("tidy");
    const [keeping, store] = [loadKeeping(), import("#keep/createKeeping.ts")];
    Promise.all([keeping, store]).then(
      async ([{ keeping }, { newerThanKept }]) => {
        await keeping.look();
        setNewer(newerThanKept(keeping.state.getState()));
      },
      () => {},
    );
  }, [later]);
  const onUse = useCallback(() => {
    openPage("keep");
    void loadKeeping().then(({ keeping }) => keeping.keep());
  }, [openPage]);
  const day = newer === null ? undefined : parseDay(newer.last);
  return { last: day === undefined ? null : printDate(day, lang), onUse };
}
