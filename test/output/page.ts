import { blocksFromText } from '../../src/blocks/from-text'
import { blocksFromTree } from '../../src/blocks/from-tree'
import { metadataOfText } from '../../src/metadata/front-matter'
import { resolveOptions } from '../../src/options'
import { renderHtml, renderMarkdown, snapshot } from '../../src/output'
import { buildTree } from '../../src/source/tree'
import type { Draft, Page, Role } from '../../src/types'

const base = 'https://news.example/2025/rain'

/** A page whose blocks are all kept: headings as subheads, captions as captions, the rest as body. */
export function pageFrom(
  html: string,
  role: (draft: Draft) => Role = keepAll,
  address: string | null = base,
): Page {
  const { root } = buildTree(html, { maxDepth: 512, maxNodes: 2_000_000 })
  return labelled({ format: 'html', ...blocksFromTree(root) }, role, address)
}

/** A dump whose lines are all kept as body. */
export function dumpFrom(text: string, markdown = false, role: (draft: Draft) => Role = () => 'body'): Page {
  return labelled({ format: 'text', markdown, ...blocksFromText(text) }, role, base)
}

export function htmlOf(page: Page): string {
  return renderHtml(snapshot(page))
}

export function markdownOf(page: Page): string {
  return renderMarkdown(snapshot(page))
}

function labelled(
  read: Pick<Page, 'format' | 'markdown' | 'drafts' | 'boxes'>,
  role: (draft: Draft) => Role,
  address: string | null,
): Page {
  for (const draft of read.drafts) draft.role = role(draft)
  return {
    ...read,
    metadata: { ...metadataOfText('', resolveOptions({})), base: address },
    pageType: 'article',
    typeOdds: { article: 1, forum: 0, product: 0, collection: 0, listing: 0, documentation: 0, service: 0 },
    confidence: 1,
    warnings: [],
  }
}

function keepAll({ kind }: Draft): Role {
  if (kind === 'media') return 'other'
  if (kind === 'caption') return 'caption'
  return kind === 'heading' ? 'subhead' : 'body'
}
