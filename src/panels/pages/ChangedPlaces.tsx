import type { Day } from "#atlas/day.ts";
import type { Place } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { classMark } from "#scene/placeMarks.ts";
import { changesWords } from "#words/changesWords.ts";
import { printDate } from "#words/numberWords.ts";
import type { Changes } from "#world/changesBetween.ts";
import { directionOf, RISK_LADDER, VISA_LADDER } from "#world/directionOf.ts";
import { evidenceDay } from "#world/worldOn.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { ClassLabel } from "./ClassLabel.tsx";
import { Group } from "./Group.tsx";

type Props = PanelParts & {
  readonly changes: Changes;
  readonly early: Day;
  readonly late: Day;
};

const LADDER = { visa: VISA_LADDER, risk: RISK_LADDER };

/** Places whose class of entry or of documented returns differs, by the direction of the change. */
export function ChangedPlaces(props: Props) {
  const { changes, view } = props;
  const words = changesWords[view.lang];
  const along = (id: "visa" | "risk", direction: "up" | "down" | "lapsed" | null) =>
    changes[id].filter(
      (change) =>
        (change.after === "lapsed" ? "lapsed" : directionOf(LADDER[id], change)) === direction,
    );
  return (
    <>
      <Places {...props} id="visa" title={words.visa.tightened} found={along("visa", "up")} />
      <Places {...props} id="visa" title={words.visa.eased} found={along("visa", "down")} />
      <Places {...props} id="visa" title={words.visa.lapsed} found={along("visa", "lapsed")} />
      <Places {...props} id="visa" title={words.visa.other} found={along("visa", null)} />
      <Places {...props} id="risk" title={words.risk.raised} found={along("risk", "up")} />
      <Places {...props} id="risk" title={words.risk.lowered} found={along("risk", "down")} />
      <Places {...props} id="risk" title={words.risk.other} found={along("risk", null)} />
      {changes.risk.length > 0 && <p className="page-muted">{words.riskNote}</p>}
    </>
  );
}

type PlacesProps = Props & {
  readonly id: "visa" | "risk";
  readonly title: string;
  readonly found: Changes["visa"];
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
