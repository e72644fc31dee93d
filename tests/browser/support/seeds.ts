import type { Lang } from "#atlas/types.ts";

/** One of the five documents that the project started from. */
export type SeedId = "seed-000" | "seed-001" | "seed-002" | "seed-003" | "seed-004";

/**
 * A single fact of a document and the words that tell it: parts joined by " … ", all found in one passage of the card
 * (a paragraph with the card's title, or a figure's row with what stands above its table).
 */
export type SeedFact = Readonly<Record<Lang, string>> & { readonly fact: string };

/** The facts of one document that the card at an address tells. */
export type SeedCard = {
  readonly card: string;
  readonly source: SeedId;
  readonly facts: readonly SeedFact[];
};

/** How each document is named among the sources of a card: publisher, and its day or month. */
export const SEED_SOURCES: Readonly<Record<SeedId, SeedFact>> = {
  "seed-000": {
    fact: "a German news site, 28 February 2024",
    en: "unnamed German news site … 28 February 2024",
    de: "unnamed German news site … 28. Februar 2024",
    ru: "unnamed German news site … 28 февраля 2024 г.",
  },
  "seed-001": {
    fact: "refugee council of Baden-Württemberg, September 2023",
    en: "Flüchtlingsrat Baden-Württemberg … September 2023",
    de: "Flüchtlingsrat Baden-Württemberg … September 2023",
    ru: "Flüchtlingsrat Baden-Württemberg … сентябрь 2023 г.",
  },
  "seed-002": {
    fact: "Deutsche Welle, about 2 November 2024",
    en: "Deutsche Welle … November 2024",
    de: "Deutsche Welle … November 2024",
    ru: "Deutsche Welle … ноябрь 2024 г.",
  },
  "seed-003": {
    fact: "DER SPIEGEL, 17 July 2024",
    en: "DER SPIEGEL … 17 July 2024",
    de: "DER SPIEGEL … 17. Juli 2024",
    ru: "DER SPIEGEL … 17 июля 2024 г.",
  },
  "seed-004": {
    fact: "Deutsche Welle, 23 September 2022",
    en: "Deutsche Welle … 23 September 2022",
    de: "Deutsche Welle … 23. September 2022",
    ru: "Deutsche Welle … 23 сентября 2022 г.",
  },
};

/** Every fact of the five documents, single by single, by the card that tells it. */
export const SEEDS: readonly SeedCard[] = [
  {
    card: "#event=2024-02-28-germany-protection-dispute",
    source: "seed-000",
    facts: [
      {
        fact: "at least 250,000 men of military age have fled since February 2022: an estimate of Connection e. V. on which Die Linke and Pro Asyl rely",
        en: "Since February 2022 at least 250,000 men of military age have fled from Russia … estimate by Connection e. V. … Die Linke and Pro Asyl rely",
        de: "Seit Februar 2022 sind mindestens 250.000 Männer im wehrfähigen Alter aus Russland geflohen … Schätzung von Connection e. V. … Die Linke und Pro Asyl",
        ru: "С февраля 2022 года из России бежали не менее 250 000 мужчин, по возрасту годных к службе … оценку Connection e. V. … партия «Левые» и Pro Asyl",
      },
      {
        fact: "hardly any of these men get protection in Germany",
        en: "Hardly any of these men get protection in Germany, a news site reports",
        de: "Kaum einer dieser Männer bekommt in Deutschland Schutz, berichtet eine Nachrichtenseite",
        ru: "Почти никто из этих мужчин не получает защиты в Германии, сообщает новостной сайт",
      },
      {
        fact: "Die Linke, on X: the chancellor promised asylum in September 2022, and the promise was broken",
        en: "Die Linke writes on X … the chancellor promised asylum for Russian deserters in September 2022 … the promise was broken",
        de: "Die Linke schreibt auf X … der Kanzler habe im September 2022 Asyl für russische Deserteure versprochen … das Versprechen sei gebrochen",
        ru: "«Левые» пишут в X … в сентябре 2022 года канцлер обещал убежище российским дезертирам … обещание нарушено",
      },
      {
        fact: "Die Linke tabled a motion in the Bundestag for the protection of deserters and objectors",
        en: "it has tabled a motion in the Bundestag for the protection of deserters and objectors",
        de: "im Bundestag hat sie einen Antrag zum Schutz von Deserteuren und Verweigerern eingebracht",
        ru: "в бундестаг они внесли предложение о защите дезертиров и отказчиков",
      },
      {
        fact: "Pro Asyl: a rare agreement in September 2022 that evaders, objectors and deserters should be protected",
        en: "Pro Asyl recalls a rare agreement across parties in September 2022 that evaders, objectors and deserters should be protected",
        de: "Pro Asyl erinnert an eine seltene Einigkeit der Parteien im September 2022 … entziehen, verweigern oder desertieren, geschützt werden sollen",
        ru: "Pro Asyl напоминает о редком согласии партий в сентябре 2022 года: уклонистов, отказчиков и дезертиров следует защищать",
      },
      {
        fact: "Pro Asyl: they still hardly get a status, which it calls a scandal",
        en: "they still hardly get a status, it calls a scandal",
        de: "noch immer kaum einen Status erhalten, nennt die Organisation einen Skandal",
        ru: "статуса они по-прежнему почти не получают, организация называет скандалом",
      },
      {
        fact: "federal asylum office: deserters may apply and would as a rule be expected to receive international protection",
        en: "the Federal Office for Migration and Refugees says that deserters who want no part in the war may apply and would as a rule be expected to receive international protection",
        de: "teilt das Bundesamt für Migration und Flüchtlinge mit: Deserteure, die sich nicht am Krieg beteiligen wollen, können einen Antrag stellen … zu erwarten … in der Regel internationalen Schutz",
        ru: "Федеральное ведомство по делам миграции и беженцев отвечает: дезертиры, которые не хотят участвовать в войне, могут подать ходатайство … следует ожидать … как правило … международную защиту",
      },
      {
        fact: "… but each case is decided singly, with a security check and grounds for exclusion such as war crimes",
        en: "but each case is decided singly, with a security check and with grounds for exclusion such as war crimes",
        de: "entschieden wird aber in jedem Einzelfall, mit Sicherheitsüberprüfung und mit Ausschlussgründen wie Kriegsverbrechen",
        ru: "но каждое дело решают отдельно, с проверкой на предмет безопасности и с учётом оснований для исключения, таких как военные преступления",
      },
      {
        fact: "men who are to be drafted and refuse may apply too and get protection if the conditions are met, among them a ground of persecution",
        en: "Men who are to be drafted and refuse may apply too, and get protection if the conditions are met, among them a ground of persecution",
        de: "Auch Männer, die einberufen werden sollen und sich weigern, können einen Antrag stellen und erhalten Schutz, wenn die Voraussetzungen erfüllt sind, darunter ein Verfolgungsgrund",
        ru: "Мужчины, которых должны призвать и которые отказываются, тоже могут подать ходатайство и получают защиту, если выполнены условия, в том числе есть основание преследования",
      },
      {
        fact: "how many applicants are deserters or objectors cannot be said validly",
        en: "How many applicants are deserters or objectors, the office adds, cannot be said validly",
        de: "Wie viele der Antragsteller desertiert sind oder verweigert haben, lässt sich laut Bundesamt nicht valide sagen",
        ru: "Сколько среди заявителей дезертиров или отказчиков, по словам ведомства, достоверно сказать нельзя",
      },
      {
        fact: "over 1.1 million war refugees from Ukraine are in Germany (central register of foreigners)",
        en: "over 1.1 million war refugees from Ukraine are in Germany, according to the central register of foreigners",
        de: "laut Ausländerzentralregister über 1,1 Millionen Kriegsflüchtlinge aus der Ukraine in Deutschland",
        ru: "в Германии, по данным центрального реестра иностранцев, находится более 1,1 млн человек, бежавших из Украины от войны",
      },
    ],
  },
  {
    card: "#event=2023-11-germany-92-granted",
    source: "seed-000",
    facts: [
      {
        fact: "about 3,500 men of military age applied in Germany from the start of the war to September 2023",
        en: "From the start of the war to September 2023 about 3,500 men of military age from Russia apply for asylum in Germany",
        de: "Vom Beginn des Krieges bis September 2023 beantragen rund 3.500 wehrfähige Männer aus Russland in Deutschland Asyl",
        ru: "С начала войны до сентября 2023 года в Германии просят убежища около 3500 мужчин из России, по возрасту годных к службе",
      },
      {
        fact: "92 of them had been granted it as of November 2023, interior ministry",
        en: "As of November, 92 of them have been granted it, according to the interior ministry",
        de: "Bis November ist 92 von ihnen Asyl gewährt worden, so das Innenministerium",
        ru: "По состоянию на ноябрь его получили 92 из них, сообщает министерство внутренних дел",
      },
    ],
  },
  {
    card: "#event=2023-11-germany-92-granted",
    source: "seed-001",
    facts: [
      {
        fact: "“24 February to 31 July 2023” (2022 is meant): over 1,418 decisions, federal office to Deutsche Welle",
        en: "“24 February to 31 July 2023” (the first year is not given; 2022 is meant) the Federal Office for Migration and Refugees told Deutsche Welle of over 1,418 decisions",
        de: "„24. Februar bis 31. Juli 2023“ (das erste Jahr fehlt; gemeint ist 2022) nannte das Bundesamt für Migration und Flüchtlinge der Deutschen Welle über 1.418 Entscheidungen",
        ru: "«24 февраля — 31 июля 2023 года» (первый год не указан, имеется в виду 2022-й) Федеральное ведомство по делам миграции и беженцев назвало Deutsche Welle более 1418 решений",
      },
      {
        fact: "about 90 Russian refugees of conscription age protected, 138 applications rejected",
        en: "about 90 Russian refugees of conscription age protected and 138 applications rejected",
        de: "etwa 90 russische Geflüchtete im Einberufungsalter erhielten Schutz, 138 Anträge wurden abgelehnt",
        ru: "защиту получили около 90 российских беженцев призывного возраста, 138 ходатайств отклонено",
      },
      {
        fact: "a Russian title of Deutsche Welle, 16 August, year misprinted: asylum for 83 evaders since the start of the war",
        en: "A Russian-language headline of the broadcaster of 16 August, its year misprinted, speaks of asylum for 83 evaders since the start of the war",
        de: "Eine russischsprachige Schlagzeile des Senders vom 16. August, deren Jahr verdruckt ist, spricht von Asyl für 83 Männer, die sich seit Kriegsbeginn der Einberufung entzogen haben",
        ru: "В русскоязычном заголовке того же издания от 16 августа (год напечатан с ошибкой) говорится об убежище для 83 уклонистов с начала войны",
      },
    ],
  },
  {
    card: "#event=2023-09-20-estimate-250000",
    source: "seed-001",
    facts: [
      {
        fact: "Connection e. V. concludes from a study of Re:Russia: at least 250,000 men liable for service have left since February 2022",
        en: "at least 250,000 men liable for service have left Russia … Connection e. V. derives the number, which covers the time since February 2022, from a study by the Re:Russia network",
        de: "Mindestens 250.000 Militärdienstpflichtige sind gegangen … Connection e. V. leitet die Zahl, die für die Zeit seit Februar 2022 gilt, aus einer Studie des Netzwerks Re:Russia ab",
        ru: "из России уехали не менее 250 000 военнообязанных мужчин … Connection e. V. выводит это число, относящееся ко времени с февраля 2022 года, из исследования сети Re:Russia",
      },
      {
        fact: "most of them seek protection in Kazakhstan, Armenia, Turkey or Serbia",
        en: "Most of them seek protection in Kazakhstan, Armenia, Türkiye or Serbia",
        de: "Die meisten von ihnen suchen Schutz in Kasachstan, Armenien, der Türkei oder Serbien",
        ru: "Большинство из них ищет защиты в Казахстане, Армении, Турции или Сербии",
      },
      {
        fact: "21,790 Russian citizens applied in the EU from February 2022 to the end of April 2023",
        en: "In the EU 21,790 Russian citizens applied for asylum from February 2022 to the end of April 2023",
        de: "Von Februar 2022 bis Ende April 2023 beantragten in der EU … 21.790 russische Staatsangehörige Asyl",
        ru: "В ЕС с февраля 2022 года до конца апреля 2023 года … попросили убежища 21 790 российских граждан",
      },
    ],
  },
  {
    card: "#event=2023-09-20-appeal-for-deserters",
    source: "seed-001",
    facts: [
      {
        fact: "90 organisations from Russia and many other countries appeal to Commission and Parliament on the anniversary of the partial mobilisation",
        en: "90 organisations … For the anniversary of the partial mobilisation, organisations from Russia and many other countries appeal to the European Commission and Parliament: they want protection and asylum for all Russian deserters",
        de: "90 Organisationen … Zum Jahrestag der Teilmobilmachung wenden sich Organisationen aus Russland und vielen anderen Ländern an die Europäische Kommission und das Europäische Parlament: Alle russischen Deserteure sollen Schutz und Asyl bekommen",
        ru: "90 организаций … К годовщине частичной мобилизации организации из России и многих других стран обращаются к Европейской комиссии и Европейскому парламенту: они добиваются защиты и убежища для всех российских дезертиров",
      },
      {
        fact: "the refugee council of Baden-Württemberg is among them",
        en: "One of the signatories, the refugee council of the German state of Baden-Württemberg",
        de: "Der Flüchtlingsrat Baden-Württemberg, der mitgezeichnet hat",
        ru: "Подписавший обращение Совет по делам беженцев немецкой земли Баден-Вюртемберг",
      },
      {
        fact: "four demands, first: a concept to protect those persecuted for refusing service or the fighting",
        en: "four demands: a concept to protect Russian citizens who are persecuted for refusing service or the fighting",
        de: "vier Forderungen: ein Konzept zum Schutz russischer Staatsangehöriger, die verfolgt werden, weil sie den Dienst oder den Kampfeinsatz verweigern",
        ru: "Требований четыре: концепция защиты российских граждан, которых преследуют за отказ от службы или от участия в боях",
      },
      {
        fact: "second: visa rules that let them enter the EU",
        en: "visa rules that let them enter the EU",
        de: "Visaregeln, die ihnen die Einreise in die EU erlauben",
        ru: "визовые правила, которые позволят им въехать в ЕС",
      },
      {
        fact: "third: support for organisations that accompany their flight",
        en: "support for organisations that accompany their flight",
        de: "Unterstützung für Organisationen, die ihre Flucht begleiten",
        ru: "поддержка организаций, сопровождающих их бегство",
      },
      {
        fact: "fourth: support for all third countries that take them in",
        en: "support for all third countries that take them in",
        de: "Unterstützung für alle Drittstaaten, die sie aufnehmen",
        ru: "поддержка всех третьих стран, которые их принимают",
      },
      {
        fact: "in the EU many claims are rejected, above all of people who fled in time, before a possible recruitment",
        en: "many claims of Russian citizens are rejected in the EU, above all those of people who fled in time, before a possible recruitment",
        de: "In der EU werden viele Anträge russischer Staatsangehöriger abgelehnt, vor allem von Menschen, die rechtzeitig geflohen sind, vor einer möglichen Rekrutierung",
        ru: "многие ходатайства российских граждан в ЕС отклоняют, прежде всего ходатайства тех, кто бежал вовремя, до возможного призыва",
      },
      {
        fact: "after a rejection removal threatens; objectors sent back face conviction or recruitment",
        en: "After a rejection removal threatens; objectors who are sent back face conviction or recruitment",
        de: "Nach einer Ablehnung droht die Abschiebung; zurückgeschickten Verweigerern drohen Verurteilung oder Rekrutierung",
        ru: "После отказа грозит высылка; отказчикам, которых вернули, грозит приговор или призыв",
      },
      {
        fact: "after Mediazona, in the text: more than one hundred proceedings opened since the beginning of 2023",
        en: "Mediazona. Its own text speaks of more than 100 proceedings opened since the beginning of 2023",
        de: "Mediazona. In seinem eigenen Text ist von mehr als 100 Verfahren die Rede, die seit Anfang 2023 eingeleitet wurden",
        ru: "«Медиазону». В самом его тексте речь идёт более чем о 100 делах, возбуждённых с начала 2023 года",
      },
      {
        fact: "in the title linked, 19 July 2023: one hundred convictions a week",
        en: "the title it links, of 19 July 2023, speaks of 100 convictions a week",
        de: "der verlinkte Titel vom 19. Juli 2023 spricht von 100 Verurteilungen pro Woche",
        ru: "в заголовке от 19 июля 2023 года, на который он ссылается, — о 100 приговорах в неделю",
      },
      {
        fact: "… and over two thousand cases of absence without leave in court in the first half of 2023, mainly against mobilised soldiers",
        en: "over 2,000 cases of absence without leave brought to court in the first half of 2023, mainly against mobilised soldiers",
        de: "über 2.000 Fällen unerlaubter Abwesenheit, die im ersten Halbjahr 2023 vor Gericht kamen, hauptsächlich gegen mobilisierte Soldaten",
        ru: "более чем 2000 дел о самовольном оставлении части, дошедших до суда в первой половине 2023 года, главным образом против мобилизованных",
      },
      {
        fact: "up to 13 years of prison for not following the call-up",
        en: "Whoever does not follow a summons to the army faces up to 13 years in prison, the council writes",
        de: "Wer der Einberufung nicht folgt, dem drohen nach Angaben des Flüchtlingsrats bis zu 13 Jahre Haft",
        ru: "Тем, кто не подчинится призыву, по словам совета, грозит до 13 лет лишения свободы",
      },
    ],
  },
  {
    card: "#event=2022-05-german-promise",
    source: "seed-001",
    facts: [
      {
        fact: "the interior ministry declared in May 2022 that deserters get refugee protection",
        en: "The interior ministry declares that deserters from Russia receive refugee protection",
        de: "Das Bundesinnenministerium erklärt, dass Deserteure aus Russland Flüchtlingsschutz erhalten",
        ru: "Министерство внутренних дел Германии заявляет, что дезертиры из России получают защиту как беженцы",
      },
      {
        fact: "desertion is to be seen as an active statement against the war and so as an oppositional conviction",
        en: "desertion is to be seen as an active statement against the war and so as an oppositional conviction",
        de: "Desertion sei als aktive Äußerung gegen den Krieg und damit als oppositionelle Überzeugung zu werten",
        ru: "дезертирство следует расценивать как активное выступление против войны, а значит, как оппозиционные убеждения",
      },
      { fact: "the month", en: "May 2022", de: "Mai 2022", ru: "май 2022 г." },
    ],
  },
  {
    card: "#event=2024-10-16-france-six",
    source: "seed-002",
    facts: [
      {
        fact: "the association of the six: „Adieu, Waffen!“",
        en: "Their association is called “Adieu, Waffen!” (“Farewell to Arms”)",
        de: "Ihr Verein heißt „Adieu, Waffen!“",
        ru: "Их объединение называется «Прощай, оружие»",
      },
      {
        fact: "deserters are helped above all by foreign rights groups, hardly by Russian civil society",
        en: "Deserters are helped above all by rights groups abroad and hardly by Russian civil society",
        de: "Deserteuren helfen dem Bericht zufolge vor allem Menschenrechtsgruppen im Ausland, kaum die russische Zivilgesellschaft",
        ru: "Дезертирам, говорится в статье, помогают прежде всего правозащитные группы за рубежом, а российское гражданское общество — почти нет",
      },
      {
        fact: "embassies were asked, and asylum cannot be claimed there",
        en: "Embassies were asked, but asylum cannot be claimed there",
        de: "Botschaften wurden gefragt, doch dort kann man kein Asyl beantragen",
        ru: "В посольства обращались, но просить убежища там нельзя",
      },
      {
        fact: "Conflict Intelligence Team itself left Russia in 2022",
        en: "The Conflict Intelligence Team itself left Russia in 2022",
        de: "Das Conflict Intelligence Team hat Russland 2022 selbst verlassen",
        ru: "Сама Conflict Intelligence Team покинула Россию в 2022 году",
      },
      {
        fact: "France is the first EU state to let in Russian soldiers who oppose the war without a travel passport",
        en: "France, as the first EU state, has let in Russian soldiers who oppose the war although they had no travel passport",
        de: "Als erster EU-Staat hat Frankreich russische Soldaten, die gegen den Krieg sind, ohne Reisepass einreisen lassen",
        ru: "Франция первой из государств ЕС впустила без загранпаспорта российских военных, выступающих против войны",
      },
      {
        fact: "six men, fled to Kazakhstan in 2022 and 2023, vetted there, arrived in Paris over the months before",
        en: "six men who fled to Kazakhstan in 2022 and 2023, were vetted there and arrived in Paris one by one over the months before",
        de: "sechs Männer, die 2022 und 2023 nach Kasachstan geflohen waren, dort überprüft wurden und in den Monaten davor einzeln in Paris ankamen",
        ru: "шестеро мужчин, которые в 2022 и 2023 годах бежали в Казахстан, прошли там проверку и в предшествующие месяцы поодиночке прибыли в Париж",
      },
      {
        fact: "rights groups: the first case of a whole group of deserters seeking protection in the EU",
        en: "Rights groups call it the first case of a whole group of deserters seeking protection in the EU",
        de: "Menschenrechtsgruppen sprechen vom ersten Fall, in dem eine ganze Gruppe von Deserteuren in der EU Schutz sucht",
        ru: "Правозащитные группы называют это первым случаем, когда защиты в ЕС ищет целая группа дезертиров",
      },
      {
        fact: "asylum is hoped for, not granted",
        en: "Asylum is hoped for, not granted",
        de: "Asyl ist erhofft, nicht gewährt",
        ru: "На убежище они надеются, но оно ещё не предоставлено",
      },
      {
        fact: "only one of the six, an officer, took part in the invasion",
        en: "Only one of the six, an officer, took part in the invasion",
        de: "Nur einer der sechs, ein Offizier, hat an der Invasion teilgenommen",
        ru: "Только один из шестерых, офицер, участвовал во вторжении",
      },
      {
        fact: "he says that they were let in because they speak out against the war, not because they are deserters",
        en: "He says that they were let in because they speak out against the war, not because they are deserters",
        de: "Er sagt, sie seien eingelassen worden, weil sie sich öffentlich gegen den Krieg stellen, nicht weil sie desertiert sind",
        ru: "Он говорит, что их впустили потому, что они высказываются против войны, а не потому, что они дезертиры",
      },
      {
        fact: "Conflict Intelligence Team, which helped: all six stories were checked; the officer's case is not entirely certain, nothing points to war crimes",
        en: "Conflict Intelligence Team, which helped, has checked the stories of all six: in the officer’s case one cannot be entirely certain, it says, but nothing points to war crimes",
        de: "Conflict Intelligence Team, das geholfen hat, hat die Geschichten aller sechs geprüft: Im Fall des Offiziers gebe es keine völlige Gewissheit, doch nichts deute auf Kriegsverbrechen hin",
        ru: "Помогавшая им Conflict Intelligence Team проверила истории всех шестерых: в случае офицера полной уверенности быть не может, но на военные преступления ничто не указывает",
      },
      {
        fact: "the advocacy took a year",
        en: "The advocacy took a year",
        de: "Ein Jahr lang hatte man sich für die Männer eingesetzt",
        ru: "Добиваться въезда пришлось год",
      },
      {
        fact: "Kazakhstan is one of the few countries that Russians may enter without a travel passport, so many men went there",
        en: "Many men had gone to Kazakhstan because it is one of the few countries that Russians may enter without a travel passport",
        de: "Nach Kasachstan waren viele Männer gegangen, weil es eines der wenigen Länder ist, in die man mit russischer Staatsangehörigkeit ohne Reisepass einreisen darf",
        ru: "В Казахстан многие мужчины уехали потому, что это одна из немногих стран, куда россияне могут въехать без загранпаспорта",
      },
      {
        fact: "after the mobilisation of September 2022 people queued at that border",
        en: "after the mobilisation of September 2022 people queued at its border",
        de: "nach der Mobilmachung vom September 2022 standen Menschen an dieser Grenze Schlange",
        ru: "после мобилизации в сентябре 2022 года на этой границе стояли очереди",
      },
      {
        fact: "the officer was refused refugee status there but his legal stay was extended",
        en: "The officer was refused refugee status there, but his legal stay was extended",
        de: "Dem Offizier wurde dort der Flüchtlingsstatus verweigert, sein legaler Aufenthalt aber verlängert",
        ru: "В статусе беженца офицеру там отказали, но законное пребывание продлили",
      },
    ],
  },
  {
    card: "#event=2024-11-desertions-rising",
    source: "seed-002",
    facts: [
      {
        fact: "Conflict Intelligence Team: the number of Russian deserters has been rising since the start of the war",
        en: "the number of Russian deserters is rising … The number has been growing since the start of the war, says the Conflict Intelligence Team",
        de: "Die Zahl russischer Deserteure steigt … Die Zahl nehme seit Kriegsbeginn zu, sagt das Conflict Intelligence Team",
        ru: "российских дезертиров становится больше … Их число растёт с начала войны, говорит Conflict Intelligence Team",
      },
      {
        fact: "Pro Asyl: few Russian soldiers flee to the Schengen area, because ways are missing and the EU issues visas very restrictively",
        en: "Few Russian soldiers flee to the Schengen area, says Pro Asyl, for lack of ways and because the EU issues visas very restrictively",
        de: "In den Schengen-Raum fliehen nur wenige russische Soldaten, sagt Pro Asyl, weil Wege fehlen und die EU Visa sehr restriktiv vergibt",
        ru: "В Шенгенскую зону бежит мало российских военных, говорит Pro Asyl: путей туда не хватает, а визы ЕС выдаёт крайне ограниченно",
      },
      {
        fact: "Pro Asyl estimates: from February 2022 to September 2023 at least 250,000 people liable for service left and sought protection, above all in six countries",
        en: "Pro Asyl … It estimates that from February 2022 to September 2023 at least 250,000 people liable for military service left Russia and sought protection, above all in Kazakhstan, Georgia, Armenia, Türkiye, Serbia or Israel",
        de: "Pro Asyl … Nach Schätzung der Organisation haben von Februar 2022 bis September 2023 mindestens 250.000 Militärdienstpflichtige Russland verlassen und Schutz gesucht, vor allem in Kasachstan, Georgien, Armenien, der Türkei, Serbien oder Israel",
        ru: "Pro Asyl … По оценке организации, с февраля 2022 года по сентябрь 2023 года из России уехали и искали защиты не менее 250 000 военнообязанных, прежде всего в Казахстане, Грузии, Армении, Турции, Сербии или Израиле",
      },
      {
        fact: "removals to Russia have become known from Kazakhstan and Armenia",
        en: "Removals to Russia have become known from Kazakhstan and Armenia",
        de: "Aus Kasachstan und Armenien sind Abschiebungen nach Russland bekannt geworden",
        ru: "О высылках в Россию стало известно из Казахстана и Армении",
      },
    ],
  },
  {
    card: "#event=2024-07-16-bell-650000",
    source: "seed-003",
    facts: [
      {
        fact: "The Bell, from other countries' statistics (Moscow publishes none): at least 650,000 have moved abroad for good since the start of the war",
        en: "From statistics of other countries – Moscow publishes none – The Bell concludes that at least 650,000 Russians have moved abroad for good since the start of the war",
        de: "Aus den Statistiken anderer Länder – Moskau veröffentlicht keine – schließt The Bell: Mindestens 650.000 Russinnen und Russen sind seit Kriegsbeginn dauerhaft ins Ausland gezogen",
        ru: "По статистике других стран — Москва своей не публикует — The Bell заключает: с начала войны за границу насовсем переехали не менее 650 000 россиян",
      },
      {
        fact: "Armenia 110,000; Kazakhstan and Israel 80,000 each; no visa is needed for these three",
        en: "110,000 people in Armenia, some 80,000 each in Kazakhstan and Israel, three countries that Russians enter without a visa",
        de: "110.000 Menschen in Armenien, je etwa 80.000 in Kasachstan und Israel, drei Länder, in die man mit russischem Pass ohne Visum einreist",
        ru: "110 000 человек в Армении, примерно по 80 000 в Казахстане и Израиле — во все три страны россияне въезжают без визы",
      },
      {
        fact: "Germany over 36,000 more, Spain +16,000: the only EU states among the ten main destinations",
        en: "Germany has over 36,000 more and Spain 16,000 more; they are the only EU states among the ten main destinations",
        de: "Deutschland zählt über 36.000 mehr, Spanien 16.000 mehr; sie sind die einzigen EU-Staaten unter den zehn wichtigsten Zielen",
        ru: "В Германии прибавилось более 36 000 человек, в Испании — 16 000; это единственные государства ЕС среди десяти главных направлений",
      },
      {
        fact: "data of migration authorities in more than 70 countries",
        en: "data of migration authorities in over 70 countries",
        de: "Daten von Migrationsbehörden aus über 70 Ländern",
        ru: "данные миграционных ведомств более чем 70 стран",
      },
      {
        fact: "… but incomplete: Thailand, Azerbaijan or Cyprus did not answer",
        en: "The data are incomplete. Popular countries such as Thailand, Azerbaijan or Cyprus did not answer",
        de: "Die Daten sind unvollständig. Beliebte Länder wie Thailand, Aserbaidschan oder Zypern antworteten nicht",
        ru: "Данные неполны. Популярные страны, например Таиланд, Азербайджан или Кипр, не ответили",
      },
      {
        fact: "others such as the Emirates, to which very many moved, were not included at all",
        en: "others such as the United Arab Emirates, to which very many moved, are not included at all",
        de: "andere wie die Vereinigten Arabischen Emirate, in die sehr viele gezogen sind, wurden gar nicht einbezogen",
        ru: "другие, например Объединённые Арабские Эмираты, куда переехали очень многие, вообще не учтены",
      },
      {
        fact: "not all are opponents of the war; some do business around the sanctions",
        en: "Not all of the people are opponents of the war, some do business around the sanctions",
        de: "Nicht alle sind Gegner des Krieges, manche machen Geschäfte an den Sanktionen vorbei",
        ru: "Не все уехавшие — противники войны, некоторые ведут дела в обход санкций",
      },
      {
        fact: "how many left only because of the war can hardly be said",
        en: "how many left only because of the war can hardly be said",
        de: "wie viele nur wegen des Krieges gegangen sind, lässt sich kaum sagen",
        ru: "сколько человек уехало только из-за войны, сказать почти невозможно",
      },
      {
        fact: "comparatively few came to Europe, also because the EU quickly closed its borders to Russia",
        en: "Comparatively few came to Europe, according to DER SPIEGEL also because the EU quickly closed its borders to Russia",
        de: "Nach Europa kamen vergleichsweise wenige, laut SPIEGEL auch deshalb, weil die EU ihre Grenzen zu Russland schnell geschlossen hat",
        ru: "В Европу приехало сравнительно немного, как пишет DER SPIEGEL, ещё и потому, что ЕС быстро закрыл границы с Россией",
      },
      {
        fact: "refusing service is not enough for political asylum",
        en: "Refusing service is not enough for political asylum",
        de: "Den Dienst zu verweigern, reicht für politisches Asyl nicht aus",
        ru: "Для политического убежища, говорится там же, отказа от службы недостаточно",
      },
    ],
  },
  {
    card: "#event=2024-07-16-exit-control",
    source: "seed-003",
    facts: [
      {
        fact: "British defence ministry, relying on Meduza: the Kremlin prepares to keep potential conscripts from leaving",
        en: "Relying on a report by Meduza … the British defence ministry says that the Kremlin is preparing to keep potential conscripts in the country",
        de: "Gestützt auf einen Bericht von Meduza … das britische Verteidigungsministerium mit, der Kreml bereite sich darauf vor, mögliche Wehrpflichtige nicht mehr ausreisen zu lassen",
        ru: "Ссылаясь на публикацию «Медузы» … британское министерство обороны сообщает: Кремль готовится удерживать возможных призывников в стране",
      },
      {
        fact: "defence ministry and FSB work on a system to exchange information about them, to work before the autumn call-up",
        en: "Russia’s defence ministry and the FSB are working on a system to exchange information about them … it is to work before the autumn conscription",
        de: "Russlands Verteidigungsministerium und der FSB arbeiten demnach an einem System zum Austausch von Daten über sie … vor der Herbsteinberufung soll es funktionieren",
        ru: "Российское Минобороны и ФСБ работают над системой обмена сведениями о них … заработать она должна до осеннего призыва",
      },
      {
        fact: "Russia calls up 250,000 conscripts a year for one year",
        en: "Russia conscripts 250,000 men a year for one year of service",
        de: "Russland zieht pro Jahr 250.000 Wehrpflichtige für ein Jahr ein",
        ru: "Россия призывает 250 000 человек в год на один год службы",
      },
    ],
  },
  {
    card: "#event=2022-09-23-pro-asyl",
    source: "seed-004",
    facts: [
      {
        fact: "from the Greens: fleeing service also helps Ukraine, and opposition members need ways in",
        en: "From the Greens comes the point that whoever flees service helps Ukraine too, and that members of the opposition need ways to enter",
        de: "Von den Grünen heißt es, wer sich dem Dienst entziehe, helfe damit auch der Ukraine, und Oppositionelle bräuchten Wege zur Einreise",
        ru: "Из рядов «Зелёных» звучит довод: тот, кто бежит от службы, помогает и Украине, а оппозиционерам нужны пути для въезда",
      },
      {
        fact: "since the partial mobilisation was announced Pro Asyl is flooded with questions and has little hope to offer",
        en: "Since the partial mobilisation was announced Pro Asyl has been flooded with questions from Russia. It has little hope to offer",
        de: "Seit die Teilmobilmachung verkündet ist, wird Pro Asyl mit Fragen aus Russland überhäuft. Hoffnung kann die Organisation kaum machen",
        ru: "С тех пор как объявлена частичная мобилизация, организацию Pro Asyl заваливают вопросами из России. Обнадёжить она почти не может",
      },
      {
        fact: "the escape routes are very restricted, the more so as the bordering EU states make entry by land almost impossible",
        en: "the escape routes are very restricted, all the more as the EU states along the border make entry by land almost impossible",
        de: "Die Fluchtwege sind stark eingeschränkt, zumal die angrenzenden EU-Staaten die Einreise auf dem Landweg fast unmöglich machen",
        ru: "возможности для бегства сильно ограничены, тем более что соседние страны ЕС сделали въезд по суше почти невозможным",
      },
      {
        fact: "Estonia, Latvia, Lithuania and Poland refuse entry to Russian nationals",
        en: "Estonia, Latvia, Lithuania and Poland refuse entry to Russian nationals",
        de: "Estland, Lettland, Litauen und Polen verweigern russischen Staatsangehörigen die Einreise",
        ru: "Эстония, Латвия, Литва и Польша отказывают российским гражданам во въезде",
      },
      {
        fact: "Finland still offers a way by land and considers limits",
        en: "Finland can still be reached by land, but considers limits",
        de: "Finnland ist auf dem Landweg noch erreichbar, erwägt aber Einschränkungen",
        ru: "до Финляндии по суше ещё можно добраться, но и она обдумывает ограничения",
      },
      {
        fact: "politicians of most German parties agree that deserters are welcome",
        en: "Politicians of most German parties agree that deserters are welcome",
        de: "Politikerinnen und Politiker der meisten deutschen Parteien sind sich einig, dass Deserteure willkommen sind",
        ru: "Политики большинства немецких партий согласны в том, что дезертирам в стране рады",
      },
      {
        fact: "coalition (SPD, Greens, FDP) and many of CDU, CSU and Left: objectors should get asylum as well, even if not yet called up",
        en: "According to representatives of the governing coalition (SPD, Greens, FDP) and many politicians of the CDU, the CSU and Die Linke, objectors should get asylum as well, even if they have not been drafted yet",
        de: "Nach Ansicht von Vertretern der Koalition (SPD, Grüne, FDP) und vielen Politikerinnen und Politikern von CDU, CSU und Linken sollen auch Verweigerer Asyl erhalten, selbst wenn sie noch nicht einberufen sind",
        ru: "По мнению представителей коалиции (СДПГ, «Зелёные», СвДП) и многих политиков из ХДС, ХСС и партии «Левые», убежище должны получать и отказчики, даже если их ещё не призвали",
      },
    ],
  },
];
