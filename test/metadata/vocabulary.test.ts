import { expect, it } from 'vitest'
import {
  agencies,
  authorOpeners,
  byWords,
  nameJoiners,
  nobody,
  otherRoles,
  postnominals,
  roleWords,
  trailingWords,
} from '../../src/vocabulary/metadata-bylines'
import { authorElement, dekElement, kickerElement, personPath } from '../../src/vocabulary/metadata-front'
import { readProperties, siteTypes, subjectTypes } from '../../src/vocabulary/metadata-schema'
import { metaFields, metaRows, repeatedTags } from '../../src/vocabulary/metadata-tags'
import { emptyTitles, titleMarks } from '../../src/vocabulary/metadata-titles'

const lists = {
  byWords,
  authorOpeners,
  otherRoles,
  nameJoiners,
  trailingWords,
  metaNames: metaRows.flatMap(([names]) => names.split(' ')),
  titleMarks: titleMarks.flatMap(({ marks }) => marks),
}

const sets = {
  roleWords,
  postnominals,
  nobody,
  agencies,
  emptyTitles,
  siteTypes,
  readProperties,
  types: new Set(subjectTypes.keys()),
}

it.each(Object.entries(lists))('%s says nothing twice', (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

it.each(Object.entries({ ...lists, ...sets }))('%s is in lower case and has no empty entry', (_, words) => {
  expect([...words].filter((word) => word === '' || word !== word.toLowerCase())).toEqual([])
})

it('knows the field of every name that repeats', () => {
  for (const name of repeatedTags) expect(metaFields.has(name)).toBe(true)
})

it.each([
  [
    authorElement,
    ['author', 'article-author', 'by-line', 'authorName', 'post_byline'],
    ['authority', 'authoring-tool', 'autobahn'],
  ],
  [
    dekElement,
    ['dek', 'article-dek', 'subtitle', 'sub-title', 'entry_subtitle'],
    ['dekor', 'deckard', 'subtitles-menu-x2'],
  ],
  [kickerElement, ['kicker', 'dachzeile', 'article__eyebrow'], ['headline', 'title']],
  [
    personPath,
    ['/author/ada', '/by/ada', 'https://reed.example/profile/ada'],
    ['/authority/ada', '/news/ada', '/byron/x'],
  ],
] as const)('%s knows its names', (pattern, right, wrong) => {
  expect(right.filter((name) => !pattern.test(`${name}/`) && !pattern.test(name))).toEqual([])
  expect(wrong.filter((name) => pattern.test(name))).toEqual([])
})
