import type { OwnStep, OwnStory } from "#atlas/ownStory.ts";

/** A step of an own story; what a test is about is changed. */
export const ownStep = (change: Partial<OwnStep> = {}): OwnStep => ({
  address: "v=1&date=2022-09-21&overlay=visa&place=GEO&lang=en&series=stayers-bell-2024",
  title: "Georgia lets people in",
  text: "Without a visa, for a year.\n\nThe road leads over Verkhny Lars.",
  minutes: 2,
  notes: "Ask who has been there.",
  quiz: { question: "For how long?", answer: "A year." },
  sources: "Mediazona, 27 September 2022 https://example.org/lars",
  guess: null,
  ...change,
});

/** An own story of three steps. */
export const ownStory = (change: Partial<OwnStory> = {}): OwnStory => ({
  lang: "en",
  title: "Three doors",
  text: "For the tenth form.",
  steps: [
    ownStep(),
    ownStep({
      address: "v=1&date=2023-12-15&place=FIN&lang=en&series=stayers-bell-2024",
      title: "Финляндия закрывает дверь, 2 < 3",
      quiz: null,
    }),
    ownStep({ title: "", text: "", notes: "", minutes: 0.5, quiz: null }),
  ],
  ...change,
});
