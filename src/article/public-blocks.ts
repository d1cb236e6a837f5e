import type { Block, Page } from '../types'

/** The blocks as the caller sees them. */
export function publicBlocks(page: Page): Block[] {
  return page.drafts.map(({ index, role, kind, text, line, reasons }) => ({
    index,
    role,
    kind,
    text,
    ...(line > 0 && { line }),
    reasons,
  }))
}
