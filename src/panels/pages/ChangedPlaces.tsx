import type { Day } from "#atlas/day.ts";
import { OVERLAYS, type OverlayId, type Place } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { classMark } from "#scene/placeMarks.ts";
import { changesWords } from "#words/changesWords.ts";
import { printDate } from "#words/numberWords.ts";
import type { Changes } from "#world/changesBetween.ts";
import { directionOf } from "#world/directionOf.ts";
import { evidenceDay } from "#world/worldOn.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { ClassLabel } from "./ClassLabel.tsx";
import { Group } from "./Group.tsx";

type Props = PanelParts & {
  readonly changes: Changes;
  readonly early: Day;
  readonly late: Day;
};

/** Which way a class went; `lapsed` into no longer known, `null` where one end stands on no ladder. */
type Direction = "up" | "down" | "lapsed" | null;

/** Places whose class differs, overlay by overlay, by the direction of the change. */
export function ChangedPlaces(props: Props) {
  const { atlas, changes, late, view } = props;
  const words = changesWords[view.lang];
  const titles: Partial<Record<OverlayId, readonly (readonly [Direction, string])[]>> = {
    visa: [
      ["up", words.visa.tightened],
      ["down", words.visa.eased],
      ["lapsed", words.visa.lapsed],
      [null, words.visa.other],
    ],
    risk: [
      ["up", words.risk.raised],
      ["down", words.risk.lowered],
      [null, words.risk.other],
    ],
  };
  const along = (id: OverlayId, direction: Direction) =>
    changes.classes[id].filter(
      (change) =>
        (change.after === "lapsed" ? "lapsed" : directionOf(OVERLAY[id].ladder, change)) ===
        direction,
    );
  return (
    <>
      {OVERLAYS.flatMap((id) =>
        titles[id] === undefined ? (
          <Places
            {...props}
            key={id}
            id={id}
            title={OVERLAY[id].title(atlas, late)}
            found={changes.classes[id]}
          />
        ) : (
          titles[id].map(([direction, title]) => (
            <Places
              {...props}
              key={`${id} ${direction}`}
              id={id}
              title={title}
              found={along(id, direction)}
            />
          ))
        ),
      )}
      {changes.classes.risk.length > 0 && <p className="page-muted">{words.riskNote}</p>}
    </>
  );
}

type PlacesProps = Props & {
  readonly id: OverlayId;
  readonly title: string;
  readonly found: Changes["classes"]["visa"];
};

function Places({ id, title, found, atlas, view, verbs, early, late }: PlacesProps) {
  const { lang } = view;
  const places = found
    .flatMap((change) => atlas.places.get(change.id) ?? [])
    .toSorted((a, b) => a.names[lang].localeCompare(b.names[lang], lang));
  const { riskBy } = changesWords[lang];
  const headOf = (day: Day) =>
    riskBy(
      printDate(evidenceDay(atlas, day), lang),
      day > atlas.riskSeen ? printDate(day, lang) : null,
    );
  const held = (place: Place, day: Day) => <ClassLabel mark={classMark(atlas, place, id, day)} />;
  return (
    <Group title={title} count={places.length} lang={lang}>
      <BeforeAfter
        what={changesWords[lang].place}
        early={early}
        late={late}
        lang={lang}
        heads={id === "risk" ? [headOf(early), headOf(late)] : undefined}
        rows={places.map((place) => ({
          id: place.id,
          name: place.names[lang],
          more: "",
          before: held(place, early),
          after: held(place, late),
          onChoose: () => verbs.choose({ kind: "place", id: place.id }),
        }))}
      />
    </Group>
  );
}
