import type { PhraseTable } from '../../text/phrases'

/** Words before the names of those who wrote an article. */
export const byline: PhraseTable = {
  start: {
    en: `
      by, written by, reported by, posted by, published by, author, authors, words by, story by,
      text by, report by, reporting by, article by, from our correspondent, post by, as told to,
      contributed by, submitted by`,
    de: `
      von, autor, autorin, autoren, text von, verfasst von, geschrieben von, ein beitrag von,
      eine analyse von, ein kommentar von, aus`,
    fr: 'par, auteur, écrit par, publié par, rédigé par, propos recueillis par, un article de',
    es: 'por, autor, autora, escrito por, publicado por, redacción, texto de',
    it: 'di, autore, scritto da, a cura di, pubblicato da, redazione',
    pt: 'por, autor, autora, escrito por, publicado por, redação, texto de, da redação',
    nl: 'door, auteur, geschreven door, tekst, van onze redactie',
    sv: 'av, text, skriven av, publicerad av, författare',
    da: 'af, skrevet af, tekst, forfatter',
    no: 'av, skrevet av, tekst, forfatter, journalist',
    fi: 'kirjoittanut, kirjoittaja, teksti, toimittaja',
    pl: 'autor, autorka, autorzy, napisał, napisała, opracowanie, tekst, oprac',
    cs: 'autor, autorka, autoři, napsal, napsala, text',
    ru: 'автор, авторы, текст, автор текста, автор статьи, подготовил, подготовила',
    uk: 'автор, авторка, автори, текст, підготував, підготувала',
    tr: 'yazar, yazan, haber, hazırlayan, editör',
    el: 'του, της, γράφει ο, γράφει η, συντάκτης, από, κείμενο',
    ro: 'de, autor, scris de, publicat de',
    hu: 'írta, szerző, szöveg',
    ar: 'بقلم, كتب, كتبت, الكاتب, إعداد, تحرير, المصدر',
    he: 'מאת, כתב, כתבה, נכתב על ידי',
    fa: 'نویسنده, به قلم, گزارش',
    ja: '文, 執筆, 著者, 筆者, 取材, 文責, ライター',
    zh: '作者, 记者, 記者, 撰文, 文, 撰稿, 来源, 來源, 编辑, 責任編輯, 责任编辑',
    ko: '글, 기자, 작성자, 취재',
    hi: 'लेखक, द्वारा, रिपोर्ट',
    id: 'oleh, penulis, reporter, ditulis oleh',
    vi: 'tác giả, bởi, theo, viết bởi',
  },
}
