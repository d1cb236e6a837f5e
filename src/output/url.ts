import { urlOf } from '../text/address'
import { maxUrl } from './limits'

const nowhere = 'http://relative.invalid'
const unsafeInUrl = /[\p{Cc}\s<>"'`\\|^{}]/gu

/** Schemes that a link may have. */
export const linkSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Schemes that an image, a film or a frame may have. */
export const mediaSchemes: ReadonlySet<string> = new Set(['http:', 'https:'])

/**
 * Make a URL absolute, if a base is known, and safe to write.
 *
 * @param raw the attribute's value
 * @param base an absolute URL, or null
 * @param schemes the schemes that are let through
 * @returns the URL; relative where no base is known; null where it is empty, malformed or not allowed
 */
export function safeUrl(raw: string, base: string | null, schemes: ReadonlySet<string>): string | null {
  const value = raw.trim()
  if (value === '' || value.length > maxUrl) return null
  const absolute = urlOf(value, base !== null && isWeb(base) ? base : undefined)
  if (absolute) return schemes.has(absolute.protocol) ? absolute.href : null
  const relative = urlOf(value, nowhere)
  return relative?.protocol === 'http:' ? value.replace(unsafeInUrl, encodeURIComponent) : null
}

function isWeb(base: string): boolean {
  return mediaSchemes.has(urlOf(base)?.protocol ?? '')
}
