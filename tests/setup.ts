import { configure } from "@testing-library/react";
import { learnAll } from "#words/learnAll.ts";

learnAll();

// A slow machine is no fault of the code.
configure({ asyncUtilTimeout: 20_000 });
