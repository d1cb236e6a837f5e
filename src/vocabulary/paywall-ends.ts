import type { PhraseTable } from './phrase-table'

/**
 * What stands where a text is cut off: that it goes on for those who pay or register. Only what cannot be meant of
 * anything else; "Already a subscriber?" and "Subscribers only" stand on open pages too, and the pop-up of a large blog
 * host says "keep reading and get access" under texts that it shows whole.
 */
export const textEnds: PhraseTable = {
  inside: {
    en: `
      subscribe to continue, subscribe now to continue, subscribe to read the rest, subscribe to read the full,
      subscribe to read this, subscribe to unlock, to continue reading, continue reading with, continue reading for free,
      continue reading this post, to read the full article, to read the full story, to read the rest of, to read this article,
      to read this story, to read this post, to access this article, to access this content, to access the full article,
      unlock this article, unlock this story, unlock the full article, keep reading with, this post is for paid,
      this post is for paying, this post is for subscribers, this article is for subscribers, this story is for subscribers,
      this article is for members, this story is for members, this content is for subscribers, this content is for members,
      this article is exclusive to, this article is only available to, this content is only available to,
      this story is only available to, remainder of this article, rest of this article is, rest of this story is,
      rest of this post is, you have reached your limit of, youve reached your limit of, reached your article limit`,
    de: `
      weiterlesen mit, jetzt weiterlesen, registrieren und weiterlesen, anmelden und weiterlesen, um weiterzulesen,
      diesen artikel weiterlesen, jetzt diesen artikel lesen, lesen sie diesen artikel mit, lesen sie weiter mit,
      den ganzen artikel lesen, um den ganzen artikel, um den vollständigen artikel, um diesen artikel, diesen artikel freischalten,
      artikel freischalten, dieser artikel ist exklusiv, dieser inhalt ist exklusiv, dieser beitrag ist exklusiv,
      dieser artikel ist nur für, dieser inhalt ist nur für, dieser beitrag ist nur für, jetzt testen und weiterlesen`,
    fr: `
      pour lire la suite, la suite est réservée, pour continuer la lecture, pour poursuivre la lecture,
      poursuivre votre lecture, pour poursuivre votre lecture, reste à lire, cet article est réservé,
      cet article est exclusivement réservé, cet article vous est réservé, ce contenu est réservé,
      la suite de cet article est, abonnez vous pour lire, abonnez vous pour continuer, pour lire lintégralité, pour lire cet article`,
    es: `
      para seguir leyendo, para continuar leyendo, sigue leyendo con, suscríbete para leer, suscríbase para leer,
      para leer el artículo completo, para leer la nota completa, para leer este artículo, para acceder a este contenido,
      este contenido es exclusivo, este artículo es exclusivo, contenido exclusivo para suscriptores`,
    it: `
      per continuare a leggere, abbonati per continuare, continua a leggere con, per leggere larticolo completo,
      per leggere tutto larticolo, per leggere questo articolo, questo articolo è riservato, questo contenuto è riservato,
      contenuto riservato agli abbonati, articolo riservato agli abbonati, per proseguire la lettura`,
    pt: `
      para continuar lendo, para continuar a ler, assine para continuar, assine para ler, para ler o artigo completo,
      para ler a matéria completa, para ler este artigo, este conteúdo é exclusivo, este artigo é exclusivo,
      conteúdo exclusivo para assinantes, artigo exclusivo para assinantes`,
    nl: `
      om verder te lezen, verder lezen met, lees verder met, om dit artikel te lezen, lees dit artikel met,
      dit artikel is exclusief, dit artikel is alleen, deze inhoud is alleen, om het hele artikel`,
    sv: 'för att läsa vidare, läs vidare med, för att fortsätta läsa, för att läsa hela, låst artikel, den här artikeln är låst',
    da: 'for at læse videre, læs videre med, for at læse hele, for at fortsætte med at læse, artiklen er forbeholdt, denne artikel er kun',
    no: 'for å lese videre, les videre med, for å lese hele, for å fortsette å lese, denne saken er kun, denne artikkelen er kun',
    fi: 'jatka lukemista tilaajana, jatka lukemista, jotta voit jatkaa lukemista, tämä artikkeli on vain, tilaa ja jatka',
    pl: `
      aby czytać dalej, czytaj dalej z, aby przeczytać cały, aby przeczytać całość, przeczytaj cały artykuł z,
      ten artykuł jest dostępny tylko, artykuł dostępny tylko, pozostało do przeczytania, treść dostępna tylko`,
    cs: 'abyste mohli číst dál, pro pokračování ve čtení, pokračovat ve čtení s, celý článek si přečtete, článek je pouze pro, tento článek je pouze pro',
    ru: 'чтобы читать дальше, чтобы дочитать, чтобы прочитать полностью, полный текст доступен, материал доступен только, статья доступна только',
    uk: 'щоб читати далі, щоб прочитати повністю, матеріал доступний лише, стаття доступна лише',
    tr: 'okumaya devam etmek için, haberin devamı için, devamını okumak için, bu içerik abonelere, bu haber abonelere',
    hu: 'a folytatáshoz fizessen elő, a cikk folytatásához, ez a cikk csak előfizetőknek, ez a tartalom csak előfizetőink',
    ro: 'pentru a continua lectura, pentru a citi în continuare, pentru a citi articolul integral, acest articol este disponibil doar',
    ja: '続きを読むには, 続きをご覧いただくには, この記事は有料会員, この記事は会員限定',
    zh: '订阅后继续阅读, 訂閱後繼續閱讀, 登录后继续阅读, 登入後繼續閱讀, 订阅以继续阅读, 訂閱以繼續閱讀, 付费后阅读全文',
    ko: '계속 읽으려면, 이 기사는 구독자, 이 기사는 유료, 이 콘텐츠는 유료',
  },
}
