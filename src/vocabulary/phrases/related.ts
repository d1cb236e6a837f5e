import type { PhraseTable } from '../../text/phrases'

/** Headings over links to other articles. `start` may be followed by a topic ("More on the budget"). */
export const related: PhraseTable = {
  whole: {
    en: `
      related, more, see also, read also, also read, read more, read next, up next, next up,
      next article, next story, previous article, next post, previous post, keep reading,
      continue exploring, more to explore, explore more, discover more, more like this, more on theme,
      more on this, on this topic, more on this topic, on this story, further reading, other news,
      other stories, other articles, latest, latest news, latest stories, latest articles,
      latest posts, latest headlines, latest updates, recent, recent news, recent posts,
      recent articles, recent stories, top stories, top headlines, featured, featured stories,
      featured articles, featured posts, editors picks, editors choice,
      dont miss, in case you missed it, elsewhere, in other news, more news, more stories,
      more articles, more headlines, more posts, news in brief, past issues, other posts,
      similar posts, similar articles, similar stories, suggested reading, suggested articles,
      what to read next, what to watch, watch next, popular posts, popular articles, popular stories,
      from our partners, from the archive, from the archives, around the web, from around the web,
      keep up with the story, in this series, topics in this article, in other languages, other languages, this story in other languages, top stories now, also in the news, more from us, more local news, more top news, more national news, more world news, more sports news, more business news, read more on this topic, more on this story, also on this topic, people are also reading, others are reading, related chart, related story, related article, end of list, recent news releases, recent releases, latest releases, latest news releases, latest press releases, recent press releases, more news releases, more press releases, keep exploring, you are reading, now reading, similar threads, similar topics, related threads, similar discussions, suggested topics, more releases from this source, also from this source, more from this source, read this next, related releases, related news releases, related press releases, most popular news, most popular opinion, popular right now, try these next, recent episodes, more episodes, other episodes, more from this section, more from this author, more from this series, where to go next, our readers also read, readers also read, more coverage, more coverage of this story, full coverage, dive deeper, go deeper, more in this section, similar coverage, other coverage, explore more stories, related to this story, more from the web, watch now related video, read, explore further, recommended reads, top videos, latest videos, more videos, related videos`,
    de: `
      mehr zum thema, zum thema, mehr dazu, mehr, auch interessant, weitere artikel,
      weitere meldungen, weitere nachrichten, weitere themen, weitere beiträge, verwandte artikel,
      verwandte themen, ähnliche artikel, ähnliche beiträge, lesen sie auch, lesen sie mehr,
      lesen sie dazu auch, lesen sie jetzt, das könnte sie auch interessieren,
      das könnte sie interessieren, das könnte dich auch interessieren, das könnte dir auch gefallen,
      neueste artikel, neueste beiträge, neueste nachrichten, aktuelle nachrichten,
      aktuelle meldungen, aktuelle beiträge, letzte beiträge, nächster artikel, vorheriger artikel,
      nächster beitrag, vorheriger beitrag, empfehlungen der redaktion, unsere empfehlungen,
      siehe auch, auch lesen, lesen sie hier, lesen sie hierzu, zum weiterlesen, schon gelesen,
      mehr lesen, weiterlesen, hier weiterlesen, passend zum thema, weiterführende artikel, mehr aus dem ressort, weiterführende artikel zu diesem thema, weitere artikel zum thema, weitere artikel zu diesem thema, weitere beiträge zum thema, mehr zu diesem thema, diese artikel könnten sie auch interessieren, diese artikel könnten dich auch interessieren, diese artikel könnten dich ebenfalls interessieren, das könnte dich interessieren, das könnte euch auch interessieren, ähnliche themen, noch mehr zum thema, lesen sie dazu, lies auch, lest auch, andere leser lasen auch, leser lasen auch, mehr nachrichten`,
    fr: `
      à lire aussi, lire aussi, a lire aussi, à lire également, lire également, à lire, voir aussi,
      à voir aussi, sur le même sujet, sur le même thème, dans la même rubrique, articles similaires,
      articles liés, articles connexes, articles récents, derniers articles, dernières actualités,
      dernières nouvelles, autres articles, plus darticles, vous aimerez aussi,
      vous pourriez aussi aimer, ces articles pourraient vous intéresser, nos recommandations,
      lire la suite, article suivant, article précédent, pour aller plus loin, en savoir plus, à la une,
      notre sélection, à découvrir aussi, à lire sur le même sujet, dautres articles sur le même sujet, ces articles peuvent vous intéresser, vous aimerez peut être aussi, cela pourrait vous intéresser, nos lecteurs ont lu ensuite, nos lecteurs ont aussi lu, les lecteurs ont aussi lu, à lire ensuite, ils ont aussi lu, les articles associés, articles associés, lire le décryptage, lire lanalyse, lire lentretien, lire le reportage, lire lenquête, lire le récit, lire la tribune, lire léditorial, lire le portrait, lire la critique, lire la chronique, lire notre reportage, lire notre enquête, lire notre analyse`,
    es: `
      lea también, lee también, leer también, también te puede interesar, te puede interesar,
      le puede interesar, más sobre el tema, más sobre este tema, sobre este tema, más información,
      más noticias, noticias relacionadas, artículos relacionados, notas relacionadas,
      temas relacionados, contenido relacionado, relacionado, relacionados, relacionadas,
      últimas noticias, entradas recientes, entradas relacionadas, otras noticias, ver también,
      ver más, recomendados, recomendado, artículo siguiente, artículo anterior, no te pierdas,
      sigue leyendo, lea más, lea, lee, lee más, leer más, mira, mira también, mire, mire también,
      vea también, vea más, ve también, vea, te recomendamos, le recomendamos, te sugerimos, en otros idiomas, noticias relacionadas con este tema, también le puede interesar, también te interesa, quizás te interese, lea además, otros lectores leyeron, los lectores también leyeron`,
    it: `
      leggi anche, potrebbe interessarti, potrebbero interessarti, potrebbe interessarti anche,
      ti potrebbe interessare, articoli correlati, articoli simili, articoli recenti,
      notizie correlate, contenuti correlati, ultime notizie, ultimi articoli, altre notizie,
      altri articoli, vedi anche, sullo stesso tema, sullo stesso argomento, approfondimenti,
      articolo successivo, articolo precedente, per approfondire, leggi, guarda anche, leggi di più, leggi anche questo, articoli collegati, ti potrebbe interessare anche, approfondimento`,
    pt: `
      leia também, leia mais, veja também, veja mais, saiba mais, notícias relacionadas,
      artigos relacionados, matérias relacionadas, conteúdo relacionado, posts relacionados,
      relacionados, mais sobre o tema, mais notícias, últimas notícias, outras notícias,
      artigos recentes, posts recentes, você também pode gostar, você pode gostar,
      leia, confira, confira também, assista, assista também, entenda, recomendados para você,
      próximo artigo, artigo anterior, últimas, também lhe pode interessar, você também pode se interessar, leia ainda, sobre o mesmo tema, os leitores também leram, outros episódios, últimos episódios, navegação de post, navegação de posts, post anterior, próximo post`,
    nl: `
      lees ook, lees meer, lees verder, meer over dit onderwerp, meer over, gerelateerde artikelen,
      gerelateerd, verwante artikelen, meer nieuws, laatste nieuws, ander nieuws, aanbevolen, zie ook,
      bekijk ook, dit vind je misschien ook leuk, volgende artikel, vorige artikel, recente berichten, dit vind je misschien ook interessant, ook interessant, meer over dit thema`,
    sv: `
      läs också, läs även, läs mer, läs vidare, relaterade artiklar, relaterat, mer om ämnet,
      mer i ämnet, fler artiklar, fler nyheter, senaste nytt, senaste nyheterna, se också, se även,
      nästa artikel, läs mer om, missa inte`,
    da: `
      læs også, læs mere, relaterede artikler, relateret, mere om emnet, flere artikler,
      flere nyheder, seneste nyt, seneste nyheder, se også, næste artikel`,
    no: `
      les også, les mer, relaterte artikler, relaterte saker, relatert, mer om saken, flere saker,
      flere nyheter, siste nytt, siste nyheter, se også, neste artikkel`,
    fi: `
      lue myös, lue lisää, aiheeseen liittyvää, lisää aiheesta, katso myös, uusimmat,
      uusimmat uutiset, seuraava artikkeli, lue aiheesta lisää, lue lisää aiheesta, aiheesta lisää`,
    pl: `
      czytaj także, czytaj też, czytaj więcej, przeczytaj także, przeczytaj również, przeczytaj też,
      zobacz także, zobacz też, zobacz również, powiązane artykuły, powiązane, podobne artykuły,
      czytaj, zobacz, polecane artykuły, polecamy, więcej na ten temat, na ten temat, najnowsze, najnowsze wiadomości,
      następny artykuł, więcej na temat, może cię zainteresować, może cię też zainteresować, przeczytaj więcej, wybrane dla ciebie, polecane dla ciebie`,
    cs: `
      čtěte také, čtěte dále, přečtěte si také, přečtěte si, související články, související,
      podobné články, další články, další zprávy, nejnovější články, nejnovější zprávy, k tématu,
      mohlo by vás zajímat, doporučujeme, více k tématu, mohlo by vás také zajímat`,
    ru: `
      читайте также, читать также, читайте еще, читать далее, по теме, еще по теме, похожие статьи,
      похожие новости, похожие материалы, материалы по теме, новости по теме, другие новости,
      другие материалы, последние новости, смотрите также, смотри также, рекомендуем,
      вам может быть интересно, вам также может понравиться, новости партнеров, следующая статья, читайте по теме, статьи по теме, вам будет интересно, новости партнёров, ещё по теме, читайте ещё, материал по теме, материалы к статье`,
    uk: `
      читайте також, читати також, за темою, схожі новини, схожі статті, новини за темою,
      останні новини, інші новини, дивіться також, рекомендуємо, вас може зацікавити, останні публікації, головні новини`,
    tr: `
      bunlar da ilginizi çekebilir, ilginizi çekebilir, ilgili haberler, ilgili yazılar,
      ilgili içerikler, benzer haberler, benzer yazılar, son haberler, diğer haberler, ayrıca okuyun,
      ayrıca bakınız, önerilen haberler, sonraki haber, ilgili haber, ilgili yazı, ilgili içerik, yazarın diğer yazıları, yazarın tüm yazıları, diğer yazıları, sıradaki haber, önceki haber`,
    el: `
      διαβάστε επίσης, διαβάστε ακόμη, διαβάστε ακόμα, διαβάστε περισσότερα, δείτε επίσης,
      σχετικά άρθρα, σχετικά, τελευταία νέα, περισσότερα`,
    ro: `
      citește și, citeşte şi, citește mai mult, articole similare, articole asemănătoare,
      știri similare, ultimele știri, vezi și, pe aceeași temă`,
    hu: `
      olvassa el ezt is, kapcsolódó cikkek, kapcsolódó, hasonló cikkek, további cikkek, további hírek,
      legfrissebb hírek, ajánlott cikkek, ez is érdekelheti`,
    ar: `
      اقرأ أيضا, اقرأ أيضاً, اقرأ ايضا, إقرأ أيضا, مواضيع ذات صلة, موضوعات ذات صلة, أخبار ذات صلة,
      مقالات ذات صلة, ذات صلة, المزيد, المزيد من الأخبار, آخر الأخبار, أحدث الأخبار, شاهد أيضا,
      قد يعجبك أيضا, المزيد من الأخبار ذات الصلة, نهاية القائمة`,
    he: 'קראו גם, קרא גם, כתבות נוספות, כתבות קשורות, עוד בנושא, חדשות אחרונות, אולי יעניין אותך',
    fa: 'بیشتر بخوانید, مطالب مرتبط, اخبار مرتبط, همچنین بخوانید, آخرین اخبار, مطالب بیشتر',
    ja: '関連記事, 関連ニュース, 関連リンク, あわせて読みたい, こちらもおすすめ, おすすめ記事, おすすめ, 最新記事, 最新ニュース, 新着記事, 次の記事, 前の記事, 今日のランキング, プレスリリース一覧, その他のリリース, その他のプレスリリース, 関連リリース',
    zh: `
      相关新闻, 相关文章, 相关阅读, 相关报道, 相關新聞, 相關文章, 延伸閱讀, 延伸阅读, 推荐阅读, 推薦閱讀, 更多新闻, 更多報導, 最新新闻, 最新消息, 最新文章, 猜你喜欢,
      下一篇, 上一篇`,
    ko: '관련기사, 관련 기사, 관련 뉴스, 추천 기사, 함께 읽으면 좋은 글, 최신 기사, 최신 뉴스, 다른 기사, 이 기자의 다른 기사, 기자의 다른 기사',
    hi: 'यह भी पढ़ें, ये भी पढ़ें, संबंधित खबरें, संबंधित समाचार, ताज़ा खबरें, ताजा खबरें, और पढ़ें',
    id: `
      baca juga, baca selengkapnya, artikel terkait, berita terkait, berita lainnya, berita terbaru,
      artikel lainnya, lihat juga, simak juga, terkini lainnya`,
    vi: 'xem thêm, đọc thêm, tin liên quan, bài viết liên quan, tin mới nhất, có thể bạn quan tâm',
  },
  start: {
    en: `
      related stories, related articles, related news, related content, related posts, related topics,
      related coverage, related reading, related links, related insights, related items,
      related resources, related videos, related products, recommended for you, recommended stories,
      recommended articles, recommended reading, recommended posts, recommended videos,
      you may also like, you might also like, you may like, you might like,
      you may also be interested, you might also be interested, you may be interested,
      you might be interested in, people also read, people also viewed, readers also liked,
      readers also enjoyed, more stories from, more stories on, more articles from, more articles by,
      more articles like, more news from, more news on, more posts from, more like this from,
      more from, more in, more on, more by, more about this, more great, more top stories,
      more must reads, stories you may like, stories for you, articles you may like, also in, also on,
      latest from, latest in, the latest from, read our latest, also of interest, others also read,
      must read stories, todays top stories, related chart, related graphic, related podcast, related event, list 1 of, list 2 of, list 3 of, list 4 of, list 5 of, read the full story, read full story, read the full article, read the original, more on this story, explore more from, read more on`,
    de: 'auch auf, mehr zu, mehr über, mehr aus, mehr von, neues aus, alle artikel zu, nachrichten zu, weitere nachrichten zu, weitere news zu',
    fr: 'plus sur, plus de, tous les articles, toute lactualité',
    es: 'más de, más en, más sobre, lo último en, lo último de',
    it: 'altri articoli su, altri articoli di, altro su, ti potrebbe piacere anche, potrebbe piacerti anche, ti potrebbero interessare, tutte le notizie di, tutte le notizie su',
    pt: 'mais sobre, mais em, mais de',
    nl: 'meer over, meer van, meer uit',
    sv: 'mer om, mer från',
    ru: 'еще о, все новости',
    pl: 'więcej o, więcej z',
    ar: 'المزيد من, قائمة من',
    tr: 'diğer',
  },
}
