import type { CasePart } from "#atlas/casePart.ts";
import type { Lang } from "#atlas/types.ts";

/** A case beside the class of a card: `decides` where it sets the class. */
type CaseState = CasePart | "decides";

/** The part of a place's card on documented forced return, and its asylum decisions. */
export type RiskWords = {
  readonly title: (day: string) => string;
  readonly notClassed: string;
  readonly noData: string;
  readonly noGrounds: string;
  readonly advice: string;
  readonly pathway: string;
  readonly barrier: string;
  readonly barrierYes: string;
  readonly barrierNo: string;
  readonly grounds: string;
  /** What the rule would give by age alone on the chosen day, after the last search. */
  readonly byAgeSame: (day: string) => string;
  readonly byAge: (day: string, byAge: string, shown: string) => string;
  readonly outgrown: (day: string, title: string) => string;
  readonly byAgeWhy: string;
  readonly statistic: (from: number, to: number, decisions: string, share: string) => string;
  readonly statisticSets: string;
  readonly statisticMet: string;
  readonly statisticNot: string;
  readonly treaty: string;
  readonly noTrigger: string;
  readonly tooLittle: string;
  readonly noCases: string;
  readonly otherCases: (count: number) => string;
  readonly caseStates: Readonly<Record<CaseState, string>>;
  readonly corridors: string;
  readonly corridorsNot: string;
  readonly corridorSince: (day: string) => string;
  readonly treaties: string;
  readonly treatyNames: Readonly<Record<"refugee" | "cat" | "echr" | "legalAid", string>>;
  readonly yes: string;
  readonly no: string;
  readonly treatiesState: string;
  readonly decisions: string;
  readonly decisionsFilter: string;
  readonly noDecisions: string;
  readonly year: string;
  readonly positive: string;
  readonly negative: string;
};

export const riskWords: Readonly<Record<Lang, RiskWords>> = {
  en: {
    title: (day) => `Documented forced returns to Russia by ${day}, in the 36 months before`,
    notClassed: "Russia and Ukraine, the two states at war, are not classified.",
    noData: "This place is in no class: no treaties, cases or decisions were collected for it.",
    noGrounds: "The grounds of this class are not recorded.",
    advice:
      "This is a record of published cases. It is not legal advice and no assessment of your case. Ask a specialised organisation.",
    pathway: "Way of return",
    barrier: "Legal barrier",
    barrierYes:
      "Yes: bound by the European Convention on Human Rights, the Refugee Convention and the Convention against Torture. A court can stop a removal; it does not always do so.",
    barrierNo: "No: not bound by all three treaties that let a court stop a removal.",
    grounds: "Grounds of the class",
    byAgeSame: (day) =>
      `If cases went on ageing after the last search, the rule would give the same class on ${day}.`,
    byAge: (day, byAge, shown) =>
      `By age alone the rule would give class ${byAge} on ${day} instead of ${shown}.`,
    outgrown: (day, title) => `On ${day} this case became older than 36 months: ${title}.`,
    byAgeWhy:
      "The class is kept because no new search was made, not because a newer case is known.",
    statistic: (from, to, decisions, share) =>
      `Asylum statistic: of ${decisions} decisions on Russian nationals in ${from} and ${to}, all instances together, ${share} were rejections.`,
    statisticSets: "From half of at least 20 decisions on this is a ground of class 3.",
    statisticMet:
      "From half of at least 20 decisions on this would be a ground of class 3; a graver one sets the class.",
    statisticNot: "No ground here: that takes at least 20 decisions, half of them rejections.",
    treaty:
      "Treaty: bound to Russia by the convention of Minsk (1993) or Chisinau (2002) on legal assistance, under which Russia can ask for people to be handed over.",
    noTrigger: "None: our sources were examined and hold no counted case.",
    tooLittle: "None: too little material for any statement.",
    noCases:
      "No published case or statement was found in our sources. That does not mean that nothing happened.",
    otherCases: (count) => `Other cases and statements: ${count}`,
    caseStates: {
      decides: "sets the class",
      ended: "counts for class 3: ended in refusal or release; a graver case sets the class",
      reported: "reported, not counted: no described case of a person who fled the war",
      counts: "counts, but a graver case sets the class",
      floor: "older than 36 months: leaves class 3 as the lowest",
      "not-yet": "after the chosen day",
      "low-confidence": "not counted: confidence is low",
      "no-effect": "not counted: no ground by its kind",
      "too-old": "older than 36 months: no longer counted",
    },
    corridors: "Known ways of forced return",
    corridorsNot: "Told in words only. They are no ways out and are never drawn.",
    corridorSince: (day) => `beginning: ${day}; no end seen`,
    treaties: "Treaties",
    treatyNames: {
      refugee: "Refugee Convention or Protocol",
      cat: "Convention against Torture",
      echr: "European Convention on Human Rights",
      legalAid: "Minsk or Chisinau convention with Russia",
    },
    yes: "yes",
    no: "no",
    treatiesState: "From lists of several years; membership is the same on every day of this map.",
    decisions: "Asylum decisions on Russian claims",
    decisionsFilter:
      "UNHCR, first instance, new claims; appeals, repeat claims and formal closures are left out.",
    noDecisions:
      "No decision on a Russian claim in the first instance is published for this place.",
    year: "Year",
    positive: "positive",
    negative: "negative",
  },
  de: {
    title: (day) =>
      `Belegte erzwungene Rückkehr nach Russland bis zum ${day}, in den 36 Monaten davor`,
    notClassed:
      "Russland und die Ukraine, die beiden Staaten im Krieg miteinander, sind nicht eingestuft.",
    noData:
      "Dieser Ort ist nicht eingestuft: Verträge, Fälle und Entscheidungen wurden für ihn nicht gesammelt.",
    noGrounds: "Die Gründe dieser Stufe sind nicht verzeichnet.",
    advice:
      "Dies ist eine Sammlung veröffentlichter Fälle, keine Rechtsberatung und keine Einschätzung des Einzelfalls. Wenden Sie sich an eine spezialisierte Organisation.",
    pathway: "Weg der Rückkehr",
    barrier: "Rechtliche Schranke",
    barrierYes:
      "Ja: gebunden an die Europäische Menschenrechtskonvention, die Flüchtlingskonvention und die Antifolterkonvention. Ein Gericht kann eine Abschiebung stoppen, tut es aber nicht immer.",
    barrierNo:
      "Nein: nicht an alle drei Verträge gebunden, mit denen ein Gericht eine Abschiebung stoppen kann.",
    grounds: "Gründe der Stufe",
    byAgeSame: (day) =>
      `Alterten die Fälle nach der letzten Suche weiter, ergäbe die Regel am ${day} dieselbe Stufe.`,
    byAge: (day, byAge, shown) =>
      `Allein nach dem Alter ergäbe die Regel am ${day} Stufe ${byAge} statt ${shown}.`,
    outgrown: (day, title) => `Am ${day} wurde dieser Fall älter als 36 Monate: ${title}.`,
    byAgeWhy:
      "Die Stufe bleibt, weil nicht neu gesucht wurde, nicht weil ein neuerer Fall bekannt ist.",
    statistic: (from, to, decisions, share) =>
      `Asylstatistik: Von ${decisions} Entscheidungen über russische Staatsangehörige in den Jahren ${from} und ${to}, alle Instanzen zusammen, waren ${share} Ablehnungen.`,
    statisticSets: "Ab der Hälfte von mindestens 20 Entscheidungen ist das ein Grund für Stufe 3.",
    statisticMet:
      "Ab der Hälfte von mindestens 20 Entscheidungen wäre das ein Grund für Stufe 3; ein schwererer bestimmt die Stufe.",
    statisticNot:
      "Hier kein Grund: Dazu braucht es mindestens 20 Entscheidungen, davon die Hälfte Ablehnungen.",
    treaty:
      "Abkommen: mit Russland verbunden durch die Konvention von Minsk (1993) oder Chișinău (2002) über Rechtshilfe, nach der Russland um Auslieferung ersuchen kann.",
    noTrigger: "Keine: Unsere Quellen wurden geprüft und enthalten keinen gezählten Fall.",
    tooLittle: "Keine: zu wenig Material für eine Aussage.",
    noCases:
      "In unseren Quellen fand sich kein veröffentlichter Fall und keine Erklärung. Das heißt nicht, dass nichts geschehen ist.",
    otherCases: (count) => `Weitere Fälle und Erklärungen: ${count}`,
    caseStates: {
      decides: "bestimmt die Stufe",
      ended:
        "zählt für Stufe 3: endete mit Ablehnung oder Freilassung; ein schwererer Fall bestimmt die Stufe",
      reported:
        "gemeldet, nicht gezählt: kein beschriebener Fall eines Menschen, der vor dem Krieg floh",
      counts: "zählt, aber ein schwererer Fall bestimmt die Stufe",
      floor: "älter als 36 Monate: hält noch Stufe 3 als unterste",
      "not-yet": "nach dem gewählten Tag",
      "low-confidence": "nicht gezählt: schwach belegt",
      "no-effect": "nicht gezählt: seiner Art nach kein Grund",
      "too-old": "älter als 36 Monate: nicht mehr gezählt",
    },
    corridors: "Bekannte Wege erzwungener Rückkehr",
    corridorsNot:
      "Nur in Worten erzählt. Es sind keine Wege hinaus, und sie werden nie gezeichnet.",
    corridorSince: (day) => `Beginn: ${day}; kein Ende gesehen`,
    treaties: "Verträge",
    treatyNames: {
      refugee: "Flüchtlingskonvention oder Protokoll",
      cat: "Antifolterkonvention",
      echr: "Europäische Menschenrechtskonvention",
      legalAid: "Konvention von Minsk oder Chișinău mit Russland",
    },
    yes: "ja",
    no: "nein",
    treatiesState:
      "Aus Listen mehrerer Jahre; die Mitgliedschaft ist an jedem Tag dieser Karte dieselbe.",
    decisions: "Asylentscheidungen über russische Anträge",
    decisionsFilter:
      "UNHCR, erste Instanz, neue Anträge; Rechtsmittel, Folgeanträge und formelle Erledigungen sind nicht enthalten.",
    noDecisions:
      "Für diesen Ort ist keine Entscheidung erster Instanz über einen russischen Antrag veröffentlicht.",
    year: "Jahr",
    positive: "positiv",
    negative: "negativ",
  },
  ru: {
    title: (day) =>
      `Задокументированные принудительные возвращения в Россию на ${day}, за предыдущие 36 месяцев`,
    notClassed: "Россия и Украина, два воюющих государства, не классифицируются.",
    noData: "У этого места нет класса: договоры, случаи и решения для него не собирались.",
    noGrounds: "Основания этого класса не записаны.",
    advice:
      "Это собрание опубликованных случаев, а не юридическая консультация и не оценка вашего случая. Обратитесь в специализированную организацию.",
    pathway: "Путь возвращения",
    barrier: "Правовой барьер",
    barrierYes:
      "Есть: обязывают Европейская конвенция о правах человека, Конвенция о беженцах и Конвенция против пыток. Суд может остановить высылку, но делает это не всегда.",
    barrierNo: "Нет: обязывают не все три договора, по которым суд может остановить высылку.",
    grounds: "Основания класса",
    byAgeSame: (day) =>
      `Если бы случаи старели и после последнего поиска, правило дало бы на ${day} тот же класс.`,
    byAge: (day, byAge, shown) =>
      `По одной только давности правило дало бы на ${day} класс ${byAge}, а не ${shown}.`,
    outgrown: (day, title) => `Этому случаю исполнилось 36 месяцев ${day}: ${title}.`,
    byAgeWhy:
      "Класс сохранён, потому что нового поиска не было, а не потому, что известен новый случай.",
    statistic: (from, to, decisions, share) =>
      `Статистика убежища: решений по гражданам России за ${from} и ${to} годы, по всем инстанциям вместе,\u00a0— ${decisions}, отказов среди них ${share}.`,
    statisticSets:
      "Если решений не менее 20 и отказов половина или больше, это основание для класса 3.",
    statisticMet:
      "Если решений не менее 20 и отказов половина или больше, это основание для класса 3; но класс определяет более тяжёлое.",
    statisticNot: "Здесь это не основание: нужно не менее 20 решений и половина отказов.",
    treaty:
      "Договор: с Россией связывает Минская (1993) или Кишинёвская (2002) конвенция о правовой помощи, по которой Россия может просить об экстрадиции.",
    noTrigger: "Оснований нет: наши источники изучены, учтённых случаев в них не найдено.",
    tooLittle: "Оснований нет: данных слишком мало для какого-либо вывода.",
    noCases:
      "Опубликованных случаев и заявлений в наших источниках не найдено. Это не значит, что ничего не произошло.",
    otherCases: (count) => `Другие случаи и заявления: ${count}`,
    caseStates: {
      decides: "определяет класс",
      ended:
        "учтён для класса 3: закончился отказом или освобождением; класс определяет более тяжёлый случай",
      reported: "сообщено, не учтено: нет описанного случая с человеком, бежавшим от войны",
      counts: "учтён, но класс определяет более тяжёлый случай",
      floor: "старше 36 месяцев: удерживает класс не ниже 3",
      "not-yet": "позже выбранного дня",
      "low-confidence": "не учтён: надёжность низкая",
      "no-effect": "не учтён: по своему роду не основание",
      "too-old": "старше 36 месяцев: больше не учитывается",
    },
    corridors: "Известные пути принудительного возвращения",
    corridorsNot: "Рассказано только словами. Это не пути выезда, и на карте их нет.",
    corridorSince: (day) => `начало: ${day}; конец не отмечен`,
    treaties: "Договоры",
    treatyNames: {
      refugee: "Конвенция о беженцах или Протокол",
      cat: "Конвенция против пыток",
      echr: "Европейская конвенция о правах человека",
      legalAid: "Минская или Кишинёвская конвенция с Россией",
    },
    yes: "да",
    no: "нет",
    treatiesState: "По спискам разных лет; участие на этой карте одинаково на все дни.",
    decisions: "Решения об убежище по российским ходатайствам",
    decisionsFilter:
      "УВКБ ООН, первая инстанция, новые ходатайства; апелляции, повторные ходатайства и формальное закрытие дел не учтены.",
    noDecisions:
      "Для этого места не опубликовано ни одного решения первой инстанции по российскому ходатайству.",
    year: "Год",
    positive: "положительные",
    negative: "отрицательные",
  },
};
