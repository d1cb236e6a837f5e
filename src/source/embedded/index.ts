import { Document } from 'domhandler'
import { measure } from '../../text/shape'
import type { DataRecord, Metadata, Warning } from '../../types'
import { buildTree, type TreeLimits } from '../tree'
import { allWords, proseWords } from './count'
import { discourse } from './discourse'
import { findPlaces, type Places } from './places'
import { type StateText, state } from './state'
import { articleBody, posts, productDescription } from './structured'
import { templates } from './templates'

/** A place where pages keep text that they do not print. */
interface Finder {
  /** Ends the sentence "The text was recovered from ...". */
  where: string
  /** The text as HTML, also with what it stands in, or as a tree of its own; null where the page has none there. */
  find(places: Places): string | StateText | Document | null
}

/** The surest first: what is known to be the page's own text before what is only the longest of its strings. */
const finders: readonly Finder[] = [
  { where: 'the forum posts that are preloaded', find: discourse },
  { where: 'the posts in JSON-LD', find: posts },
  { where: 'the article body in JSON-LD', find: articleBody },
  { where: 'the product description in JSON-LD', find: productDescription },
  { where: 'templates', find: templates },
  { where: 'the application state', find: state },
]

/**
 * Words of prose from which a page has a text of its own. The barest real pages of the development
 * set that lack nothing have about 80; shells of applications have none, or a cookie notice's 30 to 60.
 */
const PROSE_WORDS = 80
/** Printed words, links and labels too, from which a page is whole without prose: a list of links is a page. */
const PRINTED_WORDS = 200
/** The share of the body that its JSON-LD gives from which a page prints that body itself. */
const LEAST_PRINTED = 0.4
/** Words that are worth taking in place of the page: two sentences. */
const LEAST_WORDS = 30
/** How many times as many words as the page prints. */
const LEAST_GAIN = 2

/** The tree to read a page's text from, and the objects that embedded text stands in, the innermost first. */
export interface Readable {
  root: Document
  records: readonly DataRecord[]
}

/**
 * The tree to read a page's text from: the page itself, or, where it prints next to nothing or little of the
 * body that its JSON-LD gives, a tree built of text that is embedded in it as data. On a page with text this
 * costs a look at its first lines.
 *
 * @param root the page; it is not changed
 * @param metadata what structured data says of the page
 * @param limits how deep and how large a tree may grow
 * @param warnings where it is noted that the text was recovered, and from what
 * @returns `root`, or a tree with twice the words that the page prints and what its text stands in; never throws
 */
export function readableTree(
  root: Document,
  metadata: Metadata,
  limits: TreeLimits,
  warnings: Warning[],
): Readable {
  const own = measure(metadata.articleBody ?? '').words * LEAST_PRINTED
  const prose = proseWords(root, Math.max(own, PROSE_WORDS))
  const isWithheld = prose < own
  if (!isWithheld && prose >= PROSE_WORDS) return { root, records: [] }
  const printed = isWithheld ? prose : allWords(root)
  if (!isWithheld && printed >= PRINTED_WORDS) return { root, records: [] }
  const places = findPlaces(root, metadata)
  for (const { where, find } of finders) {
    const found = find(places)
    if (found === null) continue
    const { tree, records } = readingOf(found, limits)
    if (allWords(tree) < Math.max(printed * LEAST_GAIN, LEAST_WORDS)) continue
    warnings.push({
      code: 'embedded-data',
      message: `The page prints little or no text; it was recovered from ${where}`,
    })
    return { root: tree, records }
  }
  return { root, records: [] }
}

function readingOf(found: string | StateText | Document, limits: TreeLimits) {
  if (found instanceof Document) return { tree: found, records: [] }
  const { html, records } = typeof found === 'string' ? { html: found, records: [] } : found
  return { tree: buildTree(html, limits).root, records }
}
