import type { Lang } from "#atlas/types.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** Words of the page on what was open on one day. */
export type DoorsWords = {
  readonly lead: (date: string, evidence: string) => string;
  readonly day: string;
  readonly order: string;
  readonly orders: Readonly<Record<"class" | "name" | "risk", string>>;
  readonly filter: string;
  readonly name: string;
  readonly openLand: string;
  readonly directFlight: string;
  readonly shown: (count: number, all: number) => string;
  /** Of how many of the places shown the open way was last confirmed more than half a year before. */
  readonly openByOld: (count: number) => string;
  readonly nothing: string;
  readonly list: string;
  readonly place: string;
  readonly entry: string;
  readonly land: string;
  readonly air: string;
  readonly days: (count: number) => string;
  /** How a permit is given, by the table's own word. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly covid: string;
  readonly noBorder: string;
  readonly noCrossing: string;
  readonly noFlight: string;
  readonly why: string;
  readonly landNote: string;
};

export const doorsWords: Readonly<Record<Lang, DoorsWords>> = {
  en: {
    lead: (date, evidence) =>
      `On ${date}: what holders of a Russian passport needed for a short visit, which crossings from Russia and which direct flights were open; and what had been documented about forced returns by ${evidence}, in the 36 months before. It repeats what our sources say; it does not say where one should go.`,
    day: "Day",
    order: "In order of",
    orders: { class: "entry rule", name: "name", risk: "documented returns" },
    filter: "Show only",
    name: "Name contains",
    openLand: "with an open land crossing from Russia",
    directFlight: "with direct flights known",
    shown: (count, all) =>
      `${printNumber(count, "en")} of ${printNumber(all, "en")} ${plural(all, "en", { one: "place", many: "places" })}`,
    openByOld: (count) =>
      `of these, ${printNumber(count, "en")} by what was last confirmed more than six months before this day`,
    nothing: "No place fits this choice.",
    list: "All places",
    place: "Place",
    entry: "Entry",
    land: "By land from Russia",
    air: "Direct flights",
    days: (count) => `up to ${count} ${plural(count, "en", { one: "day", many: "days" })}`,
    requirements: {
      visa_on_arrival: "visa on arrival",
      e_visa: "e‑visa",
      eta: "electronic travel authorisation",
    },
    covid: "also closed to everybody because of Covid",
    noBorder: "no land border",
    noCrossing: "land border; no crossing in our sources",
    noFlight: "none in our sources",
    why: "Why this class?",
    landNote:
      "“Restricted” means that only some people or vehicles could pass; the rule stands beside it. A broken outline marks what was last confirmed more than six months before the day. “No longer known” is never counted as open. Crossings from Belarus into the EU are not in this list: it names ways straight from Russia only.",
  },
  de: {
    lead: (date, evidence) =>
      `Stand ${date}: was Menschen mit russischem Pass für einen kurzen Besuch brauchten, welche Übergänge aus Russland und welche Direktflüge offen waren; dazu, was über erzwungene Rückkehr bis zum ${evidence}, in den 36 Monaten davor, belegt war. Die Liste gibt wieder, was in unseren Quellen steht; sie sagt nicht, wohin jemand gehen soll.`,
    day: "Tag",
    order: "Geordnet nach",
    orders: { class: "Einreiseregel", name: "Name", risk: "belegter Rückkehr" },
    filter: "Nur zeigen",
    name: "Name enthält",
    openLand: "mit offenem Übergang aus Russland",
    directFlight: "mit bekannten Direktflügen",
    shown: (count, all) =>
      `${printNumber(count, "de")} von ${printNumber(all, "de")} ${plural(all, "de", { one: "Ort", many: "Orten" })}`,
    openByOld: (count) =>
      `davon ${printNumber(count, "de")} nach dem, was zuletzt mehr als sechs Monate vor diesem Tag bestätigt wurde`,
    nothing: "Zu dieser Auswahl passt kein Ort.",
    list: "Alle Orte",
    place: "Ort",
    entry: "Einreise",
    land: "Auf dem Landweg aus Russland",
    air: "Direktflüge",
    days: (count) => `bis zu ${count} ${plural(count, "de", { one: "Tag", many: "Tage" })}`,
    requirements: {
      visa_on_arrival: "Visum bei der Ankunft",
      e_visa: "E‑Visum",
      eta: "elektronische Reisegenehmigung",
    },
    covid: "zudem wegen Corona für alle geschlossen",
    noBorder: "keine Landgrenze",
    noCrossing: "Landgrenze; kein Übergang in unseren Quellen",
    noFlight: "in unseren Quellen keine",
    why: "Warum diese Stufe?",
    landNote:
      "„Eingeschränkt“ heißt, dass nur bestimmte Menschen oder Fahrzeuge durchkamen; die Regel steht daneben. Ein unterbrochener Umriss kennzeichnet, was zuletzt mehr als sechs Monate vor dem Tag bestätigt wurde. „Nicht mehr bekannt“ zählt nie als offen. Übergänge von Belarus in die EU fehlen hier: Die Liste nennt nur Wege unmittelbar aus Russland.",
  },
  ru: {
    lead: (date, evidence) =>
      `На ${date}: что требовалось обладателю российского паспорта для короткой поездки, какие пункты пропуска и прямые рейсы из России были открыты, а также что было задокументировано о принудительных возвращениях на ${evidence}, за предыдущие 36 месяцев. Список передаёт сказанное в источниках и не советует, куда ехать.`,
    day: "День",
    order: "Упорядочить по",
    orders: { class: "правилам въезда", name: "названию", risk: "возвращениям" },
    filter: "Показать только",
    name: "Название содержит",
    openLand: "с открытым сухопутным пунктом пропуска из России",
    directFlight: "с известными прямыми рейсами",
    shown: (count, all) =>
      `${printNumber(count, "ru")} из ${printNumber(all, "ru")} ${plural(all, "ru", { one: "места", many: "мест" })}`,
    openByOld: (count) =>
      `из них по сведениям, подтверждённым более чем за полгода до этого дня: ${printNumber(count, "ru")}`,
    nothing: "Под этот выбор не подходит ни одно место.",
    list: "Все места",
    place: "Место",
    entry: "Въезд",
    land: "По суше из России",
    air: "Прямые рейсы",
    days: (count) => `до ${count} ${plural(count, "ru", { one: "дня", many: "дней" })}`,
    requirements: {
      visa_on_arrival: "виза по прибытии",
      e_visa: "электронная виза",
      eta: "электронное разрешение на поездку",
    },
    covid: "кроме того, закрыто для всех из-за ковида",
    noBorder: "нет сухопутной границы",
    noCrossing: "граница есть, пунктов пропуска в источниках нет",
    noFlight: "в наших источниках нет",
    why: "Почему этот класс?",
    landNote:
      "«С ограничениями» значит, что проехать или пройти могли не все; правило указано рядом. Прерванный контур отмечает то, что в последний раз подтверждено более чем за полгода до этого дня. «Больше не известно» никогда не считается открытым. Пунктов пропуска из Беларуси в ЕС здесь нет: в списке только пути прямо из России.",
  },
};
