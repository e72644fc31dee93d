import type { Row } from "./row.ts";
import { bytes } from "./rows/bytes.ts";
import { counts } from "./rows/counts.ts";
import { growth } from "./rows/growth.ts";
import { judged } from "./rows/judged.ts";
import { jump } from "./rows/jump.ts";
import { leaks } from "./rows/leaks.ts";
import { ready } from "./rows/ready.ts";
import { server } from "./rows/server.ts";
import { slowLine } from "./rows/slowLine.ts";
import { step } from "./rows/step.ts";

/** All rows by the names by which `npm run bench` is asked for them. */
export const ROWS: Readonly<Record<string, Row>> = {
  bytes,
  ready,
  slowLine,
  step,
  jump,
  counts,
  growth,
  leaks,
  server,
  judged,
};
