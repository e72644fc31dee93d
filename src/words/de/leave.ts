import type { LeaveWords } from "#words/leaveWords.ts";

/** In German: how to leave at once, and how to be less conspicuous. */
export const leave: LeaveWords = {
  leave: "Seite schnell verlassen",
  short: "Verlassen",
  note: "Setzt eine leere Seite an die Stelle dieser Seite. Dasselbe bewirkt dreimal Umschalt hintereinander, auch beim Tippen. Der Verlauf des Browsers wird nicht gelöscht.",
  linkNote:
    "Öffnet eine leere Seite. Zurück führt wieder hierher: Der Verlauf des Browsers wird nicht gelöscht.",
  pressed: (more) => `Umschalt: noch ${more}-mal drücken, um die Seite zu verlassen.`,
  neutral: "Neutraler Titel und neutrales Symbol im Browser-Tab",
  neutralNote:
    "Bis diese Seite neu geladen oder geschlossen wird. Adresse und Verlauf des Browsers bleiben, wie sie sind.",
  untitled: "Ohne Titel",
};
