import { phraseWords } from '../../text/phrase-words'
import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import { findKinds } from '../lines/kinds'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isHashtags } from '../lines/row'
import { isPictured } from '../noise/caption'
import { isPlayer } from '../noise/other'
import { isCall } from '../noise/promo'
import { noiseKind } from '../noise/registry'
import { isSpeech } from '../noise/speech'
import type { RunRule } from './rule'

/** Words up to which a line that begins with such a phrase is nothing else. */
const PHRASE_WORDS = 16

/**
 * Kinds whose words mean noise wherever they stand: on text dumps of 700 articles, lines that say so and
 * nothing more are noise in 98 to 100 of 100 cases. The words of menus, rankings and related links are
 * subheads too.
 */
const telling: ReadonlySet<Role> = new Set([
  'ad',
  'consent',
  'copyright',
  'comments',
  'social',
  'promo',
  'other',
  'caption',
])

/** Kinds whose phrases are as telling in a long line. */
const LONG = Phrase.copyright | Phrase.consent | Phrase.ad | Phrase.credit

/** Lines that are noise by their own words: "Advertisement", "Share this", "Subscribe now", "3 min read". */
export const spokenLines: RunRule = {
  id: 'spoken',
  words: 'is noise by its own words',
  apply({ lines }) {
    for (const line of lines) {
      if (!line.isFree || !mayBe(line)) continue
      const kind = noiseKind(line)
      if (kind !== null && (telling.has(kind.role) || isHashtags(line))) markNoise([line], kind.role, kind)
    }
  },
}

/** "The newsletter brings the news of the harbour. Sign up here.": "the App Store" alone is what articles speak of. */
function endsWithCall(text: string): boolean {
  const call = lastSentence.exec(text)?.[1]
  return call !== undefined && (findKinds(phraseWords(call)).start & Phrase.promo) !== 0
}

const lastSentence = /[.!?] ([^.!?]{3,80}[.!?]?)$/

function mayBe(line: Line): boolean {
  const { hits, shape, draft } = line
  if (isHashtags(line)) return true
  if (shape.words === 0) return draft.text.startsWith('![')
  if (line.isRanked) return false
  if (shape.letters === 0 && isPlayer(line.text)) return true
  if (hits.whole !== 0) return true
  if ((hits.inside & LONG) !== 0 && !isSpeech(line)) return true
  if ((line.labels & LONG) !== 0 || isPictured(line.text) || isCall(line.text)) return true
  if ((hits.inside & Phrase.promo) !== 0 && endsWithCall(line.text)) return true
  if (shape.words > PHRASE_WORDS) return false
  return draft.text.includes('©') || (hits.start !== 0 && !isSpeech(line))
}
