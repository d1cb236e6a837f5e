import type { PhraseTable } from '../phrase-table'

/** Headings over charts of what is read most or scores highest. */
export const ranking: PhraseTable = {
  whole: {
    en: `
      most read, most popular, most viewed, most watched, most recent, most emailed, trending,
      trending stories, trending news, trending topics, trending articles, trending posts,
      trending this week, popular, popular now, popular today, popular this week, popular news,
      popular right now, whats trending, whats hot, hot right now, top 5, top ten, leaderboard,
      top rated, top news, top stories today, standings, league table, current standings,
      full standings, top trending stocks, trending stocks, stocks mentioned, stock quotes,
      market movers, top gainers, top losers, referenced symbols, top posts`,
    de: `
      meistgelesen, meistgelesene artikel, meist gelesen, meistgesehen, am meisten gelesen, beliebt,
      beliebteste artikel, beliebte artikel, beliebte beiträge, im trend, top themen,
      die meistgelesenen artikel, tabelle, tabellenstand, aktien in diesem artikel,
      indizes in diesem artikel, top rankings, kurse des tages, meistkommentiert, meistgeklickt,
      heute meistgelesen`,
    fr: `
      les plus lus, les plus lues, les plus populaires, le plus lu, articles les plus lus,
      les plus partagés, populaires, tendances, en ce moment, le top, classement, le classement,
      les plus consultés, les plus commentés, le top des articles`,
    es: `
      lo más leído, lo más visto, más leídas, las más leídas, más leídos, lo más popular,
      más populares, tendencias, las más vistas, lo más comentado, clasificación, tabla de posiciones`,
    it: `
      i più letti, più letti, le più lette, più lette, i più visti, di tendenza, più popolari,
      i più condivisi, classifica, la classifica, articoli più letti, i più commentati, più condivisi`,
    pt: `
      mais lidas, mais lidos, as mais lidas, os mais lidos, mais vistas, mais populares, em alta,
      mais acessadas, tendências, classificação, tabela de classificação, mais comentadas`,
    nl: `
      meest gelezen, best gelezen, populair, meest bekeken, trending, meest populair,
      nu het meest gelezen, het meest gelezen, populaire artikelen, meest gedeeld`,
    sv: `
      mest läst, mest lästa, populärt, mest delat, mest sett, mest delade, populärast, mest kommenterat,
      trendar`,
    da: 'mest læste, mest læst, populære, mest sete',
    no: 'mest lest, mest leste, populært, mest sett',
    fi: 'luetuimmat, suosituimmat, katsotuimmat',
    pl: `
      najczęściej czytane, najpopularniejsze, popularne, najchętniej czytane, na czasie,
      najczęściej komentowane`,
    cs: 'nejčtenější, nejčtenější články, nejpopulárnější, oblíbené',
    ru: 'популярное, популярные статьи, популярные новости, в тренде, топ новостей, самое обсуждаемое',
    uk: 'найпопулярніше, найпопулярніші, популярне, найчитаніше, у тренді, популярні новини',
    tr: `
      en çok okunanlar, çok okunanlar, en çok okunan haberler, popüler, gündemdekiler,
      en çok izlenenler, en çok paylaşılanlar, popüler haberler, trend haberler`,
    el: 'δημοφιλή, πιο δημοφιλή, τα πιο διαβασμένα, τα πιο δημοφιλή',
    ro: 'cele mai citite, populare, cele mai populare',
    hu: 'legolvasottabb, legnépszerűbb, népszerű',
    ar: 'الأكثر مشاهدة, الأكثر تداولا, الأكثر شعبية, الأكثر تعليقا, الأكثر مشاركة, الأكثر رواجا',
    he: 'הנקראות ביותר, הכי נקראות, פופולרי',
    fa: 'پربازدیدترین, پربیننده ترین, پربازدیدها',
    ja: 'ランキング, 注目記事, よく読まれている記事, 急上昇, 順位表, 記事ランキング, 週間ランキング, よく読まれています',
    zh: '熱門文章, 熱門新聞, 热门, 热点, 排行榜, 点击排行, 阅读排行, 热搜, 最多人看, 人氣排行, 阅读排行榜, 评论排行榜, 人气排行, 熱門排行',
    ko: '많이 본 뉴스, 많이 본 기사, 가장 많이 본 뉴스, 인기 기사, 인기 뉴스, 실시간 인기, 랭킹, 랭킹뉴스, 랭킹 뉴스, 인기뉴스, 실시간 랭킹, 조회수 순위',
    hi: `
      सबसे ज्यादा पढ़ी गई, लोकप्रिय, ट्रेंडिंग, सबसे ज्यादा पढ़ी गईं, सबसे ज़्यादा पढ़े गए,
      सबसे लोकप्रिय, लोकप्रिय खबरें, टॉप न्यूज, टॉप खबरें, सबसे चर्चित`,
    id: 'terpopuler, paling populer, berita terpopuler, trending, sedang tren',
    vi: 'đọc nhiều, đọc nhiều nhất, xem nhiều, tin nổi bật',
    bn: 'সর্বাধিক পঠিত, সর্বাধিক আলোচিত, জনপ্রিয়',
    ur: 'مقبول ترین',
    mr: 'सर्वाधिक वाचलेले',
    ta: 'அதிகம் வாசிக்கப்பட்டவை',
    th: 'ยอดนิยม, ข่าวยอดนิยม',
    hr: 'najčitanije',
    sk: 'najčítanejšie',
  },
  start: {
    en: `
      most read in, most read on, most viewed in, most viewed on, most popular in, most popular on, trending in, trending on,
      top news in the last, top stories in the last, top news by, top stories by, top stories of the,
      top news of the, most read this, most viewed this, popular in, popular on, trending now,
      trending today, hot topics, most discussed, most read stories, most popular stories,
      most viewed stories, most shared, most commented`,
    de: 'die meistgelesenen, meistgelesen in',
    ru: 'самое читаемое, самые читаемые, самое популярное, популярное за',
    uk: 'найпопулярніше за, найчитаніше за',
    pl: 'najczęściej czytane w, najpopularniejsze w',
    ja: 'アクセスランキング, 人気記事, 人気ランキング',
    zh: '热门文章, 热门新闻, 點閱排行',
    tr: 'en çok okunan',
    ar: 'الأكثر قراءة',
    fr: 'les articles les plus lus, les plus lus de',
    es: 'lo más leído en, lo más leído de, las noticias más leídas',
    it: 'i più letti di, le notizie più lette',
    pt: 'as mais lidas de, mais lidas em, mais lidas no, mais lidas na',
    nl: 'meest gelezen in',
  },
}

/** Words of a table's header row. */
export const tableHead: PhraseTable = {
  whole: {
    en: `
      rank, score, title, name, points, position, pos, votes, rating, brand, team, views, headline, source,
      trend, change, story, no, i score, reads, shares, date, buzz, impact, topic, topics, pts, pld,
      played, player, club, price, importance, sentiment, mentions, index, heat, mood, section, time`,
    de: 'rang, titel, punkte, platz, wert, artikel, verein, tore, spiele, pkt, thema, trend, rubrik',
    fr: 'rang, titre, note, points, place, équipe, pts, club, joueur, sujet, score',
    es: 'puesto, título, puntos, puntuación, posición, equipo, ptos, pts, pos, jugador, tema, noticia',
    it: 'posizione, titolo, punteggio, punti, squadra, pt, pos, giocatore, tema',
    pt: 'posição, título, pontuação, pontos, equipa, equipe, clube, pts, jogador, tema, notícia',
    nl: 'plaats, titel, punten',
    ru: 'место, название, баллы, рейтинг, оценка',
    pl: 'miejsce, tytuł, punkty, wynik',
    tr: 'sıra, başlık, puan',
    ja: '順位, タイトル, スコア, チーム, 勝点, 記事',
    zh: '排名, 标题, 標題, 分数, 得分',
    ko: '순위, 제목, 점수',
  },
}
