import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Pages in a WARC file. */
const PAGES = 1000

/** A page as a crawler found it. */
export interface FoundPage {
  id: string
  url: string
  html: string
}

/** Writes pages as crawlers do, each a gzip member of its own. */
export class WarcWriter {
  private readonly folder: string
  private readonly paths: string[] = []
  private file = -1
  private pages = 0
  private offset = 0
  private bytes = 0

  constructor(folder: string) {
    this.folder = folder
  }

  /** Where the page was written. */
  add(page: FoundPage): { warc: string; offset: number; length: number } {
    if (this.pages++ % PAGES === 0) this.next()
    const member = gzipSync(warcRecord(page))
    writeSync(this.file, member)
    const place = { warc: this.paths.at(-1)!, offset: this.offset, length: member.length }
    this.offset += member.length
    this.bytes += member.length
    return place
  }

  /** The files that were written. */
  close(): { warcs: string[]; warcBytes: number } {
    if (this.file >= 0) closeSync(this.file)
    return { warcs: this.paths, warcBytes: this.bytes }
  }

  private next(): void {
    this.close()
    const path = join(this.folder, `crawl-${this.paths.length}.warc.gz`)
    this.paths.push(path)
    this.file = openSync(path, 'w')
    this.offset = 0
  }
}

function warcRecord({ id, url, html }: FoundPage): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:${id}>`,
    `WARC-Target-URI: ${url}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${http}\r\n\r\n`
}
