import { charsetDetector } from './charset-detector'
import { type ForeignBytes, foreignBytesOf } from './foreign-bytes'
import { decoderOf } from './labels'
import { unreadable } from './utf-8'

/** Bytes looked at: of 4,096 some Polish and Lithuanian pages cannot be told, more tell nothing more. */
const sampleSize = 16_384

/** Bytes that are no ASCII from which a guess is made: a few sentences, a few words of other scripts. */
const fewestForeign = 16

/** What the detector says where it has seen too little is this; better is a guess, unless the letters cannot be Latin. */
const noConfidence = 10

/** Share of runs to foreign bytes from which a text is in Latin letters, where two of them are seldom neighbours. */
const aloneShare = 2 / 3

/** Share of foreign bytes in the sample from which a text, its bytes being neighbours, is in no Latin letters. */
const denseShare = 1 / 8

/** Share of runs that may end in the middle of a character: Thai read as Japanese has every second so. */
const brokenShare = 0.1

/** Encodings that the detector names otherwise than they are to be read: by the one that has all their letters. */
const supersets: ReadonlyMap<string, string> = new Map([
  ['koi8-r', 'koi8-u'],
  ['iso-8859-8', 'windows-1255'],
])

/** Encodings that are looked for; of the others of the detector, none is without a mark or ASCII escapes. */
const latin: ReadonlySet<string> = new Set(
  'windows-1252 windows-1250 iso-8859-2 windows-1254 windows-1257 windows-1258'.split(' '),
)
const others: ReadonlySet<string> = new Set(
  `windows-1251 koi8-u iso-8859-5 windows-1253 iso-8859-7 windows-1255 windows-1256 iso-8859-6 windows-874
  shift_jis euc-jp gb18030 big5 euc-kr`.split(/\s+/),
)

/**
 * The decoder of bytes of which nothing is declared, told by the letters that are frequent in each language.
 *
 * @param bytes text that is no UTF-8
 * @returns none where there is too little to tell by, or where it is windows-1252
 */
export function guessedDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const found = foreignBytesOf(bytes, sampleSize)
  if (found.foreign < fewestForeign) return undefined
  const likely = likelyEncodings(found)
  for (const { name, confidence } of charsetDetector().matches(found.sample)) {
    if (confidence <= noConfidence && likely !== others) break
    const decoder = decoderOf(supersets.get(name.toLowerCase()) ?? name)
    if (!decoder || !likely.has(decoder.encoding) || !isWhole(found, decoder.encoding)) continue
    return decoder.encoding === 'windows-1252' ? undefined : decoder
  }
  return undefined
}

function likelyEncodings({ sample, foreign, runs }: ForeignBytes): ReadonlySet<string> {
  if (runs > foreign * aloneShare) return latin
  return foreign > sample.length * denseShare ? others : everyEncoding
}

const everyEncoding: ReadonlySet<string> = new Set([...latin, ...others])

/** Whether a sample is nearly without faults in an encoding; its end may be cut. */
function isWhole({ sample, runs }: ForeignBytes, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample, { stream: true })
  return text.split(unreadable).length - 1 <= runs * brokenShare
}
