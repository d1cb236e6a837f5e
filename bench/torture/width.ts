import type { TortureCase, TortureGroup } from './case'

const sentence = 'The rain stayed for a week, and the river rose by the hour. '

function repeated(name: string, piece: string, small: number, expect = {}): TortureCase {
  return { name, make: (size) => `<body>${piece.repeat(size)}`, small, expect }
}

const spans: TortureCase = {
  name: 'spans of cells out of all bounds',
  make: () =>
    '<p>Before the table.</p><table><tr><th colspan=9007199254740992>a<th rowspan=-1>b<tr><td colspan=NaN>c<td rowspan=1000000000>d</table>',
  small: 1,
  isFixed: true,
  expect: { blocks: 'd' },
}

const wideRows: TortureCase = {
  name: 'a row of many cells',
  make: (size) => `<table><tr>${'<td>1'.repeat(size)}</table><p>${sentence}</p>`,
  small: 2_000,
}

const attributes: TortureCase = {
  name: 'attributes without end',
  make: (size) => `<p ${Array.from({ length: size }, (_, i) => `a${i}=${i}`).join(' ')}>${sentence}</p>`,
  small: 2_000,
  expect: { blocks: 'The rain stayed' },
}

const attributesEverywhere: TortureCase = {
  name: 'attributes on every element',
  make: (size) =>
    Array.from({ length: size }, (_, i) => `<p data-${i}=${i} data-x${i} title="t">words</p>`).join(''),
  small: 1_000,
  expect: { blocks: 'words' },
}

const attributeTwice: TortureCase = {
  name: 'one attribute over and over',
  make: (size) => `<p ${'class=a CLASS="b" '.repeat(size)}>${sentence}</p>`,
  small: 2_000,
  expect: { blocks: 'The rain stayed' },
}

const classes: TortureCase = {
  name: 'classes without end',
  make: (size) =>
    `<div class="${Array.from({ length: size }, (_, i) => `c${i}`).join(' ')}"><p>${sentence}</p>`,
  small: 2_000,
}

const differentClasses: TortureCase = {
  name: 'a class of its own for each element',
  make: (size) => Array.from({ length: size }, (_, i) => `<p class="item-${i} x">words of ${i}</p>`).join(''),
  small: 1_000,
}

/** Pages of very many elements beside one another. */
export const width: TortureGroup = {
  name: 'width',
  cases: [
    repeated('br', '<br>', 5_000),
    repeated('words between br', 'words here<br>', 3_000),
    repeated('short paragraphs', '<p>A short one, said she.</p>', 3_000),
    repeated('paragraphs of prose', `<p>${sentence.repeat(3)}</p>`, 1_000),
    repeated('links', '<li><a href="/a/b">A link to there</a></li>', 3_000),
    repeated('headings', '<h2>Of rain and roads</h2>', 2_000),
    repeated('titles', '<h1>Of rain and roads</h1>', 2_000),
    repeated('articles', `<article><h2>A title</h2><p>${sentence}</p></article>`, 1_000),
    repeated('pictures', '<img src=a.jpg alt="A bridge">', 3_000),
    repeated('times', '<time datetime=2025-03-25>25 March 2025</time> ', 2_000),
    repeated('bylines', '<p class=byline>By Anna Field and Bo Lind</p>', 2_000),
    repeated('dates', '<p>Tuesday, 25 March 2025 at 18:09</p>', 2_000),
    repeated(
      'captions',
      '<figure><img src=a><figcaption>A bridge. Photo: Bo Lind</figcaption></figure>',
      1_000,
    ),
    repeated('related headings', '<h3>Read more</h3><p>Also here, a line.</p>', 1_000),
    repeated('table rows', '<table><tr><td>1<td>2</table>', 2_000),
    repeated('code', '<pre><code>let a = 1\n</code></pre>', 2_000),
    repeated(
      'metas',
      '<meta name=description content="a description"><meta property=og:title content=x>',
      2_000,
    ),
    repeated('microdata', '<div itemscope itemtype=Article><span itemprop=author>Anna</span>', 1_000),
    repeated('templates', `<template><p>${sentence}</p></template>`, 1_000),
    spans,
    wideRows,
    attributes,
    attributesEverywhere,
    attributeTwice,
    classes,
    differentClasses,
  ],
}
