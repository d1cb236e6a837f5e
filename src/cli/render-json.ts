import type { Article } from '../types'
import type { LargeField } from './command'

/**
 * The article's fields as JSON.
 *
 * @param fields the large fields to go along
 * @param single whether it is the only one: then it is laid out for reading, else it is one line
 */
export function renderJson(article: Article, fields: readonly LargeField[], single: boolean): string {
  return `${JSON.stringify(recordOf(article, fields), null, single ? 2 : undefined)}\n`
}

/** The plain fields of the article, and the large ones that are asked for. */
export function recordOf(article: Article, fields: readonly LargeField[]): Record<string, unknown> {
  return article.toJSON(fields)
}
