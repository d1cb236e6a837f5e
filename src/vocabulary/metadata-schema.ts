/**
 * schema.org types that a page can be about, with how surely a node of that type is the page's own
 * subject when it stands at page level (0 to 1). Ranked by reading the development pages: a news
 * page that carries an `Article` and a `WebPage` says the article's facts in the first.
 */
const ranks: [types: string, rank: number][] = [
  // Articles of any kind.
  [
    'article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle',
    1,
  ],
  ['askpublicnewsarticle reviewnewsarticle advertisercontentarticle satiricalarticle scholarlyarticle', 1],
  [
    'medicalscholarlyarticle techarticle apireference blogposting liveblogposting socialmediaposting report',
    1,
  ],
  ['creativework', 1],
  // Single things a page can be made for.
  ['discussionforumposting question recipe howto product productgroup course book event jobposting', 0.8],
  [
    'softwareapplication mobileapplication webapplication review criticreview movie tvepisode podcastepisode',
    0.8,
  ],
  ['dataset service medicalcondition drug musicrecording musicalbum', 0.8],
  ['videoobject', 0.6],
  ['audioobject', 0.5],
  // The page as a page: its name and dates are those of the page, not always of the text on it.
  ['webpage itempage aboutpage contactpage faqpage qapage medicalwebpage profilepage checkoutpage', 0.5],
  ['collectionpage blog searchresultspage itemlist', 0.3],
]

export const subjectTypes: ReadonlyMap<string, number> = new Map(
  ranks.flatMap(([types, rank]) => types.split(' ').map((type): [string, number] => [type, rank])),
)

/** Types whose name is the name of the site. */
export const siteTypes = new Set([
  'website',
  'newsmediaorganization',
  'organization',
  'corporation',
  'localbusiness',
])

/** Types that sell something: their description is the product's. */
export const productTypes = new Set(['product', 'productgroup', 'individualproduct', 'productmodel'])

/**
 * Properties that lead from the page to what the page is about. Every other property leads to
 * something else (a related item, a comment, a person) whose name and date are never the page's.
 */
export const subjectProperties = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const

/** Reduce `https://schema.org/NewsArticle`, `schema:NewsArticle` and `NewsArticle` to `newsarticle`. */
export function schemaType(value: string): string {
  const end = Math.max(value.lastIndexOf('/'), value.lastIndexOf('#'), value.lastIndexOf(':'))
  return value
    .slice(end + 1)
    .trim()
    .toLowerCase()
}

/** Properties of microdata and RDFa that are read; prefixes (`schema:`, `dc:`) are dropped first. */
export const readProperties = new Set([
  ...['headline', 'name', 'alternativeheadline', 'alternatename', 'title', 'description', 'about'],
  ...['author', 'creator', 'publisher', 'datepublished', 'datecreated', 'datemodified', 'date', 'created'],
  ...['modified', 'issued', 'image', 'articlesection', 'keywords', 'inlanguage'],
])
