import type { KnowledgeWords } from "#words/knowledgeWords.ts";

/** In Russian: how well the state of a day is known: what stands behind the state, wherever it is told. */
export const knowledge: KnowledgeWords = {
  lapsed: (was, to) => `${was} по ${to} включительно, что было потом\u00a0— неизвестно`,
  lapsedClass: (detail) => `Больше не известно: ${detail}`,
  announced: (to) => `объявлено по ${to} включительно`,
  confirmed: (on) => `последнее подтверждение\u00a0— ${on}`,
  old: (on) => `последнее подтверждение\u00a0— ${on}, более чем за полгода до этого дня`,
  begins: (when) => `о более раннем состоянии сведений нет; первое известное началось ${when}`,
  changes: (before, state, when) => `${before} или ${state}: изменилось ${when}`,
  ends: (before, when) =>
    before === null ? `закончилось ${when}` : `раньше\u00a0— ${before}; это закончилось ${when}`,
  routeBegins: (when) => `впервые задокументировано ${when}`,
  maybeEarlier: "им могли пользоваться и раньше",
  classes: {
    "internal-passport": "достаточно внутреннего паспорта",
    "visa-free": "без визы",
    "online-or-on-arrival": "разрешение онлайн или по прибытии",
    visa: "виза нужна заранее",
    closed: "закрыто для туристов или виз не выдавали",
  },
  oldRow: "Сведения старше полугода",
  oldText:
    "О том, что это состояние закончилось, сведений нет, но последний источник, который его подтверждает, более чем на полгода старше выбранного дня. С тех пор оно могло измениться.",
  oldCount: (count) => `Подтверждено в последний раз более чем за полгода до этого дня: ${count}`,
  knownNow: "Известно сегодня:",
  sameNow: "то же",
  firstOn: (day) => `(впервые ${day})`,
};
