import { useEffect, useState } from "react";
import { MISSING } from "#ui/missing.ts";

/** The list of all chunks of the edition that the site has now, beside the folder of this one. */
const LIST = "../chunks.json";

/** Whether the site has another edition than this page: asked when a part did not come, since no second try could bring it. */
export function useOutdated(): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    const { href } = new URL(LIST, import.meta.url);
    const own = import.meta.url.slice(import.meta.url.lastIndexOf("/") + 1);
    const ask = async () => {
      const answer = await fetch(href, { cache: "no-store" });
      if (answer.ok && !(await answer.text()).includes(own)) setOutdated(true);
    };
    // Without a network nothing is known, and what failed says so itself.
    const look = () => void ask().catch(() => {});
    for (const kind of KINDS) window.addEventListener(kind, look);
    return () => {
      for (const kind of KINDS) window.removeEventListener(kind, look);
    };
  }, []);
  return outdated;
}

const KINDS = ["vite:preloadError", MISSING] as const;
