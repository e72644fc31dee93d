import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGS } from "#atlas/types.ts";
import { StoryText } from "#plain/StoryText.tsx";
import { made } from "../facts.ts";

/** A step as it stands in a page that needs no script, parted where its answer opens. */
function pageOf(story: string, step: number, lang: (typeof LANGS)[number]) {
  const told = made?.stories[lang][story];
  const one = told?.steps[step - 1];
  if (told === undefined || one === undefined) throw new Error(`there is no ${story} ${step}`);
  const steps = [{ ...one, quiz: null }];
  const page = renderToStaticMarkup(
    <StoryText story={{ ...told, text: "", steps }} lang={lang} level="h2" />,
  );
  const [asked = "", answer = ""] = page.split("<details>");
  return { asked, answer, text: one.text };
}

test.each([
  ["order", "nine-days-in-september", 6, 4, /98[.,\s\u00a0]000/],
  ["borders", "nine-days-in-september", 2, 14, /BigAsia/],
  ["share", "who-counts", 7, 1, /\b92\b/],
  ["curve", "finland-closes-its-door", 8, 5, /1[.,\s\u00a0]?096/],
] as const)(
  "without a script %s is a question with lines, and its answer and text are folded",
  (kind, story, step, lines, answer) => {
    for (const lang of LANGS) {
      const page = pageOf(story, step, lang);
      expect(page.asked.match(/class="plain-blank"/g)?.length).toBe(lines);
      expect(answer.test(page.asked), `${kind} ${lang}`).toBe(false);
      expect(page.answer.includes(page.text.slice(0, 30)), `${kind} ${lang}`).toBe(true);
      if (kind !== "borders") expect(answer.test(page.answer), `${kind} ${lang}`).toBe(true);
    }
  },
);

test("a step without a guess is read at once", () => {
  const { asked, text } = pageOf("opening", 1, "en");
  expect(asked).toContain(text.slice(0, 30));
});
