import { HOME } from "#atlas/home.ts";
import type { Crossing, PlaceId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { CrossingForm } from "#plain/CrossingForm.tsx";
import { isAirport } from "#scene/crossingShapes.ts";
import { passageWords } from "#scene/knowledgeText.ts";
import { printSince } from "#words/edgeWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { isOld, passageKnowledge } from "#world/knowledgeOn.ts";
import { crossingOn, passageOn } from "#world/worldOn.ts";
import { CrossingBand } from "./CrossingBand.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs" | "day"> & {
  readonly crossing: Crossing;
  /** The place at whose card it stands. */
  readonly at: PlaceId;
};

/** A crossing in one line: name, state on the day, kind, and what held over the months. */
export function CrossingLine({ atlas, view, verbs, day, crossing, at }: Props) {
  const { lang } = view;
  const words = wayWords[lang];
  const state = crossingOn(crossing, day);
  const passage = passageOn(crossing, day);
  const nameOf = (id: PlaceId) => atlas.places.get(id)?.names[lang] ?? id;
  const isFar = crossing.from !== HOME && crossing.from !== at;
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => verbs.choose({ kind: "crossing", id: crossing.id })}
      >
        {atlas.texts.crossings[crossing.id] ?? crossing.id}
      </button>{" "}
      <span className="note">
        <CrossingForm
          className="state-mark"
          state={state}
          isOld={isOld(passageKnowledge(crossing, day))}
          isAir={isAirport(crossing)}
        />{" "}
        <span>
          {[
            passageWords(atlas, crossing, day),
            words.types[crossing.type],
            ...(isFar ? [words.fromPlace(nameOf(crossing.from))] : []),
            ...(passage === undefined || passage.rule === ""
              ? []
              : [printSince(passage.from, passage.since, atlas.first, lang)]),
          ].join(" · ")}
        </span>
      </span>
      {crossing.spans.length > 0 && <CrossingBand atlas={atlas} crossing={crossing} day={day} />}
    </>
  );
}
