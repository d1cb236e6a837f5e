import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { escapeUTF8 } from 'entities/escape'
import { getDomain } from 'tldts'
import type { BenchPage } from '../types'

type Facts = Pick<BenchPage, 'id' | 'url' | 'type' | 'truth'>

const CHARSET = /charset=["']?([\w-]+)/iu

/** A page of HTML that stands in a file, gzipped or not, in any charset; read when `html` is asked for. */
export function htmlPage(facts: Facts, file: string): BenchPage {
  return {
    ...facts,
    host: hostOf(facts),
    text: null,
    get html() {
      const bytes = readBytes(file)
      return isUtf8(bytes) ? bytes.toString('utf8') : decodeDeclared(bytes)
    },
    get bytes() {
      const bytes = readBytes(file)
      return isUtf8(bytes) ? null : bytes
    },
  }
}

/** A text dump that stands in a file; read when `text` or `html` is asked for. */
export function textPage(facts: Facts, file: string): BenchPage {
  return {
    ...facts,
    host: hostOf(facts),
    bytes: null,
    get text() {
      return readBytes(file).toString('utf8')
    },
    get html() {
      return linesAsParagraphs(readBytes(file).toString('utf8'))
    },
  }
}

/** article-extractor gives nothing for a page without a title, whatever its body. */
const DUMP_TITLE = 'Text dump'

/** The page that extractors of HTML get for a text dump: each line that is not blank as a `<p>`. */
function linesAsParagraphs(text: string): string {
  const paragraphs: string[] = []
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') paragraphs.push(`<p>${escapeUTF8(trimmed)}</p>`)
  }
  return `<!doctype html><html><head><title>${DUMP_TITLE}</title></head><body>\n${paragraphs.join('\n')}\n</body></html>`
}

/** HTML that is not in UTF-8, by the charset that its first 1,024 bytes declare. */
function decodeDeclared(bytes: Buffer): string {
  const label = CHARSET.exec(bytes.toString('latin1', 0, 1024))?.[1]
  return new TextDecoder(label ?? 'windows-1252').decode(bytes)
}

/** Private suffixes count, so that two blogs of one blog host are two hosts. */
function hostOf(facts: { id: string; url: string | null }): string {
  if (facts.url === null) return facts.id
  return getDomain(facts.url, { allowPrivateDomains: true }) ?? facts.id
}

function readBytes(file: string): Buffer {
  const bytes = readFileSync(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}
