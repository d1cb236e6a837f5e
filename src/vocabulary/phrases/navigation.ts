import type { PhraseTable } from '../phrase-table'

/** Menus, footers, logins, search and paging. */
export const navigation: PhraseTable = {
  whole: {
    en: `
      home, menu, close, close menu, open menu, main menu, main navigation, navigation, toggle navigation,
      toggle menu, search, search for, log in, login, sign in, log out, logout, sign out, register,
      my account, account, about, about us, contact, contact us, careers, jobs, advertise,
      advertise with us, privacy, privacy policy, privacy notice, privacy statement, privacy settings,
      privacy center, your privacy choices, do not sell my personal information,
      do not sell or share my personal information, cookie policy, cookies, cookie settings,
      manage cookies, terms, terms of use, terms of service, terms and conditions, terms conditions, legal,
      legal notice, imprint, accessibility, accessibility statement, sitemap, site map, help, help center,
      faq, faqs, support, feedback, back, back to top, to top, top, next, previous, prev, next page,
      previous page, older posts, newer posts, page, all, blog, news, world, politics, business, sport,
      sports, opinion, culture, tech, technology, science, health, entertainment, lifestyle, travel, video,
      videos, podcasts, podcast, photos, gallery, weather, archive, archives, categories, sections, topics,
      quick links, useful links, resources, company, products, services, solutions, pricing, events, shop,
      store, cart, english, language, editions, edition, select language, press, media kit, investors,
      masthead, corrections, ethics policy, editorial policy, table of contents, contents, on this page,
      in this article, disclaimer, skip to content, subscribers, dark mode, light mode, settings, profile,
      your account, customer service, crossword, puzzles, games, obituaries, classifieds, live, live tv,
      watch live, latest, features, reviews, magazine, money, finance, markets, economy, education,
      environment, climate, food, style, arts, music, movies, tv, books, local, national, international,
      us, uk, europe, asia, africa, middle east, americas, football, community, jump to recipe,
      print recipe, closed captioning, fcc public file, fcc applications, eeo report, eeo statement,
      public inspection file`,
    de: `
      startseite, menü, menü öffnen, schließen, suche, suchen, anmelden, einloggen, abmelden,
      registrieren, mein konto, impressum, datenschutz, datenschutzerklärung,
      datenschutzeinstellungen, agb, nutzungsbedingungen, kontakt, über uns, hilfe, werben,
      mediadaten, karriere, barrierefreiheit, nach oben, zum inhalt springen, zurück, weiter, politik,
      wirtschaft, sport, kultur, panorama, wissen, wissenschaft, reise, meinung, gesellschaft,
      ausland, inland, wetter, archiv, inhaltsverzeichnis, inhalt, zur startseite, e paper,
      cookie einstellungen, regional, ressorts, gesundheit, digital, technik, zum rezept, rezept drucken`,
    fr: `
      accueil, menu, fermer, rechercher, recherche, connexion, se connecter, sidentifier, mon compte,
      mentions légales, politique de confidentialité, confidentialité, données personnelles, cgu, cgv,
      contact, contactez nous, nous contacter, à propos, qui sommes nous, aide, plan du site, publicité,
      gestion des cookies, haut de page, retour en haut, précédent, suivant, aller au contenu, politique,
      économie, monde, société, sciences, santé, planète, débats, météo, sommaire, international, sports,
      actualités, retour à la liste, retour aux actualités, aller à la recette, imprimer la recette,
      contacter la rédaction, gérer mes cookies`,
    es: `
      inicio, portada, menú, cerrar, buscar, iniciar sesión, acceder, mi cuenta, aviso legal,
      política de privacidad, política de cookies, privacidad, contacto, contáctanos, quiénes somos,
      sobre nosotros, ayuda, mapa del sitio, mapa web, publicidad, términos y condiciones,
      términos de uso, volver arriba, anterior, siguiente, ir al contenido, política, economía, mundo,
      deportes, cultura, opinión, sociedad, ciencia, salud, internacional, tecnología, índice,
      hemeroteca, volver a la lista, volver al listado, ir a la receta, saltar a la receta, imprimir receta`,
    it: `
      home, chiudi, cerca, accedi, il mio account, note legali, informativa sulla privacy, privacy,
      contatti, chi siamo, aiuto, mappa del sito, pubblicità, torna su, precedente, successivo,
      vai al contenuto, politica, economia, mondo, esteri, cronaca, cultura, scienze, salute,
      spettacoli, indice, redazione, torna alla lista, torna allelenco, vai alla ricetta, stampa la ricetta`,
    pt: `
      início, fechar, buscar, pesquisar, entrar, iniciar sessão, minha conta, política de privacidade,
      termos de uso, contato, contacto, fale conosco, quem somos, sobre nós, ajuda, mapa do site,
      publicidade, anuncie, voltar ao topo, anterior, próximo, ir para o conteúdo, política, economia,
      mundo, esportes, desporto, cultura, opinião, ciência, saúde, tecnologia, expediente, ficha técnica,
      estatuto editorial, contactos, voltar à lista, voltar para a lista, pular para a receita,
      ir para a receita`,
    nl: `
      home, sluiten, zoeken, inloggen, mijn account, privacybeleid, privacy, algemene voorwaarden,
      contact, over ons, klantenservice, adverteren, vacatures, naar boven, terug naar boven, vorige,
      volgende, naar inhoud, politiek, economie, buitenland, binnenland, cultuur, wetenschap,
      gezondheid, colofon, terug naar overzicht, terug naar het overzicht`,
    sv: `
      hem, meny, stäng, sök, logga in, mitt konto, integritetspolicy, användarvillkor, kontakt,
      kontakta oss, om oss, hjälp, annonsera, till toppen, föregående, nästa, till innehållet,
      inrikes, utrikes, ekonomi, kultur, ledare, startsida, kundservice`,
    da: `
      forside, menu, luk, søg, log ind, min konto, privatlivspolitik, cookiepolitik, kontakt,
      kontakt os, om os, hjælp, annoncer, til toppen, forrige, næste, indland, udland, økonomi,
      kultur, politik, kundeservice`,
    no: `
      forsiden, hjem, meny, lukk, søk, logg inn, min side, personvern, personvernerklæring, kontakt,
      kontakt oss, om oss, hjelp, annonser, til toppen, forrige, neste, innenriks, utenriks, økonomi,
      kultur, kundeservice`,
    fi: `
      etusivu, valikko, sulje, haku, hae, kirjaudu, kirjaudu sisään, tietosuoja, tietosuojaseloste,
      käyttöehdot, yhteystiedot, ota yhteyttä, tietoa meistä, takaisin ylös, edellinen, seuraava,
      kotimaa, ulkomaat, talous, kulttuuri, urheilu, asiakaspalvelu`,
    pl: `
      strona główna, menu, zamknij, szukaj, zaloguj się, zaloguj, moje konto, polityka prywatności,
      regulamin, kontakt, o nas, pomoc, reklama, do góry, poprzedni, następny, przejdź do treści,
      polityka, gospodarka, świat, kultura, nauka, zdrowie, opinie, mapa strony, powrót do listy`,
    cs: `
      domů, úvod, menu, zavřít, hledat, přihlásit se, přihlášení, můj účet, ochrana osobních údajů,
      podmínky použití, kontakt, kontakty, o nás, nápověda, reklama, inzerce, nahoru, předchozí,
      další, domácí, zahraniční, ekonomika, kultura, věda, zdraví`,
    ru: `
      главная, меню, закрыть, поиск, найти, войти, вход, регистрация, личный кабинет,
      политика конфиденциальности, пользовательское соглашение, контакты, о нас, о проекте,
      о компании, помощь, реклама, вакансии, наверх, назад, вперед, предыдущая, следующая, политика,
      экономика, общество, в мире, мир, спорт, культура, наука, здоровье, новости, статьи, редакция,
      карта сайта, архив, назад к списку, вернуться к списку, реклама на сайте, о редакции, размещение рекламы`,
    uk: `
      головна, меню, закрити, пошук, увійти, реєстрація, політика конфіденційності, контакти, про нас,
      реклама, вгору, назад, політика, економіка, суспільство, світ, спорт, культура, наука, новини,
      редакція, вакансії`,
    tr: `
      ana sayfa, anasayfa, menü, kapat, ara, arama, giriş yap, üye ol, hesabım, gizlilik politikası,
      gizlilik, kullanım koşulları, çerez politikası, iletişim, hakkımızda, yardım, reklam, künye,
      yukarı, önceki, sonraki, gündem, ekonomi, dünya, spor, kültür, bilim, sağlık, yazarlar`,
    el: `
      αρχική, μενού, κλείσιμο, αναζήτηση, σύνδεση, εγγραφή, πολιτική απορρήτου, όροι χρήσης,
      επικοινωνία, σχετικά με εμάς, ποιοι είμαστε, διαφήμιση, επόμενο, προηγούμενο, πολιτική,
      οικονομία, κόσμος, κοινωνία, πολιτισμός, αθλητικά, υγεία, ταυτότητα`,
    ro: `
      acasă, meniu, închide, caută, căutare, autentificare, contul meu, politica de confidențialitate,
      termeni și condiții, contact, despre noi, publicitate, sus, politică, economie, externe,
      cultură, sănătate`,
    hu: `
      címlap, kezdőlap, főoldal, menü, bezárás, keresés, bejelentkezés, belépés, adatvédelem,
      adatkezelési tájékoztató, felhasználási feltételek, kapcsolat, rólunk, impresszum, médiaajánlat,
      előző, következő, belföld, külföld, gazdaság, kultúra, tudomány`,
    ar: `
      الرئيسية, القائمة, إغلاق, بحث, ابحث, تسجيل الدخول, دخول, حسابي, سياسة الخصوصية, شروط الاستخدام,
      الشروط والأحكام, اتصل بنا, من نحن, عن الموقع, أعلن معنا, السابق, التالي, سياسة, اقتصاد, رياضة,
      ثقافة, علوم, صحة, منوعات, أخبار, العالم, تكنولوجيا, وظائف`,
    he: `
      ראשי, דף הבית, תפריט, סגור, חיפוש, התחברות, כניסה, מדיניות פרטיות, תנאי שימוש, צור קשר, אודות,
      פרסמו אצלנו, הבא, הקודם, פוליטיקה, כלכלה, ספורט, תרבות, בריאות, חדשות, נגישות`,
    fa: `
      خانه, صفحه اصلی, منو, جستجو, ورود, ثبت نام, تماس با ما, درباره ما, سیاسی, اقتصادی, ورزشی,
      فرهنگی, اجتماعی, بین الملل, آرشیو, تبلیغات`,
    ja: `
      ホーム, トップ, メニュー, 閉じる, 検索, ログイン, 新規登録, マイページ, プライバシーポリシー, 利用規約, お問い合わせ, 会社概要, 運営会社, 広告掲載, サイトマップ,
      次へ, 前へ, ページの先頭へ, ページトップへ, 政治, 経済, 国際, スポーツ, 社会, 文化, 科学, 目次, ヘルプ, 採用情報, トップページ, 次ページ, 次のページ, 前のページ`,
    zh: `
      首页, 首頁, 菜单, 選單, 关闭, 關閉, 搜索, 搜尋, 登录, 登入, 注册, 註冊, 隐私政策, 隱私政策, 隱私權政策, 使用条款, 服務條款, 联系我们, 聯絡我們, 关于我们,
      關於我們, 广告服务, 网站地图, 返回顶部, 回到頂部, 上一页, 下一页, 政治, 经济, 財經, 财经, 国际, 國際, 体育, 體育, 文化, 科技, 健康, 娱乐, 娛樂, 社会,
      目录, 新闻, 招聘信息, 网站声明`,
    ko: `
      홈, 메뉴, 닫기, 검색, 로그인, 로그아웃, 회원가입, 마이페이지, 개인정보처리방침, 개인정보취급방침, 이용약관, 고객센터, 회사소개, 광고문의, 사이트맵, 맨위로,
      이전, 다음, 정치, 경제, 사회, 국제, 문화, 스포츠, 연예, 과학, 목차, 본문 바로가기, 청소년보호정책`,
    hi: `
      होम, मेन्यू, खोजें, लॉग इन, साइन इन, संपर्क करें, हमारे बारे में, गोपनीयता नीति, राजनीति, खेल,
      मनोरंजन, देश, विदेश, बिजनेस`,
    id: `
      beranda, menu, tutup, cari, masuk, kebijakan privasi, syarat dan ketentuan, hubungi kami,
      kontak, tentang kami, iklan, pedoman media siber, redaksi, sebelumnya, selanjutnya, berikutnya,
      politik, ekonomi, olahraga, budaya, kesehatan, teknologi, nasional, internasional, indeks,
      karir`,
    vi: `
      trang chủ, menu, đóng, tìm kiếm, đăng nhập, liên hệ, giới thiệu, quảng cáo, chính sách bảo mật,
      điều khoản sử dụng, thời sự, thế giới, kinh doanh, thể thao, văn hóa, sức khỏe, giải trí`,
    bn: `
      প্রচ্ছদ, সর্বশেষ, জাতীয়, রাজনীতি, বিশ্ব, আন্তর্জাতিক, বাণিজ্য, অর্থনীতি, মতামত, খেলা, খেলাধুলা,
      বিনোদন, চাকরি, জীবনযাপন, লগইন, যোগাযোগ, আমাদের সম্পর্কে, গোপনীয়তা নীতি, মেনু, অনুসন্ধান`,
    ur: 'صفحہ اول, کھیل, شوبز, کاروبار, ہم سے رابطہ, ہمارے بارے میں, تلاش, مینو',
    mr: 'मुख्यपृष्ठ, क्रीडा, शोधा, संपर्क, आमच्याबद्दल',
    ta: 'முகப்பு, விளையாட்டு, சினிமா, தேடல்',
    te: 'హోమ్, క్రీడలు, సినిమా, రాజకీయాలు',
    th: `
      หน้าแรก, กีฬา, บันเทิง, เศรษฐกิจ, การเมือง, ค้นหา, เข้าสู่ระบบ, ติดต่อเรา, เกี่ยวกับเรา,
      นโยบายความเป็นส่วนตัว, เมนู`,
    hr: `
      naslovnica, naslovna, vijesti, pretraga, traži, prijava, uvjeti korištenja, pravila privatnosti,
      politika privatnosti, o nama, početna, izbornik`,
    sk: 'domov, hľadať, prihlásiť, prihlásiť sa, o nás, ochrana osobných údajov, podmienky používania',
    bg: 'начало, новини, търсене, вход, контакти, за нас, поверителност, общи условия',
  },
  start: {
    en: `
      skip to, jump to, go to top, back to, return to, you are here, toggle, log in to, sign in to,
      login to, filed under, posted in, search the, search our, select your, choose your,
      change language, page 1 of, home page, continue to the next part, go to the next page`,
    de: `
      zum inhalt, zur navigation, zur suche, direkt zum inhalt, sie sind hier, zurück zu, zurück zur,
      weiter zu, weiter zur, zurück zur übersicht, zurück zum anfang`,
    fr: 'aller au, aller à la, vous êtes ici, retour à, passer au contenu',
    es: 'ir al, saltar al, volver a, usted está aquí, estás aquí',
    it: 'vai al, salta al, torna a, torna alla, ti trovi in, sei qui',
    pt: 'ir para, pular para, voltar para, você está aqui',
    nl: 'ga naar, naar de, terug naar, je bent hier, u bent hier',
    sv: 'hoppa till, gå till, tillbaka till, du är här',
    da: 'gå til, spring til, tilbage til, du er her',
    no: 'gå til, hopp til, tilbake til, du er her',
    fi: 'siirry, hyppää, takaisin, olet tässä',
    pl: 'przejdź do, wróć do, jesteś tutaj, powrót do',
    cs: 'přejít na, přeskočit na, zpět na, nacházíte se',
    ru: 'перейти к, вернуться к, вы здесь, назад к',
    uk: 'перейти до, повернутися до, ви тут',
    tr: 'içeriğe geç, içeriğe atla, geri dön',
    ar: 'انتقل إلى, العودة إلى, أنت هنا, تخطي إلى',
    ja: '本文へ, コンテンツへ, 現在位置',
    zh: '跳到, 跳至, 您的位置, 当前位置, 您现在的位置, 返回',
    ko: '본문으로, 메뉴로, 현재 위치',
  },
}
