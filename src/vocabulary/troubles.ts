import type { PhraseTable } from './phrase-table'

/** What servers and shields call a page that is not the one asked for; numbers around it do not count. */
export const errorTitles: PhraseTable = {
  whole: {
    en: `
      not found, page not found, page cannot be found, page cant be found, page could not be found,
      page can not be found, page doesnt exist, page does not exist, page not available,
      page isnt available, page unavailable, this page isnt available, this page is not available,
      this page could not be found, this page doesnt exist, that page cant be found,
      oops that page cant be found, the page you requested was not found, sorry page not found,
      oops page not found, file not found, file or directory not found, error, http error,
      error page not found, error not found, forbidden, error forbidden, access forbidden,
      access denied, access is denied, access to this page has been denied, request blocked,
      request rejected, the request could not be satisfied, error the request could not be satisfied,
      you have been blocked, sorry you have been blocked, unauthorized, authorization required,
      bad request, bad gateway, gateway timeout, gateway time out, internal server error, server error,
      service unavailable, service temporarily unavailable, temporarily unavailable,
      too many requests, origin dns error, web server is down, connection timed out, site not found,
      just a moment, one moment please, attention required, attention required cloudflare,
      security check, security verification, verify you are human, verifying you are human,
      are you a robot, are you human, human verification, robot check, bot verification,
      please verify you are a human, pardon our interruption, ddos guard, ddos protection,
      checking your browser, please wait, captcha, site maintenance, under maintenance,
      website under maintenance, well be right back, account suspended`,
    de: `
      seite nicht gefunden, nicht gefunden, die seite wurde nicht gefunden, fehler, zugriff verweigert,
      zugriff verboten, dienst nicht verfügbar, nur einen moment, einen moment bitte,
      seite existiert nicht, sicherheitsüberprüfung, wartungsarbeiten`,
    fr: `
      page non trouvée, page introuvable, page inexistante, erreur, accès refusé, accès interdit,
      service indisponible, un instant, un instant sil vous plaît, vérification de sécurité`,
    es: `
      página no encontrada, no encontrada, no encontrado, la página no existe, error, acceso denegado,
      servicio no disponible, un momento, un momento por favor`,
    it: `
      pagina non trovata, non trovata, la pagina non esiste, errore, accesso negato,
      servizio non disponibile, un momento`,
    pt: `
      página não encontrada, não encontrada, não encontrado, erro, acesso negado,
      serviço indisponível, um momento, só um momento`,
    nl: 'pagina niet gevonden, niet gevonden, fout, toegang geweigerd, een moment geduld, een ogenblik geduld',
    sv: 'sidan hittades inte, sidan kunde inte hittas, åtkomst nekad, ett ögonblick',
    da: 'siden blev ikke fundet, siden findes ikke, adgang nægtet, et øjeblik',
    no: 'siden ble ikke funnet, siden finnes ikke, ingen tilgang, et øyeblikk',
    fi: 'sivua ei löytynyt, sivua ei löydy, pääsy estetty, hetkinen',
    pl: `
      nie znaleziono strony, strona nie została znaleziona, strona nie istnieje, błąd,
      odmowa dostępu, dostęp zabroniony, chwileczkę`,
    cs: 'stránka nenalezena, stránka nebyla nalezena, přístup odepřen, chyba, okamžik',
    ru: `
      страница не найдена, не найдено, такой страницы не существует, ошибка, доступ запрещен,
      доступ запрещён, доступ ограничен, один момент, минутку, проверка браузера`,
    uk: 'сторінку не знайдено, сторінка не знайдена, доступ заборонено, помилка, зачекайте',
    tr: 'sayfa bulunamadı, erişim engellendi, erişim reddedildi, hata, bir dakika lütfen',
    el: 'η σελίδα δεν βρέθηκε, σελίδα δεν βρέθηκε, σφάλμα',
    ro: 'pagina nu a fost găsită, pagină negăsită, eroare, acces interzis',
    hu: 'az oldal nem található, oldal nem található, hozzáférés megtagadva, hiba',
    ar: 'الصفحة غير موجودة, لم يتم العثور على الصفحة, تم رفض الوصول',
    fa: 'صفحه یافت نشد, صفحه پیدا نشد, خطا',
    he: 'הדף לא נמצא, העמוד לא נמצא, הגישה נדחתה',
    hi: 'पृष्ठ नहीं मिला, पेज नहीं मिला',
    ja: 'ページが見つかりません, ページが見つかりませんでした, アクセスが拒否されました, アクセス拒否, お探しのページは見つかりません',
    zh: '页面不存在, 找不到页面, 页面未找到, 頁面不存在, 找不到頁面, 访问被拒绝, 拒绝访问, 请稍候',
    ko: '페이지를 찾을 수 없습니다, 접근이 거부되었습니다, 액세스가 거부되었습니다, 잠시만 기다려 주세요',
    th: 'ไม่พบหน้า, ไม่พบหน้านี้, ไม่พบหน้าที่คุณต้องการ',
    id: 'halaman tidak ditemukan, akses ditolak, mohon tunggu',
    vi: 'không tìm thấy trang, trang không tồn tại, truy cập bị từ chối',
  },
}

/** What shields against robots say; a page of little else is theirs. */
export const challenges: PhraseTable = {
  inside: {
    en: `
      verify you are human, verify that you are human, verify that you are not a robot,
      verifying you are human, confirm you are human, prove you are human, prove you are not a robot,
      checking your browser before, checking if the site connection is secure,
      needs to review the security of your connection, enable javascript and cookies to continue,
      enable cookies and javascript, unusual traffic from your computer network,
      you have been blocked, why have i been blocked, ddos protection by,
      you dont have permission to access, you do not have permission to access,
      complete the security check, press and hold to confirm,
      access to this page has been denied, made us think you were a bot, made us think that you are a bot`,
    de: 'bestätigen sie dass sie ein mensch sind, überprüfen ob sie ein mensch sind, kein roboter sind',
    fr: 'vérifiez que vous êtes humain, que vous nêtes pas un robot, que vous êtes un être humain',
    es: 'verifique que es un ser humano, que no eres un robot, que no es un robot',
    it: 'verifica di essere umano, che non sei un robot, di non essere un robot',
    pt: 'verifique se você é humano, que você não é um robô, que não é um robô',
    nl: 'controleer of u een mens bent, dat u geen robot bent, dat je geen robot bent',
    pl: 'potwierdź że jesteś człowiekiem, że nie jesteś robotem',
    ru: 'подтвердите что вы человек, что вы не робот',
    tr: 'robot olmadığınızı doğrulayın, insan olduğunuzu doğrulayın',
    ja: '私はロボットではありません, 人間であることを確認',
    zh: '确认您是真人, 確認您是人類, 您不是机器人, 不是機器人',
    ko: '로봇이 아닙니다, 사람인지 확인',
  },
}

/** What a page says that does nothing without scripts. */
export const needsScripts: PhraseTable = {
  inside: {
    en: `
      enable javascript, javascript is disabled, javascript is required, javascript is not enabled,
      javascript must be enabled, requires javascript, javascript to be enabled, turn on javascript,
      activate javascript, need javascript, without javascript, doesnt work properly without javascript,
      browser does not support javascript, javascript disabled`,
    de: `
      javascript aktivieren, aktivieren sie javascript, aktiviere javascript, javascript ist deaktiviert,
      javascript muss aktiviert, benötigt javascript, ohne javascript`,
    fr: `
      activer javascript, activez javascript, javascript est désactivé, nécessite javascript,
      javascript doit être activé`,
    es: 'habilite javascript, habilita javascript, habilitar javascript, active javascript, activar javascript, activa javascript, requiere javascript',
    it: 'abilita javascript, abilitare javascript, attiva javascript, attivare javascript, richiede javascript',
    pt: 'habilite o javascript, habilitar javascript, ative o javascript, ativar o javascript, requer javascript',
    nl: 'javascript inschakelen, schakel javascript in, javascript is uitgeschakeld, vereist javascript',
    sv: 'aktivera javascript, kräver javascript',
    da: 'aktiver javascript, aktivere javascript, kræver javascript',
    no: 'aktiver javascript, aktivere javascript, krever javascript',
    fi: 'ota javascript käyttöön, vaatii javascriptin',
    pl: 'włącz javascript, włączyć javascript, wymaga javascript, włącz obsługę javascript',
    cs: 'povolte javascript, zapněte javascript, vyžaduje javascript',
    ru: 'включите javascript, включить javascript, требуется javascript, необходим javascript, поддержку javascript',
    uk: 'увімкніть javascript, потрібен javascript',
    tr: 'javascripti etkinleştirin, javascript gerekli',
    ja: 'javascriptを有効, javascript を有効, javascriptが無効, javascript が無効',
    zh: '启用javascript, 启用 javascript, 啟用 javascript, 啟用javascript, 开启javascript, 开启 javascript, 需要 javascript',
    ko: '자바스크립트를 활성화, javascript를 활성화, 자바스크립트를 사용',
    id: 'aktifkan javascript, mengaktifkan javascript',
    vi: 'bật javascript, kích hoạt javascript',
  },
}

/** What a page says where it stops before its end. */
export const paywalls: PhraseTable = {
  inside: {
    en: `
      subscribe to continue, subscribe to read, subscribe to keep reading, subscribe to unlock,
      subscribe for full access, to continue reading, continue reading with, to keep reading,
      keep reading with, to read the full, to read the rest, to read this article, to read this story,
      to access this article, to access this content, read the full story, unlock this article,
      unlock this story, for subscribers only, for subscribers, subscribers only, subscriber only,
      subscriber exclusive, exclusive to subscribers, available to subscribers, members only,
      already a subscriber, already have a subscription, already a member, want to read more,
      this is a premium article, free articles remaining, reached your limit of, article limit,
      for paid subscribers, for paying subscribers, a subscription is required`,
    de: `
      weiterlesen mit, jetzt weiterlesen, um weiterzulesen, diesen artikel weiterlesen,
      lesen sie weiter, lesen sie diesen artikel mit, bereits abonnent, bereits abonniert, sie sind bereits abonnent,
      nur für abonnenten, exklusiv für abonnenten, für abonnenten, jetzt testen und weiterlesen,
      diesen artikel freischalten, artikel freischalten, schon abonnent, sie haben bereits ein abo`,
    fr: `
      réservé aux abonnés, réservée aux abonnés, réservé à nos abonnés, pour lire la suite,
      lire la suite de cet article, déjà abonné, abonnez vous pour lire, pour continuer la lecture,
      la suite est réservée, reste à lire`,
    es: `
      suscríbete para seguir leyendo, suscríbete para leer, para seguir leyendo, para continuar leyendo,
      exclusivo para suscriptores, solo para suscriptores, ya eres suscriptor, ya soy suscriptor,
      contenido exclusivo para suscriptores`,
    it: `
      riservato agli abbonati, contenuto riservato, abbonati per continuare, per continuare a leggere,
      continua a leggere con, sei già abbonato, già abbonato, solo per gli abbonati`,
    pt: `
      exclusivo para assinantes, conteúdo exclusivo para assinantes, assine para continuar lendo,
      para continuar lendo, para continuar a ler, já é assinante, já sou assinante,
      artigo exclusivo para assinantes`,
    nl: `
      alleen voor abonnees, exclusief voor abonnees, om verder te lezen, verder lezen met, al abonnee,
      bent u al abonnee, ben je al abonnee, lees dit artikel met`,
    sv: 'för att läsa vidare, läs vidare med, redan prenumerant, endast för prenumeranter, låst artikel, för prenumeranter',
    da: 'for at læse videre, læs videre med, allerede abonnent, kun for abonnenter, for abonnenter',
    no: 'for å lese videre, les videre med, allerede abonnent, kun for abonnenter, for abonnenter',
    fi: 'jatka lukemista tilaajana, vain tilaajille, oletko jo tilaaja, tilaajille',
    pl: `
      aby czytać dalej, czytaj dalej z, tylko dla prenumeratorów, dla subskrybentów,
      tylko dla subskrybentów, masz już prenumeratę, masz już subskrypcję`,
    cs: 'pouze pro předplatitele, jen pro předplatitele, pro předplatitele, celý článek si přečtete, již mám předplatné',
    ru: 'только для подписчиков, доступно только подписчикам, чтобы читать дальше, чтобы дочитать, уже есть подписка',
    uk: 'лише для передплатників, тільки для передплатників, щоб читати далі',
    hu: 'csak előfizetőknek, előfizetőinknek, a folytatáshoz fizessen elő',
    tr: 'okumaya devam etmek için, abonelere özel, sadece abonelere',
    ja: '有料会員限定, この記事は有料会員, 続きを読むには, 会員限定記事',
    zh: '订阅后继续阅读, 訂閱後繼續閱讀, 付费阅读, 付費閱讀, 仅限订阅用户',
    ko: '구독자 전용, 계속 읽으려면, 유료 회원',
  },
}

/** Ids of the elements that applications of the common frameworks are built into; lower case. */
export const appRoots: ReadonlySet<string> = new Set([
  ...[
    'root',
    'app',
    'app-root',
    'approot',
    'react-root',
    'reactroot',
    'react-app',
    'main-app',
    'application',
  ],
  ...[
    '__next',
    '__nuxt',
    '___gatsby',
    'svelte',
    'ember-app',
    'mount',
    'spa',
    'single-spa',
    'vue-app',
    'q-app',
  ],
])
