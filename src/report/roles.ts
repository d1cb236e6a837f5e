import type { Role } from '../types'

/** How a role is shown: its colour, and what it is in a few words. */
export interface Look {
  /** Hue of OKLCH, in degrees; lightness is the same for all, so that contrast is. */
  hue: number
  words: string
}

/** The roles that make the article, in the order of a page. */
const articleRoles = {
  headline: { hue: 255, words: "the article's own headline" },
  dek: { hue: 225, words: 'the standfirst printed with the headline' },
  summary: { hue: 205, words: 'a description or abstract' },
  byline: { hue: 300, words: 'who wrote it' },
  timestamp: { hue: 325, words: 'when it appeared or changed' },
  subhead: { hue: 185, words: 'a heading inside the body' },
  body: { hue: 155, words: 'the text itself' },
  caption: { hue: 125, words: 'words under a picture' },
} satisfies Partial<Record<Role, Look>>

/** The kinds of noise. */
const noiseRoles = {
  navigation: { hue: 265, words: 'menus, breadcrumbs, page numbers' },
  related: { hue: 45, words: 'other articles' },
  ranking: { hue: 65, words: 'most read, trending' },
  promo: { hue: 30, words: 'newsletters, subscriptions, apps' },
  social: { hue: 345, words: 'sharing and following' },
  ad: { hue: 15, words: 'advertisements' },
  consent: { hue: 90, words: 'cookies and consent' },
  comments: { hue: 315, words: 'what readers wrote' },
  bio: { hue: 285, words: 'about the author' },
  tags: { hue: 215, words: 'topics and keywords' },
  copyright: { hue: 105, words: 'rights and legal lines' },
  duplicate: { hue: 240, words: 'said before on the page' },
  other: { hue: 80, words: 'anything else' },
} satisfies Partial<Record<Role, Look>>

/** Every role with its look. */
export const looks: Readonly<Record<Role, Look>> = { ...articleRoles, ...noiseRoles }

/** Every role, those of the article first. */
export const roles = Object.keys(looks) as Role[]

/** Whether a role is a kind of noise. */
export function isNoise(role: Role): boolean {
  return role in noiseRoles
}
