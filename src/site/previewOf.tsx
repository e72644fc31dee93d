import { renderToStaticMarkup } from "react-dom/server";
import { glanceOf } from "#export/glance/glanceOf.ts";
import { Sheet } from "#export/Sheet.tsx";
import { scaleFor } from "#export/scaleFor.ts";
import { viewsWords } from "#words/viewsWords.ts";
import type { NamedAsked } from "./namedAsked.ts";
import { publishersOf } from "./publishersOf.ts";
import type { ViewFacts } from "./siteFacts.ts";

/** So many publishers are named on a picture; its page names all. */
const NAMED = 3;

/** The picture of a named view that is seen small, as the text of an SVG. */
export function previewOf({ borders, fine, records }: ViewFacts, asked: NamedAsked): string {
  const { lang } = asked.view;
  const publishers = publishersOf(records, asked.named);
  const named = publishers.slice(0, NAMED).join(", ") + (publishers.length > NAMED ? " …" : ".");
  const drawn = scaleFor(asked.view) === "50m" ? fine : borders;
  const sheet = glanceOf({ ...asked, credit: viewsWords[lang].credit(named) }, drawn);
  return renderToStaticMarkup(<Sheet sheet={sheet} borders={drawn} altText={asked.altText} />);
}
