import { first as de } from "#words/first/de.ts";
import { first as en } from "#words/first/en.ts";
import { first as ru } from "#words/first/ru.ts";
import { learn } from "#words/spoken.ts";

/** Learns every language at once, where nothing has to be fetched: in the build and in tests. */
export function learnAll(): void {
  learn("en", en);
  learn("de", de);
  learn("ru", ru);
}
