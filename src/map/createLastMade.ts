/** What was last made under a name, for as long as what it is made of is the very same. */
export type LastMade = <Made>(name: string, of: readonly unknown[], make: () => Made) => Made;

/** Keeps one thing under each name. */
export function createLastMade(): LastMade {
  const kept = new Map<string, { readonly of: readonly unknown[]; readonly made: unknown }>();
  return <Made>(name: string, of: readonly unknown[], make: () => Made): Made => {
    const last = kept.get(name);
    if (last !== undefined && of.every((part, i) => part === last.of[i])) return last.made as Made;
    const made = make();
    kept.set(name, { of, made });
    return made;
  };
}
