import type { ChildNode, Document, Element } from 'domhandler'
import { following } from '../../text/following'
import type { Metadata } from '../../types'
import { isElement } from './is-element'

/** Everything on a page that may hold text that is not printed. */
export interface Places {
  root: Document
  metadata: Metadata
  /** The data that a Discourse forum leaves for its application; `''` where there is none. */
  preloaded: string
  /** Contents of the JSON-LD scripts. */
  structured: string[]
  /** Contents of the other scripts that may hold JSON. */
  scripts: string[]
  /** Whether there is a `template` with something in it. */
  hasTemplates: boolean
}

/** Scripts of each kind at most, and characters of all of them: the largest states seen have 3 million. */
const SCRIPTS = 200
const SCRIPT_CHARS = 8_000_000

/** Gather them in one walk; nothing is parsed. */
export function findPlaces(root: Document, metadata: Metadata): Places {
  const places: Places = {
    ...{ root, metadata, preloaded: '', structured: [], scripts: [], hasTemplates: false },
  }
  const room = { chars: SCRIPT_CHARS }
  let node: ChildNode | null = root.children[0] ?? null
  while (node !== null) {
    if (isElement(node)) look(node, places, room)
    node = following(node, root, true)
  }
  return places
}

function look(element: Element, places: Places, room: { chars: number }): void {
  const { name, attribs, children } = element
  const text = children[0]?.type === 'text' ? children[0].data : ''
  if (attribs.id === 'data-preloaded')
    places.preloaded ||= (attribs['data-preloaded'] ?? text).slice(0, SCRIPT_CHARS)
  if (name === 'template') places.hasTemplates ||= children.length > 0
  if (name !== 'script') return
  const kept = (attribs.type ?? '').toLowerCase().includes('ld+json') ? places.structured : places.scripts
  if (text.length > room.chars || kept.length >= SCRIPTS) return
  room.chars -= text.length
  kept.push(text)
}
