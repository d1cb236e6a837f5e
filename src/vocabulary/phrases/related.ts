import type { PhraseTable } from '../phrase-table'
import { relatedLines } from './related-lines'

/** Headings over links to other articles. `start` may be followed by a topic ("More on the budget"). */
export const related: PhraseTable = {
  whole: relatedLines,
  start: {
    en: `
      related stories, related articles, related news, related content, related posts, related topics,
      related coverage, related reading, related links, related insights, related items,
      related resources, related videos, related products, recommended for you, recommended stories,
      recommended articles, recommended reading, recommended posts, recommended videos,
      you may also like, you might also like, you may like, you might like, you may also be interested,
      you might also be interested, you may be interested, you might be interested in,
      people also read, people also viewed, readers also liked, readers also enjoyed,
      more stories from, more stories on, more articles from, more articles by, more articles like,
      more news from, more news on, more posts from, more like this from, more from, more in, more on,
      more by, more about this, more great, more top stories, stories you may like, stories for you,
      articles you may like, also in, also on, latest from, latest in, the latest from,
      read our latest, also of interest, others also read, must read stories, todays top stories,
      related chart, related graphic, related podcast, related event, read the full story,
      read full story, read the full article, read the original, more on this story, explore more from,
      read more on, latest news about, latest news on, more news about, all news about, if you liked this,
      if you enjoyed this`,
    de: `
      auch auf, mehr zu, mehr über, mehr aus, mehr von, neues aus, alle artikel zu, nachrichten zu,
      weitere nachrichten zu, weitere news zu, das könnte sie auch, das könnte dich auch,
      das könnte ihnen auch, das könnte dir auch`,
    fr: 'plus sur, plus de, tous les articles, toute lactualité',
    es: 'más de, más en, más sobre, lo último en, lo último de',
    it: `
      altri articoli su, altri articoli di, altro su, ti potrebbe piacere anche, potrebbe piacerti anche,
      ti potrebbero interessare, tutte le notizie di, tutte le notizie su`,
    pt: 'mais sobre, mais em, mais de',
    nl: 'meer over, meer van, meer uit',
    sv: 'mer om, mer från',
    ru: 'еще о, все новости',
    pl: 'więcej o, więcej z',
    ar: 'المزيد من, قائمة من',
    tr: 'diğer',
  },
}
