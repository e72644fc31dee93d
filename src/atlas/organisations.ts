/** Organisations that the sources name, and the texts that name them. */
export const ORGANISATIONS = [
  { id: "connection", sources: ["connection-2023"] },
  { id: "pro-asyl", sources: ["seed-004", "proasyl-2024"] },
  { id: "fluechtlingsrat", sources: ["seed-001"] },
  { id: "idite-lesom", sources: ["mt-getlost-2024"] },
  { id: "cit", sources: ["seed-002"] },
  { id: "bureau-kz", sources: ["kaz23-expulsion-bureau", "bureau-kz-2026"] },
] as const;
export type OrganisationId = (typeof ORGANISATIONS)[number]["id"];
