import type { PhraseTable } from '../phrase-table'
import { ad } from './ad'
import { bio } from './bio'
import { commentLine, comments } from './comments'
import { consent } from './consent'
import { contents } from './contents'
import { copyright } from './copyright'
import { credit } from './credit'
import { navigation } from './navigation'
import { furniture } from './other'
import { promo } from './promo'
import { ranking, tableHead } from './ranking'
import { related } from './related'
import { social } from './social'
import { source } from './source'
import { tags } from './tags'

/** Every kind of phrase; the place of a table is its bit in {@link Phrase}. */
export const phraseTables: readonly PhraseTable[] = [
  related,
  ranking,
  promo,
  social,
  copyright,
  navigation,
  ad,
  consent,
  comments,
  commentLine,
  bio,
  tags,
  credit,
  furniture,
  tableHead,
  contents,
  source,
]

/** The bits of the kinds, in the order of {@link phraseTables}. */
export const Phrase = {
  related: 1 << 0,
  ranking: 1 << 1,
  promo: 1 << 2,
  social: 1 << 3,
  copyright: 1 << 4,
  navigation: 1 << 5,
  ad: 1 << 6,
  consent: 1 << 7,
  comments: 1 << 8,
  commentLine: 1 << 9,
  bio: 1 << 10,
  tags: 1 << 11,
  credit: 1 << 12,
  furniture: 1 << 13,
  tableHead: 1 << 14,
  contents: 1 << 15,
  source: 1 << 16,
} as const
