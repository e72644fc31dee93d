import { entryRuleOn } from "#dossier/entryRuleOn.ts";
import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { classMark } from "#scene/placeMarks.ts";
import { doorsWords } from "#words/doorsWords.ts";
import { printDate, printNumber } from "#words/numberWords.ts";
import type { Door } from "#world/doorsOn.ts";
import { hasDirectFlight, hasOpenLand } from "#world/doorsOn.ts";
import { doorsWith } from "#world/doorsWith.ts";
import { ClassLabel } from "./ClassLabel.tsx";
import { NowLabel } from "./NowLabel.tsx";
import "./DoorAnswer.css";

type Props = PanelParts & { readonly doors: readonly Door[] };

const REST = ["permit", "visa", "closed", "unknown"] as const;

/** With this passport, on this day, where: the answer before any table, with ways, documented returns and the day of the last check. */
export function DoorAnswer({ doors, ...parts }: Props) {
  const { atlas, view, day, library } = parts;
  const { lang, passport } = view;
  const words = doorsWords[lang];
  const { straight, other, ...rest } = doorsWith(doors, passport);
  const date = printDate(day, lang);
  const humanitarian = new Set(
    (library?.records.rules ?? [])
      .filter((rule) => rule.kind === "humanitarian_route" && entryRuleOn(rule, day) === "holds")
      .flatMap(({ places }) => places),
  );
  return (
    <section className="door-answer" aria-labelledby="door-answer" data-passport={passport}>
      <h3 id="door-answer">
        {passport === "none"
          ? words.answers.none(date)
          : words.answers[passport](
              date,
              printNumber(straight.length + other.length, lang),
              straight.length + other.length,
            )}
      </h3>
      {straight.length > 0 && (
        <>
          <h4>{words.straight}</h4>
          <ul className="door-lines">
            {straight.map((door) => (
              <Line {...parts} door={door} key={door.place.id} />
            ))}
          </ul>
        </>
      )}
      {other.length > 0 && (
        <>
          <h4>{words.otherwise}</h4>
          <Names {...parts} doors={other} />
        </>
      )}
      {passport === "internal" && <p>{words.elsewhere}</p>}
      {REST.map((name) =>
        rest[name].length === 0 ? null : (
          <details key={name}>
            <summary>{`${words.rest[name]}: ${printNumber(rest[name].length, lang)}`}</summary>
            <Names {...parts} doors={rest[name]} />
          </details>
        ),
      )}
      {humanitarian.size > 0 && (
        <>
          <h4>{words.humanitarian}</h4>
          <Names {...parts} doors={doors.filter(({ place }) => humanitarian.has(place.id))} />
        </>
      )}
      <p className="page-known">{words.checked(printDate(atlas.visaSeen, lang))}</p>
      {day > atlas.visaSeen && <p className="page-warning">{words.later(date)}</p>}
    </section>
  );
}

/** A place that can be reached straight: how, and what is documented of returns. */
function Line({ door, ...parts }: PanelParts & { readonly door: Door }) {
  const { atlas, view, day } = parts;
  const words = doorsWords[view.lang];
  const ways = [
    ...(hasOpenLand(door) ? [words.byLand] : []),
    ...(hasDirectFlight(door) ? [words.byAir] : []),
  ];
  return (
    <li data-place={door.place.id}>
      <PlaceButton {...parts} id={door.place.id} />
      <div>
        <span>{ways.join(" · ")}</span>
        <NowLabel {...parts} place={door.place} id="visa" onlyOther={true} />
      </div>
      <div>
        <ClassLabel mark={classMark(atlas, door.place, "risk", day)} />
        <NowLabel {...parts} place={door.place} id="risk" />
      </div>
    </li>
  );
}

const Names = ({ doors, ...parts }: Props) => (
  <ul className="door-names">
    {doors.map((door) => (
      <li key={door.place.id} data-place={door.place.id}>
        <PlaceButton {...parts} id={door.place.id} />
      </li>
    ))}
  </ul>
);
