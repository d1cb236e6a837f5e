/**
 * Resolve an address against a base, keeping only what a reader could follow.
 *
 * @param href as written
 * @param base absolute, or null where none is known
 * @returns an absolute http(s) address; null for anything else
 */
export function absoluteUrl(href: string, base: string | null): string | null {
  const parsed = URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null
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
 * What a host calls itself: its longest label.
 *
 * @example hostName('https://www.the-post.co.uk/a') // 'the-post'
 */
export function hostName(url: string | null): string {
  if (url === null || !URL.canParse(url)) return ''
  const labels = new URL(url).hostname.split('.').slice(0, -1)
  return labels.reduce((best, label) => (label !== 'www' && label.length > best.length ? label : best), '')
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
  if (!URL.canParse(url)) return ''
  const segments = new URL(url).pathname.split('/')
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
