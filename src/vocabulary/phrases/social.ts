import type { PhraseTable } from '../phrase-table'

/** "Follow us", "share this" and the names of networks in a row of buttons. */
export const social: PhraseTable = {
  whole: {
    en: `
      share, shares, share story, share post, sharing, follow, following, followers, tweet, retweet,
      pin it, pin, pinterest, facebook, twitter, x twitter, twitter x, x, instagram, linkedin, whatsapp,
      telegram, reddit, youtube, tiktok, tumblr, flipboard, threads, bluesky, mastodon, snapchat,
      messenger, viber, line, vk, xing, pocket, email, e mail, mail, copy link, copy url, link copied,
      copied, print, rss, rss feed, like, likes, save, bookmark, send, fb, ig, wechat, weibo, discord,
      medium, google news, social media, social, connect with us, stay connected, gift this article,
      gift article, share full article, facebook messenger, share by email, share with friends, connect,
      sms, copy article link, copy link to clipboard, copy the link, text message, share by sms,
      save article, save story, save to my, add to favourites, add to favorites, copylink,
      link copied to clipboard, send to a friend, reuse this content, request reprint`,
    de: `
      teilen, folgen, drucken, merken, link kopieren, artikel drucken, per e mail, weitersagen,
      per mail, artikel verschenken, verschenken, link teilen, link kopiert, weiterempfehlen, twittern,
      kommentieren, per mail versenden, auf flipboard teilen`,
    fr: `
      partager, imprimer, copier le lien, envoyer, enregistrer, réagir, partager larticle, suivre,
      copier, envoyer par mail, envoyer par e mail, partager par e mail, offrir larticle,
      offrir cet article, ajouter à mes favoris, fils rss, envoyer à un ami, lien copié, nous suivre,
      tweeter`,
    es: `
      compartir, comparte, imprimir, copiar enlace, guardar, enviar, seguir, redes sociales, copiar,
      copiar el enlace, enviar por correo, regalar artículo, compartir artículo, comparte este artículo,
      enlace copiado, tuitear`,
    it: `
      condividi, seguici, stampa, copia link, invia, salva, segui, copia il link, invia per email,
      invia via email, condividi articolo, condividi via email, regala articolo, condividi larticolo,
      link copiato, unisciti al canale`,
    pt: `
      compartilhar, partilhar, imprimir, copiar link, salvar, seguir, redes sociais, copiar o link,
      enviar por email, enviar por e mail, oferecer artigo, guardar receita, guardar artigo,
      link para copiar para área de transferência, copiar para área de transferência,
      compartilhar por e mail, link copiado, curta nossa página, siga no google news, tweetar`,
    nl: `
      delen, deel, deel dit artikel, printen, kopieer link, volgen, bewaren, artikel cadeau geven,
      kopieer de link, verstuur via e mail, bewaar artikel, artikel bewaren, bewaar, deel artikel,
      geef cadeau, link gekopieerd`,
    sv: 'dela, skriv ut, kopiera länk, dela artikeln, tipsa, länken kopierad, tipsa en vän',
    da: 'del, udskriv, kopier link, del artiklen',
    no: 'del, skriv ut, kopier lenke, del saken, tips',
    fi: 'jaa, tulosta, kopioi linkki, jaa artikkeli',
    pl: `
      udostępnij, drukuj, kopiuj link, skopiuj link, polub nas, obserwuj, kopiuj, skopiuj, wyślij,
      udostępnij artykuł, link skopiowany, polub nas na facebooku, tweetnij, wyślij e mailem`,
    cs: 'sdílet, tisk, vytisknout, kopírovat odkaz, tweetnout',
    ru: `
      поделиться, подписывайтесь, мы в соцсетях, печать, скопировать ссылку, вконтакте, одноклассники,
      телеграм, телеграмм, вк, дзен, распечатать, мы в социальных сетях, скопировать, отправить,
      поделиться ссылкой, поделиться новостью, ссылка скопирована, твитнуть, мне нравится,
      мы вконтакте`,
    uk: 'поділитися, друк, копіювати посилання, ми в соцмережах, поширити, поділитись, скопіювати посилання',
    tr: `
      paylaş, bizi takip edin, yazdır, bağlantıyı kopyala, takip et, tweetle, kopyala, linki kopyala,
      google newste abone ol, google newsde abone ol, abone ol, haberi paylaş, link kopyalandı,
      e posta ile gönder`,
    el: 'κοινοποίηση, ακολουθήστε μας, εκτύπωση, κοινοποίησε',
    ro: 'distribuie, imprimă, copiază link',
    hu: 'megosztás, nyomtatás, link másolása',
    ar: `
      شارك, مشاركة, تابعنا, تابعونا, طباعة, نسخ الرابط, فيسبوك, تويتر, واتساب, حفظ, شارك المقال,
      مشاركة المقال, نسخ, إرسال, انسخ الرابط, تم نسخ الرابط, تغريد`,
    he: 'שתף, שתפו, הדפסה, פייסבוק, טוויטר, העתק קישור',
    fa: 'اشتراک گذاری, ما را دنبال کنید, چاپ, کپی لینک',
    ja: `
      シェア, シェアする, フォローする, ツイート, ポスト, 印刷, リンクをコピー, ブックマーク, はてなブックマーク, フォロー, 公式sns, lineで送る, lineで共有,
      ポストする, 公式アカウントをフォロー, フォローしてください, はてな, ポケット, pocket, noteで書く, いいね, xでシェアする, facebookでシェアする,
      メールでシェアする, はてなブックマークでシェアする, lineでシェアする, ツイートする, リンクをコピーしました, xでポスト`,
    zh: '分享, 追蹤我們, 打印, 列印, 复制链接, 複製連結, 微信, 微博, 收藏, 点赞, 转发, 分享文章, 點讚, 微信扫一扫, 按讚',
    ko: '공유, 페이스북, 트위터, 카카오톡, 인쇄, 프린트, 링크 복사, 카카오스토리, url복사, sns 보내기, sns 공유, url 복사, 기사 공유하기, 네이버 블로그',
    hi: `
      शेयर करें, शेयर, हमें फॉलो करें, फेसबुक, ट्विटर, फॉलो करें, साझा करें, कॉपी लिंक, लिंक कॉपी करें,
      व्हाट्सएप पर शेयर करें`,
    id: 'bagikan, cetak, salin tautan, salin link',
    vi: 'chia sẻ, theo dõi chúng tôi, sao chép liên kết, in bài viết',
    bn: 'শেয়ার, শেয়ার করুন, ফলো করুন, অনুসরণ করুন, আমাদের অনুসরণ করুন',
    ur: 'شیئر کریں, شیئر, ہمیں فالو کریں',
    mr: 'शेअर करा, शेअर',
    ta: 'பகிர்',
    th: 'แชร์, แบ่งปัน, ติดตามเรา',
    hr: 'podijeli, podijelite, podijeli članak, pratite nas',
    sk: 'zdieľať',
    bg: 'сподели, споделете, последвайте ни',
  },
  start: {
    en: `
      follow us, follow me on, follow me, share this, share on, share via, share article, tweet this,
      click to share, click to email, click to print, like us on, find us on, join us on, email this,
      print this, save this, opens in new window, post on, watch us on, share link, share by, share to`,
    de: `
      folgen sie uns, folgt uns, folge uns, auf facebook teilen, auf twitter teilen, auf x teilen,
      per whatsapp teilen, auf whatsapp teilen, per e mail teilen, teilen auf, artikel teilen,
      teilen sie, beitrag teilen, besuchen sie uns auf`,
    fr: `
      suivez nous, partager sur, partagez, partager cet, partager par, retrouvez nous sur,
      envoyer par`,
    es: 'síguenos, síganos, compartir en, comparte en, comparte esta, compartir por, comparta',
    it: 'seguici su, condividi su, condividi questo, condividi con',
    pt: `
      siga nos, siga o, siga a, compartilhe, compartilhar no, compartilhar via, partilhar no,
      compartilhar pelo, compartilhe no, compartilhe pelo`,
    nl: 'volg ons, deel op, deel via, deel dit, delen via, delen op',
    sv: 'följ oss, dela på, dela via',
    da: 'følg os, del på, del via',
    no: 'følg oss, del på, del via',
    fi: 'seuraa meitä, jaa facebookissa, jaa twitterissä, jaa whatsappissa',
    pl: `
      obserwuj nas, śledź nas, udostępnij na, podziel się, znajdź nas, dołącz do nas na, obserwuj nas w,
      dołącz do nas`,
    cs: 'sledujte nás, sdílet na, sdílejte',
    ru: 'подписывайтесь на нас, следите за нами, поделиться в, поделитесь, мы в, присоединяйтесь к нам',
    uk: 'стежте за нами, поділитися в, поділіться, ми в, слідкуйте за нами',
    tr: `
      bizi takip, facebookta paylaş, twitterda paylaş, whatsappta paylaş, xte paylaş, xde paylaş,
      linkedinde paylaş, telegramda paylaş, instagramda paylaş`,
    el: 'ακολουθήστε, βρείτε μας, μοιραστείτε',
    ro: 'urmărește ne, urmăriți ne, distribuie pe',
    hu: 'kövessen minket, kövess minket, oszd meg, ossza meg',
    ar: `
      شارك عبر, تابعنا على, تابعونا على, شارك على, شارك هذا, مشاركة عبر, شارك الخبر, انقر هنا للمشاركة,
      انقر للمشاركة, اضغط للمشاركة`,
    he: 'עקבו אחרינו, שתפו ב, שתפו את',
    fa: 'ما را در, به اشتراک',
    ja: 'フォローして, シェアして, この記事をシェア, xでシェア, facebookでシェア, メールでシェア, はてなブックマークで',
    zh: '关注我们, 關注我們, 分享到, 扫一扫, 分享至, 追蹤',
    ko: '팔로우, 공유하기, 에서 팔로우',
    hi: 'हमें फॉलो, हमसे जुड़ें',
    id: 'ikuti kami, bagikan ke, bagikan artikel',
    vi: 'theo dõi, chia sẻ qua, chia sẻ lên',
  },
}
