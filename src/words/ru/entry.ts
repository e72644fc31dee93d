import type { EntryWords } from "#words/entryWords.ts";
import { plural } from "#words/numberWords.ts";

/** In Russian: the part of a place's card on entry with a Russian passport. */
export const entry: EntryWords = {
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
  days: (count) => `до ${count} ${plural(count, "ru", { one: "дня", few: "дней", many: "дней" })}`,
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
};
