import { load } from 'cheerio'
import { Window } from 'happy-dom'
import { fromHtml } from 'hast-util-from-html'
import { parseDocument } from 'htmlparser2'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { parse } from 'parse5'
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter'
import type { Input } from '../../src'

/** What a caller holds, and how to see that it is still the same. */
export interface Held {
  input: Input
  /** All of the tree as one string. */
  show(): string
}

/** Each way into `extract` that is a tree: makes the tree of a page with the package it is named after. */
export const doors: Readonly<Record<string, (html: string) => Held>> = {
  jsdom(html) {
    const dom = new JSDOM(html)
    return { input: dom.window.document, show: () => dom.serialize() }
  },
  linkedom(html) {
    const { document } = parseHTML(html)
    return { input: document, show: () => document.toString() }
  },
  'happy-dom': (html) => {
    const { document } = new Window({ settings: { enableJavaScriptEvaluation: false } })
    document.write(html)
    return { input: document, show: () => document.documentElement.outerHTML }
  },
  cheerio: (html) => {
    const $ = load(html)
    return { input: $, show: () => showHandler($.root()[0]) }
  },
  'cheerio on htmlparser2': (html) => {
    const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } })
    return { input: $, show: () => showHandler($.root()[0]) }
  },
  htmlparser2(html) {
    const root = parseDocument(html)
    return { input: root, show: () => showHandler(root) }
  },
  'parse5 adapter': (html) => {
    const root = parse<Htmlparser2TreeAdapterMap>(html, { treeAdapter: adapter })
    return { input: root, show: () => showHandler(root) }
  },
  hast(html) {
    const root = fromHtml(html)
    return { input: root, show: () => JSON.stringify(root) }
  },
}

/** A domhandler tree with its links, which stand in for the nodes they lead to. */
function showHandler(root: unknown): string {
  const numbers = new Map<unknown, number>()
  return JSON.stringify(root, (key, value) => {
    if (key === 'parent' || key === 'prev' || key === 'next') return numbers.get(value) ?? null
    if (typeof value === 'object' && value !== null && 'type' in value) numbers.set(value, numbers.size)
    return value
  })
}
