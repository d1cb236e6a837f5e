import { decoderOf } from './labels'

/** Bytes looked at. */
const sampleSize = 1024

/** Share of common characters from which a text is UTF-16: Thai has three in a hundred, chance bytes one in six hundred. */
const commonShare = 0.01

/** How many of them speak: one or two may be chance. */
const fewestCommon = 3

/** How many times as many they must be as those of the other order of bytes. */
const lead = 4

/** Share of characters that no text has from which it is none: of chance bytes it is more than a tenth. */
const strangeShare = 0.02

/** Control characters but those of use in a text, what could not be read, and places that have no character. */
const strange = /[^\P{Cc}\t\n\f\r]|[\ufffd\p{Co}\p{Cn}]/gu

/** ASCII without capitals and figures, which frequent signs of Chinese would be in the wrong order, and Chinese marks. */
const common = /[\t\n\r -/:-@a-z\u3001\u3002\uff0c]/g

/**
 * The decoder of UTF-16 without a mark. It shows by its blanks, line ends and tags, in which every second
 * byte is zero; other texts have none, nor has UTF-16 in the wrong order.
 *
 * @returns none where the bytes are no UTF-16
 */
export function utf16Of(bytes: Uint8Array): TextDecoder | undefined {
  const sample = bytes.subarray(0, sampleSize)
  const [little, big] = [readAs('utf-16le', sample), readAs('utf-16be', sample)]
  const [littles, bigs] = [count(common, little), count(common, big)]
  const text = littles > bigs ? little : big
  const isTold = Math.max(littles, bigs) >= Math.max(fewestCommon, text.length * commonShare)
  const isClear = Math.max(littles, bigs) >= lead * Math.min(littles, bigs)
  if (!isTold || !isClear || count(strange, text) > text.length * strangeShare) return undefined
  return decoderOf(littles > bigs ? 'utf-16le' : 'utf-16be')
}

/** The sample may end inside a character, which is left out. */
function readAs(encoding: string, sample: Uint8Array): string {
  return new TextDecoder(encoding).decode(sample, { stream: true })
}

function count(characters: RegExp, text: string): number {
  return text.match(characters)?.length ?? 0
}
