import { resolveOptions } from './options'
import { hasProse } from './source/has-prose'
import type { ExtractOptions, Input } from './types'

/** Bytes or characters looked at. */
const most = 1_000_000

/**
 * Tell quickly whether there is enough prose in an input to be worth extracting: a few paragraphs or
 * lines with sentences in them, counted without building a tree. It takes less than a tenth of the
 * time of `extract`, and says nothing of where the prose stands: comments count as much as an article.
 *
 * @param input what `extract` takes
 * @param options of them `format`, `contentType` and `maxBytes` count; a million bytes are looked at
 *   at most
 * @returns false for links, labels, empty pages and binary files
 * @throws TypeError where the input or an option is of the wrong type
 * @example
 * ```ts
 * import { isProbablyArticle } from 'dechrome'
 *
 * const rain = 'It rained in Oslo all day, and nobody who was out in it minded it very much, they said.'
 * console.log(isProbablyArticle(`<p>${rain}</p>`.repeat(8)))
 * console.log(isProbablyArticle('<a href="/">Home</a> <a href="/sport">Sport</a>'))
 * ```
 * ```text
 * true
 * false
 * ```
 */
export function isProbablyArticle(input: Input, options: ExtractOptions = {}): boolean {
  const settings = resolveOptions(options)
  return hasProse(input, { ...settings, maxBytes: Math.min(settings.maxBytes, most) })
}
