import { expect, test } from "vitest";
import { ownSources } from "#atlas/ownSources.ts";

const source = (publisher: string, url: string) => ({ publisher, publishedOn: "", url });

test.each([
  ["Mediazona https://zona.media/a", [source("Mediazona", "https://zona.media/a")]],
  [
    "Mediazona, 2022: https://zona.media/a?b=1#c.",
    [source("Mediazona, 2022", "https://zona.media/a?b=1#c")],
  ],
  ["Отчёт (https://example.org/x)", [source("Отчёт", "https://example.org/x")]],
  ["http://example.org/x", [source("example.org", "http://example.org/x")]],
  ["A book without an address", [source("A book without an address", "")]],
  ["javascript:alert(1)", [source("javascript:alert(1)", "")]],
  ["One https://a.org\n\n  \nTwo", [source("One", "https://a.org"), source("Two", "")]],
  ["https://", [source("https://", "")]],
  ["", []],
])("%j names its sources", (text, sources) => {
  expect(ownSources(text)).toEqual(sources);
});
