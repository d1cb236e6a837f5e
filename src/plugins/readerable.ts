/** An element, as far as it is looked at here. */
interface ReadableElement {
  readonly id: string
  readonly textContent: string | null
  readonly parentNode: unknown
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  closest(selector: string): unknown
}

/** A document, as far as it is looked at here. */
interface SearchableDocument {
  querySelectorAll(selector: string): Iterable<ReadableElement>
}

/** When a page counts as one to read. */
export interface ReaderableOptions {
  /** Characters from which a paragraph counts. Default: 140. */
  minContentLength?: number
  /** Sum of the square roots of the characters above that, from which the page does. Default: 20. */
  minScore?: number
  /** Whether a reader sees an element. Default: by `hidden`, `aria-hidden` and inline style. */
  visibilityChecker?: (element: never) => boolean
}

/**
 * Tell quickly whether a page is likely to have an article, as the function of this name in
 * `@mozilla/readability` does: by its long paragraphs, before anything is extracted. Names of
 * elements are read by whole words, so that a class `sharedText` is no sign of share buttons.
 *
 * @param document a live document; it is not changed
 * @param options thresholds, or a function that tells whether a reader sees an element
 * @returns false for pages with few or short paragraphs
 * @example
 * ```ts
 * import { isProbablyReaderable } from 'dechrome/readability'
 * import { JSDOM } from 'jsdom'
 *
 * const { document } = new JSDOM(`<p>${'It rained in Oslo all day. '.repeat(40)}</p>`).window
 * console.log(isProbablyReaderable(document))
 * ```
 * ```text
 * true
 * ```
 */
export function isProbablyReaderable(
  document: SearchableDocument,
  options: ReaderableOptions | ReaderableOptions['visibilityChecker'] = {},
): boolean {
  const given = typeof options === 'function' ? { visibilityChecker: options } : options
  const { minContentLength = 140, minScore = 20, visibilityChecker = isVisible } = given
  let score = 0
  for (const element of candidates(document)) {
    if (!visibilityChecker(element as never) || isUnlikely(element) || element.closest('li p')) continue
    const chars = (element.textContent ?? '').trim().length
    if (chars >= minContentLength) score += Math.sqrt(chars - minContentLength)
    if (score > minScore) return true
  }
  return false
}

/** Elements that hold paragraphs, and those whose lines are parted by `<br>`. */
function candidates(document: SearchableDocument): Set<ReadableElement> {
  const found = new Set(document.querySelectorAll('p, pre, article'))
  for (const { parentNode } of document.querySelectorAll('div > br')) found.add(parentNode as ReadableElement)
  return found
}

const invisible = /display\s?:\s?none/i

function isVisible(element: ReadableElement): boolean {
  return (
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !invisible.test(element.getAttribute('style') ?? '')
  )
}

/** Names of what stands around articles. */
const unlikely = new Set(
  'ad ads banner breadcrumb breadcrumbs comment comments consent cookie disqus footer gdpr header legend menu newsletter pager pagination popup promo related replies share sidebar social sponsor sponsored subscribe'.split(
    ' ',
  ),
)

const nameBorder = /[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/

function isUnlikely(element: ReadableElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.split(nameBorder).some((name) => unlikely.has(name.toLowerCase()))
}
