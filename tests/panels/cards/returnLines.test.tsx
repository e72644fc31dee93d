// Who follows a way must not have to look elsewhere for what is documented about forced return from where it leads.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGS } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import { classMark } from "#scene/placeMarks.ts";
import type { Focus } from "#view/viewState.ts";
import { partsOf } from "../pages/partsOf.ts";

test.each(LANGS)("every route and crossing says it of the places abroad (%s)", (lang) => {
  const parts = partsOf({}, lang);
  const { atlas, day } = parts;
  const told = [
    ...[...atlas.routes.values()].map(({ id, to }) => ({ kind: "route", id, at: [to] })),
    ...[...atlas.crossings.values()].map(({ id, from, to }) => ({
      kind: "crossing",
      id,
      at: to === null ? [from] : [from, to],
    })),
  ];
  const silent = told.flatMap(({ kind, id, at }) => {
    const view = { ...parts.view, focus: { kind, id } as Focus };
    const html = renderToStaticMarkup(
      <Card {...parts} view={view} failed={false} onRetry={() => {}} />,
    );
    return at.flatMap((abroad) => {
      const place = atlas.places.get(abroad);
      if (place === undefined || abroad === "RUS") return [];
      const { words } = classMark(atlas, place, "risk", day);
      return html.includes(`${place.names[lang]}</dt>`) && html.includes(`<span>${words}</span>`)
        ? []
        : [`${kind}/${id}: ${abroad}`];
    });
  });
  expect(silent).toEqual([]);
});
