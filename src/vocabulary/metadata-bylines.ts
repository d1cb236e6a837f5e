/** Cut rows of phrases, parted by a comma and a blank, into one list. */
function phrases(...rows: string[]): string[] {
  return rows.flatMap((row) => row.split(', '))
}

/**
 * Words that open a byline and are no part of the name, by language, lower case. Those that are also
 * common words ("di", "da", "av") count only at the start of a short text that goes on with a name.
 */
export const byWords: readonly string[] = phrases(
  // English
  'by, written by, posted by, published by, reported by, reporting by, story by, words by, article by, text by, review by',
  'created by, authored by, added by, submitted by, author, authors, writer, contributed by, byline',
  'a guest post by, guest post by, analysis by, opinion by, column by, interview by, recipe by, blog by, post by',
  'this post was written by, this article was written by, view all posts by, all posts by, interview:',
  'compiled by, summarised by, summarized by, rewritten by, adapted by, curated by, uploaded by, words and photographs by, words and photos by, words and pictures by',
  'story and photos by, story and photographs by, text and photos by',
  // German
  'von, geschrieben von, verfasst von, veröffentlicht von, ein beitrag von, ein artikel von, beitrag von',
  'artikel von, text von, aus der feder von, eingestellt von, gepostet von, erstellt von, autor, autorin, autor:in',
  'autoren, verfasser, interview von, ein interview von, ein gastbeitrag von, ein kommentar von, kommentar von',
  'eine analyse von, eine kolumne von, redaktion, text:, gespeichert von, eingereicht von, mitgeteilt von',
  'zeige alle beiträge von, alle beiträge von, alle beiträge anzeigen von',
  // French
  'par, écrit par, publié par, rédigé par, posté par, proposé par, propos recueillis par, auteur, auteurs',
  'un article de, de notre correspondant, voir tous les articles par, voir tous les articles de, afficher tous les articles de',
  // Spanish, Catalan, Portuguese
  'por, escrito por, publicado por, redactado por, texto de, ver todas las entradas de, ver todos os posts de, autora, autores, per, escrit per, texto por',
  // Italian
  'visualizza tutti gli articoli di, di, da, scritto da, pubblicato da, articolo di, a cura di, autore, postato da',
  // Dutch
  'alle berichten bekijken van, door, geschreven door, gepubliceerd door, geplaatst door, tekst',
  // Nordic languages
  'av, af, skrevet av, skrevet af, skriven av, skrivet av, tekst av, kirjoittanut, teksti, höfundur',
  // Polish, Czech, Hungarian, Romanian, Croatian
  'przez, napisane przez, autor tekstu, opracował, opracowała, dodał, napsal, napsala, autoři, szerző, írta',
  'de, scris de, publicat de, piše, autorica, autori, objavio',
  // Turkish, Greek, Russian and its neighbours
  'yazan, yazar, του, της, γράφει ο, γράφει η, συντάκτης, автор, авторы, автори, текст, от',
  // Arabic, Persian, Hebrew, Hindi
  'بقلم, كتب, كتبت, نویسنده, מאת, लेखक, द्वारा',
  // Chinese, Japanese, Korean
  '作者, 记者, 本刊记者, 本报记者, 本报讯记者, 特约记者, 記者, 撰文, 文, 文・写真, 取材, 著者, 執筆者, 執筆, 取材・文, 投稿者, 글, 기자, 작성자',
  // Vietnamese, Indonesian
  'tác giả, bởi, oleh, penulis, ditulis oleh',
)

/** What Twitter's label says where its data is the author, lower case. */
export const writtenByLabels: ReadonlySet<string> = new Set(byWords)

/** Openers that mean the author at the end of a text as well, where "by" alone may be anybody's. */
export const authorOpeners: readonly string[] = phrases(
  'this post was written by, this article was written by, posted by, text by, author(s):, authors:',
  'written by, reporting by, author:, about the author:, words by, story by, reported by, authored by, article by',
  'erstellt von, eingestellt von, veröffentlicht von, publié par, publicado por, pubblicato da, geplaatst door',
  'geschrieben von, verfasst von, autor:, autorin:, text:, écrit par, rédigé par, auteur :, auteur:',
  'escrito por, texto:, autor(a):, scritto da, geschreven door, skrevet av, skriven av, автор:',
  '文・, 文／, 文：, 文＝, 取材・文, 執筆：, 撰文, 作者：',
)

/** Openers of people who did not write the text, and of what is no byline, lower case. */
export const otherRoles: readonly string[] = phrases(
  'reviewed by, medically reviewed by, medical review by, fact checked by, fact-checked by, edited by, updated by',
  'photo by, photos by, photograph by, photography by, photo:, image:, image by, images by, illustration by',
  'illustrations by, translated by, sponsored by, presented by, powered by, produced by, published in',
  'more from, more by, more posts by, articles by, all articles, all posts, view all, posts by, about the',
  'contact:, contacts:, press contact, media contact, kontakt:, ansprechpartner, pressekontakt, contacto:, copyright, ©',
  'filed under, posted in, foto:, fotos:, bild:, crédit, credit:, source:, quelle:',
)

/** Words that join the names of a list, by language. */
export const nameJoiners: readonly string[] = phrases(
  'and, with, und, mit, et, avec, y, con, e, com, i, en, met, och, og, med, ja, és, și, a, ve, και, и, та, với, dan',
)

/** Words that led to a date, a place or a link that was cut off, lower case. */
export const trailingWords: readonly string[] = phrases(
  'on, in, at, am, um, le, el, em, il, op, den, vom, updated, updated:, posted, published, released, follow, last, under',
  'veröffentlicht, veröffentlicht:, aktualisiert, aktualisiert:, publié, publicado, actualizado, pubblicato, gepubliceerd',
  '(author), ●',
)

/** Who made something else than the text, after the names of its authors; lower case. */
export const otherCredits: readonly string[] = phrases(
  'photographs by, photography by, photos by, photo by, pictures by, images by, illustrations by, illustration by',
  'illustrated by, graphics by, video by, videos by, fotos von, foto von, fotos:, foto:, photos:, photo:, photographs:',
  'photography:, illustration:, photos de, photo de, photographies de, fotos de, foto di',
)

/** What follows a name and is no name: titles and roles, lower case, whole words. */
export const roleWords: ReadonlySet<string> = new Set(
  phrases(
    'editor, editors, reporter, correspondent, writer, columnist, contributor, journalist, author, senior, staff',
    'chief, executive, managing, deputy, associate, assistant, director, manager, producer, photographer, critic',
    'analyst, founder, co-founder, ceo, cto, professor, fellow, consultant, specialist, strategist, reviewer',
    'redakteur, redakteurin, redaktion, korrespondent, journaliste, rédacteur, rédactrice, redactor, redactora',
    'periodista, giornalista, redattore, redacteur, redaktor, dziennikarz',
  ),
)

/** Words that languages which write compounds as one word end roles with: "Politikredakteurin", "politikredaktör". */
export const roleEndings: readonly string[] = phrases(
  'redakteur, redakteurin, korrespondent, korrespondentin, reporterin, redaktör, redaktør, redacteur, verslaggever, 報導, 报道, 記者, 记者',
)

/** What stands before or, in Korean, after the names of those who wrote, in scripts without capitals. */
export const denseWriters: readonly string[] = phrases(
  '记者, 通讯员, 实习生, 撰文, 作者, 特约撰稿, 記者, 通訊員, 特派員, 撰稿, 執筆, 著者, 取材, 기자, 특파원, 논설위원, 선임기자, 인턴기자, 글',
)

/** What stands there before the names of those who did something else. */
export const denseCredits: readonly string[] = phrases(
  '编辑, 责任编辑, 责编, 校对, 审核, 摄影, 摄, 图, 视频, 编译, 編輯, 責任編輯, 攝影, 攝, 翻譯',
  '編集, 写真, 撮影, 翻訳, 翻訳者, イラスト, 사진, 그래픽, 편집, 영상',
)

/** Letters after a name that a comma may part from it: they stay with the name, lower case. */
export const postnominals: ReadonlySet<string> = new Set(
  phrases(
    'md, m.d., phd, ph.d., ph.d, dds, dmd, jd, j.d., esq, esq., rn, rd, rdn, ldn, cfa, cpa, mph, mba, msc, m.sc.',
    'ms, m.s., ma, m.a., ba, b.a., bsc, jr, jr., sr, sr., ii, iii, iv, do, dpt, pt, np, pa-c, lcsw, lpc, lmft',
    'psyd, edd, cscs, faap, facs, foma, dabom, cissp, cfp, cfp®, pmp, mbe, obe, cbe, dvm, mrcp, frcp, aprn, fnp',
    'fnp-c, cnm, msn, bsn, mpa, med',
  ),
)

/** Names of nobody: what content systems write where no author was given, lower case. */
export const nobody: ReadonlySet<string> = new Set(
  phrases(
    'admin, administrator, author, anonymous, guest, guest author, user, root, webmaster, null, undefined, none',
    'n/a, na, unknown, editor, super user, superuser, wpadmin, wp-admin, test, default, site admin, siteadmin',
    'webadmin, blog admin, about the author, view all posts, all posts, follow, posts by, website, redakteur, autor',
    'no author, name, publisher, person, home, contributors, view all, view more posts, more posts',
    'temps de lecture, tiempo de lectura, tempo de leitura, tempo di lettura',
    'by, true, false, updated, posted, published, profile, profil, subscribe, subscription, register, login, share',
  ),
)

/** Words in the names of those who sign for all of an outlet: "The Weekly Editors", "La rédaction"; lower case. */
export const collectiveWords: ReadonlySet<string> = new Set(
  phrases(
    'editors, staff, team, newsroom, desk, editorial, contributors, redaktion, redaktionen, onlineredaktion, rédaction',
    'redacción, redazione, redação, redactie, redakcja, toimitus, редакция, редакція, equipo, equipe, équipe, webredaktion',
  ),
)

/** News agencies and bylines of no person, lower case: names only where no other name stands beside them. */
export const agencies: ReadonlySet<string> = new Set(
  phrases(
    'associated press, the associated press, reuters, agence france-presse, agencies, staff, staff writer, bloomberg',
    'press association, wire reports, from wire reports, wire services, news service, xinhua, deutsche presse-agentur',
    'ansa, agencia efe, europa press, interfax, tass, kyodo, kyodo news, belga, the canadian press, canadian press',
    'redaktion, redacción, la rédaction, redazione, redação, newsroom, press release',
  ),
)

/** Words that the names of authorities and societies begin with, where "of" or "for" follows. */
export const officeWords =
  'ministry department office bureau institute association society agency committee commission council board federation university ministerium amt institut verband ministère ministerio ministério ministero'.split(
    ' ',
  )
