import type { PhraseTable } from '../phrase-table'

/** Headings of a comment section. */
export const comments: PhraseTable = {
  whole: {
    en: `
      comments, comment, reader comments, readers comments, all comments, comments section,
      leave a response, add a comment, add comment, write a comment, join the discussion,
      join the conversation, discussion, discussion about this post, hide comments, top comments,
      newest comments, latest comments, no comments, no comments yet, comments are closed, responses,
      replies, be the first to comment, cancel reply, load comments, user comments, your comment,
      sort by best, comments 0, sort by newest, sort by oldest, customer reviews, user reviews,
      write a review, ratings and reviews, you must log in or register to reply here,
      you must be logged in to reply, log in to reply, log in or register to post comments,
      sign in to reply, discussion about this episode, discussion about this podcast,
      most liked comments, best comments, reader interactions, submit comment, comments closed,
      report abuse`,
    de: `
      kommentare, kommentar, leserkommentare, kommentar schreiben, kommentar verfassen,
      kommentar hinterlassen, schreibe einen kommentar, schreiben sie einen kommentar,
      kommentar abgeben, diskussion, leserbriefe, keine kommentare, kommentare anzeigen,
      diskutieren sie mit, antwort hinterlassen, kommentare lesen, zu den kommentaren, zum forum,
      jetzt kommentieren, antwort abbrechen, noch keine kommentare`,
    fr: `
      commentaires, commentaire, réactions, vos réactions, laisser un commentaire,
      ajouter un commentaire, écrire un commentaire, poster un commentaire, aucun commentaire,
      laissez un commentaire, les commentaires, les réactions, espace commentaires, annuler la réponse,
      réagir à cet article, soyez le premier à commenter, les commentaires sont fermés,
      les commentaires sont réservés aux abonnés, donnez votre avis`,
    es: `
      comentarios, comentario, deja un comentario, dejar un comentario, deja una respuesta,
      escribe un comentario, añadir comentario, sin comentarios, comentarios de los lectores,
      publicar un comentario, ir a los comentarios, ir a comentarios, ver más comentarios,
      publicar comentario, cancelar respuesta, sé el primero en comentar, no hay comentarios,
      opina sobre esta noticia`,
    it: `
      commenti, commento, lascia un commento, scrivi un commento, aggiungi un commento, nessun commento,
      i commenti, commenti dei lettori, mostra i commenti, commenta la notizia, commenta larticolo,
      commenti presenti, scrivi qui il tuo commento, vai ai commenti, leggi i commenti,
      annulla risposta, pubblica commento, sii il primo a commentare`,
    pt: `
      comentários, comentário, deixe um comentário, deixe seu comentário, deixe uma resposta,
      escreva um comentário, comentar, nenhum comentário, sem comentários, comente,
      ir para os comentários, ver os comentários, ler comentários, cancelar resposta,
      publicar comentário, enviar comentário, seja o primeiro a comentar`,
    nl: `
      reacties, reactie, plaats een reactie, geef een reactie, laat een reactie achter,
      schrijf een reactie, geen reacties, reageer, reageren, opmerkingen, reactie plaatsen,
      reactie annuleren, bekijk reacties, alle reacties`,
    sv: `
      kommentarer, kommentera, lämna en kommentar, skriv en kommentar, lämna ett svar, inga kommentarer,
      visa kommentarer, avbryt svar, din e postadress kommer inte publiceras, publicera kommentar,
      logga in för att kommentera`,
    da: `
      kommentarer, kommenter, skriv en kommentar, læg en kommentar, vis kommentarer, debat,
      ingen kommentarer`,
    no: `
      kommentarer, kommenter, skriv en kommentar, legg igjen en kommentar, legg igjen et svar,
      vis kommentarer, debatt, ingen kommentarer`,
    fi: `
      kommentit, kommentoi, jätä kommentti, kirjoita kommentti, keskustelu, ei kommentteja,
      näytä kommentit`,
    pl: `
      komentarze, komentarz, dodaj komentarz, skomentuj, napisz komentarz, zostaw komentarz,
      brak komentarzy, pokaż komentarze, dyskusja, komentarzy, najlepsze komentarze,
      anuluj pisanie odpowiedzi, opublikuj komentarz, zobacz komentarze, wszystkie komentarze`,
    cs: `
      komentáře, komentář, diskuze, diskuse, přidat komentář, napsat komentář, žádné komentáře,
      vstoupit do diskuze`,
    ru: `
      комментарии, комментарий, оставить комментарий, добавить комментарий, написать комментарий,
      обсуждение, комментариев, показать комментарии, нет комментариев, обсудить, комментарии читателей,
      оставьте комментарий, комментировать, отменить ответ, комментариев пока нет, все комментарии`,
    uk: `
      коментарі, коментар, залишити коментар, додати коментар, написати коментар, обговорення,
      коментарів немає`,
    tr: `
      yorumlar, yorum, yorum yap, yorum yaz, yorum ekle, bir yanıt yazın, bir cevap yazın,
      okur yorumları, yorum yok, bir yorum yazın, yanıtı iptal et, yorum gönder, yorumları göster,
      henüz yorum yapılmamış, yorum yapmak için giriş yapın, ilk yorumu sen yap`,
    el: 'σχόλια, σχόλιο, αφήστε ένα σχόλιο, γράψτε ένα σχόλιο, προσθήκη σχολίου',
    ro: `
      comentarii, comentariu, lasă un comentariu, adaugă un comentariu, lasă un răspuns,
      scrie un comentariu`,
    hu: `
      hozzászólások, hozzászólás, kommentek, megjegyzések, szóljon hozzá, szólj hozzá,
      vélemény hozzászólás`,
    ar: `
      التعليقات, تعليقات, تعليق, أضف تعليقا, أضف تعليق, اترك تعليقا, اترك تعليق, اترك ردا, اكتب تعليقك,
      لا توجد تعليقات, أضف تعليقك, اكتب تعليقا, إلغاء الرد, لن يتم نشر عنوان بريدك الإلكتروني,
      إرسال التعليق, شاركنا رأيك`,
    he: 'תגובות, תגובה, הוסף תגובה, הוסיפו תגובה, כתוב תגובה, לכל התגובות',
    fa: 'نظرات, نظرات کاربران, ارسال نظر, دیدگاه ها, ثبت نظر, دیدگاهتان را بنویسید',
    ja: 'コメント, コメント一覧, コメントを書く, コメントを残す, コメントする, コメントを投稿, みんなのコメント, コメントを見る, すべてのコメントを見る, コメントを投稿する',
    zh: '评论, 評論, 网友评论, 網友評論, 发表评论, 發表評論, 最新评论, 留言, 我要评论, 全部评论, 留言板, 用户评论, 热门评论, 发表回复, 發佈留言, 我要留言, 查看评论, 暂无评论',
    ko: '댓글, 댓글쓰기, 댓글 쓰기, 댓글 남기기, 전체 댓글, 댓글 달기, 의견, 답글 남기기, 댓글 보기, 댓글 작성, 답글 달기, 첫 댓글을 남겨주세요, 댓글을 입력해 주세요',
    hi: `
      टिप्पणियाँ, टिप्पणी, टिप्पणी करें, कमेंट, कमेंट करें, टिप्पणियां, अपनी टिप्पणी लिखें, जवाब दें,
      प्रतिक्रिया दें`,
    id: `
      komentar, tulis komentar, beri komentar, tinggalkan komentar, tinggalkan balasan, komentari,
      kolom komentar`,
    vi: 'bình luận, ý kiến, gửi bình luận, viết bình luận, ý kiến bạn đọc, để lại một bình luận',
    bn: 'মন্তব্য, মন্তব্য করুন, মন্তব্যসমূহ, টি মন্তব্য',
    ur: 'تبصرے, تبصرہ, تبصرہ کریں',
    mr: 'प्रतिक्रिया, प्रतिक्रिया द्या',
    ta: 'கருத்துகள், கருத்து',
    te: 'వ్యాఖ్యలు, కామెంట్స్',
    th: 'ความคิดเห็น, แสดงความคิดเห็น',
    hr: 'komentari, komentiraj, komentirajte',
    sk: 'komentáre',
    bg: 'коментари, коментирай, добави коментар',
  },
  start: {
    en: `
      comments on, comments for, thoughts on, responses to, replies to, leave a comment, leave a reply,
      post a comment, you must be logged in to, log in to comment, log in to leave, sign in to comment,
      login to comment, please log in to comment, to comment, your email address will not be published,
      comments are, comment on this, share your thoughts, commenting on this, view all comments,
      see all comments, show all comments, show comments, view comments, what do you think, have your say,
      sort by, jump to comments, sign in to join the conversation, log in to join the conversation`,
    de: `
      kommentare zu, gedanken zu, ihre e mail adresse wird nicht, deine e mail adresse wird nicht,
      bitte melden sie sich an um zu kommentieren, alle kommentare, sie müssen sich einloggen um,
      sie müssen eingeloggt sein um, sie müssen angemeldet sein um, du musst angemeldet sein um,
      du musst eingeloggt sein um, melde dich an um zu kommentieren,
      bitte melde dich an um zu kommentieren`,
    fr: `
      votre adresse e mail ne sera pas, votre adresse de messagerie ne sera pas,
      connectez vous pour commenter, réagissez à, voir tous les commentaires, voir les commentaires,
      lire les commentaires, vous devez vous connecter pour, vous devez être connecté pour,
      connectez vous pour laisser, réflexions sur, réflexion sur, commentaires sur`,
    es: `
      tu dirección de correo electrónico no será, inicia sesión para comentar, comentarios en,
      ver comentarios, debes iniciar sesión para comentar,
      debes estar conectado para publicar, inicia sesión para dejar, comentarios sobre`,
    it: `
      il tuo indirizzo email non sarà, commenti su, accedi per commentare, vedi tutti i commenti,
      devi essere connesso per inviare un commento, devi effettuare laccesso per commentare,
      accedi per lasciare un commento, pensieri su`,
    pt: `
      o seu endereço de e mail não será, o seu endereço de email não será, comentários em,
      faça login para comentar, ver todos os comentários, ver comentários,
      tem de iniciar a sessão para publicar, você precisa fazer o login para publicar,
      faça login para deixar, comentários sobre, pensamentos sobre`,
    nl: `
      je e mailadres wordt niet, reacties op, log in om te reageren, je moet inloggen om een reactie,
      je moet ingelogd zijn om een reactie, gedachten over`,
    pl: `
      twój adres e mail nie zostanie, zaloguj się aby skomentować,
      musisz się zalogować aby móc dodać komentarz, zaloguj się aby dodać komentarz, aby dodać komentarz,
      myśli na temat`,
    ru: `
      ваш адрес email не будет, чтобы оставить комментарий, войдите чтобы, вы должны быть авторизованы,
      авторизуйтесь чтобы, войдите на сайт чтобы, комментариев к, комментария к, мыслей о`,
    tr: 'e posta adresiniz yayınlanmayacak',
    ja: 'メールアドレスが公開される',
    zh: '您的邮箱地址不会, 您的电子邮箱地址不会, 登录后评论, 登录后才能',
    sv: 'du måste vara inloggad för att kommentera, tankar på, tankar om',
    da: 'du skal være logget ind for at kommentere',
    no: 'du må være innlogget for å kommentere',
  },
}

/** Short lines between the comments of a section: buttons and votes. */
export const commentLine: PhraseTable = {
  whole: {
    en: `
      reply, replies, reply to, report, report comment, flag, like, likes, dislike, upvote, downvote,
      edited, permalink, liked by, show replies, hide replies, view replies, load more comments,
      show more replies, expand full comment, newest, oldest, newest first, oldest first, best, recommend,
      recommended, says, quote, helpful, block user, load more replies, more replies, post comment,
      top commenter, verified reader, guest, anonymous, top`,
    de: `
      antworten, antwort, melden, gefällt mir, missbrauch melden, neueste zuerst, älteste zuerst,
      zitieren, empfehlen, gast`,
    fr: 'répondre, signaler, jaime, réponses, plus récents, plus anciens, signaler un abus',
    es: 'responder, denunciar, me gusta, reportar, respuestas, más recientes, más antiguos, citar',
    it: 'rispondi, segnala, mi piace, risposte, più recenti',
    pt: 'responder, denunciar, curtir, respostas, gostei, mais recentes',
    nl: 'reageer, rapporteer, beantwoorden, vind ik leuk, antwoorden, nieuwste',
    sv: 'svara, anmäl, gilla, rapportera',
    da: 'svar, anmeld, synes godt om',
    no: 'svar, rapporter, liker',
    fi: 'vastaa, ilmianna, tykkää',
    pl: 'odpowiedz, zgłoś, lubię to, odpowiedzi, najnowsze, najstarsze',
    cs: 'odpovědět, nahlásit, líbí se',
    ru: 'ответить, пожаловаться, нравится, ответы, цитировать',
    uk: 'відповісти, поскаржитися, подобається',
    tr: 'yanıtla, cevapla, şikayet et, beğen',
    el: 'απάντηση, αναφορά',
    ro: 'răspunde, raportează',
    hu: 'válasz, jelentés',
    ar: 'رد, الرد, إبلاغ, أعجبني, بلغ عن',
    he: 'השב, הגב, דווח',
    ja: '返信, 返信する, 通報, いいね, 違反報告',
    zh: '回复, 回覆, 举报, 檢舉, 点赞, 赞, 踩',
    ko: '답글, 신고, 좋아요, 답글쓰기, 공감',
    id: 'balas, laporkan, suka',
    vi: 'trả lời, báo cáo, thích',
  },
}
