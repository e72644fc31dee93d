import type { Crossing } from "#atlas/types.ts";

/** The language of the neighbour's name where the letters alone do not tell it. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  ARG: "es",
  AZE: "az",
  BLR: "be",
  CHN: "zh",
  DEU: "de",
  EST: "et",
  FIN: "fi",
  FRA: "fr",
  KAZ: "kk",
  KGZ: "ky",
  LTU: "lt",
  LVA: "lv",
  MEX: "es",
  MNG: "mn",
  NOR: "no",
  POL: "pl",
  SRB: "sr",
  TUR: "tr",
  UZB: "uz",
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Sinhala}/u, "si"],
  [/\p{Script=Thaana}/u, "dv"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
];

/** The local name of a crossing, part by part, each with its language: the Russian side's name is Russian, the other the neighbour's. */
export function localNames({ nameLocal, to }: Pick<Crossing, "nameLocal" | "to">): readonly {
  readonly name: string;
  readonly lang: string;
}[] {
  const parts = nameLocal.split(/ \/ | – /);
  const isCyrillic = (name: string) => /\p{Script=Cyrillic}/u.test(name);
  const theirs = to === null ? "ru" : (LANGUAGE_OF[to] ?? "ru");
  const cyrillicParts = parts.filter(isCyrillic).length;
  return parts.map((name, i) => {
    const script = SCRIPTS.find(([letters]) => letters.test(name))?.[1];
    if (script !== undefined) return { name, lang: script };
    if (!isCyrillic(name)) return { name, lang: theirs };
    // Of two names in Cyrillic the second is the neighbour's; a single one beside a Latin name is Russian.
    const isTheirs = parts.length === 1 || (cyrillicParts > 1 && i > 0);
    return { name, lang: isTheirs ? theirs : "ru" };
  });
}
