import { postTypes, threadTypes } from '../../vocabulary/embedded-keys'
import { type Json, parseJson, property } from './json'
import { articleOf, threadOf } from './markup'
import type { Places } from './places'

/** Values looked at in all JSON-LD of a page, at most. */
const VALUES = 100_000

/** The longest text that JSON-LD or microdata give as the body of the page. */
export function articleBody({ metadata }: Places): string | null {
  return articleOf(metadata.articleBody)
}

/** The description of the product that the page sells. */
export function productDescription({ metadata }: Places): string | null {
  return articleOf(metadata.productDescription)
}

/** The posts of a thread that JSON-LD gives, in their order; null where there are fewer than two. */
export function posts({ structured }: Places): string | null {
  const texts: string[] = []
  const stack = structured.map((script) => ({ value: parseJson(script), inThread: false })).reverse()
  for (let looked = 0; looked < VALUES; looked++) {
    const place = stack.pop()
    if (place === undefined) break
    const { value } = place
    if (typeof value !== 'object' || value === null) continue
    const inThread = place.inThread || hasType(value, threadTypes)
    const text = inThread && hasType(value, postTypes) ? bodyOf(value) : undefined
    if (typeof text === 'string') texts.push(text)
    for (const child of Object.values(value).reverse()) {
      if (typeof child === 'object' && child !== null) stack.push({ value: child, inThread })
    }
  }
  return texts.length > 1 ? threadOf(texts) : null
}

function bodyOf(post: Json): Json | undefined {
  return property(post, 'text') ?? property(post, 'articleBody')
}

function hasType(value: Json, types: ReadonlySet<string>): boolean {
  const given = property(value, '@type')
  return (Array.isArray(given) ? given : [given]).some(
    (type) => typeof type === 'string' && types.has(type.toLowerCase()),
  )
}
