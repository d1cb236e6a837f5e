import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpora } from '../../bench/corpora'
import { hashFiles } from '../../bench/corpora/hash'
import { readBundledSamples } from '../../bench/corpora/samples'
import { selectPages } from '../../bench/select'
import type { BenchPage } from '../../bench/types'

const PAGE = '<html><body><p>Rain fell in Oslo.</p></body></html>'
const RECORD = {
  url: 'https://news.example.org/rain',
  _internal: { page_type: { primary: 'article' } },
  ground_truth: {
    title: 'Rain',
    author: null,
    publish_date: '',
    main_content: 'Rain fell in Oslo.',
    with: ['Rain'],
  },
}

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'corpora-'))
  put('wcxb/dev/ground-truth/0001.json', JSON.stringify(RECORD))
  put('wcxb/dev/html/0001.html.gz', gzipSync(PAGE))
  put('text-dumps/0001.packed.txt', 'Home\n\nRain < snow & "sleet"\n')
  put(
    'dates/truth.json',
    JSON.stringify({ a: { url: 'https://a.example.org/', date: '2025-03-25', dek: null } }),
  )
  put('dates/html/a.html.gz', gzipSync(PAGE))
  put(
    'scrapinghub/ground-truth.json',
    JSON.stringify({ b: { articleBody: 'Rain', url: 'https://b.example.org/' } }),
  )
  put('scrapinghub/html/b.html.gz', gzipSync(PAGE))
  const entry = { with: ['Rain'], without: ['Home'] }
  put(
    'trafilatura-eval/evaldata.json',
    JSON.stringify({
      'https://c.example.org/': { file: 'c.html', ...entry },
      'https://d.example.org/': { file: 'not-saved.html', ...entry },
    }),
  )
  put('trafilatura-eval/cache/c.html', PAGE)
  put('mozilla/test-pages/001/source.html', PAGE)
  put('mozilla/test-pages/001/expected.html', '<div><p>Rain fell</p><p>in <b>Os</b>lo.</p></div>')
  put('mozilla/test-pages/001/expected-metadata.json', JSON.stringify({ title: 'Rain', byline: null }))
})
afterAll(() => rmSync(root, { recursive: true }))

function put(name: string, content: string | Uint8Array): void {
  const file = join(root, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function read(name: string): BenchPage[] {
  const corpus = corpora.find((each) => each.name === name)!
  return corpus.read(join(root, corpus.folder))
}

describe('adapters', () => {
  it('reads WCXB: pages unzipped when read, empty fields not known', () => {
    const [page] = read('wcxb')
    expect(page).toMatchObject({ id: '0001', type: 'article', host: 'example.org', html: PAGE, text: null })
    expect(page!.truth).toEqual({ title: 'Rain', body: 'Rain fell in Oslo.', with: ['Rain'] })
  })

  it('reads text dumps with the truth of their page, and gives each line as a paragraph', () => {
    const [page] = read('text-dumps')
    expect(page!.text).toBe('Home\n\nRain < snow & "sleet"\n')
    expect(page!.html).toContain('<p>Home</p>\n<p>Rain &lt; snow &amp; &quot;sleet&quot;</p>')
    expect(page!.truth.body).toBe('Rain fell in Oslo.')
  })

  it('reads truth files, telling null from what is not known', () => {
    expect(read('dates')[0]!.truth).toEqual({ date: '2025-03-25', dek: null })
  })

  it('reads the layout of scrapinghub', () => {
    expect(read('scrapinghub')).toMatchObject([{ id: 'b', truth: { body: 'Rain' }, html: PAGE }])
  })

  it('reads evaldata.json, passing over pages that were not saved', () => {
    expect(read('trafilatura-eval')).toMatchObject([
      { id: 'c', url: 'https://c.example.org/', truth: { with: ['Rain'], without: ['Home'] }, html: PAGE },
    ])
  })

  it('reads the test pages of Readability, the body as its text', () => {
    expect(read('mozilla')[0]!.truth).toEqual({ body: 'Rain fell\nin Oslo.', title: 'Rain' })
  })

  it('reads a page in another charset, and hands on its bytes too', () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>Blåbær', 'latin1')
    put('dates/html/a.html.gz', gzipSync(latin))
    const [page] = read('dates')
    expect(page!.html).toContain('Blåbær')
    expect(Buffer.from(page!.bytes!)).toEqual(latin)
    put('dates/html/a.html.gz', gzipSync(PAGE))
    expect(page).toMatchObject({ html: PAGE, bytes: null })
  })

  it('reads every bundled sample with its roles', () => {
    const pages = readBundledSamples()
    expect(pages.length).toBeGreaterThan(0)
    for (const { id, truth, text } of pages) {
      expect(truth.body, id).toBeTypeOf('string')
      if (text !== null)
        expect(truth.roles?.size, id).toBe(text.split('\n').filter((line) => line.trim()).length)
    }
  })
})

describe('hashFiles', () => {
  it('changes with a byte of a file and with its name, and not otherwise', () => {
    const folder = join(root, 'dates')
    const before = hashFiles([folder])
    expect(hashFiles([folder])).toBe(before)
    put('dates/html/new.html', 'a')
    const added = hashFiles([folder])
    put('dates/html/new.html', 'b')
    expect(new Set([before, added, hashFiles([folder])]).size).toBe(3)
    rmSync(join(folder, 'html/new.html'))
    expect(hashFiles([folder])).toBe(before)
  })
})

describe('selectPages', () => {
  const pages = Array.from({ length: 10 }, (_, i) => ({
    id: `${i}`,
    type: i < 8 ? 'article' : 'forum',
  })) as BenchPage[]
  const ids = (selection: Parameters<typeof selectPages>[1]) =>
    selectPages(pages, selection).map(({ id }) => id)

  it('spreads a limit evenly and keeps to types', () => {
    expect(ids({ limit: 5 })).toEqual(['0', '2', '4', '6', '8'])
    expect(ids({ types: ['forum'] })).toEqual(['8', '9'])
    expect(ids({ limit: 99, types: ['forum'] })).toHaveLength(2)
  })
})
