import { configure } from "@testing-library/react";

// A slow machine is no fault of the code.
configure({ asyncUtilTimeout: 20_000 });
