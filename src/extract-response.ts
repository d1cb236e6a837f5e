import { extract } from './extract'
import { resolveOptions } from './options'
import type { Article, ExtractOptions } from './types'

/** What is read of the answer of `fetch`. */
export interface ResponseLike {
  /** Where it came from, after redirects. */
  readonly url: string
  /** Of them `content-type` is read. */
  readonly headers: { get(name: string): string | null }
  /** The bytes, as a stream that nobody has read; null for an answer without a body. */
  readonly body: { getReader(): BodyReader } | null
  /** Whether it was read before. */
  readonly bodyUsed?: boolean
}

interface BodyReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
  cancel(): Promise<void>
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
    throw new TypeError('Expected a Response')
  }
  if (response.bodyUsed) {
    throw new TypeError('The body of the response was read before: give what was read to `extract`')
  }
  // One byte more, so that `extract` says what was left out.
  const bytes = response.body ? await readBytes(response.body.getReader(), maxBytes + 1) : new Uint8Array(0)
  return extract(bytes, {
    ...options,
    url: options.url ?? (response.url || undefined),
    contentType: options.contentType ?? response.headers.get('content-type') ?? undefined,
  })
}

async function readBytes(reader: BodyReader, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < most) {
    const { value, done } = await reader.read()
    if (done || !value) break
    chunks.push(value.subarray(0, most - size))
    size += chunks.at(-1)!.length
  }
  await reader.cancel()
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
