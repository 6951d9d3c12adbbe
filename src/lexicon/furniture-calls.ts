// Lines that pages set between and below the paragraphs to keep readers: 'the story goes on', channels to follow, calls to sign in, buttons of pictures and mails.
import { opening as one } from './furniture-opening.ts';

const channel = `(?:whats-?app|telegram|телеграм|viber|واتساب|تلغرام|تيليغرام)`;

export const FURNITURE_CALLS = [
  one(
    'advertisement',
    String.raw`(?:mainos \(|(?:juttu|artikkeli) jatkuu mainoksen|dalszy ciąg (?:materiału|artykułu|tekstu) (?:pod|poniżej)|continua (?:após|depois d)[ae]? (?:a )?publicidade|la historia continúa$|(?:el artículo |la noticia )?continúa (?:leyendo )?(?:después|debajo|tras)\b|(?:der )?(?:artikel|text|beitrag) (?:wird|geht) (?:unten|nach|unter)[^\n.]{0,30}(?:weiter|fortgesetzt)|lesen sie nach der anzeige weiter|continua a leggere dopo|l['’]articolo (?:continua|prosegue) (?:dopo|sotto)|(?:la suite|l['’]article continue) (?:après|sous)|(?:de )?tekst (?:gaat|loopt) (?:verder|door) onder|artikeln fortsätter (?:efter|under)|artikkelen fortsetter under|artiklen fortsætter (?:efter|under)|článek pokračuje pod|haberin devamı|a cikk a hirdetés után|(?:articolul continuă|continuarea) după|продолжение (?:читайте )?(?:после|под) реклам|lanjutkan membaca setelah|scroll (?:to|untuk) )`,
    90,
    'Dalszy ciąg materiału pod wideo',
  ),
  one(
    'follow-us',
    String.raw`[^\p{L}\n]{0,8}(?:siga|sigue|síguenos|siguenos|únete|unite|acompanhe|inscreva|follow|join|suivez|rejoignez|folgen sie|abonnieren sie|segui|iscriviti|volg|ikuti|takip|подпис\p{L}{2,10}|читайте|следите|смотрите|підпис\p{L}{2,10}|obserwuj|urmăr\p{L}{2,6}|لمتابعة|تابعوا|تابعونا|انضم\p{L}{0,3}|اشترك\p{L}{0,3})[^\n.!?]{0,80}${channel}(?:['’-]?\p{L}{0,6})?[^\n.!?]{0,40}[.!]?$`,
    160,
    '📱 Siga o canal da Folha no WhatsApp',
  ),
  one(
    'comments',
    `(?:добавлять комментарии могут только|комментарии могут оставлять только|чтобы (?:участвовать в|оставить коммент|комментировать|оставлять коммент)|(?:log|sign) in to (?:post|leave|add|write) (?:a )?comment|(?:inicia sesión|regístrate|identifícate) para (?:comentar|poder comentar)|melden sie sich an,? um (?:zu kommentieren|diesen)|connectez-vous pour (?:commenter|réagir)|zaloguj się,? (?:aby|żeby) (?:dodać|komentować)|(?:faça|fazer) login para comentar|accedi per commentare)`,
    160,
    'Чтобы участвовать в дискуссии, авторизуйтесь или зарегистрируйтесь',
  ),
  one(
    'subscribe',
    `(?:ログインして(?:続きを|全文)|suscríbete y recibe|cieszymy się, że jesteś z nami|zapisz się na (?:nasz )?newsletter|tu suscripción se está usando en otro|si continúas leyendo en este dispositivo|¿quieres añadir otro usuario|(?:esta|este) (?:noticia|artículo|contenido) es (?:solo |exclusiv[oa] )?para (?:suscriptores|socios)|conteúdo exclusivo para assinantes|articolo riservato agli abbonati|dit artikel is (?:exclusief |alleen )?voor abonnees|artykuł (?:dostępny )?(?:tylko )?dla (?:subskrybentów|prenumeratorów))`,
    200,
    'Cieszymy się, że jesteś z nami. Zapisz się na newsletter, aby otrzymywać od nas najciekawsze treści',
  ),
  one(
    'navigation',
    String.raw`(?:press enter or click to view (?:the )?image|(?:click|tap) to (?:enlarge|view full)|(?:click|tap) (?:the |on the )?image to (?:enlarge|view)|show (?:key events|pinned) only|(?:this |the )?(?:newsletter|e-?mail|mail) im browser|im browser (?:ansehen|anzeigen|öffnen|lesen)|(?:online|in der webversion) (?:ansehen|lesen)$|(?:voir|lire|afficher) (?:ce message |cet e-?mail |la newsletter )?dans (?:le|un|votre) navigateur|ver (?:este (?:correo|mensaje|e-?mail) )?(?:en (?:el|su|tu)|no) navegador|visualizza (?:questa e-?mail )?nel browser|bekijk (?:deze (?:e-?mail|nieuwsbrief) )?(?:in (?:de |uw |je )?browser|online)|zobacz w przeglądarce|открыть (?:письмо )?в браузере)`,
    90,
    'Im Browser ansehen',
  ),
  one(
    'view-count',
    String.raw`(?:категория|просмотров|добавил)\s?:[^\n|]{1,60}\|\s?(?:просмотров|загрузок|добавил\p{L}?|рейтинг|категория)\s?:`,
    200,
    'Категория: Город | Просмотров: 311 | Рейтинг: 5.0/2',
  ),
  one(
    'share',
    String.raw`(?:メールで送る|印刷する|シェアする|ポストする|(?:リンク|url)をコピー(?:する)?|記事を保存(?:する)?|スクラップ(?:する)?|글자크기|링크복사|复制链接|複製連結)$`,
    24,
    'メールで送る',
  ),
  one(
    'credit-line',
    String.raw`(?:contact|reach|e-?mail|follow) \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} (?:at|on|via|:)\s?[^\n@]{0,40}\S{1,60}@\S{3,60}`,
    160,
    'Contact Nora Hale at nhale@harbour.example or 555-0142.',
  ),
  one(
    'subscribe',
    String.raw`(?:be the first to know|support (?:local|independent|our|quality) (?:news|journalism)|ready for more\?)[.!]?$|get [\p{L}\p{N}’' ]{3,60} delivered (?:straight |directly )?to your inbox\b|(?:don['’]t miss|get|for) [^\n.]{0,90}\bby signing up (?:to|for) [^\n.]{0,60}(?:newsletter|alerts?|e-?mails?)\b`,
    160,
    'Don’t miss the biggest and breaking stories by signing up to the Herald newsletter here',
  ),
  one(
    'follow-us',
    String.raw`[^\p{L}\n]{0,8}join (?:our|the) [\p{L}\p{N}’' ]{0,30}(?:whats-?app|telegram|facebook) (?:community|group|channel)\b`,
    260,
    'Join our Crime WhatsApp group. If you don’t like our community, you can check out any time.',
  ),
  one(
    'page-furniture',
    String.raw`this (?:website|newspaper|title|publication) and (?:its )?associated (?:newspapers|titles|publications) adhere|this is an archived (?:article|story|page) and (?:the |its )?information|(?:\* ?)?i understand and agree that (?:registration|use)\b|the \p{Lu}[\p{L}-]{1,20} is not responsible for the content of external sites`,
    400,
    'This is an archived article and the information in the article may be outdated.',
  ),
  one(
    'page-furniture',
    String.raw`(?:printed from|print(?:ed)? (?:url|address)):? {0,3}https?:\/\/\S{4,300}$`,
    340,
    'Printed from: http://www.harbour.example/news/story.asp?id=44',
  ),
  one(
    'subscribe',
    String.raw`(?:copyright )?(?:©|\(c\)) [^\n]{0,100}\byou (?:are receiving|received|get) this (?:e-?mail|newsletter|message)\b|you (?:are receiving|received) this (?:e-?mail|newsletter|message) (?:because|as)\b|(?:if you )?(?:want|would like) to change how you receive these e-?mails\b`,
    300,
    'You are receiving this email because you opted in at our website.',
  ),
];
