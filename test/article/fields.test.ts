import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { chooseFields } from '../../src/article/fields'
import { metadataOfText } from '../../src/metadata/front-matter'
import { resolveOptions } from '../../src/options'
import { measure } from '../../src/text/shape'
import type { Candidate, Candidates, Draft, Page, Role } from '../../src/types'

interface Given {
  candidates?: Candidates
  blocks?: [role: Role, text: string][]
  base?: string
  url?: string
  format?: Page['format']
}

function fields({ candidates = {}, blocks = [], base, url, format = 'html' }: Given) {
  const drafts = blocks.map(([role, text], index) => ({
    index,
    role,
    text,
    shape: measure(text),
    level: 0,
    leaves: [],
  }))
  const page = {
    format,
    drafts: drafts as unknown as Draft[],
    boxes: [],
    metadata: { ...metadataOfText('', resolveOptions({})), candidates, base: base ?? null },
    warnings: [],
  } as unknown as Page
  return chooseFields(page, resolveOptions(url === undefined ? {} : { url }))
}

const from = (source: string, value: string, certainty = 0.8): Candidate => ({ value, source, certainty })

describe('a text dump', () => {
  it('has its fields from its lines, wrapping quotes and stray marks stripped', () => {
    const article = fields({
      format: 'text',
      blocks: [
        ['summary', '"The river rose in the night."'],
        ['headline', '# **River takes the road**'],
        ['dek', '“Two metres in one night”**'],
        ['byline', 'By Ada Reed and Tom Oak'],
      ],
    })
    expect(article).toMatchObject({
      headline: 'River takes the road',
      dek: 'Two metres in one night',
      summary: 'The river rose in the night.',
      byline: 'Ada Reed and Tom Oak',
      authors: ['Ada Reed', 'Tom Oak'],
    })
  })

  it('has null where it prints nothing', () => {
    expect(fields({ format: 'text' })).toMatchObject({
      headline: null,
      dek: null,
      byline: null,
      authors: [],
      tags: [],
    })
  })
})

describe('dek', () => {
  it('is never metadata alone, which stays a candidate', () => {
    const { dek, candidates } = fields({ candidates: { dek: [from('state:subtitle', 'Two metres')] } })
    expect(dek).toBeNull()
    expect(candidates.dek?.[0]?.value).toBe('Two metres')
  })
})

describe('byline', () => {
  it('prefers names that sources of two kinds give', () => {
    const { byline } = fields({
      candidates: {
        byline: [
          from('meta:author', 'Ned Old', 0.88),
          from('json-ld:article.author', 'Ada Reed', 0.8),
          from('itemprop:author', 'Ada Reed', 0.8),
        ],
      },
    })
    expect(byline).toBe('Ada Reed')
  })

  it('prefers a person to the site', () => {
    const { byline } = fields({
      candidates: {
        siteName: [from('meta:og:site_name', 'The Reed')],
        byline: [from('meta:author', 'The Reed', 0.88), from('rel:author', 'Ada Reed', 0.6)],
      },
    })
    expect(byline).toBe('Ada Reed')
  })

  it('is no address', () => {
    expect(
      fields({ candidates: { byline: [from('meta:article:author', 'https://social.example/ada')] } }).byline,
    ).toBeNull()
  })
})

describe('language and direction', () => {
  it.each([
    ['en_us', 'en-US'],
    ['DE', 'de'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['pt-br, pt', 'pt-BR'],
    ['English', null],
    ['x', null],
    ['', null],
  ])('%s', (value, language) => {
    expect(fields({ candidates: { language: [from('html:lang', value)] } }).language).toBe(language)
  })

  it.each([
    ['ارتفع النهر في الليل ولم يبق طريق', 'rtl'],
    ['הנהר עלה בלילה', 'rtl'],
    ['The river rose in the night', 'ltr'],
    ['The word نهر means river', 'ltr'],
    ['123', null],
  ])('%s runs %s', (text, dir) => {
    expect(fields({ blocks: [['body', text]] }).dir).toBe(dir)
  })

  it('takes the stated direction first', () => {
    expect(
      fields({ candidates: { dir: [from('html:dir', 'rtl', 0.95)] }, blocks: [['body', 'A river']] }).dir,
    ).toBe('rtl')
    expect(fields({ candidates: { dir: [from('html:dir', 'auto', 0.95)] } }).dir).toBeNull()
  })
})

describe('addresses', () => {
  it('are absolute by the base, else left out', () => {
    const candidates = { url: [from('link:canonical', '/a')], image: [from('meta:og:image', 'a.jpg')] }
    expect(fields({ candidates, base: 'https://reed.example/b/' })).toMatchObject({
      url: 'https://reed.example/a',
      image: 'https://reed.example/b/a.jpg',
    })
    expect(fields({ candidates })).toMatchObject({ url: null, image: null })
  })

  it('distrust a canonical address that sends a deep page to the front page', () => {
    const url = 'https://reed.example/news/river'
    const candidates = {
      url: [from('link:canonical', 'https://reed.example/', 0.95), from('option:url', url, 0.5)],
    }
    expect(fields({ candidates, url }).url).toBe(url)
  })
})

describe('labels', () => {
  it('take tags apart, once each', () => {
    const candidates = { tags: [from('meta:keywords', 'Rain, river; rain ,  floods')] }
    expect(fields({ candidates }).tags).toEqual(['Rain', 'river', 'floods'])
  })

  it('take no slogan for the name of the site', () => {
    const candidates = {
      siteName: [
        from('meta:og:site_name', 'All the news of the lower valley, every day', 0.95),
        from('json-ld:website.name', 'The Reed', 0.8),
      ],
    }
    expect(fields({ candidates }).siteName).toBe('The Reed')
  })
})

describe('candidates', () => {
  it('are absent for a field for which nothing was found', () => {
    expect(Object.keys(extract('<h1>Rain</h1><p>It rained in Oslo.</p>').candidates)).toEqual([
      'headline',
      'dir',
    ])
  })
})
