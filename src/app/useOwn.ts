import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Atlas } from "#atlas/types.ts";
import { useSame } from "#ui/useSame.ts";
import { isUnsaved, type OwnStore } from "#view/createOwn.ts";
import { planOf } from "#view/planOf.ts";
import { withOwn } from "#view/withOwn.ts";

/** Whoever has blanked the page has to be gone at once, and is asked nothing (`panels/leavePage.ts`). */
function askFirst(event: BeforeUnloadEvent): void {
  if (document.body.childElementCount > 0) event.preventDefault();
}

/** The atlas with the own story among the others; as long as something of that is in no file, whoever leaves the page is asked first. */
export function useOwn(atlas: Atlas, own: OwnStore): Atlas {
  const plan = useSame(planOf(useStore(own.state, ({ story }) => story)));
  const unsaved = useStore(own.state, isUnsaved);
  useEffect(() => {
    if (!unsaved) return;
    window.addEventListener("beforeunload", askFirst);
    return () => window.removeEventListener("beforeunload", askFirst);
  }, [unsaved]);
  return useMemo(() => withOwn(atlas, plan), [atlas, plan]);
}
