import { toHtml } from './html'
import { toMarkdown } from './markdown'

/** What writes a finished tree, with the packages it needs. */
export interface Writers {
  toHtml: typeof toHtml
  toMarkdown: typeof toMarkdown
}

/** The writers. In the built package `on-demand.ts` stands in the place of this file. */
export function writers(): Writers {
  return { toHtml, toMarkdown }
}
