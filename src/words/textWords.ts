import type { Lang, Who } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

type WindName = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";
type QuarterName = "n" | "e" | "s" | "w";

/** Names of crossings with what held there, as "open". */
type Group = { readonly state: string; readonly names: string };

/** What the text map says. */
export type TextWords = {
  readonly textMap: string;
  readonly viewInWords: string;
  readonly keys: string;
  readonly compass: string;
  readonly quarters: Readonly<Record<QuarterName, string>>;
  readonly winds: Readonly<Record<WindName, string>>;
  readonly overWater: string;
  readonly neighbours: string;
  readonly nearest: string;
  readonly nobody: (place: string, wind: QuarterName) => string;
  readonly onTheDay: (count: number, groups: readonly Group[]) => string;
  /** After a number: "110,000 people". */
  readonly people: (value: number, isExact: boolean) => string;
  readonly stay: (days: number) => string;
  readonly covid: string;
  readonly routes: string;
  readonly noRoutes: string;
  readonly start: string;
  readonly who: Readonly<Record<Who, string>>;
  readonly allPlaces: string;
  readonly withNumber: string;
  readonly others: string;
  readonly go: string;
  readonly openCard: (place: string) => string;
};

const RU_PEOPLE = { one: "человек", few: "человека", many: "человек" };

export const textWords: Readonly<Record<Lang, TextWords>> = {
  en: {
    textMap: "Text map",
    viewInWords: "This view in words",
    keys: "Arrow keys walk to the neighbour in that direction, Enter opens the card. Directions run between the points where the names stand on the map.",
    compass: "Compass",
    quarters: { n: "North", e: "East", s: "South", w: "West" },
    winds: {
      n: "north",
      ne: "north-east",
      e: "east",
      se: "south-east",
      s: "south",
      sw: "south-west",
      w: "west",
      nw: "north-west",
    },
    overWater: "over water",
    neighbours: "Neighbours",
    nearest: "No land neighbour; nearest",
    nobody: (place, wind) =>
      `${place}: no neighbour to the ${{ n: "north", e: "east", s: "south", w: "west" }[wind]}.`,
    onTheDay: (count, groups) =>
      `on this day ${plural(count, "en", { one: "crossing", many: "crossings" })} ${groups
        .map(({ names, state }) => `${names}: ${state}`)
        .join("; ")}`,
    people: (value) => plural(value, "en", { one: "person", many: "people" }),
    stay: (days) => `for up to ${days} ${plural(days, "en", { one: "day", many: "days" })}`,
    covid: "also closed to everybody because of Covid",
    routes: "Routes that lead here",
    noRoutes: "None is recorded here.",
    start: "All recorded routes begin here.",
    who: { general: "for all", "asylum-seekers": "asylum seekers", deserters: "deserters" },
    allPlaces: "All places",
    withNumber: "With a figure, largest first",
    others: "Without a figure, by name",
    go: "Go there",
    openCard: (place) => `Open the card: ${place}`,
  },
  de: {
    textMap: "Textkarte",
    viewInWords: "Diese Ansicht in Worten",
    keys: "Pfeiltasten führen zum Nachbarn in dieser Richtung, die Eingabetaste öffnet die Karteikarte. Die Richtungen gelten zwischen den Punkten, an denen die Namen auf der Karte stehen.",
    compass: "Kompass",
    quarters: { n: "Norden", e: "Osten", s: "Süden", w: "Westen" },
    winds: {
      n: "im Norden",
      ne: "im Nordosten",
      e: "im Osten",
      se: "im Südosten",
      s: "im Süden",
      sw: "im Südwesten",
      w: "im Westen",
      nw: "im Nordwesten",
    },
    overWater: "übers Wasser",
    neighbours: "Nachbarn",
    nearest: "Kein Nachbar zu Lande; am nächsten",
    nobody: (place, wind) =>
      `${place}: kein Nachbar im ${{ n: "Norden", e: "Osten", s: "Süden", w: "Westen" }[wind]}.`,
    onTheDay: (count, groups) =>
      `an diesem Tag ${plural(count, "de", { one: "Übergang", many: "Übergänge" })} ${groups
        .map(({ names, state }) => `${names}: ${state}`)
        .join("; ")}`,
    people: (value) => plural(value, "de", { one: "Mensch", many: "Menschen" }),
    stay: (days) => `bis zu ${days} ${plural(days, "de", { one: "Tag", many: "Tage" })}`,
    covid: "zudem wegen Corona für alle geschlossen",
    routes: "Routen, die hierher führen",
    noRoutes: "Keine ist hier verzeichnet.",
    start: "Alle verzeichneten Routen beginnen hier.",
    who: { general: "für alle", "asylum-seekers": "Asylsuchende", deserters: "Deserteure" },
    allPlaces: "Alle Orte",
    withNumber: "Mit Zahl, die größte zuerst",
    others: "Ohne Zahl, nach Namen",
    go: "Dorthin gehen",
    openCard: (place) => `Karteikarte öffnen: ${place}`,
  },
  ru: {
    textMap: "Текстовая карта",
    viewInWords: "Этот вид словами",
    keys: "Стрелки ведут к соседу в эту сторону, Enter открывает карточку. Направления отсчитаны между точками, где на карте стоят названия.",
    compass: "Компас",
    quarters: { n: "Север", e: "Восток", s: "Юг", w: "Запад" },
    winds: {
      n: "на севере",
      ne: "на северо-востоке",
      e: "на востоке",
      se: "на юго-востоке",
      s: "на юге",
      sw: "на юго-западе",
      w: "на западе",
      nw: "на северо-западе",
    },
    overWater: "через воду",
    neighbours: "Соседи",
    nearest: "Соседей по суше нет; ближе всего",
    nobody: (place, wind) =>
      `${place}: ${{ n: "на севере", e: "на востоке", s: "на юге", w: "на западе" }[wind]} соседей нет.`,
    onTheDay: (count, groups) =>
      `в этот день ${plural(count, "ru", { one: "пункт пропуска", few: "пункты пропуска", many: "пункты пропуска" })} ${groups
        .map(({ names, state }) => `${names}: ${state}`)
        .join("; ")}`,
    people: (value, isExact) => (isExact ? plural(value, "ru", RU_PEOPLE) : "человек"),
    stay: (days) =>
      `на срок до ${days} ${plural(days, "ru", { one: "дня", few: "дней", many: "дней" })}`,
    covid: "кроме того, закрыто для всех из-за ковида",
    routes: "Маршруты, которые ведут сюда",
    noRoutes: "Не отмечено.",
    start: "Отсюда начинаются все отмеченные маршруты.",
    who: { general: "для всех", "asylum-seekers": "просители убежища", deserters: "дезертиры" },
    allPlaces: "Все места",
    withNumber: "С числом, начиная с наибольшего",
    others: "Без числа, по алфавиту",
    go: "Перейти",
    openCard: (place) => `Открыть карточку: ${place}`,
  },
};
