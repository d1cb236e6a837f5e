import type { Page } from '../types'

/** Join the body's blocks to plain text. (Stub.) */
export function bodyText(page: Page): string {
  return page.drafts
    .filter((draft) => draft.role === 'body' || draft.role === 'subhead')
    .map((draft) => draft.text)
    .join('\n\n')
}
