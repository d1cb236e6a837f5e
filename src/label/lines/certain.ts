/** Points (log-odds) of a structure that is noise with near certainty; beyond what evidence can make up. */
export const CERTAIN = -9
