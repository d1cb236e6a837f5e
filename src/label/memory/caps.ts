/**
 * The most points that a block can have which stood on other pages of its site, by length and by the
 * share of pages it stood on. Log-odds of content, from 97 hosts with 2 to 6 development pages.
 */
const caps = [
  // On nearly all pages of three or more: 2 in 100 are content.
  { pages: 3, share: 0.9, words: Number.POSITIVE_INFINITY, cap: -3.8 },
  // On half of three or more: a teaser box that comes and goes.
  { pages: 3, share: 0.5, words: Number.POSITIVE_INFINITY, cap: -2.2 },
  // Short blocks on both of two pages, or on some of more: 7 in 100.
  { pages: 2, share: 0.4, words: 15, cap: -2.6 },
  // Long ones: 16 in 100.
  { pages: 2, share: 0.9, words: Number.POSITIVE_INFINITY, cap: -1.7 },
  // One page seen says little: short blocks alone, and not much.
  { pages: 1, share: 1, words: 8, cap: -1 },
] as const

/** The cap on a block's points; null where it stood on no other page. */
export function capOf(count: number, pages: number, words: number): number | null {
  if (count === 0) return null
  const rule = caps.find((each) => pages >= each.pages && count / pages >= each.share && words <= each.words)
  return rule?.cap ?? null
}
