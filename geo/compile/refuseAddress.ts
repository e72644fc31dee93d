import type { Territory } from "#view/paramForms.ts";
import { READER_KEYS } from "#view/params.ts";
import { readValues } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";

/** What of an address is understood; the rest is reported, and what is the reader's own to say, or of a story. `whose` is what the address belongs to, as “a step”. */
export function refuseAddress(
  address: string,
  territory: Territory,
  whose: string,
  wrong: (reason: string) => void,
): Partial<ViewState> {
  const { values, problems } = readValues(new URLSearchParams(address), territory);
  for (const { name, value } of problems)
    wrong(`“${name}=${value}” in the address is not understood`);
  for (const key of [...READER_KEYS, "story" as const, "step" as const])
    if (values[key] !== undefined) wrong(`“${key}” in the address is not for ${whose} to say`);
  return values;
}
