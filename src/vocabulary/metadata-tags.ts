import type { FieldName } from '../types'

export type Row = [names: string, field: FieldName, certainty: number]

/**
 * What `<meta>` names (name, property or http-equiv, lower case) say, and how far each is to be
 * believed. Where several names of one row are given, an earlier one is asked first. Certainties of
 * title, author and dates are shares of right values on the development pages, rounded to 0.05;
 * names too rare to measure stand below the measured ones.
 */
export const metaRows: readonly Row[] = [
  // Titles: `og:title` without its site name is right on 0.74 of articles.
  ['citation_title parsely-title sailthru.title', 'headline', 0.8],
  ['og:title', 'headline', 0.75],
  ['twitter:title twitter:text:title', 'headline', 0.7],
  ['dc.title dcterms.title title headline hdl eprints.title bepress_citation_title', 'headline', 0.6],

  ['dek subtitle article:subtitle dc.title.alternative', 'dek', 0.6],

  ['description', 'summary', 0.9],
  ['og:description', 'summary', 0.85],
  ['twitter:description', 'summary', 0.75],
  [
    'dc.description dcterms.description dcterms.abstract citation_abstract sailthru.description',
    'summary',
    0.6,
  ],

  ['citation_author parsely-author sailthru.author byl bepress_citation_author', 'byline', 0.9],
  ['author article:author_name', 'byline', 0.88],
  ['dc.creator dcterms.creator dc.contributor', 'byline', 0.8],
  ['article:author og:article:author og:author cxenseparse:author bt:author', 'byline', 0.75],
  ['shareaholic:article_author_name rbauthors vr:author creator authors web_author', 'byline', 0.6],

  ['article:published_time og:article:published_time', 'published', 0.95],
  ['citation_publication_date citation_date bepress_citation_date parsely-pub-date', 'published', 0.9],
  ['sailthru.date datepublished article:published bt:pubdate og:published_time', 'published', 0.9],
  ['dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created dc.date.created', 'published', 0.8],
  ['pubdate publishdate publish-date publish_date publication_date publication-date', 'published', 0.8],
  ['ptime publishtime rbpubdate displaydate article_date_original article:post_time', 'published', 0.8],
  ['originalpublicationdate shareaholic:article_published_time published_at', 'published', 0.8],
  [
    'cxenseparse:recs:publishtime weibo:article:create_at published cxenseparse:publishtime',
    'published',
    0.8,
  ],
  ['date dc.created datecreated created article.created article.published', 'published', 0.7],

  ['article:modified_time og:article:modified_time', 'modified', 0.95],
  ['og:updated_time datemodified dcterms.modified dc.date.modified', 'modified', 0.85],
  ['last-modified lastmod revised updated_at article.updated dc.modified utime', 'modified', 0.7],

  ['og:site_name', 'siteName', 0.95],
  ['application-name citation_journal_title parsely-network-canonical cre', 'siteName', 0.8],
  ['apple-mobile-web-app-title dc.publisher dcterms.publisher publisher', 'siteName', 0.6],

  ['og:locale', 'language', 0.65],
  ['content-language dc.language dcterms.language language citation_language', 'language', 0.6],

  ['og:url', 'url', 0.8],
  ['twitter:url parsely-link', 'url', 0.6],

  ['og:image og:image:url og:image:secure_url', 'image', 0.95],
  ['twitter:image twitter:image:src', 'image', 0.9],
  ['parsely-image-url sailthru.image.full thumbnail', 'image', 0.7],

  ['article:section og:article:section parsely-section', 'section', 0.9],
  ['section category dc.subject.category', 'section', 0.6],

  ['article:tag og:article:tag parsely-tags sailthru.tags', 'tags', 0.9],
  ['news_keywords citation_keywords', 'tags', 0.8],
  ['keywords dc.subject dcterms.subject', 'tags', 0.7],
]

/** Field and certainty of each name. */
export const metaFields: ReadonlyMap<string, { field: FieldName; certainty: number }> = new Map(
  metaRows.flatMap(([names, field, certainty]) =>
    names
      .split(' ')
      .map((name): [string, { field: FieldName; certainty: number }] => [name, { field, certainty }]),
  ),
)

/** Tags of libraries and journals: one person each, as a rule with the family name first. */
export const personTags: ReadonlySet<string> = new Set([
  'citation_author',
  'bepress_citation_author',
  'dc.creator',
  'dcterms.creator',
])

/** Names that come once per value: their values belong together. */
export const repeatedTags = new Set([
  'citation_author',
  'bepress_citation_author',
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'article:tag',
  'og:article:tag',
  'citation_keywords',
])
