import { renderToStaticMarkup } from "react-dom/server";
import { printDay } from "#atlas/day.ts";
import type { NamedView } from "#atlas/namedView.ts";
import { sheetContent } from "#export/sheetContent.ts";
import { dayOf } from "#view/dayOf.ts";
import { Gallery } from "./Gallery.tsx";
import { namedAsked } from "./namedAsked.ts";
import { previewOf } from "./previewOf.tsx";
import type { ViewFacts } from "./siteFacts.ts";
import { ViewPage } from "./ViewPage.tsx";

/** A named view in one language, drawn. */
export type DrawnView = {
  readonly named: NamedView;
  readonly title: string;
  readonly text: string;
  readonly altText: string;
  /** The day that is shown, as YYYY-MM-DD, and in words, both of two. */
  readonly day: string;
  readonly dayWords: string;
  /** Its permanent form, in this language. */
  readonly address: string;
  /** Its numbers, largest first. */
  readonly numbers: readonly { readonly name: string; readonly number: string }[];
  /** The page, as markup; and its picture that is seen small, as the text of an SVG. */
  readonly body: string;
  readonly preview: () => string;
};

/** So many other views are named on the page of one. */
const MORE = 5;

/** Draws all named views in one language, and the gallery of them. `up` leads from the folder of a view to that of the site, `site` is its address, if it is known. */
export function drawViews(
  facts: ViewFacts,
  { up, site }: { readonly up: string; readonly site: string },
): { readonly gallery: string; readonly views: readonly DrawnView[] } {
  const asked = facts.views.map((named) => namedAsked(facts, named));
  const drawn = asked.map((one): DrawnView => {
    const { named, title, text, altText, address, atlas, view } = one;
    const { days, numbers } = sheetContent(one);
    const others = facts.views.filter(({ id, kind }) => kind === named.kind && id !== named.id);
    return {
      named,
      title,
      text,
      altText,
      address,
      numbers,
      day: printDay(dayOf(atlas, view)),
      dayWords: days,
      body: renderToStaticMarkup(
        <ViewPage asked={one} up={up} site={site} others={nearest(others, named, facts.views)} />,
      ),
      preview: () => previewOf(facts, one),
    };
  });
  const gallery = <Gallery views={asked} lang={facts.texts.lang} />;
  return { gallery: renderToStaticMarkup(gallery), views: drawn };
}

/** Those that stand nearest in the order of days. */
function nearest(
  others: readonly NamedView[],
  to: NamedView,
  all: readonly NamedView[],
): readonly NamedView[] {
  const place = (one: NamedView) => all.findIndex(({ id }) => id === one.id);
  const away = (one: NamedView) => Math.abs(place(one) - place(to));
  return others.toSorted((a, b) => away(a) - away(b)).slice(0, MORE);
}
