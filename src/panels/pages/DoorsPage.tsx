import { useMemo, useState } from "react";
import { PASSPORTS } from "#atlas/passport.ts";
import type { PanelParts } from "#panels/parts.ts";
import { placesNamed } from "#plain/placesNamed.ts";
import { useOtherTexts } from "#plain/useOtherTexts.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { doorsWords } from "#words/doorsWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import {
  DOOR_ORDERS,
  type Door,
  type DoorOrder,
  doorsOn,
  groupDoors,
  hasDirectFlight,
  hasOpenLand,
  isOpenByOld,
  sortDoors,
} from "#world/doorsOn.ts";
import { evidenceDay, isEvidenceOld } from "#world/worldOn.ts";
import { DateField } from "./DateField.tsx";
import { DoorAnswer } from "./DoorAnswer.tsx";
import { DoorTable } from "./DoorTable.tsx";
import { PagePatterns } from "./PagePatterns.tsx";
import "./pages.css";

/** What was open on the day of the view: every place, by class of entry, name or documented returns. */
export function DoorsPage(parts: PanelParts) {
  const { atlas, view, day, verbs } = parts;
  const { lang } = view;
  const words = doorsWords[lang];
  const [order, setOrder] = useState<DoorOrder>("class");
  const [name, setName] = useState("");
  const [openLand, setOpenLand] = useState(false);
  const [direct, setDirect] = useState(false);
  const { others, wake } = useOtherTexts(lang, parts.loadTexts);
  const all = useMemo(() => doorsOn(atlas, day), [atlas, day]);
  const named = useMemo(
    () => placesNamed(atlas.places.keys(), [atlas.texts, ...others], name),
    [atlas, others, name],
  );
  const fits = (door: Door) =>
    named.has(door.place.id) &&
    (!openLand || hasOpenLand(door)) &&
    (!direct || hasDirectFlight(door));
  const doors = sortDoors(all.filter(fits), order, lang);
  const byOld = doors.filter(
    ({ land, air }) => (openLand && isOpenByOld(land)) || (direct && isOpenByOld(air)),
  ).length;
  const groups =
    order === "class"
      ? groupDoors(doors).map((group) => ({
          key: group.class,
          title: atlas.texts.classes[`visa-${group.class}`]?.title ?? "",
          text: atlas.texts.classes[`visa-${group.class}`]?.text ?? "",
          mark: {
            tone: `visa-${group.class}`,
            pattern: OVERLAY.visa.patterns[group.class] ?? ("none" as const),
          },
          doors: group.doors,
        }))
      : [{ key: "all", title: words.list, text: "", mark: null, doors }];
  return (
    <>
      <form className="page-controls" data-walks="" onSubmit={(event) => event.preventDefault()}>
        <fieldset className="segments">
          <legend>{words.passport}</legend>
          {PASSPORTS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="passport"
                checked={view.passport === one}
                onChange={() => verbs.hold(one)}
              />
              <span>{words.passports[one]}</span>
            </label>
          ))}
        </fieldset>
        <DateField label={words.day} atlas={atlas} day={day} lang={lang} onDay={verbs.goToDay} />
      </form>
      <DoorAnswer {...parts} doors={sortDoors(all, "name", lang)} />
      <h3 className="door-all">{words.list}</h3>
      <p className="page-lead">
        {words.lead(printDate(day, lang), printDate(evidenceDay(atlas, day), lang))}
      </p>
      <p className="page-warning">{sceneWords[lang].visaNot}</p>
      <form className="page-controls" data-walks="" onSubmit={(event) => event.preventDefault()}>
        <fieldset className="segments">
          <legend>{words.order}</legend>
          {DOOR_ORDERS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="door-order"
                checked={order === one}
                onChange={() => setOrder(one)}
              />
              <span>{words.orders[one]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="page-filters">
          <legend>{words.filter}</legend>
          <label>
            <span>{words.name}</span>{" "}
            <input
              type="search"
              value={name}
              onFocus={wake}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <Check label={words.openLand} on={openLand} onTurn={setOpenLand} />
          <Check label={words.directFlight} on={direct} onTurn={setDirect} />
        </fieldset>
      </form>
      <p role="status" className="page-muted">
        {doors.length === 0
          ? words.nothing
          : [
              words.shown(doors.length, all.length),
              ...(byOld > 0 ? [words.openByOld(byOld)] : []),
            ].join("; ")}
      </p>
      <PagePatterns />
      {groups.map(({ key, ...group }) => (
        <DoorTable {...parts} {...group} key={key} name={key} />
      ))}
      <div className="page-notes">
        <p>{words.landNote}</p>
        {day > atlas.visaSeen && (
          <p>{sceneWords[lang].visaSeen(printDate(atlas.visaSeen, lang))}</p>
        )}
        <p>{sceneWords[lang].riskNot}</p>
        <p>{sceneWords[lang].riskPublished}</p>
        <p>{sceneWords[lang].riskSeen(printDate(atlas.riskSeen, lang))}</p>
        {isEvidenceOld(atlas, day) && (
          <p>{sceneWords[lang].riskOld.text(printDate(atlas.riskSeen, lang))}</p>
        )}
      </div>
    </>
  );
}

function Check(props: {
  readonly label: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.on}
        onChange={({ target }) => props.onTurn(target.checked)}
      />{" "}
      <span>{props.label}</span>
    </label>
  );
}
