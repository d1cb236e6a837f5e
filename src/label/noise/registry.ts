import type { Line, NoiseName } from '../lines/line'
import { ad } from './ad'
import { bio } from './bio'
import { caption } from './caption'
import { commentLine, comments } from './comments'
import { consent } from './consent'
import { contents } from './contents'
import { copyright } from './copyright'
import { navigation } from './navigation'
import { furniture } from './other'
import { promo } from './promo'
import { ranking } from './ranking'
import { related } from './related'
import type { NoiseRule } from './rule'
import { social } from './social'
import { source } from './source'
import { tags } from './tags'

/** The rules that name noise, in order; the first that speaks wins. */
const noiseRules: readonly NoiseRule[] = [
  // Legal lines first: they name newsletters, networks and partners too.
  consent,
  copyright,
  ad,
  // A read time before all that counts ("3 min read" is not a comment count).
  furniture,
  // Headings of sections before the lines that stand in them.
  comments,
  ranking,
  related,
  bio,
  tags,
  social,
  promo,
  commentLine,
  caption,
  source,
  contents,
  // Last, as its words are the least telling.
  navigation,
]

/** What the first rule that speaks calls a line, or null. */
export function noiseKind(line: Line): NoiseName | null {
  if (line.noise === undefined) line.noise = noiseRules.find((rule) => rule.test(line)) ?? null
  return line.noise
}
