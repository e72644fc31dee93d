import { learnAll } from "#words/learnAll.ts";

await learnAll();
