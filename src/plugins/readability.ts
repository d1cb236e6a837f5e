/**
 * The interface of `@mozilla/readability`, for programs that have a document and want to change an import.
 *
 * @module dechrome/readability
 */
import { extract } from '../extract'
import type { Article, DomNode, ExtractOptions } from '../types'

export { isProbablyReaderable, type ReaderableOptions } from './readerable'

/** A live document, as far as it is read here besides its nodes. */
export interface ReadableDocument extends DomNode {
  readonly documentURI: string
  readonly title: string
  createElement(name: 'div'): { innerHTML: string }
  getElementsByTagName(name: string): ArrayLike<unknown>
}

/**
 * Mozilla's options that mean something here, and ours. Mozilla's others (`debug`, `charThreshold`,
 * `nbTopCandidates`, `classesToPreserve`, `keepClasses`, `disableJSONLD`, `allowedVideoRegex`,
 * `linkDensityModifier`) are taken and change nothing.
 */
export interface ReadabilityOptions<Content = string> extends ExtractOptions {
  /** Elements from which `parse` throws an `Error`. Default: 0, no limit. */
  maxElemsToParse?: number
  /** Makes `content` of the element that holds the article. Default: its HTML. */
  serializer?: (element: never) => Content
  debug?: boolean
  charThreshold?: number
  nbTopCandidates?: number
  classesToPreserve?: string[]
  keepClasses?: boolean
  disableJSONLD?: boolean
  allowedVideoRegex?: RegExp
  linkDensityModifier?: number
}

/** An article under the names that Mozilla gives its fields. */
export interface ReadabilityArticle<Content = string> {
  /** The headline, else the document's title. */
  title: string
  /** The body as sanitised HTML in Mozilla's wrapper, or what `serializer` made of it. */
  content: Content
  /** The body as plain text, a blank line between paragraphs. */
  textContent: string
  /** Characters of `textContent`. */
  length: number
  /** The page's description, else the printed dek, else the first paragraph. */
  excerpt: string
  /** Who wrote it, without "By". */
  byline: string | null
  /** `ltr` or `rtl`. */
  dir: string | null
  /** What the site calls itself. */
  siteName: string | null
  /** A BCP 47 tag. */
  lang: string | null
  /** ISO 8601, as precise as the page is. */
  publishedTime: string | null
}

/**
 * A drop-in for the class of `@mozilla/readability`: a live document in, an article under Mozilla's
 * field names out. What differs:
 *
 * - The document is never changed: there is no need to clone it, and `parse` may be called again.
 * - `content` is sanitised by an allow-list: no classes, ids, scripts, styles, frames or forms.
 * - `textContent` is the body as plain text with a blank line between paragraphs, without captions.
 * - `publishedTime` is ISO 8601, read from the visible page too; `byline` is without "By".
 * - `excerpt` is the page's description, else the printed dek, else the first paragraph.
 * - Pages that are no articles (forums, products, listings) give their content where they have any.
 *
 * @example
 * ```ts
 * import { Readability } from 'dechrome/readability'
 * import { JSDOM } from 'jsdom'
 *
 * const html = '<h1>Rain</h1><p>It rained in Oslo all day, and nobody minded it.</p>'
 * const { document } = new JSDOM(html, { url: 'https://wet.example/rain' }).window
 * console.log(new Readability(document).parse()?.title)
 * ```
 * ```text
 * Rain
 * ```
 */
export class Readability<Content = string> {
  readonly #document: ReadableDocument
  readonly #options: ReadabilityOptions<Content>

  /**
   * @param document a live document of any implementation
   * @param options Mozilla's and ours; links become absolute by the document's own address
   * @throws TypeError where the first argument is no document
   */
  constructor(document: ReadableDocument, options: ReadabilityOptions<Content> = {}) {
    if (document?.nodeType !== DOCUMENT) throw new TypeError('Expected the first argument to be a document')
    this.#document = document
    this.#options = options
  }

  /**
   * @returns the article; null where the page has no text to read
   * @throws Error where the document has more than `maxElemsToParse` elements; TypeError where an
   *   option of ours is of the wrong type
   */
  parse(): ReadabilityArticle<Content> | null {
    checkSize(this.#document, this.#options.maxElemsToParse)
    const url = this.#options.url ?? addressOf(this.#document)
    const article = extract(this.#document, { ...this.#options, url })
    const { headline, byline, body, dir, siteName, language, published } = article
    if (body === '') return null
    return {
      title: headline ?? this.#document.title.trim(),
      byline,
      dir,
      lang: language,
      content: this.#content(article),
      textContent: body,
      length: body.length,
      excerpt: excerptOf(article),
      siteName,
      publishedTime: published,
    }
  }

  /** The content as Mozilla wraps it. */
  #content({ html }: Article): Content {
    const content = `<div id="readability-page-1" class="page">${html}</div>`
    const { serializer } = this.#options
    // Without a serializer the type parameter is `string`.
    if (!serializer) return content as Content
    const holder = this.#document.createElement('div')
    holder.innerHTML = content
    return serializer(holder as never)
  }
}

/** The `nodeType` of a document. */
const DOCUMENT = 9

/** The document's address where it is one that links can be based on; not `about:blank`. */
function addressOf({ documentURI }: ReadableDocument): string | undefined {
  return documentURI?.startsWith('http') ? documentURI : undefined
}

function checkSize(document: ReadableDocument, most = 0): void {
  if (most <= 0) return
  const { length } = document.getElementsByTagName('*')
  if (length > most) throw new Error(`Aborting parsing document; ${length} elements found`)
}

function excerptOf({ summary, dek, body }: Article): string {
  const end = body.indexOf('\n\n')
  return summary ?? dek ?? (end === -1 ? body : body.slice(0, end))
}
