import { toHtml } from './html'
import { toMarkdown } from './markdown'
import type { Kept } from './snapshot'

export { keptDrafts } from './kept'
export { type Kept, snapshot } from './snapshot'

/** The kept part as sanitised HTML. */
export function renderHtml(kept: Kept): string {
  return toHtml(kept())
}

/** The kept part as GitHub-flavoured Markdown. */
export function renderMarkdown(kept: Kept): string {
  return toMarkdown(kept())
}
