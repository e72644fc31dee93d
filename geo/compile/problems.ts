/** One fact that cannot be used: where it stands and why. Lines count from 1. */
export type Problem = { readonly file: string; readonly line: number; readonly reason: string };

/** Collects problems; facts with problems are told all at once, not one per build. */
export type Problems = {
  readonly list: readonly Problem[];
  readonly add: (file: string, line: number, reason: string) => void;
};

export function collectProblems(): Problems {
  const list: Problem[] = [];
  return {
    list,
    // Some rows are read for two purposes; what is wrong with them is told once.
    add: (file, line, reason) => {
      const isThis = (one: Problem) =>
        one.file === file && one.line === line && one.reason === reason;
      if (!list.some(isThis)) list.push({ file, line, reason });
    },
  };
}

/** `geo/visa.csv:12: there is no place "XYZ"` */
export const printProblem = ({ file, line, reason }: Problem): string =>
  `geo/${file}:${line}: ${reason}`;
