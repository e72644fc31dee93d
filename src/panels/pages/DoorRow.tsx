import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { classMark } from "#scene/placeMarks.ts";
import { riskTitle } from "#scene/riskTitle.ts";
import { doorsWords } from "#words/doorsWords.ts";
import type { Door } from "#world/doorsOn.ts";
import { ClassLabel } from "./ClassLabel.tsx";
import { NowLabel } from "./NowLabel.tsx";
import { PassageList } from "./PassageList.tsx";
import { SourceLinks } from "./SourceLinks.tsx";

type Props = PanelParts & {
  readonly door: Door;
  /** Whether the heading above shows the class of entry already. */
  readonly grouped: boolean;
};

/** One place on the day: entry, ways by land and air, documented returns, each with its source. */
export function DoorRow({ door, grouped, ...parts }: Props) {
  const { atlas, view, verbs, library, day } = parts;
  const words = doorsWords[view.lang];
  const { place, visa } = door;
  const name = place.names[view.lang];
  const entry = classMark(atlas, place, "visa", day);
  const risk = classMark(atlas, place, "risk", day);
  return (
    <tr data-place={place.id} data-class={door.class}>
      <th scope="row">
        <PlaceButton {...parts} id={place.id} />
      </th>
      <td data-label={words.entry}>
        {grouped ? (
          <span>
            {[entry.said, ...detailsOf(door, words), entry.more].filter(Boolean).join("; ")}
          </span>
        ) : (
          <ClassLabel mark={entry} more={detailsOf(door, words)} />
        )}
        <SourceLinks library={library} ids={visa?.sources ?? []} lang={view.lang} />
        <NowLabel {...parts} place={place} id="visa" />
      </td>
      <td data-label={words.land}>
        {door.land.length > 0 ? (
          <PassageList {...parts} passages={door.land} />
        ) : (
          <span className="page-muted">
            {door.bordersRussia ? words.noCrossing : words.noBorder}
          </span>
        )}
      </td>
      <td data-label={words.air}>
        {door.air.length > 0 ? (
          <PassageList {...parts} passages={door.air} />
        ) : (
          <span className="page-muted">{words.noFlight}</span>
        )}
      </td>
      <td data-label={riskTitle(atlas, day)}>
        <ClassLabel mark={risk}>
          {door.risk !== undefined && (
            <button
              type="button"
              className="link page-small"
              aria-label={`${name}: ${words.why}`}
              onClick={() => {
                verbs.choose({ kind: "place", id: place.id });
                verbs.openPage("rule");
              }}
            >
              {words.why}
            </button>
          )}
        </ClassLabel>
        <NowLabel {...parts} place={place} id="risk" />
      </td>
    </tr>
  );
}

/** What the class leaves open: how the permit is given, for how long, and Covid. */
function detailsOf({ class: name, visa }: Door, words: (typeof doorsWords)["en"]): string[] {
  if (visa === undefined) return [];
  const admits = ["internal-passport", "visa-free", "online-or-on-arrival"].includes(name);
  const requirement = name === "online-or-on-arrival" ? words.requirements[visa.requirement] : null;
  return [
    ...(requirement == null ? [] : [requirement]),
    ...(admits && visa.days !== null ? [words.days(visa.days)] : []),
    ...(visa.covid ? [words.covid] : []),
  ];
}
