/** What can fail while the page runs, and is told in a notice. */
export type Fault = "chunk" | "context" | "webgl" | "texts" | "records";
