/** Characters in which the root of a feed is looked for: declarations and comments stand before it. */
const HEAD = 2000

/** The roots of what programs read, and what each is called. */
const roots: readonly (readonly [root: RegExp, name: string])[] = [
  [/<(?:rss|feed|rdf:RDF)[\s>]/, 'a feed'],
  [/<(?:urlset|sitemapindex)[\s>]/, 'a sitemap'],
]
const markup = /^\s*<(?:\?xml|rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/
const page = /<html[\s>]/i
/** `{"a"` and `[{"a"`: no prose and no Markdown begins so. */
const json = /^\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/

/**
 * What a text is that was made for programs and not for readers.
 *
 * @returns its name for people; null for pages, dumps and all else
 */
export function dataKind(text: string): string | null {
  const head = text.slice(0, HEAD)
  if (markup.test(head) && !page.test(head)) return roots.find(([root]) => root.test(head))?.[1] ?? null
  return json.test(head) && '}]'.includes(text.slice(-HEAD).trimEnd().at(-1) ?? ' ') ? 'JSON' : null
}
