import { own } from '../text/own'
import type { Article, Block, Draft, LargeField, Page } from '../types'
import { bodyText } from './body'
import type { Fields } from './fields'
import { publicBlocks } from './public-blocks'

/** What writes the kept part. */
export interface Outputs {
  markdown(): string
  html(): string
}

const noLeaves: Draft['leaves'] = []

const plainFields = [
  ...(['headline', 'dek', 'summary', 'byline', 'authors', 'published', 'modified', 'siteName'] as const),
  ...(['language', 'dir', 'url', 'image', 'section', 'tags', 'pageType', 'confidence', 'body'] as const),
  ...(['warnings', 'candidates'] as const),
] satisfies (keyof Article)[]

/**
 * Put the article together. The tree is let go; `blocks`, `markdown` and `html` are made when first read.
 *
 * @param page the labelled page; its boxes and drafts lose their nodes
 * @param fields what was chosen for each field
 * @param outputs called once each at most
 * @returns the article
 */
export function assemble(page: Page, fields: Fields, outputs: Outputs): Article {
  const { format, drafts } = page
  const made: { blocks?: Block[]; markdown?: string; html?: string } = {}
  const plain = {
    ...ownFields(fields),
    pageType: page.pageType,
    confidence: page.confidence,
    body: bodyText(page),
    get markdown() {
      made.markdown ??= outputs.markdown()
      return made.markdown
    },
    get html() {
      made.html ??= outputs.html()
      return made.html
    },
    get blocks() {
      made.blocks ??= publicBlocks({ format, drafts })
      return made.blocks
    },
    warnings: page.warnings,
  }
  releaseTree(page)
  // Not enumerable: `structuredClone` and `postMessage` refuse functions.
  const article: Article = Object.defineProperty(plain as typeof plain & Pick<Article, 'toJSON'>, 'toJSON', {
    // `JSON.stringify` passes the key that the article stands under.
    value: (fields?: readonly LargeField[] | string) =>
      recordOf(article, Array.isArray(fields) ? fields.filter((field) => largeFields.has(field)) : []),
  })
  return article
}

const largeFields: ReadonlySet<string> = new Set<LargeField>(['blocks', 'markdown', 'html'])

/** An article as a plain object for JSON, with those of the large fields that are asked for. */
function recordOf(article: Article, fields: readonly LargeField[]): Record<string, unknown> {
  return Object.fromEntries([...plainFields, ...fields].map((field) => [field, article[field]]))
}

/** Values cut from attributes, copied so that they do not keep the page alive. */
function ownFields(fields: Fields): Fields {
  for (const list of Object.values(fields.candidates)) for (const each of list) each.value = own(each.value)
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, ownValue(value)])) as Fields
}

function ownValue(value: unknown): unknown {
  if (typeof value === 'string') return own(value)
  return Array.isArray(value) ? value.map(ownValue) : value
}

/** Forget the nodes, so that an article does not keep the caller's tree alive. */
function releaseTree({ drafts, boxes }: Page): void {
  for (const draft of drafts) draft.leaves = noLeaves
  for (const box of boxes) box.element = null
}
