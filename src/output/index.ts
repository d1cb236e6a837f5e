import type { Kept } from './snapshot'
import { writers } from './writers'

export { keptDrafts } from './kept'
export { type Kept, snapshot } from './snapshot'

/** The kept part as sanitised HTML. */
export function renderHtml(kept: Kept): string {
  return writers().toHtml(kept())
}

/** The kept part as GitHub-flavoured Markdown. */
export function renderMarkdown(kept: Kept): string {
  return writers().toMarkdown(kept())
}
