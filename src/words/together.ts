/** What several files export, once all of them have come. */
export async function together<A extends object, B extends object, C extends object>(
  a: Promise<A>,
  b: Promise<B>,
  c?: Promise<C>,
): Promise<A & B & C> {
  return Object.assign({}, ...(await Promise.all([a, b, c])));
}
