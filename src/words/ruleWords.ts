import type { CasePart } from "#atlas/casePart.ts";
import type { Lang } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** Words of the page that shows how a class of documented forced returns is found. */
export type RuleWords = {
  readonly lead: string;
  readonly place: string;
  readonly noPlace: string;
  readonly day: string;
  readonly verdict: (place: string, date: string) => string;
  readonly notClassified: string;
  readonly later: (seen: string) => string;
  readonly steps: string;
  readonly stepsNote: string;
  readonly results: Readonly<Record<"decides" | "not-met" | "skipped", string>>;
  readonly conditions: Readonly<Record<"5" | "4" | "3" | "1" | "2" | "0", string>>;
  readonly thirds: Readonly<Record<"refusal" | "floor" | "statistic" | "treaty", string>>;
  readonly met: string;
  readonly notMet: string;
  readonly casesIn: (count: number) => string;
  readonly casesOut: (count: number) => string;
  readonly noCases: string;
  readonly noCounted: string;
  readonly stated: string;
  readonly case: string;
  readonly part: string;
  /** `ended`: from which day on it is known to have ended in refusal or release. */
  readonly parts: Readonly<
    Record<CasePart, (level: string, date: string, ended: string) => string>
  >;
  readonly deciding: string;
  readonly transit: string;
  readonly statistic: string;
  readonly noStatistic: string;
  readonly pooled: (years: string, decisions: string, share: string) => string;
  readonly threshold: string;
  readonly year: string;
  readonly substantive: string;
  readonly rejected: string;
  readonly substantiveNote: string;
  readonly treaties: string;
  readonly treatyNames: Readonly<Record<"legalAid" | "refugee" | "cat" | "echr", string>>;
  readonly yes: string;
  readonly no: string;
  readonly barrier: string;
  readonly noBarrier: string;
  readonly shorter: string;
  readonly shorterSame: string;
  readonly shorterOther: (before: string, after: string) => string;
  readonly shorterNote: string;
  readonly versions: string;
  readonly versionTexts: readonly [first: string, second: string];
  /** How many places have another class by the first version, by the day of the evidence. */
  readonly versionsDiffer: (count: number, day: string) => string;
  readonly versionChange: (place: string, first: string, second: string) => string;
  readonly byAge: string;
};

export const ruleWords: Readonly<Record<Lang, RuleWords>> = {
  en: {
    lead: "The class is not an opinion and not a forecast: it follows from published cases, the asylum statistics and treaties by a fixed rule. Choose a place and a day to see each step.",
    place: "Place",
    noPlace: "Choose a place",
    day: "Day",
    verdict: (place, date) => `${place}, by ${date}, in the 36 months before`,
    notClassified: "This place is not classified.",
    later: (seen) =>
      `Cases were looked for up to ${seen}, and the rule is read as of that day: after it no case ages, and only later cases change a class, upwards.`,
    steps: "The rule, step by step",
    stepsNote: "The conditions are tried from above; the first one that is met decides.",
    results: {
      decides: "met: this step decides",
      "not-met": "not met",
      skipped: "no longer asked",
    },
    conditions: {
      "5": "Class 5, if in the 36 months before the day of the evidence a described case shows that somebody who had fled the war – a deserter, a mobilised man, a person evading conscription or mobilisation, an opponent of the war – was deported, extradited or handed over, to Russia or towards it.",
      "4": "Class 4, if in those 36 months the state made an arrest on a Russian request that is not known to have ended in refusal or release, approved an extradition that was not carried out, or handed over somebody whose fate is unknown (4a), or if other Russian nationals were forcibly returned (4b).",
      "3": "Class 3, if at least one of four grounds holds:",
      "1": "Class 1, if there is material on the place – a case, a statement, or at least 20 asylum decisions – and it is bound by the European Convention on Human Rights, the Refugee Convention or its Protocol, and the Convention against Torture.",
      "2": "Class 2, if there is such material, but the place is not bound by all three treaties.",
      "0": "Class 0 in all other cases: too little material to say anything.",
    },
    thirds: {
      refusal:
        "a refusal, a stopped return, a removal to elsewhere, an arrest that ended in refusal or release, or a restrictive statement in those 36 months",
      floor: "a case of class 4 or 5 that is older than 36 months",
      statistic:
        "at least 20 asylum decisions on Russian nationals in this year and the one before, half of them or more rejections",
      treaty: "a treaty on legal assistance with Russia (Minsk 1993 or Chisinau 2002)",
    },
    met: "holds",
    notMet: "does not hold",
    casesIn: (count) =>
      `${count} ${plural(count, "en", { one: "case counts", many: "cases count" })}`,
    casesOut: (count) =>
      `${count} ${plural(count, "en", { one: "case does", many: "cases do" })} not count, and why`,
    noCases: "There is no case on record for this place.",
    noCounted: "No case counts.",
    stated: "Date as reported",
    case: "Case",
    part: "Part in the class",
    parts: {
      counts: (level, date) => `counts for class ${level}, up to and including ${date}`,
      ended: (level, date, ended) =>
        `counts for class ${level}, up to and including ${date}: since ${ended} it is known to have ended in refusal or release; before that it counted for 4a`,
      reported: () =>
        "reported, not counted: class 5 needs a described case, dated at least by month, that says what happened to whom",
      floor: (level, date) =>
        `for class ${level} only up to ${date}; since then it keeps class 3 as a floor`,
      "too-old": (level, date) => `counted for class ${level} up to ${date}; older than 36 months`,
      "no-effect": () =>
        "shown, but this kind of report moves no class: protection, release, or no outcome against the person",
      "low-confidence": () => "not counted, because the evidence is weak",
      "not-yet": (_level, date) =>
        `not yet: a case counts from the last day that its date can mean, here ${date}`,
    },
    deciding: "decides",
    transit: "in transit",
    statistic: "Asylum statistic",
    noStatistic: "UNHCR has no decisions on Russian nationals here for the years in question.",
    pooled: (years, decisions, share) =>
      `${years} together: ${decisions} decisions on the merits, ${share} of them rejections.`,
    threshold: "Ground of class 3 from 20 decisions and 50% rejections:",
    year: "Year",
    substantive: "Decisions on the merits",
    rejected: "Rejections",
    substantiveNote:
      "Decisions on the merits are recognitions, complementary protection and rejections. The figure of a year applies from 1 January of that year; 2026 uses 2025. UNHCR rounds small numbers.",
    treaties: "Treaties",
    treatyNames: {
      legalAid: "Legal assistance with Russia (Minsk 1993 or Chisinau 2002)",
      refugee: "Refugee Convention 1951 or Protocol 1967",
      cat: "Convention against Torture",
      echr: "European Convention on Human Rights",
    },
    yes: "yes",
    no: "no",
    barrier:
      "All three conventions bind the place: a court can stop a removal. That does not mean that it always does.",
    noBarrier: "The three conventions do not all bind the place: no legal barrier in this sense.",
    shorter: "If cases counted for 24 months only",
    shorterSame: "The class would be the same.",
    shorterOther: (before, after) => `The class would be ${after} instead of ${before}.`,
    shorterNote:
      "The rule takes 36 months because cases become known late and seldom. The price is that improvements show late.",
    versions: "Two versions of the rule",
    versionTexts: [
      "Version 1, up to data release 2026-11: an arrest on a Russian request counted for 4a for 36 months, also where a court refused the extradition or the person was released. A reported return of somebody who had fled the war counted for class 5, also without a described case.",
      "Version 2, in force: such an arrest counts for 4a while it is open or once extradition is granted; from the day by which it ended in refusal or release it counts for 3. Class 5 needs a described case: dated at least by month, with what happened to whom, by role; a report without one is shown and not counted. Cases of low confidence are shown and not counted in both versions.",
    ],
    versionsDiffer: (count, day) =>
      count === 0
        ? `By ${day} both versions give every place the same class.`
        : `By ${day}, ${count} ${plural(count, "en", { one: "place has", many: "places have" })} another class by version 1 than by version 2:`,
    versionChange: (place, first, second) =>
      `${place}: ${first} by version 1, ${second} by version 2`,
    byAge: "If cases went on ageing after the last search",
  },
  de: {
    lead: "Die Stufe ist weder Meinung noch Vorhersage: Sie folgt nach fester Regel aus veröffentlichten Fällen, der Asylstatistik und Verträgen. Wählen Sie Ort und Tag, um jeden Schritt zu sehen.",
    place: "Ort",
    noPlace: "Ort wählen",
    day: "Tag",
    verdict: (place, date) => `${place}, bis zum ${date}, in den 36 Monaten davor`,
    notClassified: "Dieser Ort ist nicht eingestuft.",
    later: (seen) =>
      `Nach Fällen wurde bis zum ${seen} gesucht, und die Regel gilt für diesen Tag: Danach altert kein Fall, und nur spätere Fälle ändern eine Stufe, und zwar nach oben.`,
    steps: "Die Regel, Schritt für Schritt",
    stepsNote: "Die Bedingungen werden von oben geprüft; die erste, die erfüllt ist, entscheidet.",
    results: {
      decides: "erfüllt: Dieser Schritt entscheidet",
      "not-met": "nicht erfüllt",
      skipped: "nicht mehr gefragt",
    },
    conditions: {
      "5": "Stufe 5, wenn in den 36 Monaten vor dem Tag der Belege nach einem beschriebenen Fall jemand, der vor dem Krieg geflohen war – ein Deserteur, ein Mobilisierter, jemand, der sich der Einberufung entzog oder gegen den Krieg auftrat –, nach oder in Richtung Russland abgeschoben, ausgeliefert oder übergeben wurde.",
      "4": "Stufe 4, wenn der Staat in diesen 36 Monaten jemanden auf russisches Ersuchen festnahm und kein Ende durch Ablehnung oder Freilassung bekannt ist, eine nicht vollzogene Auslieferung bewilligte oder jemanden übergab, dessen Schicksal unbekannt ist (4a), oder wenn andere russische Staatsangehörige gegen ihren Willen zurückgebracht wurden (4b).",
      "3": "Stufe 3, wenn mindestens einer von vier Gründen vorliegt:",
      "1": "Stufe 1, wenn zu dem Ort Material vorliegt – ein Fall, eine Erklärung oder mindestens 20 Asylentscheidungen – und er durch die Europäische Menschenrechtskonvention, die Flüchtlingskonvention oder ihr Protokoll und die Antifolterkonvention gebunden ist.",
      "2": "Stufe 2, wenn solches Material vorliegt, den Ort aber nicht alle drei Verträge binden.",
      "0": "Stufe 0 in allen anderen Fällen: zu wenig Material für eine Aussage.",
    },
    thirds: {
      refusal:
        "in diesen 36 Monaten eine Ablehnung, eine verhinderte Rückführung, eine Abschiebung anderswohin, eine Festnahme, die mit Ablehnung oder Freilassung endete, oder eine einschränkende Erklärung",
      floor: "ein Fall der Stufe 4 oder 5, der älter als 36 Monate ist",
      statistic:
        "mindestens 20 Asylentscheidungen über russische Staatsangehörige in diesem Jahr und dem davor, die Hälfte oder mehr davon Ablehnungen",
      treaty: "ein Rechtshilfeabkommen mit Russland (Minsk 1993 oder Chișinău 2002)",
    },
    met: "liegt vor",
    notMet: "liegt nicht vor",
    casesIn: (count) => (count === 1 ? "1 Fall zählt" : `${count} Fälle zählen`),
    casesOut: (count) =>
      count === 1 ? "1 Fall zählt nicht, und warum" : `${count} Fälle zählen nicht, und warum`,
    noCases: "Zu diesem Ort ist kein Fall verzeichnet.",
    noCounted: "Kein Fall zählt.",
    stated: "Datum nach dem Bericht",
    case: "Fall",
    part: "Anteil an der Stufe",
    parts: {
      counts: (level, date) => `zählt für Stufe ${level}, bis einschließlich ${date}`,
      ended: (level, date, ended) =>
        `zählt für Stufe ${level}, bis einschließlich ${date}: Seit ${ended} ist bekannt, dass der Fall mit Ablehnung oder Freilassung endete; davor zählte er für 4a`,
      reported: () =>
        "gemeldet, nicht gezählt: Stufe 5 braucht einen beschriebenen Fall, mindestens auf den Monat datiert, der sagt, was wem geschah",
      floor: (level, date) =>
        `für Stufe ${level} nur bis ${date}; seither hält er Stufe 3 als Untergrenze`,
      "too-old": (level, date) => `zählte für Stufe ${level} bis ${date}; älter als 36 Monate`,
      "no-effect": () =>
        "verzeichnet, doch diese Art Meldung bewegt keine Stufe: Schutz, Freilassung oder kein Ausgang gegen den Menschen",
      "low-confidence": () => "zählt nicht, weil die Belege schwach sind",
      "not-yet": (_level, date) =>
        `noch nicht: Ein Fall zählt ab dem letzten Tag, den sein Datum meinen kann, hier ${date}`,
    },
    deciding: "entscheidet",
    transit: "im Transit",
    statistic: "Asylstatistik",
    noStatistic:
      "Für die betreffenden Jahre verzeichnet das UNHCR hier keine Entscheidungen über russische Staatsangehörige.",
    pooled: (years, decisions, share) =>
      `${years} zusammen: ${decisions} Entscheidungen in der Sache, davon ${share} Ablehnungen.`,
    threshold: "Grund für Stufe 3 ab 20 Entscheidungen und 50 % Ablehnungen:",
    year: "Jahr",
    substantive: "Entscheidungen in der Sache",
    rejected: "Ablehnungen",
    substantiveNote:
      "Entscheidungen in der Sache sind Anerkennungen, ergänzender Schutz und Ablehnungen. Die Zahl eines Jahres gilt ab dem 1. Januar dieses Jahres; für 2026 gilt 2025. Das UNHCR rundet kleine Zahlen.",
    treaties: "Verträge",
    treatyNames: {
      legalAid: "Rechtshilfe mit Russland (Minsk 1993 oder Chișinău 2002)",
      refugee: "Flüchtlingskonvention 1951 oder Protokoll 1967",
      cat: "Antifolterkonvention",
      echr: "Europäische Menschenrechtskonvention",
    },
    yes: "ja",
    no: "nein",
    barrier:
      "Alle drei Konventionen binden den Ort: Ein Gericht kann eine Abschiebung stoppen. Das heißt nicht, dass es das immer tut.",
    noBarrier:
      "Nicht alle drei Konventionen binden den Ort: keine rechtliche Schranke in diesem Sinn.",
    shorter: "Wenn Fälle nur 24 Monate lang zählten",
    shorterSame: "Die Stufe wäre dieselbe.",
    shorterOther: (before, after) => `Die Stufe wäre ${after} statt ${before}.`,
    shorterNote:
      "Die Regel nimmt 36 Monate, weil Fälle spät und selten bekannt werden. Der Preis: Verbesserungen zeigen sich spät.",
    versions: "Zwei Fassungen der Regel",
    versionTexts: [
      "Fassung 1, bis zum Datenstand 2026-11: Eine Festnahme auf russisches Ersuchen zählte 36 Monate lang für 4a, auch wenn ein Gericht die Auslieferung ablehnte oder der Mensch freikam. Eine gemeldete Rückkehr eines Menschen, der vor dem Krieg geflohen war, zählte für Stufe 5, auch ohne beschriebenen Fall.",
      "Fassung 2, in Kraft: Eine solche Festnahme zählt für 4a, solange sie offen ist oder wenn die Auslieferung bewilligt wird; ab dem Tag, bis zu dem sie mit Ablehnung oder Freilassung endete, zählt sie für 3. Stufe 5 braucht einen beschriebenen Fall: mindestens auf den Monat datiert, mit dem, was geschah und wem, der Rolle nach; eine Meldung ohne ihn wird gezeigt und nicht gezählt. Schwach belegte Fälle werden in beiden Fassungen gezeigt und nicht gezählt.",
    ],
    versionsDiffer: (count, day) =>
      count === 0
        ? `Bis zum ${day} ergeben beide Fassungen für jeden Ort dieselbe Stufe.`
        : `Bis zum ${day} ${count === 1 ? "hat 1 Ort" : `haben ${count} Orte`} nach Fassung 1 eine andere Stufe als nach Fassung 2:`,
    versionChange: (place, first, second) =>
      `${place}: ${first} nach Fassung 1, ${second} nach Fassung 2`,
    byAge: "Wenn Fälle nach der letzten Suche weiter alterten",
  },
  ru: {
    lead: "Класс — не мнение и не прогноз: он получается по твёрдому правилу из опубликованных случаев, статистики убежища и договоров. Выберите место и день, чтобы увидеть каждый шаг.",
    place: "Место",
    noPlace: "Выберите место",
    day: "День",
    verdict: (place, date) => `${place}, на ${date}, за предыдущие 36 месяцев`,
    notClassified: "Этому месту класс не присваивается.",
    later: (seen) =>
      `Случаи искали по ${seen}, и правило показано на этот день: после него случаи не стареют, а класс меняют только более поздние случаи, и только в сторону повышения.`,
    steps: "Правило шаг за шагом",
    stepsNote: "Условия проверяются сверху вниз; решает первое выполненное.",
    results: {
      decides: "выполнено: решает этот шаг",
      "not-met": "не выполнено",
      skipped: "уже не проверяется",
    },
    conditions: {
      "5": "Класс 5, если за 36 месяцев до дня, на который собраны данные, описан случай, когда кого-либо из бежавших от войны — дезертира, мобилизованного, уклонявшегося от призыва или противника войны — депортировали, экстрадировали или передали в Россию либо в её направлении.",
      "4": "Класс 4, если за эти 36 месяцев государство задержало кого-либо по запросу России и не известно, что это закончилось отказом или освобождением, одобрило экстрадицию, которая не исполнена, или передало человека, судьба которого неизвестна (4a), либо если принудительно вернули других граждан России (4b).",
      "3": "Класс 3, если есть хотя бы одно из четырёх оснований:",
      "1": "Класс 1, если о месте есть материал — случай, заявление или не менее 20 решений об убежище — и оно связано Европейской конвенцией о правах человека, Конвенцией о беженцах или Протоколом к ней и Конвенцией против пыток.",
      "2": "Класс 2, если такой материал есть, но место связано не всеми тремя договорами.",
      "0": "Класс 0 во всех остальных случаях: данных слишком мало для вывода.",
    },
    thirds: {
      refusal:
        "за эти 36 месяцев\u00a0— отказ, остановленное возвращение, высылка в другое место, задержание, закончившееся отказом или освобождением, либо ограничительное заявление",
      floor: "случай класса 4 или 5 старше 36 месяцев",
      statistic:
        "не менее 20 решений об убежище по гражданам России за этот и предыдущий годы, из них половина или больше — отказы",
      treaty: "договор о правовой помощи с Россией (Минск, 1993, или Кишинёв, 2002)",
    },
    met: "есть",
    notMet: "нет",
    casesIn: (count) =>
      `${plural(count, "ru", { one: "Учитывается", many: "Учитываются" })} ${count} ${plural(count, "ru", { one: "случай", few: "случая", many: "случаев" })}`,
    casesOut: (count) =>
      `Не ${plural(count, "ru", { one: "учитывается", many: "учитываются" })} ${count} ${plural(count, "ru", { one: "случай", few: "случая", many: "случаев" })}, и вот почему`,
    noCases: "Случаев по этому месту в наших данных нет.",
    noCounted: "Ни один случай не учитывается.",
    stated: "Дата по сообщению",
    case: "Случай",
    part: "Роль в определении класса",
    parts: {
      counts: (level, date) => `учитывается для класса ${level} по ${date} включительно`,
      ended: (level, date, ended) =>
        `учитывается для класса ${level} по ${date} включительно: с ${ended} известно, что дело закончилось отказом или освобождением; до этого учитывалось для 4a`,
      reported: () =>
        "сообщено, не учтено: для класса 5 нужен описанный случай с датой хотя бы до месяца, из которого ясно, что и с кем произошло",
      floor: (level, date) =>
        `для класса ${level} — только по ${date}; с тех пор удерживает класс 3`,
      "too-old": (level, date) => `для класса ${level} учитывался по ${date}; старше 36 месяцев`,
      "no-effect": () =>
        "показан, но на класс такие сообщения не влияют: защита, освобождение или исход не против человека",
      "low-confidence": () => "не учитывается: слабые подтверждения",
      "not-yet": (_level, date) =>
        `ещё нет: случай учитывается с последнего дня, который может означать его дата, здесь это ${date}`,
    },
    deciding: "решает",
    transit: "транзитом",
    statistic: "Статистика убежища",
    noStatistic: "За эти годы решений по гражданам России у УВКБ ООН здесь нет.",
    pooled: (years, decisions, share) =>
      `${years} вместе: решений по существу — ${decisions}, из них отказов — ${share}.`,
    threshold: "Основание для класса 3 — от 20 решений и 50 % отказов:",
    year: "Год",
    substantive: "Решения по существу",
    rejected: "Отказы",
    substantiveNote:
      "Решения по существу — это признание беженцем, дополнительная защита и отказ. Число за год действует с 1 января этого года; для 2026 года взят 2025-й. Малые числа УВКБ ООН округляет.",
    treaties: "Договоры",
    treatyNames: {
      legalAid: "Правовая помощь с Россией (Минск, 1993, или Кишинёв, 2002)",
      refugee: "Конвенция о беженцах 1951 года или Протокол 1967 года",
      cat: "Конвенция против пыток",
      echr: "Европейская конвенция о правах человека",
    },
    yes: "да",
    no: "нет",
    barrier:
      "Место связано всеми тремя конвенциями: суд может остановить высылку. Это не значит, что он всегда её останавливает.",
    noBarrier: "Место связано не всеми тремя конвенциями: правового барьера в этом смысле нет.",
    shorter: "Если бы случаи учитывались только 24 месяца",
    shorterSame: "Класс был бы тем же.",
    shorterOther: (before, after) => `Класс был бы ${after}, а не ${before}.`,
    shorterNote:
      "Правило берёт 36 месяцев, потому что о случаях узнают поздно и редко. Цена этого — улучшения видны с опозданием.",
    versions: "Две редакции правила",
    versionTexts: [
      "Редакция 1, по выпуск данных 2026-11: задержание по запросу России учитывалось для 4a 36 месяцев, даже если суд отказал в экстрадиции или человека освободили. Сообщение о возвращении бежавшего от войны учитывалось для класса 5 и без описанного случая.",
      "Редакция 2, действующая: такое задержание учитывается для 4a, пока дело не закончено или если экстрадиция одобрена; с дня, к которому оно закончилось отказом или освобождением, оно учитывается для класса 3. Для класса 5 нужен описанный случай: с датой хотя бы до месяца, с указанием, что и с кем произошло, по роли; сообщение без него показано, но не учтено. Случаи с низкой надёжностью показаны и не учтены в обеих редакциях.",
    ],
    versionsDiffer: (count, day) =>
      count === 0
        ? `На ${day} обе редакции дают каждому месту один и тот же класс.`
        : `На ${day} у ${count} ${plural(count, "ru", { one: "места", many: "мест" })} класс по редакции 1 иной, чем по редакции 2:`,
    versionChange: (place, first, second) =>
      `${place}: ${first} по редакции 1, ${second} по редакции 2`,
    byAge: "Если бы случаи старели и после последнего поиска",
  },
};
