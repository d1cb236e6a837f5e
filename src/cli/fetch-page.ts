import { version } from '../../package.json'
import { resolveOptions } from '../options'
import { readBody } from '../response-body'

/** A page as it was read, with what is known of it. */
export interface PageBytes {
  bytes: Uint8Array
  url?: string
  contentType?: string
}

/** How long a page may take, in milliseconds. */
const patience = 30_000

/** Bytes read at most; one more than `extract` reads, so that it says what was left out. */
const most = resolveOptions({}).maxBytes + 1

const headers = {
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5',
  'user-agent': `dechrome/${version} (+https://www.npmjs.com/package/dechrome)`,
}

/**
 * Get a page from the web, redirects followed.
 *
 * @throws Error with a message for people where there is no answer in time, or one that is no page
 */
export async function fetchPage(url: string): Promise<PageBytes> {
  const response = await request(url)
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim())
  return {
    bytes: response.body ? await readBody(response.body, most) : new Uint8Array(0),
    url: response.url || url,
    contentType: response.headers.get('content-type') ?? undefined,
  }
}

async function request(url: string): Promise<Response> {
  try {
    return await fetch(url, { headers, signal: AbortSignal.timeout(patience) })
  } catch (error) {
    throw new Error(wordsFor(error), { cause: error })
  }
}

/** `fetch` hides what went wrong in the cause. */
function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer in ${patience / 1000} seconds`
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
