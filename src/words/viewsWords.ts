import type { ViewKind } from "#atlas/namedView.ts";
import { spoken } from "#words/spoken.ts";

type Kind = { readonly name: string; readonly title: string };
type Cited = {
  readonly title: string;
  readonly day: string;
  readonly release: string;
  /** Empty where the build does not know where the site will be. */
  readonly link: string;
};

/** What stands on the pages of named views, and in their gallery. */
export type ViewsWords = {
  readonly gallery: string;
  readonly question: string;
  readonly lead: (count: number) => string;
  readonly about: string;
  readonly show: string;
  readonly all: string;
  readonly kinds: Readonly<Record<ViewKind, Kind>>;
  readonly open: string;
  readonly asPicture: string;
  readonly asData: string;
  readonly shows: string;
  readonly cite: string;
  readonly cited: (view: Cited) => string;
  readonly permanent: string;
  readonly code: string;
  readonly more: string;
  /** At the foot of a picture; the publishers end with a mark of their own. */
  readonly credit: (publishers: string) => string;
  /** On a page whose view has another name now. */
  readonly moved: string;
  /** On the page for an address that leads nowhere, above a field in which one types. */
  readonly near: string;
};

export const viewsWords = spoken("views");
