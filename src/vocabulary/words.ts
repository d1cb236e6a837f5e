/**
 * Words that tell what a short block is for, by kind, in the languages of the development pages and
 * their neighbours. One word is weak evidence; the calibrated rules say how weak.
 */
const kinds = {
  share:
    'share sharing tweet retweet facebook twitter linkedin whatsapp pinterest telegram reddit instagram youtube tiktok mastodon bluesky threads xing flipboard teilen partager compartir condividi compartilhar delen dela del udostępnij поделиться sdílet paylaş print email drucken imprimer imprimir stampa',
  follow:
    'follow followers following folgen suivez sígueme síguenos seguici siga abonnieren join connect rss feed channel',
  subscribe:
    'subscribe subscription subscriber newsletter newsletters inbox signup abonnez abonnement abo suscríbete suscripción iscriviti inscreva assine nieuwsbrief prenumerera подписка подписаться подписывайтесь zapisz register sign',
  legal:
    'copyright rights reserved impressum imprint agb datenschutz privacy terms disclaimer policy conditions mentions légales aviso legal trademark trademarks reservados droits réservés vorbehalten rechte diritti prawa защищены',
  cookie:
    'cookie cookies consent gdpr zustimmung einwilligung accept akzeptieren accepter aceptar accetta preferences browser javascript enable',
  related:
    'related recommended popular trending latest more read next previous also similar further keep reading explore discover top most mehr weitere auch lesen ähnliche beliebt meistgelesen weiterlesen lire aussi lié suite plus voir relacionado relacionados también leer más leggi anche correlati altri leia mais veja também lees ook meer läs mer czytaj również więcej читайте также ещё похожие',
  comment:
    'comment comments reply replies discussion respond kommentar kommentare commentaire commentaires comentario comentarios commenti reacties kommentarer komentarze комментарии комментарий ответить antworten répondre responder upvote downvote votes likes',
  account:
    'login log signin account register profile dashboard password username forgot anmelden konto connexion compte iniciar sesión cuenta accedi войти cart checkout wishlist basket warenkorb panier carrito',
  action:
    'click here download view see learn get start started try buy shop order contact book request demo free apply schedule call now today add quote watch listen browse continue show hide expand close open skip go back home menu search suche recherche buscar cerca zoeken поиск toggle load submit send',
  byline:
    'by written author authors von par por di door av autor auteur redaktion staff reporter editor editorial correspondent posted автор reviewed contributor edited photographer',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro dezembro января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  time: 'ago hours hour minutes minute min mins days day yesterday today updated published last am pm est edt gmt utc vor uhr stunden il heures hace hoy uur ore fa назад час',
  credit:
    'photo photos photograph image images getty reuters afp ap shutterstock istock unsplash credit credits courtesy source illustration picture foto fotos bild bildquelle quelle crédit fuente fonte pixabay dpa epa screenshot caption video gallery',
  ad: 'advertisement advertisements ad ads sponsored sponsor promoted anzeige werbung publicité publicidad pubblicità advertentie реклама affiliate commission partner promo',
  price:
    'usd eur price sale off discount save sku stock quantity qty shipping delivery returns warranty preis prix precio prezzo review reviews rating ratings stars star',
  person:
    'ceo founder director president professor expert experience years author writer journalist editor he she his her passionate writes writing published covers lives degree holds university',
  tags: 'tags tag tagged category categories topics topic filed under keywords schlagworte themen thèmes etiquetas temas рубрика метки posted',
  nav: 'home about contact faq help support blog news careers press team services products solutions resources pricing events sitemap page pages english deutsch français español menu back top site map jobs über kontakt startseite accueil inicio главная',
  listing: 'results showing sort filter items per page of view all prev next newer older posts load',
  said: 'said says told according asked added explained noted wrote sagte erklärte dit déclaré dijo según ha detto сказал',
  we: 'we our us you your i my me wir unser unsere nous notre vous votre nosotros nuestro usted',
  steps: 'step steps how what why when which where who is are does can should tips best guide',
  spec: 'size color colour weight dimensions material model brand type length width height capacity power warranty includes included features compatibility version specifications mm cm kg inch inches',
  forum:
    'posts joined location member registered quote thread threads replies views wrote posted moderator senior junior likes reactions op edited reply guest administrator',
  review:
    'review reviews reviewed reviewer rating ratings stars testimonial testimonials customers verified feedback bewertung bewertungen rezensionen kundenbewertungen avis opiniones reseñas valoraciones recensioni recensies beoordelingen avaliações opinie отзывы',
  code: 'function return var const let import class def print null true false string int void public npm install curl http https api json',
} as const

export type WordKind = keyof typeof kinds
export const wordKinds = Object.keys(kinds) as WordKind[]

const table = new Map<string, number>()
wordKinds.forEach((kind, bit) => {
  for (const word of kinds[kind].split(' ')) table.set(word, (table.get(word) ?? 0) | (1 << bit))
})

/** The bit of a kind of words. */
export function wordBit(kind: WordKind): number {
  return 1 << wordKinds.indexOf(kind)
}

/** Marks that say what words say, by UTF-16 unit. */
const marks = new Map<number, number>([
  ...[...'$€£¥'].map((mark) => [mark.charCodeAt(0), wordBit('price')] as const),
  ['©'.charCodeAt(0), wordBit('legal')],
])

/** Words read from a block; what comes later says little about what the block is for. */
const wordsRead = 24
/** UTF-16 units in which marks are looked for: about as many. */
const unitsRead = 150

/**
 * The kinds of a block's words, as bits.
 *
 * @param words its words in lower case
 * @param text what they were cut from; empty where it has no marks
 * @param counts is raised by one for every word of a kind, at the kind's place from `at`
 */
export function kindsOf(words: readonly string[], text: string, counts: Uint8Array, at: number): number {
  let bits = 0
  for (let i = 0; i < words.length && i < wordsRead; i++) {
    const found = table.get(words[i]!)
    if (found !== undefined) bits |= count(found, counts, at)
  }
  for (let i = 0; i < text.length && i < unitsRead; i++) {
    const unit = text.charCodeAt(i)
    // Letters and spaces, the most of a text, need no look.
    if ((unit >= 97 && unit <= 122) || unit === 32) continue
    const found = marks.get(unit)
    if (found !== undefined) bits |= count(found, counts, at)
  }
  return bits
}

function count(bits: number, counts: Uint8Array, at: number): number {
  for (let left = bits; left !== 0; left &= left - 1) counts[at + 31 - Math.clz32(left & -left)]!++
  return bits
}
