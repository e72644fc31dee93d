import type { BorderCardWords } from "#words/borderCardWords.ts";

/** In German: the card of a land border. */
export const borderCard: BorderCardWords = {
  list: "Landgrenzen",
  one: "Grenze",
  rule: "Eine Landgrenze Russlands oder von Belarus wird nach ihren Übergängen für Menschen am gewählten Tag gezeichnet, soweit sie erfasst sind: offen, eingeschränkt oder geschlossen, wo alle mit bekanntem Zustand übereinstimmen; teilweise offen, wo einige offen sind und andere geschlossen oder nur für manche passierbar; eingeschränkt, wo keiner offen ist, aber einige Menschen durchlassen. Querstriche sagen, dass nicht von allen Übergängen bekannt ist, dass sie so sind wie die Linie; je dichter sie stehen, desto mehr sind geschlossen, eingeschränkt oder nicht bekannt. Unklar ist sie, wo ein und dieselbe Regel den einen Übergang geöffnet und den anderen geschlossen haben soll, wo der Tag zwischen zwei Zuständen liegt, wo eine Ankündigung abgelaufen ist, und wo die bekannten geschlossen sind, während von den anderen nichts bekannt ist. Ohne Quelle für den Tag ist sie nicht bekannt, und das sieht nie offen aus. Eine hohle Linie beruht auf Bestätigungen, die mehr als sechs Monate älter sind als der Tag.",
  means: {
    open: "Jeder erfasste Übergang, dessen Zustand bekannt ist, lässt Menschen durch, nach der Regel, die dort steht.",
    partly:
      "Einige erfasste Übergänge sind offen; an anderen kommt niemand durch, oder nur manche, aus bestimmten Gründen oder mit bestimmten Papieren.",
    restricted:
      "Kein erfasster Übergang ist ganz offen. Wo Menschen durchkommen, dann nur aus bestimmten Gründen, mit bestimmten Papieren, zu Fuß oder zu bestimmten Zeiten: Das sagt die Regel jedes Übergangs.",
    closed:
      "Alle erfassten Übergänge sind für Reisende geschlossen. Fracht kann trotzdem durchkommen.",
    unclear:
      "Was erfasst ist, entscheidet es nicht: Es widerspricht sich, lässt diesen Tag zwischen zwei Zuständen, oder spricht nur von Übergängen, die geschlossen waren.",
    unknown:
      "Keine Quelle spricht von den Übergängen an diesem Tag. Die Grenze kann offen oder geschlossen gewesen sein.",
    none: "Von dieser Grenze ist hier kein Übergang erfasst. Ob Menschen sie überqueren konnten, ist damit nicht gesagt.",
  },
  not: "Der Zustand fasst amtliche Übergänge für Menschen zusammen. Er sagt nichts über das Land dazwischen, über Fracht, Warteschlangen oder darüber, wie im Einzelfall entschieden wird. An Übergängen, die nicht erfasst sind, kann es anders gewesen sein.",
  special: {
    "RUS-GEO":
      "Die Linie zeigt Abchasien und Südossetien als Teile Georgiens. Wer dort die Kontrolle hat, zeigt sie nicht: Von Psou gibt es kein Weiterkommen in das übrige Georgien.",
    "RUS-UKR":
      "Die Linie folgt der UN-Generalversammlung: Die Krim und die anderen besetzten Gebiete sind Ukraine. Sie ist nicht die Front.",
    "RUS-POL":
      "Das ist die Grenze der Oblast Kaliningrad, die vom übrigen Russland getrennt liegt.",
    "RUS-LTU":
      "Das ist die Grenze der Oblast Kaliningrad, die vom übrigen Russland getrennt liegt.",
  },
  through: (border) => `Aus Russland kommt man durch Belarus hierher. ${border}:`,
  leadsTo: "Führt nach",
  line: "Linie auf der Karte",
  shapes: "wie in den öffentlichen Kartendaten; sie ist vereinfacht",
  crossings: "Ihre erfassten Übergänge",
  history: "Die Grenze im Lauf der Zeit",
  bandKey:
    "Volle Höhe: offen. Drei Viertel: teilweise offen. Halb: eingeschränkt. Ein Strich: geschlossen. Punkte: unklar oder nicht bekannt.",
  routes: "Routen über diese Grenze",
  noRoutes: "Keine belegte Route führt über sie.",
};
