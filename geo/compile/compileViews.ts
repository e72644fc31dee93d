import { type NamedView, VIEW_KINDS } from "#atlas/namedView.ts";
import { type Atlas, LANGS } from "#atlas/types.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { settled } from "#view/permanent.ts";
import { type FactFile, type Known, readFact } from "./fact.ts";
import { lineOf } from "./lineOf.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";
import { refuseAddress } from "./refuseAddress.ts";
import { typesetBoth } from "./typeset.ts";

type Parts = {
  readonly files: readonly FactFile[];
  /** With all series. */
  readonly atlas: Atlas;
  readonly known: Known;
  readonly problems: Problems;
};

const KEYS = ["kind", "address", "sources", "formerly"];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What previews of links show whole: longer ones are cut there. */
export const MOST_LETTERS = { title: 62, text: 330 } as const;

/** The named views, `views/<name>.md` each: what it shows, who says so, a title and a few sentences. In the order of their days. */
export function compileViews(prose: readonly Prose[], parts: Parts): readonly NamedView[] {
  const { atlas } = parts;
  const read = prose.map((one) => viewOf(one, parts));
  refuseNames(read, prose, parts.problems);
  return read
    .toSorted((a, b) => dayOf(atlas, a) - dayOf(atlas, b) || (a.view.id < b.view.id ? -1 : 1))
    .map(({ view }) => view);
}

type Read = { readonly view: NamedView; readonly date: ReturnType<typeof initialView>["date"] };

function viewOf(prose: Prose, { files, atlas, known, problems }: Parts): Read {
  const { id, fact, texts } = prose;
  const read = readFact(fact, known, problems);
  const wrongAt = (key: string) => (reason: string) =>
    problems.add(fact.file, lineOf(files, fact.file, key), reason);
  if (!SLUG.test(id)) read.wrong(`"${id}" is no name for an address: small letters, digits, “-”`);
  for (const key of Object.keys(fact.cells))
    if (!KEYS.includes(key)) wrongAt(key)(`a view has no "${key}"`);
  for (const lang of LANGS) {
    const { title, text } = texts[lang];
    if (title === "") read.wrong(`the title in "${lang}" is missing`);
    const most = Object.entries(MOST_LETTERS) as readonly (readonly ["title" | "text", number])[];
    for (const [part, letters] of most)
      if (texts[lang][part].length > letters)
        read.wrong(
          `the ${part} in "${lang}" has ${texts[lang][part].length} letters, ${letters} at most`,
        );
    if (text.includes("\n")) read.wrong(`the text in "${lang}" is more than one paragraph`);
  }
  const address = read.required("address");
  const wrong = wrongAt("address");
  const values = refuseAddress(address, atlas, "a view", wrong);
  const view = { ...initialView("en"), ...values };
  if (address !== "" && values.date === undefined) wrong("the address names no day");
  else if (address !== "" && bare(settled(view, atlas)) !== address)
    wrong(`the address is written “${bare(settled(view, atlas))}”`);
  return {
    date: view.date,
    view: {
      id,
      kind: read.oneOf("kind", VIEW_KINDS),
      address,
      sources: read.sources(),
      formerly: read.list("formerly"),
      texts: {
        en: typesetBoth(texts.en, "en"),
        de: typesetBoth(texts.de, "de"),
        ru: typesetBoth(texts.ru, "ru"),
      },
    },
  };
}

/** A settled address without version and language, with its commas as they are typed. */
const bare = (address: string): string =>
  address
    .replace(/^v=\d+&/, "")
    .replace(/&lang=\w+/, "")
    .replaceAll("%2C", ",");

/** Reports names that two views have, or had. */
function refuseNames(read: readonly Read[], prose: readonly Prose[], problems: Problems): void {
  const owners = new Map(read.map(({ view }) => [view.id, view.id]));
  const addresses = new Map<string, string>();
  for (const [i, { view }] of read.entries()) {
    const file = prose[i]?.fact.file ?? "";
    for (const name of view.formerly) {
      const owner = owners.get(name);
      if (!SLUG.test(name))
        problems.add(file, 1, `"formerly": "${name}" is no name for an address`);
      if (owner !== undefined)
        problems.add(file, 1, `"formerly": "${name}" is the view "${owner}"`);
      owners.set(name, view.id);
    }
    const twin = addresses.get(view.address);
    if (twin !== undefined) problems.add(file, 1, `the view shows what "${twin}" shows`);
    addresses.set(view.address, view.id);
  }
}
