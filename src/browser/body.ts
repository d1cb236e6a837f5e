/**
 * The smaller file for browsers and workers, without what writes Markdown and HTML.
 *
 * @module dechrome/browser/body
 */
import { extract as extractAll } from '../extract'
import type { Article, ExtractOptions, Input } from '../types'

export type { ExtractOptions, Input } from '../types'

/** An article without the two fields that need the writers of Markdown and HTML. */
export type PlainArticle = Omit<Article, 'markdown' | 'html'>

/**
 * `extract` for browsers and workers that read the body as text: the file is smaller, as nothing in it
 * writes Markdown or HTML.
 *
 * @param input as for `extract`
 * @param options as for `extract`
 * @returns the article without `markdown` and `html`
 * @throws TypeError and `DechromeError` as `extract` does
 * @example
 * ```ts
 * import { extract } from 'dechrome/browser/body'
 *
 * // In a page it is `extract(document)`.
 * console.log(extract('<h1>Rain</h1><p>It rained in Oslo all day, and nobody minded it.</p>').body)
 * ```
 * ```text
 * It rained in Oslo all day, and nobody minded it.
 * ```
 */
export function extract(input: Input, options: ExtractOptions = {}): PlainArticle {
  const article = extractAll(input, options)
  for (const name of ['markdown', 'html']) Reflect.deleteProperty(article, name)
  return article
}
