/** A `&` as HTML writes it, also twice over. */
const ENTITY = /&(?:amp;)*(?:amp|#0*38|#x0*26);/gi;
/** What only counts readers is put behind other people's links by others. */
const COUNTING =
  /^(?:utm_\w+|hsa_\w+|mc_[ce]id|_hs\w+|_ga|_gl|[a-z]*clid|g?braid|wbraid|igshid|igsh|mkt_tok)$/i;
const COUNTED = /\?(?=(?:utm_\w+|[a-z]*clid|igshid|igsh)=)/gi;
/** The text that a link scrolls to; old browsers leave it in the address. */
const TEXT_FRAGMENT = /:~:.*$/su;
/** No value has one of these: what found the link in a text went on to what stands behind it. */
const BEHIND = /(?:[<>"|^`{}]|%(?:3C|3E|22|7C|5E|60|7B|7D)).*$/isu;
/** What stands behind a link in a sentence, as it is and as it is written in an address. */
const CLOSING =
  /(?:[.,;:!?()[\]'*~«»“”„’‘…—–]|%(?:2[1789AC]|3[ABF]|5[BD]|7E|C2%A[B0]|C2%BB|E2%80%(?:9[3489CDE]|A6)))+$/iu;
/** Spaces and line breaks of every kind, marks that cannot be seen, and the stroke with which a markup spares a letter. */
const SPACES = /[\s\\\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/**
 * The keys and values of an address as they were before mailers, chats and content systems passed it on: written as HTML, encoded
 * once or twice as a whole, with the end of a sentence behind it, with spaces, with what others count readers by. What was sound stays as it was.
 * @param names every name that the address knows
 */
export function mendAddress(text: string, names: ReadonlySet<string>): URLSearchParams {
  const whole = decodeWhole(text, names)
    .replace(TEXT_FRAGMENT, "")
    .replace(ENTITY, "&")
    .replace(COUNTED, "&")
    .replace(BEHIND, "")
    .replace(CLOSING, "");
  const query = new URLSearchParams();
  for (const [written, value] of new URLSearchParams(whole)) {
    const name = knownName(written.replace(SPACES, ""), names);
    if (name === "" || COUNTING.test(name)) continue;
    // Mail that is cut into lines writes `=` as `=3D`.
    query.append(name, value.replace(SPACES, "").replace(/^3D(?=[\w-])/, ""));
  }
  return query;
}

/** What parts the keys, where it was encoded with them: `date%3D2022-09-21%26overlay%3Dvisa`. */
function decodeWhole(text: string, names: ReadonlySet<string>): string {
  return text
    .replace(/%(?:25)+(?=2[36C]|3[BD])/gi, "%")
    .replace(/^(?:#|%23)+/, "")
    .replace(/(^|&|%26)((?:amp;|amp%3B)*)(\w+)(?:%3D|=)/gi, (all, sign, _, name: string) =>
      names.has(name.toLowerCase()) ? `${sign === "" ? "" : "&"}${name}=` : all,
    );
}

/** `DATE` is meant for `date`. */
const knownName = (name: string, names: ReadonlySet<string>): string =>
  !names.has(name) && names.has(name.toLowerCase()) ? name.toLowerCase() : name;
