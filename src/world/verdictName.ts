import type { RiskVerdict } from "#world/riskClass.ts";

/** The class as people write it: 5, 4a, 3. */
export const verdictName = ({ class: name, sub }: RiskVerdict): string => `${name}${sub}`;
