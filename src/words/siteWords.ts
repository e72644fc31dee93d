import { spoken } from "#words/spoken.ts";

/** What stands on the pages that the build draws. */
export type SiteWords = {
  readonly ownName: string;
  readonly description: string;
  readonly languages: string;
  readonly noScript: string;
  readonly figures: string;
  readonly events: string;
  /** Entry on a day, returns by the day of their evidence. */
  readonly places: (day: string, evidence: string) => string;
  readonly place: string;
  readonly people: string;
  readonly sources: string;
  readonly allSources: (count: number) => string;
  readonly allEvents: (count: number) => string;
  /** On the page for an address that leads nowhere. */
  readonly lost: string;
  readonly lostText: string;
  readonly dataRelease: string;
  /** What a release of the data brought. */
  readonly inRelease: (errors: number, news: number) => string;
  readonly data: string;
  readonly toMap: string;
  readonly parts: string;
  readonly read: string;
  readonly ways: string;
  readonly years: string;
  readonly happened: string;
  readonly corrections: string;
  readonly stories: string;
  readonly stepOnMap: string;
  /** Above a story that is read without scripts, in a page of one file. */
  readonly lessonStill: string;
  /** Below it: from which data, by which licence. */
  readonly lessonFrom: (release: string) => string;
  /** What search engines say of each kind of page. */
  readonly aboutPlace: (name: string) => string;
  readonly aboutStories: string;
  readonly aboutEvents: string;
  readonly aboutSources: string;
  readonly aboutCorrections: string;
};

export const siteWords = spoken("site");
