/** Where a host's pages may be used: one of five folds to calibrate on, or locked, scored only to report. */
export type Fold = 'locked' | 0 | 1 | 2 | 3 | 4

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const WWW = 'www.'

/** FNV-1a, 32 bits, over the UTF-8 bytes of `text`: the same number on every machine. */
export function fnv1a(text: string): number {
  let hash = FNV_OFFSET
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME)
  }
  return hash >>> 0
}

/**
 * The fold of a host, the same for all its pages: one tenth of the hosts is locked.
 *
 * @param host a registrable domain or host name; a leading `www.` does not count
 * @example
 * foldOf('example.org') === foldOf('www.example.org') // true
 */
export function foldOf(host: string): Fold {
  const hash = fnv1a(host.startsWith(WWW) ? host.slice(WWW.length) : host)
  if (hash % 10 === 0) return 'locked'
  return (Math.floor(hash / 10) % 5) as Fold
}
