import { nameOf } from './errors'
import { extract } from './extract'
import { resolveOptions } from './options'
import { type BodyStream, readBody } from './response-body'
import type { Article, ExtractOptions } from './types'

/** What is read of the answer of `fetch`. */
export interface ResponseLike {
  /** Where it came from, after redirects. */
  readonly url: string
  /** Of them `content-type` is read. */
  readonly headers: { get(name: string): string | null }
  /** The bytes, as a stream of the web or of Node that nobody has read; null for an answer without a body. */
  readonly body: BodyStream | null
  /** Whether it was read before. */
  readonly bodyUsed?: boolean
}

/**
 * Read the answer of `fetch` and take the article out of it: charset and format by its header, links
 * by the address it came from after redirects.
 *
 * @param response an answer whose body is unread; read to `maxBytes` and no further, then let go
 * @param options as for `extract`; `url` and `contentType` go before what the answer says
 * @returns the article; the status is not looked at, for error pages have text too
 * @throws rejects with TypeError where it is no `Response`, its body was read before or an option is
 *   of the wrong type; with `DechromeError` under `strict` where a limit is passed; with the network's
 *   own error where the body breaks off
 * @example
 * ```ts
 * import { extractResponse } from 'dechrome'
 *
 * // Yours is `await fetch(url)`.
 * const page = '<h1>Regen</h1><p>In Köln regnete es den ganzen Tag, und niemand störte sich daran.</p>'
 * const response = new Response(page, { headers: { 'content-type': 'text/html' } })
 * console.log((await extractResponse(response)).headline)
 * ```
 * ```text
 * Regen
 * ```
 */
export async function extractResponse(
  response: ResponseLike,
  options: ExtractOptions = {},
): Promise<Article> {
  const { maxBytes } = resolveOptions(options)
  if (typeof response?.headers?.get !== 'function' || response.body === undefined) {
    throw new TypeError(`Expected a Response, got ${given(response)}`)
  }
  if (response.bodyUsed) {
    throw new TypeError('The body of the response was read before: give what was read to `extract`')
  }
  // One byte more, so that `extract` says that something was left out.
  const bytes = response.body ? await readBody(response.body, maxBytes + 1) : new Uint8Array(0)
  return extract(bytes, {
    ...options,
    url: options.url ?? (response.url || undefined),
    contentType: options.contentType ?? response.headers.get('content-type') ?? undefined,
  })
}

/** What was given in place of a response, and what to do with it. */
function given(value: unknown): string {
  if (typeof value === 'string' || ArrayBuffer.isView(value)) return `${nameOf(value)}: \`extract\` reads it`
  const { then, data } = (value ?? {}) as { then?: unknown; data?: unknown }
  if (typeof then === 'function') return `${nameOf(value)}: await it first`
  if (data !== undefined)
    return `${nameOf(value)} with \`data\`: \`extract(response.data, { url })\` reads that`
  return `${nameOf(value)}: it must have \`headers.get\` and a \`body\`, as the answer of \`fetch\` has`
}
