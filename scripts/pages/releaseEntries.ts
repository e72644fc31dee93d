import type { CorrectionRecord } from "#atlas/corrections.ts";
import type { Lang } from "#atlas/types.ts";
import { siteWords } from "#words/siteWords.ts";
import type { FeedEntry } from "./feedOf.ts";

/** The releases of the data as a feed tells them: how much each put right and added, and where its changes are listed row by row. */
export function releaseEntries(
  lang: Lang,
  releases: readonly string[],
  corrections: readonly Pick<CorrectionRecord, "release" | "kind">[],
): readonly FeedEntry[] {
  const words = siteWords[lang];
  return [...new Set(releases)].map((release) => {
    const own = corrections.filter((one) => one.release === release);
    const news = own.filter(({ kind }) => kind === "new").length;
    return {
      id: `release-${release}`,
      release,
      kind: "release",
      kindWords: words.dataRelease,
      title: release,
      text: words.inRelease(own.length - news, news),
      href: `${lang === "en" ? "" : "../"}data/CHANGES.md`,
    };
  });
}
