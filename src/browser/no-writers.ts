import type { Writers } from '../output/writers'

/** Stands in for the writers in the file that has none; the getters that would ask for them are gone there. */
export function writers(): Writers {
  throw new Error('dechrome/browser/body has no Markdown and no HTML: import dechrome/browser')
}
