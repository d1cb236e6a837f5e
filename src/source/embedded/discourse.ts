import { members, parseJson, property } from './json'
import { threadOf } from './markup'
import type { Places } from './places'

const topicKey = /^topic_\d+$/

/** The posts of the topic that a Discourse forum preloads: JSON in the JSON of `#data-preloaded`. */
export function discourse({ preloaded }: Places): string | null {
  const stores = preloaded === '' ? null : parseJson(preloaded)
  if (typeof stores !== 'object' || stores === null) return null
  for (const [key, store] of Object.entries(stores)) {
    if (!topicKey.test(key)) continue
    const topic = typeof store === 'string' ? parseJson(store) : store
    const posts = members(property(property(topic, 'post_stream'), 'posts'))
    const texts = posts.map((post) => property(post, 'cooked')).filter((text) => typeof text === 'string')
    if (texts.length > 0) return threadOf(texts)
  }
  return null
}
