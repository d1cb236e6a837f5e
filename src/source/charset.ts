import { type RawText, rawTexts } from './raw-text'
import { type Sink, scan } from './scan'

/** How far into a page its encoding is looked for, in bytes; the standard asks for 1024 at least. */
const prescanSize = 8192

const charsetParameter = /charset\s*=\s*["']?([^\s"';,]+)/i
const xmlEncoding = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^\s"']+)/i

/** The charset that a `Content-Type` header or a `content` attribute names. */
export function charsetOf(contentType: string): string | undefined {
  return charsetParameter.exec(contentType)?.[1]
}

/** The encoding that a page names for itself, in its XML declaration or a `meta` near its start. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanSize))
  const prescan = new Prescan(head)
  scan(head, prescan)
  return prescan.charset ?? xmlEncoding.exec(head)?.[1]
}

/** Looks for `<meta charset>` and `<meta http-equiv content>`. */
class Prescan implements Sink {
  readonly foreign = false
  readonly insideNoscript = false
  charset: string | undefined
  private attributes = new Map<string, string>()
  private name = ''

  constructor(private readonly html: string) {}

  get full(): boolean {
    return this.charset !== undefined
  }

  text(): void {}
  endTag(): void {}

  startTag(start: number, end: number): RawText | undefined {
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes.clear()
    return rawTexts.get(this.name)
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.name !== 'meta') return
    const name = this.html.slice(nameStart, nameEnd).toLowerCase()
    this.attributes.set(name, this.html.slice(valueStart, valueEnd).trim())
  }

  startTagEnd(): void {
    if (this.name !== 'meta') return
    const pragma = this.attributes.get('http-equiv')?.toLowerCase() === 'content-type'
    const content = pragma ? charsetOf(this.attributes.get('content') ?? '') : undefined
    this.charset = this.attributes.get('charset') || content
  }
}
