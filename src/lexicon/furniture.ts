// Lines of a web page that are not its article, by rule. Whole lines only, lower case, without the signs around them.
import { wordSet } from './word-list.ts';

function list(lines: string): readonly string[] {
  return lines
    .split(';')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The line is this and nothing else: 'No time to read?', 'Get a summary', 'Advertisement'. */
export const FURNITURE_LINES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'summary-offer',
    list(`
      no time to read; get a summary; read the summary; summarize this article; summarise this article;
      show summary; ai summary; key takeaways by ai; listen to this article; listen to article;
      listen to this story; play audio; text to speech; artikel anhören; écouter l'article; escuchar`),
  ],
  [
    'advertisement',
    list(`
      ad; ads; advert; advertisement; advertisements; advertising; sponsored; sponsored content; sponsored links; sponsored link;
      paid content; promoted; paid advertisement; advertisement - scroll to continue; scroll to continue;
      skip advertisement; remove ads; unsubscribe; article continues below; article continues below advertisement;
      article continues after advertisement; article continues after this advertisement;
      article continues below this ad; story continues below; story continues below advertisement;
      story continues after advertisement; story continues; continue reading below; report this ad;
      report ad; publicité; la suite après cette publicité; anzeige; werbung; publicidad; publicidade;
      anuncio; pubblicità; advertentie; ad by; реклама; на правах рекламы; [pr]; pr; after newsletter promotion; 광고; 広告; 广告; 廣告; إعلان`),
  ],
  [
    'share',
    list(`
      share; share this; share this article; share this story; share this post; share article;
      share on facebook; share on twitter; share on x; share on telegram; share on whatsapp;
      share on linkedin; share via email; share to facebook; share to twitter; tweet; tweet this; pin it;
      copy link; copy url; link copied; copied; email this; email this article; print; print this;
      print this article; print article; save article; save this article; bookmark; bookmark this;
      send to a friend; gift this article; give this article; like this; partager; partager cet article;
      teilen; artikel teilen; compartir; compartilhar; compartilhe; condividi; delen; поделиться;
      поділитися; 공유; 공유하기; シェア; シェアする; ツイート; ツイートする; 印刷; share page; share full article; close panel; about sharing; copy this link;
      share this page; ajouter à vos sélections; offrir l'article; zur merkliste hinzufügen; link kopieren; copiar enlace; partilhar; شارك; شارك الخبر; 分享; 分享到; مشاركة`),
  ],
  [
    'follow-us',
    list(`
      follow us; follow us on; follow us on facebook; follow us on twitter; follow us on x;
      follow us on telegram; follow us on google news; google news; follow us on instagram; follow us on whatsapp;
      follow; connect with us; find us on; join us on telegram; suivez-nous; folgen sie uns; síguenos;
      siga-nos; seguici; volg ons; síguenos en redes sociales; siga-nos nas redes sociais; suivez-nous sur les réseaux sociaux`),
  ],
  [
    'subscribe',
    list(`
      subscribe; subscribe now; subscribe today; subscribe to our newsletter; sign up; sign up now;
      sign up for our newsletter; sign up for our newsletters; sign up for free; newsletter; newsletters;
      newsletter sign-up; newsletter signup; get our newsletter; join our newsletter; get the newsletter;
      log in; login; user login; social login; sign in; register; create account; create an account; create a free account;
      already a subscriber; already a member; already have an account; become a member;
      become a subscriber; donate; donate now; support us; enter your email; enter your email address;
      your email address; email address; thank you for subscribing; start your free trial;
      unlock this article; this article is for subscribers only; subscribers only; members only;
      premium content; contenido exclusivo para suscriptores; contenido exclusivo para suscriptores digitales; conteúdo exclusivo para assinantes; s'abonner; je m'abonne; article réservé aux abonnés; contribuer; suscríbete para seguir leyendo; lee sin límites; 有料会員記事; 有料記事; 会員限定; jetzt abonnieren;
      newsletter abonnieren; suscríbete; suscribirse; assine; abbonati; подписаться; подпишитесь;
      підписатися; 구독; 구독하기; 구독신청; 기사제보; 登録; 会員登録; ログイン; 订阅; 登录; اشترك`),
  ],
  [
    'navigation',
    list(`
      menu; menü; omnivore; read on omnivore; read original; view original; open original; view more in this section; more in this section; sponsored advertisement; what you think?; what do you think?; article image; home; home page; homepage; search; skip to content; skip to main content; skip to navigation;
      jump to content; back to top; top of page; return to top; go back; back to home; show more;
      load more; see more; view more; view all; see all; show all; read more; read full article;
      read full story; read the full article; read the full story; continue reading; click here;
      learn more; more; close; open menu; close menu; toggle navigation; loading; page not found;
      view comments; view gallery; open in app; printer-friendly version; printer friendly version; printer-friendly versionsend by email; read highlight;
      an error occurred while processing this directive; watch one-minute world news; start reading; before you leave, check this out; contact us; about us; privacy policy; terms of use;
      terms of service; terms and conditions; cookie policy; sitemap; advertise with us; advertise; rss;
      view image in fullscreen; reuse this content; order reprints; +] enlarge; view the last seven days; click image for slideshow; click image for larger view; show full pr text; today's paper; leer en español; zum inhalt springen;
      zum inhalt; mehr; aller au contenu; ir al contenido; ir a los comentarios; réutiliser ce contenu; ニュース一覧; back to top of page; print version; printable version;
      версия для печати; druckversion; version imprimable; anmelden; mon compte;
      change language; select language; accueil; retour en haut; lire la suite; startseite; weiterlesen;
      nach oben; inicio; leer más; ver más; leia mais; continua a leggere; lees verder; главная;
      imprimir; imprimer; drucken; stampa; lesen sie hier weiter; pulsante per tornare all'inizio; torna su; volver arriba; voltar ao topo;
      bottom of page; 본문 바로가기; 본문바로가기; 메뉴 바로가기; 주메뉴 바로가기; 기사 공유 및 설정;
      跳到主要內容; 跳至主要內容; 本文へスキップ; 本文へ; página inicial; página principal;
      читать далее; читать полностью; наверх; 목록; 맨위로; 더보기; もっと見る; 続きを読む; トップ; 首页; 返回顶部; 查看更多; المزيد`),
  ],
  [
    'cookies',
    list(`
      accept; accept all; accept all cookies; accept cookies; reject all; manage cookies;
      manage preferences; cookie settings; cookie preferences; cookies settings; allow all;
      privacy settings; do not sell my personal information; do not sell or share my personal information;
      tout accepter; alle akzeptieren; alle ablehnen; einstellungen oder ablehnen; einstellungen verwalten; aceptar; aceptar todo; rechazar todo; continuer sans accepter; tout refuser;
      we value your privacy; your privacy choices; wir benötigen ihre zustimmung; wir brauchen ihre zustimmung; wir benötigen ihre einwilligung; accetta tutto; accetta e continua;
      rifiuta tutto; alles accepteren; godkjenn alle; acceptera alla; tillad alle`),
  ],
  [
    'comments',
    list(`
      comments; no comments; click to comment; comments policy; discussion about this post; leave a comment; leave a reply; add a comment; post a comment; post comment;
      write a comment; join the conversation; join the discussion; be the first to comment; show comments;
      comments are closed; comments closed; cancel reply; reply; diskutieren sie mit; report a mistake; report an error;
      commentaires; kommentare; comentarios; комментарии; 댓글; コメント; 评论; comentários; athugasemdir; add new comment;
      plain text; image captcha; captcha; no hay comentarios; publicar un comentario; nenhum comentário; postar um comentário;
      aucun commentaire; enregistrer un commentaire; keine kommentare; kommentar veröffentlichen; nessun commento; posta un commento;
      geen opmerkingen; een reactie posten; комментариев нет; отправить комментарий; hiç yorum yok; yorum gönder; brak komentarzy; prześlij komentarz;
      tidak ada komentar; posting komentar; 댓글 없음; 댓글 쓰기; コメントを投稿; ليست هناك تعليقات; إرسال تعليق; deixe sua opinião; deixe um comentário;
      deixe seu comentário; deja un comentario; deja una respuesta; laisser un commentaire; schreibe einen kommentar; lascia un commento; commenta la notizia;
      caricamento commenti; comments are off; you may also leave a trackback; openid; blog comments powered by disqus; comments powered by disqus; latest comments`),
  ],
  [
    'caption-label',
    list(`
      image caption; image source; photo caption; media caption; figure caption; caption`),
  ],
  [
    'rating-offer',
    list(`
      was this article helpful; was this helpful; did you find this article useful; rate this article;
      how do you like this article; thank you for your feedback; user rating; click to rate; current ratings for`),
  ],
  [
    'end-mark',
    list(`
      end; ends; the end; end of article; (end); (ends); fin; 끝; (끝); 完; (完); （完）`),
  ],
]);

/** A label of one neighbouring article: the headline below it goes with it. */
export const NEIGHBOUR_LABELS: readonly string[] = list(`
  next; next article; next post; next story; previous; previous article;
  previous post; previous story; prev; prev post; prev article; older post; newer post; older posts;
  newer posts; entrada más reciente; entrada antigua; postagem mais recente; postagem mais antiga; article plus récent; article plus ancien;
  neuerer post; älterer post; post più recente; post più vecchio; 點擊閱讀下一則新聞; next page; previous page; article suivant; article précédent; nächster artikel;
  vorheriger artikel; artículo siguiente; artículo anterior; siguiente; anterior; próximo artigo;
  artigo anterior; следующая статья; предыдущая статья; следующая новость; предыдущая новость;
  наступна стаття; попередня стаття; 다음글; 이전글; 다음기사; 이전기사; 다음 기사; 이전 기사; 次の記事; 前の記事; 下一篇; 上一篇`);

/** A label of a list of other articles: headlines below it go with it, running text never does. */
export const LIST_LABELS: readonly string[] = list(`
  read next; up next; next up; weitere informationen; dieses thema im programm; ilgili haberler; tags; topics; теги; метки; 태그; タグ; 标签; recommendations; recommended; recommended for you; recommended articles; recommended reading;
  recommended stories; related; related article; related articles; related stories; related story;
  related news; related content; related posts; related post; related coverage; related links;
  related topics; suggested topics; related reading; more on this story; more on this topic; more from this author;
  more stories; more news; more like this; more articles; more to read; most read; most popular;
  most viewed; most shared; popular; popular articles; popular news; popular posts; popular stories;
  trending; trending now; trending this week; trending stories; latest news; latest articles; latest stories; latest posts;
  latest; recent posts; recent articles; recent stories; top stories; top news; editor's pick;
  editor's picks; editors' picks; featured; featured articles; featured stories; in case you missed it;
  don't miss; you may like; you may also like; you might like; you might also like;
  you may also be interested in; you might also be interested in; also read; also on this site; read also;
  read more on; see also; see more; keep reading; what to read next; from our partners; around the web;
  from the web; promoted stories; our picks; must read; must reads; explore more; explore more on these topics; tópicos; temas; temas relacionados; themen; temi; argomenti; sujets; темы; tematy; ämnen; emner; konular; onderwerpen; archivado en; discover more;
  further reading; lire aussi; à lire aussi; à lire également; sur le même sujet; articles liés;
  les plus lus; mehr zum thema; lesen sie auch; das könnte sie auch interessieren; auch interessant;
  meistgelesen; lea también; lea además; te puede interesar; le puede interesar; más leídas; lo más leído;
  noticias relacionadas; leia também; leia mais; mais lidas; notícias relacionadas; leggi anche;
  articoli correlati; potrebbe interessarti; i più letti; relacionado; relacionados; relacionadas; verwandte artikel; ähnliche beiträge; articles similaires; artículos relacionados; entradas relacionadas; popular posts from this blog;
  most read in 24 hours; don't missview all; 相關文章; 熱門文章; 熱門新聞; lees ook; lees meer; meest gelezen; читайте также; читать также;
  смотрите также; по теме; похожие новости; похожие статьи; популярное; последние новости;
  главные новости; рекомендуем; другие новости; читайте також; дивіться також; схожі новини;
  популярні новини; останні новини; 관련기사; 관련 기사; 관련뉴스; 많이 본 뉴스; 많이 본 기사; 인기기사; 추천기사; 추천 기사; 최신기사; 関連記事;
  関連ニュース; おすすめ記事; おすすめ; あわせて読みたい; 人気記事; 最新記事; アクセスランキング; 相关阅读; 相关新闻; 相關新聞; 相關閱讀; 延伸阅读; 延伸閱讀; 推荐阅读; 推薦閱讀;
  热门文章; 最新文章; اقرأ أيضا; اقرأ أيضاً; مقالات ذات صلة; أخبار ذات صلة; الأكثر قراءة`);

/** Such a label with the name of a section, an outlet or an author in it: 'More from Health', 'Latest in Politics', 'Mehr aus Berlin'. */
export const LIST_LABEL_WITH_NAME =
  /^(?:(?:more|latest|top|other|recent|popular|trending|most read|most popular|also|new)(?: (?:news|stories|articles|headlines|posts|reports|coverage))? (?:from|in|on|about|by)|(?:plus|autres articles) (?:de|dans|sur)|mehr (?:aus|von|zu|über)|más (?:de|en|sobre|noticias de)|mais (?:de|em|sobre|notícias de)|altro (?:da|su|in)|meer (?:uit|over|van)|ещё (?:из|по)|другие (?:новости|материалы)) [\p{L}\p{N}&'’. -]{2,40}$/u;

/** Words of a row of buttons: two of them in a row, or on rows below each other, are no sentence. */
export const SHARE_WORDS: ReadonlySet<string> =
  wordSet(`bluesky blogger bookmark buffer comparte compartilhar compartilhe compartir condividi copy delen distribuie email e-mail evernote facebook fb flipboard google+ instagram kakaotalk line
  link linkedin mail messenger odnoklassniki ok partager partagez partilhar paylaş pinterest pocket print reddit rss save share skype sms teilen telegram threads tumblr tweet twitter udostępnij viber vk vkontakte wechat weibo whatsapp x xing youtube
  페이스북 트위터 카카오톡 카카오스토리 밴드 フェイスブック ツイッター`);
