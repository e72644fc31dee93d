import { useId, useState } from "react";
import type { Place } from "#atlas/types.ts";
import { PublicLink } from "#panels/PublicLink.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { dataWords } from "#words/dataWords.ts";
import { dataFile } from "./openData.ts";

/** The file of one place: of the chosen one, or of any other. */
export function PlaceFile({ atlas, view: { lang, focus } }: PanelParts) {
  const words = dataWords[lang];
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const names = new Intl.Collator(lang);
  const places = [...atlas.places.values()].toSorted((a, b) =>
    names.compare(a.names[lang], b.names[lang]),
  );
  const wanted = picked ?? (focus?.kind === "place" ? focus.id : "");
  const place: Place | undefined = places.find((one) => one.id === wanted) ?? places[0];
  if (place === undefined) return null;
  return (
    <section className="page-group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.place}</h3>
      <p>{words.placeNote}</p>
      <p className="page-suggestions">
        <label htmlFor={id}>{words.choosePlace}</label>
        <select id={id} value={place.id} onChange={({ target }) => setPicked(target.value)}>
          {places.map((one) => (
            <option value={one.id} key={one.id}>
              {one.names[lang]}
            </option>
          ))}
        </select>
        <PublicLink
          file={dataFile(`places/${place.id}.json`)}
          text={words.placeFile(place.names[lang])}
        />
      </p>
    </section>
  );
}
