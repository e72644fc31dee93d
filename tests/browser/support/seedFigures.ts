import type { SeedCard } from "./seeds.ts";

/** The numbers of the five documents as figures at the card of their place: measure, period, bound and number, who counted, doubt. */
export const SEED_FIGURES: readonly SeedCard[] = [
  {
    card: "#place=RUS",
    source: "seed-000",
    facts: [
      {
        fact: "at least 250,000 men of military age, since February 2022, end not given: Connection e. V.",
        en: "since February 2022, end not stated; reported on 28 February 2024 … at least 250,000 … Connection e. V. … men of military age who have fled … Die Linke and Pro Asyl rely on it",
        de: "seit Februar 2022, Ende nicht genannt; laut Bericht vom 28. Februar 2024 … mindestens 250.000 … Connection e. V. … Männern im wehrfähigen Alter … geflohen … Die Linke und Pro Asyl stützen sich darauf",
        ru: "с февраля 2022 г., конец не назван; по сообщению от 28 февраля 2024 г. … не менее 250 000 … Connection e. V. … мужчинах, по возрасту годных к службе, бежавших … опираются партия «Левые» (Die Linke) и Pro Asyl",
      },
    ],
  },
  {
    card: "#place=DEU",
    source: "seed-000",
    facts: [
      {
        fact: "about 3,500 applications of men of military age, start of the war to September 2023",
        en: "Asylum claims by men of military age … 24 February 2022 – September 2023 … about 3,500 … German Interior Ministry … How many are deserters or objectors cannot be said validly",
        de: "Asylanträge von Männern … 24. Februar 2022 – September 2023 … rund 3.500 … Bundesinnenministerium … Männer im wehrfähigen Alter … Wie viele Deserteure oder Verweigerer darunter sind, lässt sich … nicht valide sagen",
        ru: "Ходатайства об убежище от мужчин, по возрасту годных к службе … 24 февраля 2022 г. – сентябрь 2023 г. … около 3500 … МВД Германии … Сколько среди них дезертиров или отказчиков, достоверно сказать нельзя",
      },
      {
        fact: "92 of them granted, as of November 2023",
        en: "Protection for men of military age … 24 February 2022 – November 2023 … 92 … German Interior Ministry … state of November 2023",
        de: "Schutz für Männer … 24. Februar 2022 – November 2023 … 92 … Bundesinnenministerium … Stand November 2023",
        ru: "Защита для мужчин, по возрасту годных к службе … 24 февраля 2022 г. – ноябрь 2023 г. … 92 … МВД Германии … данные на ноябрь 2023 года",
      },
      {
        fact: "over 1.1 million war refugees from Ukraine, central register of foreigners",
        en: "not a count of people in exile … reported on 28 February 2024 … at least 1,100,000 … Central Register of Foreigners … War refugees from Ukraine",
        de: "keine Zahl von Menschen im Exil … laut Bericht vom 28. Februar 2024 … mindestens 1.100.000 … Ausländerzentralregister … Kriegsflüchtlinge aus der Ukraine",
        ru: "не число людей в изгнании … по сообщению от 28 февраля 2024 г. … не менее 1 100 000 … Центральный реестр иностранцев … Бежавшие от войны из Украины",
      },
    ],
  },
  {
    card: "#place=DEU",
    source: "seed-001",
    facts: [
      {
        fact: "over 1,418 decisions, 24 February (2022 is meant) to 31 July 2023",
        en: "Asylum decisions on men of military age … 24 February 2022 – 31 July 2023 … at least 1,418 … to Deutsche Welle … “over 1,418 decisions” … The first year is missing in the text; 2022 is assumed",
        de: "Asylentscheidungen über Männer … 24. Februar 2022 – 31. Juli 2023 … mindestens 1.418 … gegenüber der Deutschen Welle … „über 1.418 Entscheidungen“ … Das erste Jahr fehlt im Text; hier ist 2022 angenommen",
        ru: "Решения об убежище по мужчинам, по возрасту годным к службе … 24 февраля 2022 г. – 31 июля 2023 г. … не менее 1418 … сведения для Deutsche Welle … «свыше 1418 решений» … Первый год в тексте пропущен; здесь предполагается 2022-й",
      },
      {
        fact: "about 90 protected",
        en: "Protection for men of military age … 31 July 2023 … about 90 … to Deutsche Welle … Russian refugees of conscription age",
        de: "Schutz für Männer … 31. Juli 2023 … rund 90 … gegenüber der Deutschen Welle … Russische Flüchtlinge im Einberufungsalter",
        ru: "Защита для мужчин, по возрасту годных к службе … 31 июля 2023 г. … около 90 … сведения для Deutsche Welle … Российские беженцы призывного возраста",
      },
      {
        fact: "138 rejected",
        en: "Rejections of men of military age … 31 July 2023 … 138 … to Deutsche Welle",
        de: "Ablehnungen bei Männern … 31. Juli 2023 … 138 … gegenüber der Deutschen Welle",
        ru: "Отказы мужчинам, по возрасту годным к службе … 31 июля 2023 г. … 138 … сведения для Deutsche Welle",
      },
      {
        fact: "title of Deutsche Welle, 16 August, year misprinted as 2034: asylum for 83 evaders",
        en: "16 August 2023 … 83 … Deutsche Welle (headline) … Draft evaders granted asylum since the start of the war … 16 August, carries the misprinted year 2034",
        de: "16. August 2023 … 83 … Deutsche Welle (Überschrift) … sich der Einberufung entzogen und seit Kriegsbeginn Asyl bekamen … 16. August, trägt die verdruckte Jahreszahl 2034",
        ru: "16 августа 2023 г. … 83 … Deutsche Welle (заголовок) … Уклонившиеся от призыва, которые получили убежище с начала войны … 16 августа, стоит ошибочный год 2034",
      },
    ],
  },
  {
    card: "#place=RUS",
    source: "seed-001",
    facts: [
      {
        fact: "at least 250,000 men liable for service, since February 2022: Connection e. V. from a study of Re:Russia",
        en: "since February 2022, end not stated; reported in September 2023 … at least 250,000 … Connection e. V. (on the basis of a study by Re:Russia) … men liable for military service … Kazakhstan, Armenia, Türkiye or Serbia",
        de: "seit Februar 2022, Ende nicht genannt; laut Bericht vom September 2023 … mindestens 250.000 … Connection e. V. … Re:Russia … Militärdienstpflichtige … Kasachstan, Armenien, der Türkei oder Serbien",
        ru: "с февраля 2022 г., конец не назван; по сообщению от сентября 2023 г. … не менее 250 000 … Connection e. V. … Re:Russia … военнообязанных мужчинах … Казахстане, Армении, Турции или Сербии",
      },
      {
        fact: "“at least” in the text, “more than” in the linked title",
        en: "reported in September 2023 … The text says “at least”, the title that it links says “more than 250,000”",
        de: "laut Bericht vom September 2023 … Im Text heißt es „mindestens“, im verlinkten Titel „mehr als 250.000“",
        ru: "по сообщению от сентября 2023 г. … В тексте сказано «не менее», в заголовке по ссылке — «более 250 000»",
      },
      {
        fact: "who counted the 21,790 is not said",
        en: "21,790 … probably Eurostat; the source names nobody",
        de: "21.790 … vermutlich Eurostat; die Quelle nennt niemanden",
        ru: "21 790 … вероятно Евростат; источник никого не называет",
      },
      {
        fact: "21,790 Russian citizens applied in the EU, February 2022 to the end of April 2023",
        en: "February 2022 – April 2023 … 21,790 … Russian citizens who applied for asylum in the EU from February 2022 to the end of April 2023",
        de: "Februar 2022 – April 2023 … 21.790 … Russische Staatsangehörige, die von Februar 2022 bis Ende April 2023 in der EU Asyl beantragten",
        ru: "февраль 2022 г. – апрель 2023 г. … 21 790 … Российские граждане, попросившие убежища в ЕС с февраля 2022 года по конец апреля 2023 года",
      },
      {
        fact: "more than one hundred proceedings since the beginning of 2023, after Mediazona",
        en: "since January 2023, reported in September 2023 … at least 100 … Mediazona (as cited in the source) … Proceedings opened in Russia since the beginning of 2023",
        de: "seit Januar 2023, laut Bericht vom September 2023 … mindestens 100 … Mediazona (wie in der Quelle zitiert) … In Russland seit Anfang 2023 eröffnete Verfahren",
        ru: "с января 2023 г., по сообщению от сентября 2023 г. … не менее 100 … «Медиазона» (как её цитирует источник) … Дела, возбуждённые в России с начала 2023 года",
      },
      {
        fact: "one hundred convictions a week, title of 19 July 2023",
        en: "January – June 2023 … about 100 … Mediazona (title as cited in the source) … Convictions per week … title of 19 July 2023",
        de: "Januar–Juni 2023 … rund 100 … Mediazona (Titel, wie in der Quelle zitiert) … Verurteilungen pro Woche … vom 19. Juli 2023",
        ru: "январь 2023 г. – июнь 2023 г. … около 100 … «Медиазона» (заголовок, как его цитирует источник) … Приговоров в неделю … от 19 июля 2023 года",
      },
      {
        fact: "over two thousand cases of absence without leave in court, first half of 2023",
        en: "January – June 2023 … at least 2,000 … Mediazona (title as cited in the source) … absence without leave brought to court in Russia, mainly against mobilised soldiers … 19 July 2023",
        de: "Januar–Juni 2023 … mindestens 2.000 … Mediazona (Titel, wie in der Quelle zitiert) … unerlaubter Abwesenheit, vor allem gegen mobilisierte Soldaten … 19. Juli 2023",
        ru: "январь 2023 г. – июнь 2023 г. … не менее 2000 … «Медиазона» (заголовок, как его цитирует источник) … самовольном оставлении части … в основном против мобилизованных … 19 июля 2023 года",
      },
      {
        fact: "up to 13 years for not following the call-up",
        en: "at most 13 … Years in prison, not people: the most that not following a summons to the army can bring",
        de: "höchstens 13 … Jahre Haft, keine Menschen … wenn jemand der Einberufung nicht folgt",
        ru: "не более 13 … Годы заключения, а не люди … за неявку по призыву",
      },
      {
        fact: "90 organisations",
        en: "reported in September 2023 … 90 … Organisations, not people. From Russia and many other countries",
        de: "laut Bericht vom September 2023 … 90 … Organisationen, keine Menschen. Aus Russland und vielen anderen Ländern",
        ru: "по сообщению от сентября 2023 г. … 90 … Организации, а не люди. Из России и многих других стран",
      },
    ],
  },
  {
    card: "#place=RUS",
    source: "seed-002",
    facts: [
      {
        fact: "at least 250,000 people liable for service, February 2022 to September 2023: Pro Asyl",
        en: "February 2022 – September 2023 … at least 250,000 … Pro Asyl … people liable for military service who left Russia and sought protection, above all in Kazakhstan, Georgia, Armenia, Türkiye, Serbia or Israel",
        de: "Februar 2022 – September 2023 … mindestens 250.000 … Pro Asyl … Militärdienstpflichtige, die Russland verließen und Schutz suchten, vor allem in Kasachstan, Georgien, Armenien, der Türkei, Serbien oder Israel",
        ru: "февраль 2022 г. – сентябрь 2023 г. … не менее 250 000 … Pro Asyl … военнообязанных, которые покинули Россию и искали защиты — прежде всего в Казахстане, Грузии, Армении, Турции, Сербии или Израиле",
      },
    ],
  },
  {
    card: "#place=FRA",
    source: "seed-002",
    facts: [
      {
        fact: "six deserters let in without travel passports, the first whole group in the EU",
        en: "Deserters admitted as a group … 6 … Conflict Intelligence Team / human rights groups … let in without travel passports; rights groups call it the first whole group of deserters to seek protection in the EU. Asylum is hoped for, not granted",
        de: "Als Gruppe aufgenommene Deserteure … 6 … Conflict Intelligence Team / Menschenrechtsorganisationen … ohne Reisepass eingelassen … ersten ganzen Gruppe von Deserteuren, die in der EU Schutz sucht. Asyl ist erhofft, nicht gewährt",
        ru: "Дезертиры, принятые группой … 6 … Conflict Intelligence Team / правозащитные организации … впущенных без загранпаспортов … первой целой группой дезертиров, ищущей защиты в ЕС. На убежище надеются, оно не предоставлено",
      },
    ],
  },
  {
    card: "#place=RUS",
    source: "seed-003",
    facts: [
      {
        fact: "at least 650,000 have moved abroad for good: The Bell",
        en: "since 24 February 2022, reported on 16 July 2024 … at least 650,000 … The Bell … moved abroad for good, compiled from other countries’ statistics because Moscow publishes none",
        de: "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024 … mindestens 650.000 … The Bell … dauerhaft ins Ausland gezogen sind, zusammengetragen aus Statistiken anderer Länder, weil Moskau keine veröffentlicht",
        ru: "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г. … не менее 650 000 … The Bell … переехавшие за границу насовсем; собрано из статистики других стран, поскольку Москва её не публикует",
      },
      {
        fact: "more than 70 countries",
        en: "at least 70 … The Bell … Countries, not people: the states whose migration authorities’ data",
        de: "mindestens 70 … The Bell … Länder, keine Menschen: die Staaten, aus deren Migrationsbehörden",
        ru: "не менее 70 … The Bell … Страны, а не люди: государства, данные миграционных ведомств",
      },
      {
        fact: "250,000 conscripts a year for one year",
        en: "reported on 17 July 2024 … 250,000 … Conscripts whom Russia takes in a year, for one year of service",
        de: "laut Bericht vom 17. Juli 2024 … 250.000 … Wehrpflichtige, die Russland im Jahr für einen einjährigen Dienst einzieht",
        ru: "по сообщению от 17 июля 2024 г. … 250 000 … Призывники, которых Россия призывает за год на год службы",
      },
    ],
  },
  {
    card: "#place=ARM",
    source: "seed-003",
    facts: [
      {
        fact: "Armenia 110,000, no visa needed",
        en: "since 24 February 2022, reported on 16 July 2024 … 110,000 … The Bell … Russians need no visa",
        de: "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024 … 110.000 … The Bell … Ein Visum brauchen russische Staatsangehörige nicht",
        ru: "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г. … 110 000 … The Bell … Виза россиянам не нужна",
      },
    ],
  },
  {
    card: "#place=KAZ",
    source: "seed-003",
    facts: [
      {
        fact: "Kazakhstan 80,000, no visa needed",
        en: "since 24 February 2022, reported on 16 July 2024 … 80,000 … The Bell … Russians need no visa",
        de: "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024 … 80.000 … The Bell … Russische Staatsangehörige brauchen kein Visum",
        ru: "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г. … 80 000 … The Bell … Виза россиянам не нужна",
      },
    ],
  },
  {
    card: "#place=ISR",
    source: "seed-003",
    facts: [
      {
        fact: "Israel 80,000, no visa needed",
        en: "since 24 February 2022, reported on 16 July 2024 … 80,000 … The Bell … Russians need no visa for Israel",
        de: "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024 … 80.000 … The Bell … Ein Visum brauchen russische Staatsangehörige für Israel nicht",
        ru: "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г. … 80 000 … The Bell … Виза для поездки в Израиль россиянам не нужна",
      },
    ],
  },
  {
    card: "#place=DEU",
    source: "seed-003",
    facts: [
      {
        fact: "Germany over 36,000 more, with Spain the only EU states among the ten",
        en: "since 24 February 2022, reported on 16 July 2024 … at least 36,000 … The Bell … “over 36,000 more” … Germany and Spain are the only EU states among the ten main destinations",
        de: "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024 … mindestens 36.000 … The Bell … „über 36.000 mehr“ … Deutschland und Spanien sind die einzigen EU-Staaten unter den zehn wichtigsten Zielen",
        ru: "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г. … не менее 36 000 … The Bell … «на 36 000 с лишним больше» … Германия и Испания — единственные страны ЕС среди десяти главных направлений",
      },
    ],
  },
  {
    card: "#place=ESP",
    source: "seed-003",
    facts: [
      {
        fact: "Spain +16,000",
        en: "since 24 February 2022, reported on 16 July 2024 … 16,000 … The Bell … “+16,000”",
        de: "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024 … 16.000 … The Bell … „+16.000“",
        ru: "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г. … 16 000 … The Bell … «+16 000»",
      },
    ],
  },
];
