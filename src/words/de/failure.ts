import type { FailureWords } from "#words/failureWords.ts";

/** In German: what stands above the page that the build has drawn while the app is not there. */
export const failure: FailureWords = {
  waiting:
    "Die interaktive Karte ist noch nicht da. Die Seite lässt sich auch ohne sie lesen: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen.",
  failed:
    "Die interaktive Karte ließ sich nicht laden. Die Seite lässt sich auch ohne sie lesen: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen, nicht des Tages oder Ortes, den Sie gewählt haben. Hilft auch neues Laden nicht, dann hält etwas zwischen dieser Seite und Ihnen ihre Skripte zurück.",
  old: "Dieser Browser ist zu alt für die interaktive Karte; sie braucht Chrome oder Edge ab 105, Firefox ab 121 oder Safari ab 16. Die Seite lässt sich auch ohne sie lesen: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen, nicht des Tages oder Ortes, den Sie gewählt haben.",
  broken:
    "Die interaktive Karte funktioniert nicht mehr. Unten steht die Seite ohne sie, auf dem Stand des letzten Tages, den wir kennen, nicht des Tages oder Ortes, den Sie gewählt haben. Neues Laden bringt Ihre Ansicht zurück. Geschieht das noch einmal, schalten Sie den Übersetzer des Browsers und Erweiterungen ab, die Seiten verändern: Diese Seite spricht selbst Deutsch, Englisch und Russisch.",
  folder:
    "Diese Seite wurde aus einem Ordner geöffnet. Browser führen die interaktive Karte nur von einem Webserver aus: Öffnen Sie sie dort, wo sie veröffentlicht ist, oder starten Sie „npm run serve“ im Ordner des Projekts. Lesen lässt sich die Seite auch so: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen.",
  reload: "Seite neu laden",
  own: "Diese Seite auf Deutsch",
};
