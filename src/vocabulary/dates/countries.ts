/**
 * Top-level domains of countries where English pages print the day first, with their regions.
 * Domains that are sold everywhere (`.co`, `.me`, `.io`) are not among them.
 */
export const countriesOfEnglish: Record<string, string> = {
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  in: 'IN',
  pk: 'PK',
  bd: 'BD',
  lk: 'LK',
  sg: 'SG',
  my: 'MY',
  hk: 'HK',
  za: 'ZA',
  ng: 'NG',
  gh: 'GH',
  ke: 'KE',
  zw: 'ZW',
  mt: 'MT',
  eu: 'IE',
}
