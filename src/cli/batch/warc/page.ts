import type { PageJob } from '../job'
import { readMoment } from '../moment'
import { headersOf } from './headers'
import type { WarcRecord } from './records'

const headEnd = Buffer.from('\r\n\r\n')
const bareHeadEnd = Buffer.from('\n\n')
const lineEnd = /\r?\n/
const statusLine = /^HTTP\/[\d.]+ 2\d\d\b/
const angles = /^<(.*)>$/

/** Media types that hold an article; a server that names none may have sent one. */
const pageTypes: ReadonlySet<string> = new Set([
  '',
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
])

/**
 * The page of a record; null for a redirect, an error, an image and all else that holds no article.
 *
 * @param file where the record is from
 */
export function pageOf({ headers, content, offset }: WarcRecord, file: string): PageJob | null {
  const about = {
    kind: 'page',
    id: headers.get('warc-record-id')?.replace(angles, '$1') ?? null,
    place: { file, offset },
    url: headers.get('warc-target-uri')?.replace(angles, '$1'),
    // A date that is none is the crawler's fault, and no reason to lose the page.
    now: readMoment(headers.get('warc-date') ?? '') ?? undefined,
  } as const
  const contentType = headers.get('content-type')
  if (headers.get('warc-type') !== 'response') {
    return isPage(contentType) ? { ...about, contentType, body: content } : null
  }
  const sent = isHttp(contentType) ? httpMessage(content) : null
  return sent && { ...about, ...sent }
}

/** What a server sent. */
type SentPage = Omit<PageJob, 'kind' | 'id' | 'place'>

function httpMessage(content: Buffer): SentPage | null {
  const end = endOfHead(content)
  const [first = '', ...lines] = content.toString('latin1', 0, end.head).split(lineEnd)
  if (!statusLine.test(first)) return null
  const headers = headersOf(lines)
  const contentType = headers.get('content-type')
  if (!isPage(contentType)) return null
  return {
    contentType,
    transferEncoding: headers.get('transfer-encoding'),
    contentEncoding: headers.get('content-encoding'),
    body: content.subarray(end.body),
  }
}

function endOfHead(content: Buffer): { head: number; body: number } {
  const head = content.indexOf(headEnd)
  if (head >= 0) return { head, body: head + headEnd.length }
  const bare = content.indexOf(bareHeadEnd)
  return bare >= 0
    ? { head: bare, body: bare + bareHeadEnd.length }
    : { head: content.length, body: content.length }
}

function isPage(contentType = ''): boolean {
  return pageTypes.has(mediaType(contentType))
}

function isHttp(contentType = ''): boolean {
  return mediaType(contentType) === 'application/http'
}

function mediaType(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase()
}
