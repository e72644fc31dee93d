/** What nobody has measured here yet takes so many seconds. */
const UNKNOWN = 3;

/**
 * Of the test files that a change can break those that are run at once: the changed ones and those named after a changed file always,
 * then those of its folder and then the others as far as so many seconds last, the quickest first.
 * @param {readonly string[]} files the test files
 * @param {readonly string[]} changed the files that were changed
 * @param {ReadonlyMap<string, number>} times how many seconds each test file took last
 * @param {number} seconds all cores together
 * @returns {{ readonly now: readonly string[], readonly later: readonly string[] }}
 */
export function nearTests(files, changed, times, seconds) {
  const near = new Set(
    changed.flatMap((path) => [path, path.replace(/^(?:src|geo\/compile)\//, "tests/")]),
  );
  const folders = new Set([...near].map(folderOf));
  const timeOf = (/** @type {string} */ file) => times.get(file) ?? UNKNOWN;
  const isNamed = (/** @type {string} */ file) =>
    near.has(file) || near.has(file.replace(/\.test\.(tsx?)$/, ".$1"));
  const isFar = (/** @type {string} */ file) => Number(!folders.has(folderOf(file)));
  const now = files.filter(isNamed);
  let left = seconds - now.reduce((sum, file) => sum + timeOf(file), 0);
  const others = files
    .filter((file) => !isNamed(file))
    .toSorted((a, b) => isFar(a) - isFar(b) || timeOf(a) - timeOf(b));
  for (const file of others) {
    if (timeOf(file) > left) continue;
    left -= timeOf(file);
    now.push(file);
  }
  return { now, later: files.filter((file) => !now.includes(file)) };
}

const folderOf = (/** @type {string} */ path) => path.slice(0, path.lastIndexOf("/"));
