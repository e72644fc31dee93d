import type { RiskWords } from "#words/riskWords.ts";

/** In English: the part of a place's card on documented forced return, and its asylum decisions. */
export const risk: RiskWords = {
  title: (day) => `Documented forced returns to Russia by ${day}, in the 36 months before`,
  notClassed: "Russia and Ukraine, the two states at war, are not classified.",
  noData: "This place is in no class: no treaties, cases or decisions were collected for it.",
  noGrounds: "The grounds of this class are not recorded.",
  advice:
    "This is a record of published cases. It is not legal advice and no assessment of your case. Ask a specialised organisation.",
  pathway: "Way of return",
  barrier: "Legal barrier",
  barrierYes:
    "Yes: bound by the European Convention on Human Rights, the Refugee Convention and the Convention against Torture. A court can stop a removal; it does not always do so.",
  barrierNo: "No: not bound by all three treaties that let a court stop a removal.",
  grounds: "Grounds of the class",
  byAgeSame: (day) =>
    `If cases went on ageing after the last search, the rule would give the same class on ${day}.`,
  byAge: (day, byAge, shown) =>
    `By age alone the rule would give class ${byAge} on ${day} instead of ${shown}.`,
  outgrown: (day, title) => `On ${day} this case became older than 36 months: ${title}.`,
  byAgeWhy: "The class is kept because no new search was made, not because a newer case is known.",
  statistic: (from, to, decisions, share) =>
    `Asylum statistic: of ${decisions} decisions on Russian nationals in ${from} and ${to}, all instances together, ${share} were rejections.`,
  statisticSets: "From half of at least 20 decisions on this is a ground of class 3.",
  statisticMet:
    "From half of at least 20 decisions on this would be a ground of class 3; a graver one sets the class.",
  statisticNot: "No ground here: that takes at least 20 decisions, half of them rejections.",
  treaty:
    "Treaty: bound to Russia by the convention of Minsk (1993) or Chisinau (2002) on legal assistance, under which Russia can ask for people to be handed over.",
  noTrigger: "None: our sources were examined and hold no counted case.",
  tooLittle: "None: too little material for any statement.",
  noCases:
    "No published case or statement was found in our sources. That does not mean that nothing happened.",
  otherCases: (count) => `Other cases and statements: ${count}`,
  caseStates: {
    decides: "sets the class",
    ended: "counts for class 3: ended in refusal or release; a graver case sets the class",
    reported: "reported, not counted: no described case of a person who fled the war",
    counts: "counts, but a graver case sets the class",
    floor: "older than 36 months: leaves class 3 as the lowest",
    "not-yet": "after the chosen day",
    "low-confidence": "not counted: confidence is low",
    "no-effect": "not counted: no ground by its kind",
    "too-old": "older than 36 months: no longer counted",
  },
  corridors: "Known ways of forced return",
  corridorsNot: "Told in words only. They are no ways out and are never drawn.",
  corridorSince: (day) => `beginning: ${day}; no end seen`,
  treaties: "Treaties",
  treatyNames: {
    refugee: "Refugee Convention or Protocol",
    cat: "Convention against Torture",
    echr: "European Convention on Human Rights",
    legalAid: "Minsk or Chisinau convention with Russia",
  },
  yes: "yes",
  no: "no",
  treatiesState: "From lists of several years; membership is the same on every day of this map.",
  decisions: "Asylum decisions on Russian claims",
  decisionsFilter:
    "UNHCR, first instance, new claims; appeals, repeat claims and formal closures are left out.",
  noDecisions: "No decision on a Russian claim in the first instance is published for this place.",
  year: "Year",
  positive: "positive",
  negative: "negative",
};
