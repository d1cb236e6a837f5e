import type { PhraseTable } from '../phrase-table'

/** Labels around advertisements. */
export const ad: PhraseTable = {
  whole: {
    en: `
      ad, ads, advert, advertisements, advertising, sponsored, sponsored post, paid content, paid post,
      promoted, promoted content, partner content, brand content, affiliate links,
      story continues below, article continues below, scroll to continue, ad choices, adchoices,
      powered by, presented by, special offer, sponsored recommendations, recommended by our sponsors,
      from our sponsors, from our sponsor, promoted stories, taboola feed, recommended by taboola,
      recommended by outbrain, from our partners, paid partner content, around the web,
      skip advertisement, scroll to continue with content, advertisement skip advertisement,
      partner center, hide ad, hide ads, skip ad, remove ads, ad feedback, report this ad, report ad,
      why this ad, about this ad, paid partnership, ads by taboola, go ad free`,
    de: `
      anzeigen, werbung, gesponsert, sponsored post, anzeige ende, affiliate link, werbung ausblenden,
      nach der werbung weiterlesen`,
    fr: `
      annonce, contenu sponsorisé, sponsorisé, contenu partenaire, contenus sponsorisés,
      larticle continue après la publicité`,
    es: `
      anuncio, contenido patrocinado, patrocinado, anuncios, contenidos patrocinados, branded content,
      contenido de marca`,
    it: `
      pubblicità, annuncio, contenuto sponsorizzato, sponsorizzato, annuncio pubblicitario,
      contenuti sponsorizzati, contenuto promozionale, larticolo continua dopo la pubblicità,
      messaggio promozionale, contenuto sponsorizzato da`,
    pt: `
      publicidade, anúncio, conteúdo patrocinado, patrocinado, continua após a publicidade, pub,
      a notícia continua após a publicidade, conteúdo de marca`,
    nl: `
      advertentie, gesponsord, gesponsorde inhoud, tekst gaat verder onder de advertentie,
      partnerbijdrage, artikel loopt door onder de advertentie`,
    sv: 'reklam, sponsrat, sponsrat innehåll, artikeln fortsätter under annonsen, betalt innehåll',
    da: 'annonce, reklame, sponsoreret',
    no: 'annonse, reklame, annonsørinnhold, sponset innhold',
    fi: 'mainos, ilmoitus, kaupallinen yhteistyö',
    pl: `
      reklama, materiał sponsorowany, artykuł sponsorowany, dalsza część artykułu pod reklamą,
      materiał partnera, reszta tekstu pod wideo, materiał promocyjny, autopromocja`,
    cs: 'reklama, inzerce, komerční sdělení',
    ru: 'реклама, на правах рекламы, партнерский материал, спонсорский материал',
    uk: 'реклама, на правах реклами, партнерський матеріал',
    tr: 'reklam, sponsorlu, sponsorlu içerik, reklam alanı, reklamı kapat',
    el: 'διαφήμιση, χορηγούμενο',
    ro: 'publicitate, reclamă, advertorial',
    hu: 'hirdetés, reklám, támogatott tartalom',
    ar: 'إعلان, اعلان, إعلانات, محتوى ممول, إعلان ممول, مادة إعلانية',
    he: 'פרסומת, תוכן שיווקי, תוכן ממומן',
    fa: 'تبلیغ, تبلیغات, آگهی',
    ja: '広告, スポンサーリンク, スポンサードリンク, pr, 提供, pr情報, 広告の下に記事が続きます, 記事広告',
    zh: '广告, 廣告, 赞助内容, 贊助, 商业推广, 廣告請繼續往下閱讀',
    ko: '광고, 스폰서, 협찬, 제휴 콘텐츠',
    hi: 'विज्ञापन, एडवर्टाइजमेंट, प्रायोजित, स्पॉन्सर्ड',
    id: 'iklan, advertisement scroll to continue, lanjutkan dengan konten',
    vi: 'quảng cáo, tài trợ',
    bn: 'বিজ্ঞাপন',
    ur: 'اشتہار, اشتہارات',
    mr: 'जाहिरात',
    ta: 'விளம்பரம்',
    te: 'ప్రకటన',
    th: 'โฆษณา',
    hr: 'oglas, nastavak nakon oglasa',
    sk: 'inzercia',
  },
  start: {
    en: `
      advertisement, sponsored by, this content is sponsored, story continues, article continues,
      we may earn, scroll for more, paid for by, in partnership with, brought to you by,
      continue reading below, this post contains references to, this post contains links,
      this article contains links, some links in this, sponsored content, sponsored links,
      sponsored stories, promoted links, when you buy through links, when you buy through our links,
      if you buy something through, purchases made through links, disclosure this post,
      disclosure this article, disclosure some, affiliate disclosure, disclaimer this post, ad this post,
      some of the links in this, some of the links on this`,
    de: `
      anzeige, weiterlesen nach der anzeige, lesen sie nach der anzeige, mit material von, enthält werbung,
      enthält affiliate, weiter nach der anzeige, der artikel geht nach der anzeige,
      der text geht nach der anzeige, werbung dieser beitrag, werbung dieser artikel, werbung enthält,
      werbung unbezahlt, unbezahlte werbung, bezahlte werbung, anzeige dieser beitrag,
      mit sternchen gekennzeichnete links, die mit gekennzeichneten links sind,
      bei den mit gekennzeichneten links`,
    fr: `
      la suite après, suite de larticle après, publicité, lire la suite après, article sponsorisé,
      la suite de larticle sous, la suite sous`,
    es: `
      continúa después de la publicidad, la noticia continúa, publicidad, continúa leyendo después,
      sigue leyendo después, la nota sigue debajo, continúa tras la publicidad, este post contiene enlaces,
      contenido ofrecido por`,
    pt: `
      continua após, continua depois da publicidade, continue a ler depois, continua a ler após,
      continua a ler depois, continua depois do anúncio, conteúdo oferecido por`,
    nl: `
      lees verder onder de advertentie, artikel gaat verder onder, tekst loopt door onder,
      dit artikel bevat reclame`,
    sv: 'artikeln fortsätter efter annonsen, annons, innehåller annonslänkar',
    no: 'artikkelen fortsetter under annonsen, saken fortsetter under annonsen',
    da: 'artiklen fortsætter efter annoncen',
    ru: `
      продолжение после рекламы, продолжение статьи после, реклама ооо, реклама ао, реклама пао,
      реклама ип, реклама рекламодатель`,
    tr: 'haberin devamı',
    ja: '記事は広告の後に, 広告の後にも',
    it: 'continua dopo la pubblicità, continua a leggere dopo, articolo sponsorizzato, contenuto offerto da',
    pl: `
      artykuł powstał we współpracy z, wpis powstał we współpracy z, współpraca reklamowa,
      dalsza część artykułu pod, dalsza część tekstu pod`,
  },
  inside: {
    en: `
      this post may contain affiliate, this post contains affiliate, this article contains affiliate,
      we may receive a commission, as an amazon associate, contains affiliate links,
      this page contains affiliate, as an affiliate we earn`,
    de: `
      dieser beitrag enthält werbung, dieser artikel enthält werbung, dieser beitrag enthält affiliate,
      dieser artikel enthält affiliate, dieser post enthält werbung, dieser text enthält werbung,
      dieser text enthält affiliate, als amazon partner verdiene`,
    fr: `
      cet article contient des liens affiliés, cet article contient des liens daffiliation,
      en tant que partenaire amazon`,
    es: `
      este artículo contiene enlaces de afiliado, este artículo contiene enlaces de afiliados,
      como afiliado de amazon`,
    pt: 'este artigo contém links de afiliados, este post contém links de afiliados',
    nl: 'dit artikel bevat affiliate, deze post bevat affiliate, dit bericht bevat affiliate',
    sv: 'inlägget innehåller annonslänkar',
    no: 'innlegget inneholder annonselenker',
    da: 'indlægget indeholder reklame, indlægget indeholder affiliate',
    ru: 'статья содержит партнерские ссылки, в статье есть партнерские ссылки',
    it: 'questo articolo contiene link di affiliazione, in qualità di affiliato amazon',
    pl: 'artykuł zawiera linki afiliacyjne, wpis zawiera linki afiliacyjne',
  },
}
