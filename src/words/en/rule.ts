import { plural } from "#words/numberWords.ts";
import type { RuleWords } from "#words/ruleWords.ts";

/** In English: words of the page that shows how a class of documented forced returns is found. */
export const rule: RuleWords = {
  lead: "The class is not an opinion and not a forecast: it follows from published cases, the asylum statistics and treaties by a fixed rule. Choose a place and a day to see each step.",
  place: "Place",
  noPlace: "Choose a place",
  day: "Day",
  verdict: (place, date) => `${place}, by ${date}, in the 36 months before`,
  notClassified: "This place is not classified.",
  later: (seen) =>
    `Cases were looked for up to ${seen}, and the rule is read as of that day: after it no case ages, and only later cases change a class, upwards.`,
  tree: "How a class is found",
  questions: {
    "5": "Does a described case show that somebody who had fled the war was deported, extradited or handed over?",
    "4": "An arrest on a Russian request, an approved extradition, a handover to an unknown fate (4a), or a forced return of other Russian nationals (4b)?",
    "3": "A refusal or stopped return, an older case of class 4 or 5, at least half of 20 or more asylum decisions rejected, or a treaty on legal assistance with Russia?",
    "1": "Is there material on the place, and is it bound by all three conventions that bar removal?",
    "2": "Is there material on the place at all?",
    "0": "None of it: too little is known.",
  },
  steps: "The rule, step by step",
  stepsNote: "The conditions are tried from above; the first one that is met decides.",
  results: {
    decides: "met: this step decides",
    "not-met": "not met",
    skipped: "no longer asked",
  },
  conditions: {
    "5": "Class 5, if in the 36 months before the day of the evidence a described case shows that somebody who had fled the war – a deserter, a mobilised man, a person evading conscription or mobilisation, an opponent of the war – was deported, extradited or handed over, to Russia or towards it.",
    "4": "Class 4, if in those 36 months the state made an arrest on a Russian request that is not known to have ended in refusal or release, approved an extradition that was not carried out, or handed over somebody whose fate is unknown (4a), or if other Russian nationals were forcibly returned (4b).",
    "3": "Class 3, if at least one of four grounds holds:",
    "1": "Class 1, if there is material on the place – a case, a statement, or at least 20 asylum decisions – and it is bound by the European Convention on Human Rights, the Refugee Convention or its Protocol, and the Convention against Torture.",
    "2": "Class 2, if there is such material, but the place is not bound by all three treaties.",
    "0": "Class 0 in all other cases: too little material to say anything.",
  },
  thirds: {
    refusal:
      "a refusal, a stopped return, a removal to elsewhere, an arrest that ended in refusal or release, or a restrictive statement in those 36 months",
    floor: "a case of class 4 or 5 that is older than 36 months",
    statistic:
      "at least 20 asylum decisions on Russian nationals in this year and the one before, half of them or more rejections",
    treaty: "a treaty on legal assistance with Russia (Minsk 1993 or Chisinau 2002)",
  },
  met: "holds",
  notMet: "does not hold",
  casesIn: (count) =>
    `${count} ${plural(count, "en", { one: "case counts", many: "cases count" })}`,
  casesOut: (count) =>
    `${count} ${plural(count, "en", { one: "case does", many: "cases do" })} not count, and why`,
  noCases: "There is no case on record for this place.",
  noCounted: "No case counts.",
  stated: "Date as reported",
  case: "Case",
  part: "Part in the class",
  parts: {
    counts: (level, date) => `counts for class ${level}, up to and including ${date}`,
    ended: (level, date, ended) =>
      `counts for class ${level}, up to and including ${date}: since ${ended} it is known to have ended in refusal or release; before that it counted for 4a`,
    reported: () =>
      "reported, not counted: class 5 needs a described case, dated at least by month, that says what happened to whom",
    floor: (level, date) =>
      `for class ${level} only up to ${date}; since then it keeps class 3 as a floor`,
    "too-old": (level, date) => `counted for class ${level} up to ${date}; older than 36 months`,
    "no-effect": () =>
      "shown, but this kind of report moves no class: protection, release, or no outcome against the person",
    "low-confidence": () => "not counted, because the evidence is weak",
    "not-yet": (_level, date) =>
      `not yet: a case counts from the last day that its date can mean, here ${date}`,
  },
  deciding: "decides",
  transit: "in transit",
  statistic: "Asylum statistic",
  noStatistic: "UNHCR has no decisions on Russian nationals here for the years in question.",
  pooled: (years, decisions, share) =>
    `${years} together: ${decisions} decisions on the merits, ${share} of them rejections.`,
  threshold: "Ground of class 3 from 20 decisions and 50% rejections:",
  year: "Year",
  substantive: "Decisions on the merits",
  rejected: "Rejections",
  substantiveNote:
    "Decisions on the merits are recognitions, complementary protection and rejections. The figure of a year applies from 1 January of that year; 2026 uses 2025. UNHCR rounds small numbers.",
  treaties: "Treaties",
  treatyNames: {
    legalAid: "Legal assistance with Russia (Minsk 1993 or Chisinau 2002)",
    refugee: "Refugee Convention 1951 or Protocol 1967",
    cat: "Convention against Torture",
    echr: "European Convention on Human Rights",
  },
  yes: "yes",
  no: "no",
  barrier:
    "All three conventions bind the place: a court can stop a removal. That does not mean that it always does.",
  noBarrier: "The three conventions do not all bind the place: no legal barrier in this sense.",
  shorter: "If cases counted for 24 months only",
  shorterSame: "The class would be the same.",
  shorterOther: (before, after) => `The class would be ${after} instead of ${before}.`,
  shorterNote:
    "The rule takes 36 months because cases become known late and seldom. The price is that improvements show late.",
  versions: "Two versions of the rule",
  versionTexts: [
    "Version 1, up to data release 2026-11: an arrest on a Russian request counted for 4a for 36 months, also where a court refused the extradition or the person was released. A reported return of somebody who had fled the war counted for class 5, also without a described case.",
    "Version 2, in force: such an arrest counts for 4a while it is open or once extradition is granted; from the day by which it ended in refusal or release it counts for 3. Class 5 needs a described case: dated at least by month, with what happened to whom, by role; a report without one is shown and not counted. Cases of low confidence are shown and not counted in both versions.",
  ],
  versionsDiffer: (count, day) =>
    count === 0
      ? `By ${day} both versions give every place the same class.`
      : `By ${day}, ${count} ${plural(count, "en", { one: "place has", many: "places have" })} another class by version 1 than by version 2:`,
  versionChange: (place, first, second) =>
    `${place}: ${first} by version 1, ${second} by version 2`,
  byAge: "If cases went on ageing after the last search",
};
