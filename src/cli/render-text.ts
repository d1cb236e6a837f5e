import type { Article } from '../types'
import type { Paint } from './colors'

const isoTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})\S*?(Z|[+-]\d{2}:\d{2})?$/

/** The article as a person reads it: headline, dek, who and when, body. */
export function renderText(article: Article, paint: Paint): string {
  const { headline, dek, body } = article
  const parts = [
    headline && paint('bold', headline),
    dek && paint('cyan', dek),
    credits(article, paint),
    body,
  ]
  const text = parts.filter(Boolean).join('\n\n')
  return text && `${text}\n`
}

function credits({ byline, published }: Article, paint: Paint): string {
  const line = [byline && `By ${byline}`, published && readable(published)].filter(Boolean).join(', ')
  return line && paint('dim', line)
}

/** `2025-03-25T18:09:33+02:00` as `2025-03-25 18:09 +02:00`. */
function readable(date: string): string {
  const [, day, time, zone] = isoTime.exec(date) ?? []
  return day ? [day, time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ') : date
}
