import type { Article } from '../types'
import type { LargeField } from './args'

/**
 * The article's fields as JSON.
 *
 * @param fields the large fields to go along
 * @param single whether it is the only one: then it is laid out for reading, else it is one line
 */
export function renderJson(article: Article, fields: readonly LargeField[], single: boolean): string {
  const record = {
    ...article.toJSON(),
    ...Object.fromEntries(fields.map((field) => [field, article[field]])),
  }
  return `${JSON.stringify(record, null, single ? 2 : undefined)}\n`
}
