import { describe, expect, it } from 'vitest'
import { collect, values } from './collect'

describe('meta tags', () => {
  it.each([
    ['<meta property="og:title" content="Rain">', 'headline', 'Rain'],
    ['<meta name="OG:TITLE" content="Rain">', 'headline', 'Rain'],
    ['<meta name="description" content="Wet &amp;amp; cold">', 'summary', 'Wet & cold'],
    ['<meta property="article:published_time" content="2025-03-25">', 'published', '2025-03-25'],
    ['<meta property="article:modified_time" content="2025-03-26">', 'modified', '2025-03-26'],
    ['<meta name="parsely-author" content="Ada Reed">', 'byline', 'Ada Reed'],
    ['<meta name="DC.creator" content="Ada Reed">', 'byline', 'Ada Reed'],
    ['<meta name="sailthru.date" content="2025-03-25">', 'published', '2025-03-25'],
    ['<meta property="og:site_name" content="The Reed">', 'siteName', 'The Reed'],
    ['<meta http-equiv="content-language" content="de">', 'language', 'de'],
    ['<html lang="nb"></html>', 'language', 'nb'],
    ['<html dir="rtl"></html>', 'dir', 'rtl'],
    ['<link rel="canonical" href="/a">', 'url', '/a'],
    ['<meta property="og:image" content="/a.jpg">', 'image', '/a.jpg'],
    ['<link rel="image_src" href="/a.jpg">', 'image', '/a.jpg'],
    ['<meta property="article:section" content="Weather">', 'section', 'Weather'],
    ['<a rel="author" href="/ada">Ada Reed</a>', 'byline', 'Ada Reed'],
    ['<a rel="tag" href="/t">rain</a> <a rel="tag" href="/t">rain</a>', 'tags', 'rain'],
    ['<title>Rain</title>', 'headline', 'Rain'],
    [
      '<script type="application/json">{"subtitle":"It fell \\u00e0 verse"}</script>',
      'dek',
      'It fell à verse',
    ],
  ] as const)('%s', (html, field, value) => {
    expect(values(collect(html), field)).toEqual([value])
  })

  it('joins names that come one a tag', () => {
    const html =
      '<meta name="citation_author" content="Li Wei"><meta name="citation_author" content="Oak, Tom">'
    expect(values(collect(html), 'byline')).toEqual(['Li Wei, Tom Oak'])
  })

  it('distrusts two different values of one name', () => {
    const [one] = collect('<meta property="og:title" content="Rain">').candidates.headline ?? []
    const two = collect('<meta property="og:title" content="Rain"><meta property="og:title" content="Snow">')
    expect(two.candidates.headline?.[0]?.certainty).toBeLessThan(one?.certainty ?? 0)
  })

  it('reads the author from labelled data, in any language that labels it', () => {
    const label = (text: string) =>
      collect(`<meta name="twitter:label1" content="${text}"><meta name="twitter:data1" content="Ada Reed">`)
    expect(values(label('Written by'), 'byline')).toEqual(['Ada Reed'])
    expect(values(label('Verfasst von'), 'byline')).toEqual(['Ada Reed'])
    expect(values(label('Est. reading time'), 'byline')).toEqual([])
  })

  it('hints at the type of page', () => {
    const html = '<meta property="og:type" content="Article"><meta name="generator" content="WordPress 6.5">'
    expect(collect(html).hints).toEqual(['og:type=article', 'generator:wordpress 6.5'])
  })
})

describe('the base of relative addresses', () => {
  const page = 'https://reed.example/a/b'
  it.each([
    ['', page, page],
    ['<base href="/c/">', page, 'https://reed.example/c/'],
    ['<base href="https://cdn.example/">', undefined, 'https://cdn.example/'],
    ['<base href="javascript:alert(1)">', page, page],
    ['<base href="data:text/html,x">', page, page],
    ['<base href="/c/">', undefined, null],
  ])('%s on %s', (html, url, base) => {
    expect(collect(html, url).base).toBe(base)
  })
})

describe('dates in addresses and elements', () => {
  it.each([
    ['https://reed.example/2025/03/25/rain', '2025-03-25'],
    ['https://reed.example/2025/3/5/rain', '2025-03-05'],
    ['https://reed.example/rain/2025-03-25', '2025-03-25'],
    ['https://reed.example/20250325/rain', '2025-03-25'],
    ['https://reed.example/2025/03/rain', '2025-03'],
    ['https://reed.example/2025/33/25/rain', undefined],
    ['https://reed.example/id/20259999', undefined],
  ])('%s', (url, date) => {
    expect(values(collect('', url), 'published')).toEqual(date === undefined ? [] : [date])
  })

  it('passes over the dates of other pages: times inside links, navigation and sidebars', () => {
    const html =
      '<h1>Rain</h1><a href="/x"><time datetime="2020-01-01">x</time></a>' +
      '<aside><time datetime="2020-01-02">y</time></aside><time datetime="2025-03-25">25 March</time>'
    expect(values(collect(html), 'published')).toEqual(['2025-03-25'])
  })

  it('tells a time of change from one of publication', () => {
    const metadata = collect(
      '<h1>Rain</h1><time class="published" datetime="2025-03-25"></time><time class="updated" datetime="2025-03-26"></time>',
    )
    expect(values(metadata, 'published')).toEqual(['2025-03-25'])
    expect(values(metadata, 'modified')).toEqual(['2025-03-26'])
  })
})
