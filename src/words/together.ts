type AllOf<Files> = Files extends readonly [infer One, ...infer Others]
  ? One & AllOf<Others>
  : unknown;

/** What several files export, once all of them have come. */
export async function together<Files extends readonly object[]>(
  ...files: { readonly [I in keyof Files]: Promise<Files[I]> }
): Promise<AllOf<Files>> {
  return Object.assign({}, ...(await Promise.all(files)));
}
