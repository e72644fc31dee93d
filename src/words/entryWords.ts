import type { Given } from "#atlas/edge.ts";
import type { EntryRuleKind } from "#atlas/entryRules.ts";
import type { Lang } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

type Part = string | null;
type RuleStates = "holds" | "unclear" | "lapsed" | "not-yet" | "over" | "announced" | "stated";

/** The part of a place's card on entry with a Russian passport. */
export type EntryWords = {
  readonly title: (day: string) => string;
  readonly home: string;
  readonly noTable: string;
  readonly requirement: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly days: (count: number) => string;
  readonly change: string;
  readonly changed: (before: string, after: string, when: string) => string;
  readonly disagree: string;
  readonly since: string;
  readonly until: string;
  readonly on: (day: string) => string;
  readonly between: (after: string, by: string) => string;
  readonly before: (day: string) => string;
  readonly noEnd: string;
  readonly covid: string;
  readonly covidText: string;
  readonly rules: string;
  readonly noRules: string;
  readonly otherRules: (count: number) => string;
  readonly states: Readonly<Record<RuleStates, string>>;
  readonly kinds: Readonly<Record<EntryRuleKind, string>>;
  readonly covers: Readonly<Record<"tourists" | "all" | "immigrants", string>>;
  readonly owners: Readonly<Record<string, string>>;
  /** When it began, in words; empty where nobody says. */
  readonly ruleFrom: (edge: string, given: Given | null) => string;
  /** The day for which it was announced, or on which it was said. */
  readonly onlyTold: Readonly<Record<"announced" | "stated", (edge: string) => string>>;
  /** The day of the newest source of what was only announced. */
  readonly lastSource: (day: string) => string;
  /** The first day on which it no longer holds, in words. */
  readonly ruleTo: (edge: string, given: Given | null) => string;
  /** The last day up to which it was announced. */
  readonly announcedTo: (day: string) => string;
  /** The last day on which a source confirms it. */
  readonly confirmed: (day: string) => string;
  /** Before the day of the last confirmation; before the last known class. */
  readonly lastConfirmed: string;
  readonly was: string;
  readonly checks: string;
  readonly checkFrom: (from: string, to: Part) => string;
  readonly lastRead: (day: string) => string;
  readonly lastReadAge: (age: string) => string;
  readonly lastChecked: (day: string, age: string) => string;
};

export const entryWords: Readonly<Record<Lang, EntryWords>> = {
  en: {
    title: (day) => `Entry with a Russian passport on ${day}`,
    home: "Russia is where all ways begin; entry is not a question here. Rules for several countries at once stand below.",
    noTable: "The visa table has no row for this place. What is needed here is not known.",
    requirement: "Requirement",
    requirements: {
      visa_free: "no visa",
      visa_on_arrival: "visa on arrival",
      e_visa: "e-visa",
      eta: "electronic travel authorisation",
      visa_required: "visa from a consulate",
      no_admission: "no admission",
      unclear: "unclear",
    },
    days: (count) => `up to ${count} ${plural(count, "en", { one: "day", many: "days" })}`,
    change: "Change",
    changed: (before, after, when) => `From “${before}” to “${after}”: ${when}.`,
    disagree: "Sources contradict each other; the note below says how.",
    since: "Since",
    until: "Until",
    on: (day) => day,
    between: (after, by) => `changed after ${after}, on or before ${by}`,
    before: (day) => `on or before ${day}, the first day of this map`,
    noEnd: "no end seen",
    covid: "Covid",
    covidText: "Closed to everybody because of Covid on top of this rule, not aimed at Russians.",
    rules: "Dated rules that hold on this day",
    noRules: "No dated rule beyond the visa table is known to hold on this day.",
    otherRules: (count) =>
      `${count} other dated ${plural(count, "en", { one: "rule", many: "rules" })}, over, still to come or only stated`,
    states: {
      holds: "holds on this day",
      lapsed: "no longer known on this day: announced up to an earlier one",
      unclear: "unclear whether it holds on this day",
      announced: "announced; whether it took effect is not known",
      stated: "a statement, not a rule",
      "not-yet": "not yet in force or not yet seen",
      over: "no longer in force",
    },
    kinds: {
      entry_ban_tourist: "tourists refused entry",
      visa_issue_suspended: "visas not issued",
      internal_passport_ok: "internal passport accepted",
      nonbiometric_passport_not_accepted: "passports without a chip refused",
      humanitarian_route: "humanitarian way",
      stay_limit: "limit of stay",
      visa_required_from: "visa introduced",
      visa_free_from: "visa dropped",
      other: "other rule",
    },
    covers: {
      tourists: "for tourists",
      all: "for all applicants",
      immigrants: "for immigrants only",
    },
    owners: { EU: "European Union", SCHENGEN: "Schengen area" },
    ruleFrom: (edge, given) =>
      edge === ""
        ? "start not stated"
        : given === "by"
          ? `in force ${edge}`
          : given === "between"
            ? `began ${edge}`
            : `from ${edge}`,
    onlyTold: {
      announced: (edge) => `announced for: ${edge}`,
      stated: (edge) => `of ${edge}`,
    },
    lastSource: (day) => `newest source of ${day}`,
    ruleTo: (edge, given) => (given === null ? `no longer from ${edge}` : `ended: ${edge}`),
    announcedTo: (day) => `announced up to ${day}, not known after`,
    confirmed: (day) => `last confirmed ${day}`,
    lastConfirmed: "Last confirmed",
    was: "Last known",
    checks: "Checked against other sources",
    checkFrom: (from, to) => (to === null ? `From ${from}` : `${from} to ${to}`),
    lastRead: (day) => `The visa table was last read on ${day}.`,
    lastReadAge: (age) => `That is ${age} before the chosen day; a later change may be missing.`,
    lastChecked: (day, age) =>
      `The newest check of this place by then, of whatever kind, is of ${day}: ${age} before the chosen day.`,
  },
  de: {
    title: (day) => `Einreise mit russischem Pass am ${day}`,
    home: "In Russland beginnen alle Wege; die Einreise ist hier keine Frage. Regeln für mehrere Länder zugleich stehen unten.",
    noTable:
      "Die Visatabelle hat für diesen Ort keine Zeile. Was man hier braucht, ist nicht bekannt.",
    requirement: "Erfordernis",
    requirements: {
      visa_free: "kein Visum",
      visa_on_arrival: "Visum bei Ankunft",
      e_visa: "elektronisches Visum",
      eta: "elektronische Reisegenehmigung",
      visa_required: "Visum vom Konsulat",
      no_admission: "keine Einreise",
      unclear: "unklar",
    },
    days: (count) => `bis zu ${count} ${plural(count, "de", { one: "Tag", many: "Tage" })}`,
    change: "Änderung",
    changed: (before, after, when) => `Von „${before}“ zu „${after}“: ${when}.`,
    disagree: "Die Quellen widersprechen sich; der Hinweis unten sagt, wie.",
    since: "Seit",
    until: "Bis",
    on: (day) => day,
    between: (after, by) => `geändert nach dem ${after}, spätestens am ${by}`,
    before: (day) => `spätestens am ${day}, dem ersten Tag dieser Karte`,
    noEnd: "kein Ende gesehen",
    covid: "Covid",
    covidText:
      "Zusätzlich zu dieser Regel wegen Corona für alle geschlossen, nicht gegen russische Staatsangehörige gerichtet.",
    rules: "Datierte Regeln, die an diesem Tag gelten",
    noRules:
      "Über die Visatabelle hinaus ist keine datierte Regel bekannt, die an diesem Tag gilt.",
    otherRules: (count) =>
      `${count} ${plural(count, "de", { one: "weitere datierte Regel", many: "weitere datierte Regeln" })}, vorbei, noch nicht in Kraft oder nur erklärt`,
    states: {
      holds: "gilt an diesem Tag",
      lapsed: "an diesem Tag nicht mehr bekannt: bis zu einem früheren Tag angekündigt",
      unclear: "unklar, ob sie an diesem Tag gilt",
      announced: "angekündigt; ob sie in Kraft trat, ist nicht bekannt",
      stated: "eine Erklärung, keine Regel",
      "not-yet": "noch nicht in Kraft oder noch nicht gesehen",
      over: "nicht mehr in Kraft",
    },
    kinds: {
      entry_ban_tourist: "Touristen abgewiesen",
      visa_issue_suspended: "keine Visa erteilt",
      internal_passport_ok: "Inlandspass genügt",
      nonbiometric_passport_not_accepted: "Pässe ohne Chip abgelehnt",
      humanitarian_route: "humanitärer Weg",
      stay_limit: "Dauer des Aufenthalts",
      visa_required_from: "Visum eingeführt",
      visa_free_from: "Visum abgeschafft",
      other: "andere Regel",
    },
    covers: {
      tourists: "für Touristen",
      all: "für alle Anträge",
      immigrants: "nur für Einwandernde",
    },
    owners: { EU: "Europäische Union", SCHENGEN: "Schengen-Raum" },
    ruleFrom: (edge, given) =>
      edge === ""
        ? "Beginn nicht genannt"
        : given === "by" || given === "between"
          ? `in Kraft ${edge}`
          : `ab ${edge}`,
    onlyTold: {
      announced: (edge) => `angekündigt für: ${edge}`,
      stated: (edge) => `vom ${edge}`,
    },
    lastSource: (day) => `neueste Quelle vom ${day}`,
    ruleTo: (edge, given) => (given === null ? `nicht mehr ab ${edge}` : `beendet: ${edge}`),
    announcedTo: (day) => `angekündigt bis ${day}, danach nicht bekannt`,
    confirmed: (day) => `zuletzt bestätigt am ${day}`,
    lastConfirmed: "Zuletzt bestätigt",
    was: "Zuletzt bekannt",
    checks: "Mit anderen Quellen abgeglichen",
    checkFrom: (from, to) => (to === null ? `Ab ${from}` : `${from} bis ${to}`),
    lastRead: (day) => `Die Visatabelle wurde zuletzt am ${day} gelesen.`,
    lastReadAge: (age) =>
      `Bis zum gewählten Tag vergingen ${age}; eine spätere Änderung kann fehlen.`,
    lastChecked: (day, age) =>
      `Die bis dahin neueste Prüfung dieses Ortes, gleich welcher Art, ist vom ${day} (Alter am gewählten Tag: ${age}).`,
  },
  ru: {
    title: (day) => `Въезд с российским паспортом на ${day}`,
    home: "Россия\u00a0— начало всех путей; вопрос о въезде здесь не стоит. Правила сразу для нескольких стран приведены ниже.",
    noTable: "В визовой таблице нет строки для этого места. Что здесь требуется, неизвестно.",
    requirement: "Требование",
    requirements: {
      visa_free: "виза не нужна",
      visa_on_arrival: "виза по прибытии",
      e_visa: "электронная виза",
      eta: "электронное разрешение на въезд",
      visa_required: "виза в консульстве",
      no_admission: "въезд закрыт",
      unclear: "неясно",
    },
    days: (count) =>
      `до ${count} ${plural(count, "ru", { one: "дня", few: "дней", many: "дней" })}`,
    change: "Изменение",
    changed: (before, after, when) => `От «${before}» к «${after}»: ${when}`,
    disagree: "Источники расходятся; как именно, сказано ниже.",
    since: "С какого времени",
    until: "До какого времени",
    on: (day) => day,
    between: (after, by) => `изменилось после ${after}, не позднее ${by}`,
    before: (day) => `не позднее ${day}, первого дня этой карты`,
    noEnd: "конец не отмечен",
    covid: "Ковид",
    covidText: "Кроме того, закрыто для всех из-за ковида; это не было направлено против россиян.",
    rules: "Датированные правила, действующие в этот день",
    noRules: "Датированных правил сверх визовой таблицы, действующих в этот день, не известно.",
    otherRules: (count) =>
      `Ещё ${count} ${plural(count, "ru", { one: "датированное правило", few: "датированных правила", many: "датированных правил" })}, уже или ещё не в силе либо только заявлено`,
    states: {
      holds: "действует в этот день",
      lapsed: "в этот день больше не известно: объявлено было до более раннего дня",
      unclear: "неясно, действует ли в этот день",
      announced: "объявлено; вступило ли в силу, неизвестно",
      stated: "заявление, а не правило",
      "not-yet": "ещё не в силе или ещё не отмечено",
      over: "уже не в силе",
    },
    kinds: {
      entry_ban_tourist: "туристов не впускают",
      visa_issue_suspended: "визы не выдают",
      internal_passport_ok: "достаточно внутреннего паспорта",
      nonbiometric_passport_not_accepted: "паспорта без чипа не принимают",
      humanitarian_route: "гуманитарный путь",
      stay_limit: "срок пребывания",
      visa_required_from: "виза введена",
      visa_free_from: "виза отменена",
      other: "другое правило",
    },
    covers: {
      tourists: "для туристов",
      all: "для всех заявителей",
      immigrants: "только для иммигрантов",
    },
    owners: { EU: "Европейский союз", SCHENGEN: "Шенгенская зона" },
    ruleFrom: (edge, given) =>
      edge === "" ? "начало не указано" : given === null ? `с ${edge}` : `вступило в силу: ${edge}`,
    onlyTold: {
      announced: (edge) => `объявленный срок: ${edge}`,
      stated: (edge) => `от ${edge}`,
    },
    lastSource: (day) => `последний источник\u00a0— от ${day}`,
    ruleTo: (edge, given) =>
      given === null ? `с ${edge} больше не действует` : `перестало действовать: ${edge}`,
    announcedTo: (day) => `объявлено по ${day}, дальше неизвестно`,
    confirmed: (day) => `последнее подтверждение\u00a0— ${day}`,
    lastConfirmed: "Последнее подтверждение",
    was: "Последнее известное",
    checks: "Сверка с другими источниками",
    checkFrom: (from, to) => (to === null ? `С ${from}` : `${from} – ${to}`),
    // A date in Russian brings its own full stop.
    lastRead: (day) => `Визовая таблица последний раз прочитана ${day}`,
    lastReadAge: (age) =>
      `Её давность на выбранный день\u00a0— ${age}; более позднее изменение могло не попасть на карту.`,
    lastChecked: (day, age) =>
      `Последняя к тому времени проверка этого места, какая бы она ни была,\u00a0— ${day} (её давность на выбранный день\u00a0— ${age}).`,
  },
};
