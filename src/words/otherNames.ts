import type { Lang } from "#atlas/types.ts";

/** Other names under which readers look for a place, by its id; the search knows them, nothing shows them unasked. */
export const otherNames: Readonly<Record<string, Partial<Record<Lang, readonly string[]>>>> = {
  ARE: { en: ["UAE"], de: ["VAE"], ru: ["Эмираты"] },
  BLR: { de: ["Weißrussland"], ru: ["Белоруссия"] },
  CIV: { en: ["Ivory Coast"], de: ["Elfenbeinküste"] },
  COD: {
    en: ["Democratic Republic of the Congo"],
    de: ["Demokratische Republik Kongo"],
    ru: ["Демократическая Республика Конго"],
  },
  COG: { en: ["Republic of the Congo"], de: ["Republik Kongo"], ru: ["Республика Конго"] },
  CPV: { de: ["Kap Verde"] },
  CZE: { en: ["Czech Republic"], de: ["Tschechische Republik"] },
  GBR: {
    en: ["Great Britain", "UK", "England"],
    de: ["Großbritannien", "England"],
    ru: ["Великобритания", "Соединённое Королевство", "Англия"],
  },
  KGZ: { de: ["Kirgistan"], ru: ["Кыргызстан"] },
  KOR: { ru: ["Южная Корея"] },
  MDA: { de: ["Moldawien"], ru: ["Молдавия"] },
  MMR: { en: ["Burma"], de: ["Birma"] },
  NLD: { en: ["Holland"], de: ["Holland"], ru: ["Голландия"] },
  PRK: { ru: ["Северная Корея"] },
  SWZ: { en: ["Swaziland"], de: ["Swasiland"], ru: ["Свазиленд"] },
  TKM: { ru: ["Туркмения"] },
  TLS: { en: ["East Timor"], de: ["Osttimor"] },
  TUR: { en: ["Turkey"] },
  USA: { en: ["USA", "America"], de: ["USA", "Amerika"], ru: ["Соединённые Штаты", "Америка"] },
  VAT: { en: ["Holy See"], de: ["Heiliger Stuhl"] },
  ZAF: { ru: ["ЮАР"] },
};
