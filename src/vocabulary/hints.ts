/**
 * What class, id and itemprop tokens say about an element. One bit a category; tokens are
 * whole words after splitting at `-`, `_`, white space and case changes, so that `headline` is
 * not `head` and `shared` is not `share`. A token is evidence, never a verdict: the calibrated
 * rules say what each category is worth at which distance.
 */
const categories = {
  content:
    'content contents article articlebody articlecontent body text entry story post postbody prose richtext copy paragraph paragraphs main blogpost newsbody inhalt artikel contenido contenu texte texto testo conteudo tresc wysiwyg rte markdown maincontent bodytext fulltext',
  title: 'title headline heading header1 titel titulo titre titolo hed',
  dek: 'dek deck subtitle subheadline subhead standfirst lede lead intro teaser excerpt summary abstract kicker strapline chapo bajada entradilla vorspann abstract sapo',
  byline:
    'author authors byline writer reporter contributor autor autore auteur meta postmeta entrymeta credit credits signature',
  date: 'date time timestamp published publish pubdate datetime datum fecha updated posted dateline',
  comment:
    'comment comments disqus reply replies respond discussion commentlist kommentar kommentare comentarios commentaires feedback responses',
  post: 'message messages post postbody posts topic thread reply cooked bbcode postcontent postmessage threadpost userpost forum answer answers question answercell',
  quote: 'quote blockquote pullquote quoted zitat cite',
  caption:
    'caption figcaption captions photo image img picture gallery figure media legend thumbnail thumb slideshow bildunterschrift wpcaption video',
  social:
    'share sharing shares social socials follow facebook twitter linkedin whatsapp pinterest addthis sharethis sharedaddy tweet likes like sns partage compartir teilen',
  related:
    'related recommended recommendations recommendation similar more morefrom readmore readnext upnext also popular trending mostread latest recirculation recirc outbrain taboola suggested suggestions relacionados verwandt empfehlungen siguiente next previous prev prevnext adjacent seealso readalso further mostpopular',
  card: 'card cards teaser teasers tile tiles grid item items carousel slider slide swiper slick listing list feed archive loop preview thumb stream promo',
  nav: 'nav navigation navbar menu menus menubar submenu breadcrumb breadcrumbs crumbs crumb toc tableofcontents pagination pager paging tabs tabbar sitemap skip skiplink offcanvas drawer hamburger dropdown megamenu navegacion toolbar topbar',
  header: 'header masthead topbar head banner hero sitehead siteheader',
  footer:
    'footer foot bottom colophon copyright sitefooter legal disclaimer imprint impressum footnote siteinfo',
  sidebar:
    'sidebar side aside rail rightcol leftcol rightcolumn secondary sidecolumn widget widgets complementary column siderail',
  ad: 'ad ads advert advertisement advertising adsense adslot adunit dfp gpt sponsor sponsored sponsors promo promotion promoted banner werbung anzeige publicidad pub native adbox adcontainer',
  newsletter:
    'newsletter subscribe subscription signup subscriber mailchimp email optin optinform mailing cta paywall premium register registration login signin regwall callout',
  modal:
    'modal popup overlay lightbox cookie cookies consent gdpr ccpa privacy notice alert toast dialog snackbar onetrust cookiebar interstitial banner',
  bio: 'bio biography authorbio authorbox aboutauthor about profile vcard avatar user userinfo userinfocard contributor',
  tags: 'tag tags tagcloud category categories label labels topics keywords schlagworte taxonomy cat badge badges chip chips pill',
  product:
    'product products price prices sku buy cart basket addtocart specs specification specifications features feature variant variants rating ratings review reviews stars stock shipping shop woocommerce pdp',
  description:
    'description desc details detail overview info information about summary productdescription accordion tab tabpanel panel collapse collapsible faq expandable',
  table: 'table spec specs row cell infobox data datatable factbox',
  doc: 'docs doc documentation docsearch mdx guide reference api manual theme vp docmain devsite rst sphinx mkdocs docusaurus',
  code: 'code highlight hljs prism snippet terminal codeblock sourcecode syntaxhighlighter console gutter linenumbers',
  section:
    'section block module component row container wrapper inner region zone area hero pricing testimonial testimonials cta banner features faq services team clients steps benefits',
  hidden:
    'hidden hide invisible offscreen sronly visuallyhidden screenreader screen showforsr noscript none noprint collapsed',
  meta: 'meta metadata info postinfo byline details stats views count counter readtime reading readingtime infos postdata',
  review:
    'review reviews reviewer reviewlist reviewitem rating ratings testimonial testimonials feedback ugc bazaarvoice yotpo trustpilot stars bewertung bewertungen avis',
  disclaimer:
    'disclaimer disclosure affiliate correction source sources references citation citations footnotes footnote editorsnote note notes licence license',
} as const

export type Hint = keyof typeof categories

/** The categories in the order of their bits. */
export const hintNames = Object.keys(categories) as Hint[]

const table = new Map<string, number>()
hintNames.forEach((name, bit) => {
  for (const token of categories[name].split(' ')) table.set(token, (table.get(token) ?? 0) | (1 << bit))
})

/** The bit of a category. */
export function hintBit(name: Hint): number {
  return 1 << hintNames.indexOf(name)
}

/**
 * The categories of a class, id or itemprop value, as bits.
 *
 * @example hintsOf('post-body sidebarLeft') // content | post | sidebar
 */
export function hintsOf(value: string): number {
  let bits = 0
  let start = 0
  let first = -1
  // Sums of the letters from `start` and of those from `first`.
  let word = 0
  let joined = 0
  for (let i = 0; i <= value.length; i++) {
    const code = i < value.length ? value.charCodeAt(i) : 32
    const capital = code >= 65 && code <= 90
    if (!capital && !isSmall(code)) {
      bits |= lookUp(value, start, i, word, false)
      if (first >= 0) bits |= lookUp(value, first, i, joined, true)
      const joins = code === 45 || code === 95
      first = joins ? (first < 0 ? start : first) : -1
      if (!joins) joined = 0
      word = 0
      start = i + 1
      continue
    }
    if (capital && i > start && !isCapital(value.charCodeAt(i - 1))) {
      bits |= lookUp(value, start, i, word, false)
      // `postBody` is also read as one word, `postbody`.
      if (first < 0) first = start
      word = 0
      start = i
    }
    word = sumWith(word, code)
    joined = sumWith(joined, code)
  }
  return bits
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 127
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

const joiner = /[-_]/g

/** Places of a table that tells most tokens from the words above before they are cut out. */
const sieveSize = 1 << 14
const sieve = new Uint8Array(sieveSize)
for (const word of table.keys()) {
  let sum = 0
  for (let i = 0; i < word.length; i++) sum = sumWith(sum, word.charCodeAt(i))
  sieve[placeOf(sum)] = 1
}

/** The sum of letters with one more, whatever its case. */
function sumWith(sum: number, code: number): number {
  return (Math.imul(sum, 31) + (code | 32)) | 0
}

function placeOf(sum: number): number {
  return (sum ^ (sum >>> 14)) & (sieveSize - 1)
}

function lookUp(value: string, from: number, to: number, sum: number, isJoined: boolean): number {
  const length = to - from
  if (length < 2 || length > 40 || sieve[placeOf(sum)] === 0) return 0
  const word = value.slice(from, to).toLowerCase()
  return table.get(isJoined ? word.replace(joiner, '') : word) ?? 0
}
