/** The mean radius of the Earth in kilometres. */
export const EARTH_KM = 6371;
