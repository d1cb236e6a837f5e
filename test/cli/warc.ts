import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { batch, folder, results } from './batch-process'
import { dechrome } from './harness'

/** What goes into a record. */
export interface RecordOf {
  type?: string
  id?: string
  url?: string
  date?: string
  contentType?: string
  content: Buffer | string
}

/** A record as a crawler writes it. */
export function record({ type = 'response', id = 'r', url, date, contentType, content }: RecordOf): Buffer {
  const bytes = Buffer.from(content as Buffer)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:${id}>`,
    `WARC-Target-URI: ${url ?? `https://ferry.test/${id}`}`,
    `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${bytes.length}`,
    ...(date === undefined ? [] : [`WARC-Date: ${date}`]),
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** What a server sends. */
export function http(body: Buffer | string, headers: string[] = [], status = '200 OK'): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...headers].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body as Buffer)])
}

/** The header of a page. */
export const html = 'Content-Type: text/html; charset=utf-8'

/** Run the tool on a file of these bytes; workers take a process of its own. */
export async function read(bytes: Buffer, name = 'crawl.warc.gz', argv: string[] = []) {
  const path = join(folder(), name)
  writeFileSync(path, bytes)
  const { code, stdout, stderr } = argv.includes('--jobs')
    ? await batch([...argv, path])
    : await dechrome(['--ndjson', ...argv, path])
  return { code, stderr, path, found: results(stdout) }
}
