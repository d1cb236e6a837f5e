import { givenNameFirst } from '../../text/byline'
import { metaFields, personTags, repeatedTags } from '../../vocabulary/metadata-tags'
import { plainText } from '../plain-text'
import type { Source } from '../source'

/** What a value loses where one name has two different values: both cannot be right. */
const CONFLICT = 0.8

/** `<meta>` tags: Open Graph, Twitter, Dublin Core, citation and publishers' own names. */
export const metaTags: Source = ({ found }, finds) => {
  const values = new Map<string, string[]>()
  for (const { key, content } of found.metas) {
    if (!metaFields.has(key)) continue
    const value = personTags.has(key) ? givenNameFirst(plainText(content)) : plainText(content)
    const known = values.get(key)
    if (known === undefined) values.set(key, [value])
    else if (!known.includes(value)) known.push(value)
  }
  for (const [key, all] of values) {
    const { field, certainty } = metaFields.get(key)!
    if (repeatedTags.has(key)) finds.add(field, all.join(', '), `meta:${key}`, certainty)
    else
      for (const value of all) {
        finds.add(field, value, `meta:${key}`, all.length > 1 ? certainty * CONFLICT : certainty)
      }
  }
}

/** `og:type`, the generator and what else of the `<meta>` tags tells the type of page. */
export const metaHints: Source = ({ found }, finds) => {
  for (const { key, content } of found.metas) {
    if (key === 'og:type' || key === 'generator') {
      finds.hint(`${key === 'og:type' ? 'og:type=' : 'generator:'}${content.trim().toLowerCase()}`)
    } else if (key.startsWith('product:price') || key.startsWith('og:price')) finds.hint('og:price')
  }
}
