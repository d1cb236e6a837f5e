/**
 * Read an address, or one against a base.
 *
 * @returns null where it is none
 */
export function urlOf(address: string, base?: string): URL | null {
  // Most pages come without an address, and an error is dear.
  if (address === '' && base === undefined) return null
  // Not `URL.canParse`: compiled, that of Node 20 says no to hosts such as "möwe.example".
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

/**
 * Resolve an address against a base, keeping only what a reader could follow.
 *
 * @param href as written
 * @param base absolute, or null where none is known
 * @returns an absolute http(s) address; null for anything else
 */
export function absoluteUrl(href: string, base: string | null): string | null {
  const parsed = urlOf(href, base ?? undefined)
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null
}

/** An address without scheme, fragment and last slash, to compare by. */
export function bareAddress(url: string): string {
  const start = url.indexOf('//')
  const hash = url.indexOf('#')
  const bare = url.slice(start < 0 ? 0 : start + 2, hash < 0 ? undefined : hash)
  return bare.endsWith('/') ? bare.slice(0, -1) : bare
}

/**
 * What a host calls itself: its longest label, and its name without "www". Of an archived page the host
 * that was archived.
 *
 * @example hostNames('https://www.the-post.co.uk/a') // ['the-post', 'the-post.co.uk']
 */
export function hostNames(url: string | null): string[] {
  const own =
    url === null ? '' : url.slice(Math.max(0, url.lastIndexOf('http://'), url.lastIndexOf('https://')))
  const labels = (urlOf(own)?.hostname ?? '').split('.').filter((label) => label !== 'www')
  const longest = labels.slice(0, -1).reduce((best, label) => (label.length > best.length ? label : best), '')
  return longest === '' ? [] : [longest, labels.join('.')]
}

const percent = /%/
const extension = /\.[a-z]{2,5}$/i
const slugMarks = /[-_+.\s]+/

/**
 * The words of an address's longest path segment, where sites repeat the headline.
 *
 * @example slugText('https://site.example/news/rain-in-oslo-1234.html') // 'rain in oslo 1234'
 */
export function slugText(url: string): string {
  const segments = (urlOf(url)?.pathname ?? '').split('/')
  const slug = segments.reduce((best, segment) => (segment.length >= best.length ? segment : best), '')
  return decoded(slug.replace(extension, '')).split(slugMarks).join(' ').trim()
}

function decoded(text: string): string {
  if (!percent.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
