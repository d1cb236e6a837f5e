const white = /\s+/g
/** What prints nothing where a line is not broken at it: soft hyphens, zero-width spaces, byte order marks. */
const invisible = /[\u00ad\u200b\ufeff]+/g
const untidy = /\s\s|[^\S ]|[\u00ad\u200b]/

/** A text as it is read: every run of white space as one space, none at the ends, nothing invisible; most are so already. */
export function tidy(raw: string): string {
  const text = raw.trim()
  return untidy.test(text) ? text.replace(invisible, '').replace(white, ' ').trim() : text
}
