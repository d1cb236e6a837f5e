import type { PhraseTable } from '../../text/phrases'

/** Newsletters, subscriptions, apps and "view more" links. */
export const promo: PhraseTable = {
  whole: {
    en: `
      subscribe, subscribe now, subscribe today, join now, join us, become a member,
      become a subscriber, become a patron, become a supporter, donate, donate now, support us,
      support our work, newsletter, newsletters, sign up, sign up now, sign me up, get started,
      get started for free, start free trial, try for free, try it free, buy now, shop now, order now,
      learn more, find out more, see more, show more, view more, view all, see all, load more,
      more stories, see all stories, all stories, view all posts, view all articles, download now,
      download the app, get the app, open in app, contact sales, book a demo,
      request a demo, get a quote, ready for more, upgrade to paid, give a gift subscription,
      buy me a coffee, get the newsletter, older posts, newer posts, load older posts, show older posts, open the app, read in app, advertise with us, email address, your email address, be the first to know, after newsletter promotion, skip past newsletter promotion, did you make this recipe, type your email, continue reading, add us on google, work email, your work email, join the newsletter, subscribe here, sign up here, click here, join here, read more here, create free account, log in or subscribe`,
    de: `
      newsletter, newsletter abonnieren, jetzt abonnieren, abonnieren, jetzt anmelden, anmelden,
      jetzt kaufen, jetzt testen, mehr erfahren, mehr anzeigen, alle anzeigen, alle artikel,
      weitere anzeigen, mehr laden, spenden, jetzt spenden, jetzt registrieren, app herunterladen, jetzt app laden, zum newsletter, ältere beiträge, jetzt downloaden, ihre e mail adresse, e mail adresse, deine e mail adresse, e mail adresse eingeben`,
    fr: `
      newsletter, newsletters, sabonner, abonnez vous, je mabonne, je minscris, inscrivez vous,
      faire un don, voir plus, voir tout, afficher plus, tout voir, plus dinfos,
      télécharger lapplication, découvrir, sinscrire, je découvre, la newsletter, offrir cet article, votre e mail, votre email, votre adresse e mail, votre adresse email, votre adresse mail, réservé à nos abonnés, réservé aux abonnés, article réservé aux abonnés, article réservé à nos abonnés`,
    es: `
      newsletter, boletín, boletines, suscríbete, suscríbase, suscribirse, suscribirme, regístrate,
      ver más noticias, ver todo, ver todas, mostrar más, cargar más, descarga la app, donar,
      dona ahora, descarga la aplicación, descárgala, boletines informativos, ver clasificación completa, ver más artículos, tu correo electrónico, correo electrónico, su correo electrónico`,
    it: `
      newsletter, iscriviti, iscriviti ora, abbonati, abbonati ora, scopri di più, mostra altro,
      vedi tutti, vedi tutto, carica altri, registrati, scarica lapp, abbonati subito, iscriviti alla newsletter, la tua email, indirizzo email, il tuo indirizzo email`,
    pt: `
      newsletter, assine, assine já, assinar, assine agora, inscreva se, cadastre se, ver mais,
      ver todos, ver todas, mostrar mais, carregar mais, subscrever, baixe o app, descarregue a app, descarregar a app, subscreva já, newsletter diária, seu e mail, o seu email, endereço de email, quero receber`,
    nl: `
      nieuwsbrief, abonneer, abonneer nu, word abonnee, word lid, inschrijven, aanmelden, toon meer,
      bekijk meer, bekijk alles, meer laden, doneer, download de app`,
    sv: `
      nyhetsbrev, prenumerera, bli prenumerant, bli medlem, visa mer, visa fler, visa alla,
      ladda ner appen, e postadress, din e postadress`,
    da: `
      nyhedsbrev, tilmeld, tilmeld nyhedsbrev, bliv medlem, bliv abonnent, vis mere, vis flere,
      se alle, hent appen`,
    no: 'nyhetsbrev, abonner, bli abonnent, bli medlem, vis mer, vis flere, se alle, last ned appen',
    fi: 'uutiskirje, tilaa, tilaa uutiskirje, liity jäseneksi, näytä lisää, näytä kaikki, lataa sovellus',
    pl: `
      newsletter, subskrybuj, zapisz się, prenumeruj, zaprenumeruj, pokaż więcej, zobacz więcej,
      zobacz wszystkie, pobierz aplikację`,
    cs: `
      newsletter, odebírat, přihlásit se k odběru, předplatit, zobrazit více, zobrazit vše,
      načíst další`,
    ru: `
      рассылка, подписаться, подпишитесь, подписка, показать еще, показать больше, смотреть все,
      все новости, загрузить еще, подробнее, узнать больше, поддержать`,
    uk: `
      розсилка, підписатися, підпишіться, показати ще, більше новин, усі новини, детальніше,
      підтримати`,
    tr: 'bülten, abone ol, kayıt ol, daha fazla, daha fazla göster, tümünü gör, uygulamayı indir',
    el: 'εγγραφή, εγγραφείτε, δείτε όλα, δείτε περισσότερα, περισσότερα νέα',
    ro: 'abonează te, abonare, înscrie te, vezi mai mult, vezi toate, mai multe știri',
    hu: 'hírlevél, feliratkozás, feliratkozom, előfizetés, tovább, összes megtekintése, több betöltése',
    ar: 'اشترك, اشترك الآن, النشرة البريدية, عرض المزيد, شاهد المزيد, عرض الكل, حمل التطبيق',
    he: 'הרשמה, הירשמו, הצטרפו, עוד כתבות, טען עוד, לכל הכתבות',
    fa: 'اشتراک, عضویت, عضویت در خبرنامه, مشاهده بیشتر, نمایش بیشتر',
    ja: '購読する, メルマガ登録, 会員登録, 無料登録, もっと見る, すべて見る, 一覧を見る, 続きを読む, アプリをダウンロード',
    zh: '订阅, 訂閱, 立即订阅, 立即訂閱, 查看更多, 更多, 加载更多, 查看全部, 看更多, 下载客户端, 下载app, 注册',
    ko: '구독, 구독하기, 뉴스레터 구독, 더보기, 더 보기, 전체보기, 회원가입, 앱 다운로드',
    hi: 'सब्सक्राइब करें, और देखें, सभी देखें, ऐप डाउनलोड करें',
    id: `
      berlangganan, langganan, daftar, daftar sekarang, lihat semua, selengkapnya, muat lainnya,
      unduh aplikasi`,
    vi: 'đăng ký, đăng ký nhận tin, xem tất cả, tải ứng dụng',
  },
  start: {
    en: `
      subscribe to, subscribe for, sign up for, sign up to, sign up here, sign up and, join our,
      join the conversation, join over, join more than, join thousands, get our, get the latest,
      get breaking news, get the best of, get all the, get exclusive, get unlimited access,
      get instant access, stay informed, stay up to date, stay updated, stay in the loop, stay ahead,
      never miss, dont miss a story, dont miss out, support independent journalism,
      support quality journalism, support our journalism, want more stories like this,
      want more like this, want more news, enjoyed this article, enjoying this article,
      enjoy this article, enjoyed this post, liked this article, like this article,
      like what you read, like what youre reading, did you enjoy this, thanks for reading,
      thank you for reading, download our, download the free, listen to our podcast, listen on,
      view more, view all, see all, see more, show more, click here to, click here for, click to read,
      click to subscribe, tap here, start your free, try our, our newsletter, newsletter, todays newsletter,
      weekly newsletter, daily newsletter, read more stories, read more news, read more articles,
      read more on our, for more stories, for more news, for more articles like,
      for more information visit, for more visit, already a subscriber, already a member,
      already have an account, create a free account, create an account, register for free, log in or,
      this article is for subscribers, back to all, have a tip, got a tip, got a story,
      do you have a story, send us your, contact the author, for the latest stories,
      for the latest news, for the latest updates, to view the full story, to read the full story,
      to read the full article, to continue reading, first time subscribers, advertise with, enjoyed this piece, enjoyed this story, enjoying this story, enjoy this story, liked this story, see something newsworthy, see news happening, send photos, send your photos, share your photos, submit a tip, sign up to our, sign up for our, claim your, show all, load older, load more, download the app, stream on, watch live on, follow this story, get alerts, get notified, turn on notifications, support independent, get local news delivered, our free weekly, our free daily, limited time offer, did you make this recipe, have you tried this recipe, to receive new posts and support my work, sign up to the, sign up for the, get the newsletter, you can now subscribe to our, log in or subscribe, start your own`,
    de: `
      newsletter, jetzt kostenlos, jetzt abonnieren, abonnieren sie, melden sie sich, newsletter bestellen, hier anmelden,
      hier können sie, zur startseite, unterstützen sie, laden sie unsere app, mit unserem newsletter,
      alle artikel anzeigen, verpassen sie, werden sie mitglied, werde mitglied,
      nichts mehr verpassen, jetzt mitglied werden`,
    fr: `
      abonnez vous, inscrivez vous, recevez, sinscrire à, téléchargez notre, voir plus de,
      voir tous les, voir toutes les, pour ne rien, soutenez, ne manquez, chaque matin recevez, recevez chaque, inscrivez vous à, abonnez vous à, la newsletter, téléchargez lapplication, lire dans lapplication`,
    es: `
      suscríbete a, suscríbase a, recibe, reciba, inscríbete, regístrate, descarga nuestra, ver más,
      ver todas las, apoya, no te pierdas, descarga la app, descarga nuestra app, ver clasificación, apúntate, recibe en tu, suscríbete al, hazte socio`,
    it: `
      iscriviti alla, iscriviti al, ricevi, abbonati a, scarica la nostra, vedi tutte le,
      vedi tutti gli, sostieni, scarica lapp, ti è piaciuto, sostieni il, abbonati per, hai provato questa ricetta, hai fatto questa ricetta`,
    pt: `
      assine a, assine o, inscreva se, receba, cadastre se, baixe o, baixe nosso, ver todas as, apoie,
      subscreva, descarregue a, descarregue a nossa, disponível no google, disponível na app, disponível na google, assine já, apoie o, gostou deste artigo, gostou do artigo, gostou desta, seja assinante, torne se assinante`,
    nl: 'schrijf je in, meld je aan, abonneer je, ontvang, steun, download onze, bekijk alle, mis niets, nieuwsbrief',
    sv: 'prenumerera på, anmäl dig, ladda ner vår, visa alla, missa inte',
    da: 'tilmeld dig, få nyheder, støt, vis alle',
    no: 'meld deg på, abonner på, få nyheter, støtt, vis alle',
    fi: 'tilaa uutiskirje, liity',
    pl: `
      zapisz się, zapisz się na, subskrybuj, dołącz do, wesprzyj, zobacz więcej, nie przegap,
      pobierz naszą, dziękujemy że przeczytałaś, dziękujemy że przeczytałeś, dziękujemy za przeczytanie`,
    cs: 'přihlaste se, odebírejte, podpořte, zobrazit další, stáhněte si',
    ru: `
      подпишитесь на, подписывайтесь на, подписаться на, получайте, поддержите, присоединяйтесь,
      скачайте, смотреть все, показать все, читайте нас в, подпишитесь на наш`,
    uk: 'підпишіться на, підписуйтесь на, підписатися на, підтримайте, приєднуйтесь, завантажте, читайте нас, підписуйтесь на наш, читайте нас у',
    tr: 'bültenimize, abone olun, kayıt olun, uygulamamızı, haberleri kaçırmayın, destek olun, bildirimlere izin ver, bildirimleri aç, haberlerimize ilk ulaşan',
    el: 'εγγραφείτε, κάντε εγγραφή, μη χάσετε',
    ro: 'abonați vă, abonează te la, înscrie te la, descarcă',
    hu: 'iratkozzon fel, iratkozz fel, fizessen elő, töltse le, támogassa',
    ar: 'اشترك في, اشتركوا في, للاشتراك في, انضم إلى, حمل تطبيق, لمزيد من الأخبار',
    he: 'הירשמו ל, הרשמו ל, הצטרפו ל',
    fa: 'عضو شوید, در خبرنامه',
    ja: 'メルマガ, ニュースレター, 無料で登録, 会員登録, アプリで読む, 速報をプッシュ, この記事は有料記事です, 有料会員になると, 今だけ',
    zh: '订阅我们, 訂閱我們, 扫码下载, 立即下载, 点击订阅, 欢迎订阅, 扫码关注, 关注公众号',
    ko: '뉴스레터를, 구독하고, 지금 구독',
    id: 'berlangganan, daftar untuk, dapatkan berita, unduh aplikasi, ikuti saluran',
    vi: 'đăng ký nhận, tải ứng dụng, nhận bản tin',
  },
  inside: {
    en: `
      our newsletter, newsletter and, free newsletter, daily newsletter, weekly newsletter,
      email newsletter, email updates, delivered to your inbox, straight to your inbox, in your inbox,
      to your inbox, become a paid subscriber, free or paid subscriber, reader supported publication,
      free trial, enter your email, your email address,
      unsubscribe at any time, push notifications, app store, google play, subscribe today, subscribe now,
      sign up here, subscribe here, click here to subscribe, click here to sign up,
      support local journalism, support independent journalism, for subscribers only, our youtube channel, our telegram channel, our whatsapp channel,
      download our app, breaking news alerts, news alerts on your phone, alerts on your phone, ios and android, ios android, available on the app store, get it on google play, scan the qr code, gift this article, send us photos, enter your e mail, your e mail address, free stories left, free articles left, free articles remaining, create an account to, youre already a subscriber, youre already a member, you are already a subscriber, log in for immediate access, in your inbox by, sent straight to your phone, no card needed, no credit card required, no credit card needed, by e mail every, by email every, is a reader supported publication, to listen to this post and get, to keep reading this post and get, preferred source`,
    de: `
      unseren newsletter, unserem newsletter, newsletter an, kostenlosen newsletter, in ihr postfach,
      in ihrem postfach, in dein postfach, in deinem postfach, ihre e mail adresse, mehr verpassen, unseren whatsapp kanal, unserem whatsapp kanal, kostenlos anmelden, als push nachricht, eilmeldungen aufs handy, hier abonnieren, hier anmelden, lesen sie in unserer, lesen sie in der aktuellen ausgabe, lesen sie im aktuellen heft, einfach hier klicken und, erklären wir in unserem beitrag, mehr dazu in unserem beitrag, mehr dazu lesen sie in`,
    fr: `
      notre newsletter, notre lettre dinformation, dans votre boîte mail, votre adresse e mail,
      votre adresse email, vous êtes déjà abonné, soutenez notre journal, notre chaîne whatsapp, notre canal whatsapp`,
    es: `
      nuestro boletín, nuestra newsletter, tu correo electrónico, nuestro canal de,
      canal de youtube, canal de telegram, canal de whatsapp, disponible en google play, disponible en app store, alertas en tu móvil, suscríbete aquí, suscríbase aquí, si ya eres suscriptor, si ya es suscriptor, apoya nuestro periodismo, hazte miembro, hágase miembro, en tu correo cada, suscríbete al boletín, apúntate a la newsletter, apúntate a nuestra newsletter`,
    it: 'nostra newsletter, alla newsletter, la tua email, sei già abbonato, sostieni il nostro lavoro, iscriviti gratis alla, iscriviti alla newsletter',
    pt: `
      nossa newsletter, no seu e mail, no seu email, seu e mail, nosso canal, canal no youtube,
      canal no telegram, já é assinante, apoie o nosso jornalismo, apoie o nosso trabalho, seguir o canal, clique aqui para`,
    nl: 'onze nieuwsbrief, in je inbox, je e mailadres, al abonnee log, steun onze journalistiek, in uw mailbox, in je mailbox, in jouw mailbox',
    sv: 'vårt nyhetsbrev, din e post, redan prenumerant, direkt i mobilen, ladda ner vår app, ladda ned vår app',
    pl: 'do subskrypcji, nasz newsletter, naszego newslettera, do newslettera, wesprzyj nas, jesteś już subskrybentem, zapisz się na newsletter, zapisz się do newslettera',
    ru: 'нашу рассылку, наш телеграм, на рассылку, уже подписаны, поддержите нас, поддержите нашу',
    ja: '会員登録, メールマガジン, ニュースレターに登録, プッシュ通知, アプリをダウンロード, アプリを入手',
    zh: '推送通知, 下载应用, 下載應用, 扫描二维码',
    da: 'allerede abonnent',
    no: 'allerede abonnent',
    tr: 'bildirimlere izin verin, google newste takip',
  },
}
