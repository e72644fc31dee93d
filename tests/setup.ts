import { learnAll } from "#words/learnAll.ts";

learnAll();
