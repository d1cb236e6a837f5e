const white = /[\s\u200b\ufeff]+/g
const untidy = /\s\s|[^\S ]|[\u200b\ufeff]/
/** It shows only where a line is broken at it. */
const softHyphen = '\u00ad'

/** A text as it is read: every run of white space as one space, none at the ends, no soft hyphens; most are so already. */
export function tidy(raw: string): string {
  const text = (raw.includes(softHyphen) ? raw.replaceAll(softHyphen, '') : raw).trim()
  return untidy.test(text) ? text.replace(white, ' ').trim() : text
}
