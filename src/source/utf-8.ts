/**
 * Share of unreadable among non-ASCII characters from which bytes are no UTF-8. Text in another
 * encoding has nearly all unreadable, UTF-8 with faults in it very few.
 */
const unreadableShare = 0.3

/** As above where the page says what it is, and from how many characters that is doubted. */
const declaredUnreadableShare = 0.6
const fewestToDoubt = 8

/**
 * Bytes inside characters from which valid UTF-8 is no chance: six Cyrillic letters, three Chinese ones.
 * Six letters of an older encoding that happen to be UTF-8 are rarer than one in ten thousand words.
 */
const fewestInside = 6

export const unreadable = '\ufffd'

/**
 * Whether bytes are UTF-8 without a fault.
 *
 * @param mayBeCut whether the last character may be cut in two
 */
export function isValidUtf8(bytes: Uint8Array, mayBeCut = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut })
    return true
  } catch {
    return false
  }
}

/** Whether bytes are UTF-8 beyond doubt, whatever is said of them. */
export function isSurelyUtf8(bytes: Uint8Array): boolean {
  let inside = 0
  for (let at = 0; at < bytes.length && inside < fewestInside; at++) if (bytes[at]! >> 6 === 0b10) inside++
  return inside === fewestInside && isValidUtf8(bytes, true)
}

/** Whether a text that was read as a page says has so many unreadable characters that it is wrong. */
export function isDisproved(text: string): boolean {
  if (!text.includes(unreadable)) return false
  const { foreign, lost } = countForeign(text)
  return lost >= fewestToDoubt && lost >= foreign * declaredUnreadableShare
}

/** Whether a text that was read as UTF-8, and has unreadable characters in it, is so all the same. */
export function isMostlyUtf8(text: string): boolean {
  const { foreign, lost } = countForeign(text)
  // The end of the input may have cut its last character in two.
  const cut = foreign > 1 && text.endsWith(unreadable) ? 1 : 0
  return lost - cut < foreign * unreadableShare
}

function countForeign(text: string): { foreign: number; lost: number } {
  let foreign = 0
  let lost = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    foreign++
    if (code === 0xfffd) lost++
  }
  return { foreign, lost }
}
