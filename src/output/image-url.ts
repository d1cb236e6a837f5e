import type { Properties } from 'hast'
import { mediaSchemes, safeUrl } from './url'

/** Where scripts that load images late keep the address, the ones with the largest image first. */
const lateUrls = [
  'data-full-src',
  'data-hi-res-src',
  'data-original',
  'data-original-src',
  'data-orig-src',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-lazyload',
  'data-url',
  'data-image',
  'data-img-src',
  'data-native-src',
]

/** The same, for a list of sizes. */
const lateLists = ['data-srcset', 'data-lazy-srcset', 'data-original-set']

/** File names of images that stand in until the real one is loaded. */
const standIn = /(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|1x1|grey|lazyload|loading)[\w.-]*$/i

/** Such attributes also hold JSON, markup and stand-ins. */
const notUrl = /^\s*(?:[[{<]|data:)/

/** Descriptors of `srcset`: pixels wide, or times the resolution. */
const descriptor = /^(\d+(?:\.\d+)?)([wx])$/
const spaces = /\s+/

/**
 * The address of an image, found where late loading hides it.
 *
 * @param attributes the attributes of the `<img>`, under their own names
 * @param offers the `srcset` of the `<source>` elements beside it
 * @param base an absolute URL, or null
 * @returns the best address; null where there is none but a stand-in
 */
export function imageUrl(
  attributes: Properties,
  offers: readonly string[],
  base: string | null,
): string | null {
  const read = (name: string) => String(attributes[name] ?? '')
  const src = read('src')
  const candidates = [
    ...lateUrls.map(read).filter(looksLikeUrl),
    ...lateLists.map((name) => largest(read(name))),
    isStandIn(src) ? '' : src,
    largest(read('srcset')),
    ...offers.map(largest),
  ]
  for (const candidate of candidates) {
    const url = safeUrl(candidate, base, mediaSchemes)
    if (url !== null) return url
  }
  return null
}

/**
 * The largest image of a `srcset`. Candidates are parted by a comma and white space, or by a comma
 * after a descriptor; other commas belong to the address.
 */
export function largest(srcset: string): string {
  let best = ''
  let most = -1
  let url = ''
  const offer = (size: number) => {
    if (url !== '' && size > most) {
      most = size
      best = url
    }
    url = ''
  }
  for (const token of srcset.split(spaces)) {
    const end = token.endsWith(',') ? token.length - 1 : token.length
    const size = descriptor.exec(token.slice(0, end))?.[1]
    if (size !== undefined && url !== '') offer(Number(size))
    else {
      offer(0)
      url = token.slice(0, end)
      if (end < token.length) offer(0)
    }
  }
  offer(0)
  return best
}

function looksLikeUrl(value: string): boolean {
  return (value.includes('/') || value.includes('.')) && !notUrl.test(value)
}

function isStandIn(src: string): boolean {
  const query = src.indexOf('?')
  return src.startsWith('data:') || standIn.test(query < 0 ? src.slice(-80) : src.slice(0, query).slice(-80))
}
