import { useState } from "react";
import type { Texts } from "#atlas/texts.ts";
import { LANGS, type Lang } from "#atlas/types.ts";

export type LoadTexts = (lang: Lang) => Promise<Texts>;

/** The words of the languages that the reader does not use, fetched when `wake` is called; what failed is tried again with the next call. */
export function useOtherTexts(
  lang: Lang,
  loadTexts: LoadTexts | undefined,
): { readonly others: readonly Texts[]; readonly failed: boolean; readonly wake: () => void } {
  const [others, setOthers] = useState<readonly Texts[]>([]);
  const [failed, setFailed] = useState(false);
  async function wake(): Promise<void> {
    const missing = LANGS.filter(
      (other) => other !== lang && others.every((texts) => texts.lang !== other),
    );
    if (loadTexts === undefined || missing.length === 0) return;
    const answers = await Promise.allSettled(missing.map(loadTexts));
    const loaded = answers.flatMap((answer) =>
      answer.status === "fulfilled" ? [answer.value] : [],
    );
    setOthers((before) => [
      ...before.filter((texts) => !loaded.some((one) => one.lang === texts.lang)),
      ...loaded,
    ]);
    setFailed(loaded.length < missing.length);
  }
  return { others, failed, wake: () => void wake() };
}
