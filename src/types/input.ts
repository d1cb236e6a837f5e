/** A live DOM document, fragment or element: of a browser, jsdom, linkedom or happy-dom. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<DomNode>
}

/** A document or element of domhandler (htmlparser2, Cheerio, parse5's adapter), or a hast root or element. */
export interface HtmlTree {
  readonly type: string
  readonly children: readonly object[]
}

/** Cheerio's `$`, loaded with a page. */
export interface CheerioRoot {
  (...args: never[]): unknown
  root(): { readonly [index: number]: unknown }
}

/** What Cheerio's `$` has selected: `$('article')`. Its elements are read in their order. */
export interface CheerioSelection {
  readonly cheerio: string
  readonly length: number
  readonly [index: number]: object
}

/**
 * What `extract` reads: HTML, Markdown or plain text as a string or as bytes in any encoding, or a
 * page that is a tree already. Trees are read and never changed.
 */
export type Input = string | Uint8Array | ArrayBuffer | DomNode | HtmlTree | CheerioRoot | CheerioSelection
