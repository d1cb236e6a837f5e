import { describe, expect, test } from 'vitest'
import { extract } from '../../src'

const paragraph =
  'The council of Vinterhavn voted on Monday to keep the old lighthouse lit, though no ship has needed it since the channel was moved two kilometres to the west.'
const story = Array.from({ length: 8 }, (_, i) => `<p>${paragraph} It was vote number ${i + 1}.</p>`).join('')

interface Parts {
  title?: string
  head?: string
  body: string
}

function codes({ title = 'Lighthouse stays lit', head = '', body }: Parts): string[] {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`
  return extract(html).warnings.map(({ code }) => code)
}

const paid =
  '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lighthouse stays lit", "isAccessibleForFree": "False"}</script>'
const scripts = '<script src="/static/js/main.4f.js"></script>'

describe('an error page is told', () => {
  test.each([
    ['by its title', { title: '404 Not Found', body: '<center>nginx</center>' }],
    [
      'by its title with the name of the site',
      { title: 'Page not found | Vinterhavn Post', body: '<p>Try our front page.</p>' },
    ],
    [
      'by a part of its title, where the name of the site is long',
      {
        title: 'Page not found - The Vinterhavn Post',
        body: '<h1>404</h1><p>Sorry, we looked in every drawer for the page.</p>',
      },
    ],
    [
      'by its heading',
      {
        title: 'Vinterhavn Post',
        body: '<nav><a href="/">Home</a></nav><h1>Seite nicht gefunden</h1><p>Diese Seite gibt es nicht mehr.</p>',
      },
    ],
    [
      'by the title of a challenge',
      { title: 'Just a moment...', body: '<h1>post.example</h1><p>Checking your browser.</p>' },
    ],
    [
      'by the words of a challenge',
      {
        title: 'post.example',
        body: '<p>Please verify you are a human. Verify you are human by completing the action below.</p>',
      },
    ],
  ] satisfies [string, Parts][])('%s', (_name, parts) => {
    expect(codes(parts)).toEqual(['error-page'])
  })

  test('in a text dump', () => {
    const dump = 'Access Denied\n\nYou do not have permission to view this page on this server.'
    expect(extract(dump, { format: 'text' }).warnings).toMatchObject([{ code: 'error-page' }])
  })

  test.each([
    [
      'an article that is called like one',
      { title: 'Access denied', body: `<article><h1>Access denied</h1>${story}</article>` },
    ],
    [
      'an article with a short quote of one',
      { body: `<article><h1>Lighthouse stays lit</h1>${story}<p>Verify you are human.</p></article>` },
    ],
    [
      'a short note about something lost',
      {
        title: 'Dog found, cat not found',
        body: `<article><h1>Dog found, cat not found</h1><p>${paragraph}</p></article>`,
      },
    ],
  ] satisfies [string, Parts][])('not %s', (_name, parts) => {
    expect(codes(parts)).toEqual([])
  })
})

describe('a consent page is told', () => {
  const question =
    '<h1>Before you continue</h1><p>We and our partners use cookies and similar technologies to store and access information on your device.</p><p>You can manage your consent or withdraw your consent at any time with the link at the foot of each page, and your choice is kept.</p><button>Accept all</button><button>Reject all</button>'

  test('by its words', () => {
    expect(codes({ title: 'Vinterhavn Post', body: question })).toEqual(['consent-page'])
  })

  test('where the partners are counted', () => {
    const counted =
      '<h1>We value your privacy</h1><p>We and our 842 partners store and access information on your device, such as cookies, to show you personalised advertisements and to measure content.</p><button>Accept all</button><button>Manage options</button>'
    expect(codes({ title: 'Vinterhavn Post', body: counted })).toEqual(['consent-page'])
  })

  test.each([
    [
      'that lists what it is for',
      '<h1>Before you continue to Vinterhavn Video</h1><div>We use <a href="/c">cookies</a> and data to</div><ul><li>Deliver and maintain our services</li><li>Track outages and protect against spam and abuse</li></ul><div>If you choose to “Accept all,” we will also use them to</div><ul><li>Develop and improve new services</li><li>Show personalised content, depending on your settings</li></ul><form><button>Reject all</button></form><form><button>Accept all</button></form>',
    ],
    [
      'of few words, its buttons side by side',
      '<h2>Before you continue to the Vinterhavn Post</h2><p>Please choose what we may do with your data.</p><button>Accept</button><button>Reject</button>',
    ],
    [
      'in German',
      '<h1>Wir benötigen Ihre Zustimmung</h1><p>Wir und unsere Partner möchten Ihnen passende Anzeigen zeigen.</p><button>Zustimmen und weiter</button><button>Ablehnen</button><a href="/impressum">Impressum</a>',
    ],
    [
      'in French',
      '<h1>Nous respectons votre vie privée</h1><p>Nous souhaitons mesurer votre visite et vous montrer des publicités choisies.</p><button>Tout accepter</button><button>Continuer sans accepter</button>',
    ],
    [
      'in Spanish',
      '<h1>Tu privacidad es importante para nosotros</h1><p>Nosotros y nuestros socios accedemos a información en un dispositivo para mostrar anuncios personalizados.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button>',
    ],
    [
      'in Polish',
      '<h1>Szanujemy Twoją prywatność</h1><p>Przechowujemy informacje na urządzeniu i mierzymy, co czytasz.</p><button>Zgadzam się</button><button>Więcej opcji</button>',
    ],
  ])('by a dialog %s', (_name, body) => {
    expect(codes({ title: 'Vinterhavn Post', body })).toEqual(['consent-page'])
  })

  test('in a text dump', () => {
    const dump =
      'Vinterhavn Post\n\nWe value your privacy\nWe would like to show you ads.\nAccept all\nReject all'
    expect(extract(dump).warnings).toMatchObject([{ code: 'consent-page' }])
  })

  const banner =
    '<div id="banner"><h2>We value your privacy</h2><p>We and our partners store information on your device, such as cookies.</p><button>Accept all</button></div>'
  const aboutCookies =
    '<p>The court of Vinterhavn ruled on the use of cookies. Sites that say “we value your privacy” must also ask. Nobody who uses cookies may store and access information on a device before that, said the judge.</p>'

  test.each([
    [
      'an article under the banner',
      `<article><h1>Lighthouse stays lit</h1>${story}</article><div>${question}</div>`,
    ],
    [
      'a short article under a banner',
      `${banner}<article><h1>Lighthouse stays lit</h1><p>${paragraph}</p></article>`,
    ],
    [
      'a shelf of goods under a banner',
      `${banner}<h1>Lamps</h1>${Array.from({ length: 20 }, (_, i) => `<p>Lamp of brass no. ${i} € ${i}9</p>`).join('')}`,
    ],
    ['an article about cookies', `<article><h1>Cookies on trial</h1>${aboutCookies}</article>`],
    [
      'a cookie policy',
      '<h1>Cookie policy</h1><p>We use cookies to improve our site. You can change your cookie settings in the browser. Strictly necessary cookies are always on, and we use cookies for statistics too.</p>',
    ],
  ])('not where there is %s', (_name, body) => {
    expect(codes({ body })).toEqual([])
  })
})

describe('an empty shell is told', () => {
  test.each([
    ['by a page without text', '<gg-app></gg-app>'],
    [
      'by an empty root',
      '<nav><a href="/">Home</a><a href="/log-in">Log in</a></nav><div id="__next"></div>',
    ],
    [
      'by a plea for JavaScript',
      '<noscript>You need to enable JavaScript to run this app.</noscript><main></main>',
    ],
    [
      'by a plea in another language',
      '<noscript><p>Bitte aktivieren Sie JavaScript.</p></noscript><main></main>',
    ],
  ])('%s', (_name, body) => {
    expect(codes({ body: body + scripts })).toEqual(['empty-shell'])
  })

  test.each([
    [
      'a page with text and a plea',
      `<noscript>Please enable JavaScript.</noscript><article><h1>Lighthouse stays lit</h1>${story}</article>`,
    ],
    [
      'a page with text and an empty root for a widget',
      `<div id="root"></div><article><h1>Lighthouse stays lit</h1>${story}</article>`,
    ],
  ])('not %s', (_name, body) => {
    expect(codes({ body: body + scripts })).toEqual([])
  })

  test('nothing is said of a fragment without a title', () => {
    expect(extract('<div></div>').warnings).toEqual([])
  })
})

describe('the beginning of a paid article is told', () => {
  const short = `<article><h1>Lighthouse stays lit</h1><p>${paragraph}</p></article>`
  const long = `<article><h1>Lighthouse stays lit</h1>${story}</article>`
  const plea = '<div class="wall"><p>Already a subscriber? Log in</p></div>'

  test.each([
    ['a short text with a plea', short + plea],
    ['a long text that ends in a plea', long + plea],
    ['a plea in another language', `${short}<div><p>Réservé aux abonnés</p></div>`],
  ])('by %s', (_name, body) => {
    expect(codes({ head: paid, body })).toEqual(['paywall'])
  })

  const cut = `<article><h1>Lighthouse stays lit</h1>${story}<p>The keeper, who has been there since the war, said ...</p></article>`

  test.each([
    ['a short text', `${short}<div><p>Subscribe to continue reading</p><button>Subscribe</button></div>`],
    [
      'a short text, after its author',
      `${short}<p>Ada Reed</p><div><p>To read the rest of this story, log in.</p></div>`,
    ],
    ['a text cut in the middle', `${cut}<div><p>Um diesen Artikel weiterzulesen, testen Sie uns.</p></div>`],
    ['a short text, in French', `${short}<div><p>Pour lire la suite, créez votre compte</p></div>`],
    ['a short text, in Spanish', `${short}<div><p>Para seguir leyendo, hazte socio</p></div>`],
    [
      'a long text, in a box called a wall',
      `${long}<div class="paywall"><h2>This post is for paid subscribers</h2></div>`,
    ],
  ])('where the publisher says nothing, by a plea to go on after %s', (_name, body) => {
    expect(codes({ body })).toEqual(['paywall'])
  })

  test('in a text dump', () => {
    const dump = `Lighthouse stays lit\n\n${paragraph}\n\nSubscribe to continue reading\nSubscribe\nLog in`
    expect(extract(dump).warnings).toMatchObject([{ code: 'paywall' }])
  })

  test.each([
    ['a long text that is whole, with a plea', `${long}<div><p>Subscribe to continue reading</p></div>`],
    ['a short text with a newsletter', `${short}<div><p>Subscribe to our newsletter</p></div>`],
    [
      'the pop-up of a blog',
      `${short}<div><p>Subscribe now to keep reading and get access to the full archive.</p></div>`,
    ],
    [
      'a text inside the wall',
      `<div class="paywall">${long}<p>To continue reading about the sea, see our book.</p></div>`,
    ],
    ['a plea between the paragraphs', `${short}<div><p>Subscribe to continue reading</p></div>${story}`],
    [
      'comments for subscribers',
      `${long}<section class="paywall__comments"><p>Subscribe to unlock the comments</p></section>`,
    ],
  ])('not by %s', (_name, body) => {
    expect(codes({ body })).toEqual([])
  })

  test.each([
    ['a paid article that is shown whole', { head: paid, body: long }],
    ['a short paid notice without a plea', { head: paid, body: short }],
    ['a free article with a plea', { body: long + plea }],
  ])('not by %s', (_name, parts) => {
    expect(codes(parts)).toEqual([])
  })
})

describe('an address in the place of its page is told', () => {
  test.each(['https://post.example/lighthouse', ' http://post.example/?p=1\n'])('%j', (input) => {
    expect(extract(input).warnings.map(({ code }) => code)).toEqual(['only-address'])
  })

  test.each([
    'https://post.example/lighthouse\nhttps://post.example/ferry',
    'See https://post.example/lighthouse',
    '<p>https://post.example/lighthouse</p>',
  ])('%j is more than one', (input) => {
    expect(extract(input).warnings).toEqual([])
  })
})

describe('text for programs is told', () => {
  const item = `<title>Lighthouse stays lit</title><description>${paragraph}</description>`
  test.each([
    ['an RSS feed', `<?xml version="1.0"?><rss version="2.0"><channel><item>${item}</item></channel></rss>`],
    ['an Atom feed', `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${item}</entry></feed>`],
    ['a sitemap', '<?xml version="1.0"?><urlset><url><loc>https://post.example/a</loc></url></urlset>'],
    ['JSON', JSON.stringify({ data: { html: story } })],
    ['a list in JSON', JSON.stringify([{ title: 'Lighthouse stays lit', body: paragraph }])],
  ])('%s', (_name, input) => {
    const { warnings, confidence } = extract(input)
    expect(warnings.map(({ code }) => code)).toEqual(['not-a-page'])
    expect(confidence).toBeLessThanOrEqual(0.1)
  })

  test.each([
    ['XHTML', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${story}</body></html>`],
    [
      'a page about feeds',
      `<article><h1>How feeds work</h1>${story}<pre>&lt;rss version="2.0"></pre></article>`,
    ],
    [
      'a dump that begins with a bracket',
      `[Photo: the lighthouse]\n\n${paragraph}\n\n${paragraph} It was late.`,
    ],
  ])('%s is none', (_name, input) => {
    expect(extract(input).warnings).toEqual([])
  })
})

test('what is not the page that was asked for has no confidence', () => {
  const error =
    '<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr><center>nginx</center>'
  expect(extract(error).confidence).toBeLessThanOrEqual(0.1)
  expect(extract(`<article><h1>Lighthouse stays lit</h1>${story}</article>`).confidence).toBeGreaterThan(0.5)
})
