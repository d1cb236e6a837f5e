import type { Element as Source } from 'domhandler'
import type { Element, Properties } from 'hast'
import { own } from '../text/own'
import { hidingStyles } from '../vocabulary/hiding-styles'
import { h } from './hast'
import { imageUrl } from './image-url'
import { linkSchemes, mediaSchemes, safeUrl } from './url'

/** Attribute under which a copy keeps what `<source>` elements offered. */
const sources = 'sources'
/** Attribute that marks the copy of an image for readers without scripts. */
const fallback = 'fallback'

/** Images and frames up to this many pixels wide or high count visits. */
const trackerPixels = 2

/**
 * Copy an image, film, sound or frame with its attributes as they stand; `finishMedia` reads them
 * when the output is made.
 */
export function mediaCopy(element: Source): Element {
  const image = element.name === 'picture' ? childrenNamed(element, 'img')[0] : element
  const node = h(element.name === 'picture' ? 'img' : element.name, [], ownAttributes(image))
  const holder = (element.parent as Source | null)?.name === 'picture' ? (element.parent as Source) : element
  const offers = childrenNamed(holder, 'source').map(({ attribs }) =>
    own(attribs.srcset ?? attribs.src ?? ''),
  )
  // Set in any case: a page may have attributes of these names.
  node.properties[sources] = offers
  node.properties[fallback] = isInNoscript(element)
  return node
}

function ownAttributes(element: Source | undefined): Properties {
  return Object.fromEntries(Object.entries(element?.attribs ?? {}).map(([name, value]) => [name, own(value)]))
}

/** Whether a copy is of the image that a page gives to readers without scripts. */
export function isFallback(node: Element): boolean {
  return node.properties[fallback] === true
}

/**
 * Make a copy what is written: an image with its URL, or a link to a film, sound or frame.
 *
 * @returns the node; null where it has no usable URL or only counts visits
 */
export function finishMedia(node: Element, base: string | null): Element | null {
  const read = (name: string) => String(node.properties[name] ?? '')
  const offers = listOf(node.properties[sources])
  if (isTracker(read('width')) || isTracker(read('height'))) return null
  if (node.tagName === 'img') {
    const src = imageUrl(node.properties, offers, base)
    return src === null ? null : h('img', [], { src, alt: read('alt'), ...titleOf(read('title')) })
  }
  if (hidingStyles.test(read('style'))) return null
  const raw = [read('src'), read('data-src'), ...offers].find((each) => each !== '') ?? ''
  if (safeUrl(raw, base, mediaSchemes) === null) return null
  const href = safeUrl(raw, base, linkSchemes) as string
  const label = read('title') || read('aria-label') || href
  return h('a', [{ type: 'text', value: label }], { href })
}

function listOf(value: Properties[string]): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function titleOf(title: string): { title?: string } {
  return title === '' ? {} : { title }
}

function isTracker(pixels: string): boolean {
  return pixels !== '' && Number.parseFloat(pixels) <= trackerPixels && !pixels.includes('%')
}

function isInNoscript(element: Source): boolean {
  let at = element.parent
  // A figure, a link and a paragraph at most stand between.
  for (let i = 0; i < 4 && at; i++, at = at.parent) if ((at as Source).name === 'noscript') return true
  return false
}

function childrenNamed({ children }: Source, name: string): Source[] {
  return children.filter((child): child is Source => (child as Source).name === name)
}
