// Beginnings of lines that are not the article. Each has the line that needed it; `longest` keeps it off running text.

import { FURNITURE_CALLS } from './furniture-calls.ts';
import { FURNITURE_CREDITS } from './furniture-credits.ts';
import { FURNITURE_ELSEWHERE } from './furniture-elsewhere.ts';
import { type FurnitureOpening, opening as one } from './furniture-opening.ts';
import { FURNITURE_PASTED } from './furniture-pasted.ts';
import { FURNITURE_WIDGETS } from './furniture-widgets.ts';

const colon = String.raw`\s{0,2}[:：|►→»>]`;
export const FURNITURE_OPENINGS: readonly FurnitureOpening[] = [
  one(
    'related-link',
    String.raw`(?:related(?: (?:articles?|stories|story|news|coverage|reading|content|links?|posts?))?(?:\(s\))?|(?:read|see|watch|listen) (?:also|more|next|too)|also (?:read|see|watch)|more on this(?: story| topic)?|more(?: news)? from [\p{L} ]{2,30}|don['’]t miss|recommended(?: reading)?|you (?:may|might) also like|in case you missed it|editor['’]?s pick)${colon}`,
    220,
    'Related article: Russia and North Korea’s Propaganda Partnership Is Taking Shape',
  ),
  one(
    'related-link',
    `(?:(?:à )?lire (?:aussi|également)|voir aussi|lesen sie auch|mehr zum thema|lea (?:también|además)|te puede interesar|leia (?:também|mais)|leggi anche|lees (?:ook|meer)|чита(?:йте|ть) (?:также|ещ[её]|по теме)|смотрите также|по теме|читайте також|дивіться також|관련 ?기사|関連記事|関連|あわせて読みたい|相关阅读|相關新聞|延伸阅读|اقرأ أيضاً?)${colon}`,
    220,
    'Читайте также: В Пхеньян прибыла делегация',
  ),
  one(
    'other-edition',
    String.raw`(?:read|see) (?:this|the) (?:full |original )?(?:article|story|report|interview|piece|post|page)(?: in [\p{L}]{3,20}(?: language)?)? (?:at|on|in|from|via|here)\b`,
    160,
    "Read this article in Russian at The Moscow Times' Russian service.",
  ),
  one(
    'other-edition',
    String.raw`(?:this (?:article|story) is (?:also )?available in|(?:also )?available in) (?:[\p{Lu}][\p{L}]{2,20}|other languages)[\p{L}, ]{0,80}\.?$`,
    140,
    'This article is available in Korean, Japanese.',
  ),
  one(
    'subscribe',
    String.raw`(?:subscribe|sign up|register|log in|sign in) (?:to|for|here|now|today|and)\b[^.]{0,30}\b(?:newsletters?|updates?|alerts?|briefings?|emails?|free|read|continue|access|channel|inbox|podcast|comment)\b`,
    220,
    'Sign up for our newsletter to get the latest from Pyongyang in your inbox.',
  ),
  one(
    'subscribe',
    String.raw`(?:get|receive|have) (?:our|the) (?:latest|best|top|daily|weekly|morning)[\p{L}’', -]{0,60} (?:in|to|into) your (?:inbox|email)`,
    220,
    'Get our latest stories delivered to your inbox.',
  ),
  one(
    'subscribe',
    `(?:support (?:our|independent) (?:work|journalism|reporting)|become a (?:member|subscriber|supporter|patron) (?:of|today|now|and|for)|(?:to (?:continue|keep)|continue) reading,? (?:subscribe|log in|sign in|register|this article|with a))`,
    260,
    'Support independent journalism: donate today.',
  ),
  one(
    'subscribe',
    `подпи(?:шитесь|сывайтесь|саться) на (?:наш|нас|канал|рассылку)|підпи(?:шіться|суйтесь|сатися) на (?:наш|нас|канал)|abonnez-vous à|abonnieren sie|suscr[ií]bete (?:a|para)|recib[ea] (?:nuestr|las noticias)|receba (?:as|nossas|nossa) |recevez (?:chaque|notre|nos|toute)|assine (?:a|nossa|nosso) |iscriviti alla`,
    220,
    'Подпишитесь на наш канал в Telegram',
  ),
  one(
    'follow-us',
    String.raw`(?:(?:follow|join|like) us (?:on|at|via)|find us on)\b`,
    200,
    'Follow us on Telegram for more news.',
  ),
  one(
    'follow-us',
    String.raw`[^.!?\n]{0,80}\bfollow [^.!?\n]{2,60}\bgoogle news (?:channel|page|feed)\.?$`,
    160,
    "For all latest news, follow The Daily Star's Google News channel.",
  ),
  one(
    'follow-us',
    String.raw`(?:suivez-nous|folgen sie uns|s[ií]guenos|siga-nos|seguici|volg ons) (?:sur|auf|en|no|su|op)\b`,
    200,
    'Suivez-nous sur WhatsApp',
  ),
  one(
    'share',
    String.raw`(?:share|tweet|email|print|save|send|gift) this (?:article|story|post|page|with (?:a )?friends?)\b`,
    120,
    'Share this article with your friends',
  ),
  one(
    'share',
    String.raw`share (?:on|via|to) (?:facebook|twitter|x|telegram|whatsapp|linkedin|e-?mail|reddit|pinterest)\b`,
    120,
    'Share on Facebook (opens in new window)',
  ),
  one(
    'share',
    String.raw`click to (?:share|email|print) (?:on|this|a link)\b`,
    140,
    'Click to share on X (Opens in new window)',
  ),
  one(
    'picture-name',
    String.raw`(?:media:\S{4,100}|[^\n.!?]{1,80}\.(?:jpe?g|png|gif|webp|avif|svg))$`,
    110,
    'HARBOUR FLOOD.jpeg',
  ),
  one(
    'export-field',
    String.raw`(?:issn|dokumentnummer|dauerhafte adresse des dokuments|ressort|load-date|proquest document id|document type|start page|end page|article name|word count)\s?:\s?\S|certificat émis le |news·\d{8}·|\(c\) \p{L}+ par europresse|publi(?:sert|ceret|cerad|cerat) (?:på|i) (?:trykk|tryk|tryck|print|nett|nettet|webben)\b|(?:se|les|läs|læs) (?:webartikkelen|webbartikeln|webartiklen|hele (?:saken|artikkelen|artiklen)|hela artikeln) (?:på|her|här)(?=[\s.:]|$)|downloaded (?:on|from) |clipped (?:by|on|from) |supplied by bbc |document url\s?:`,
    200,
    'Dokumentnummer: OT20240312-0099',
  ),
  one(
    'subscribe',
    String.raw`already (?:a|an) (?:member|subscriber)\? (?:sign|log) in\b`,
    80,
    'Already a member? Sign in here',
  ),
  one(
    'reading-time',
    String.raw`(?:(?:estimated )?(?:reading|read) time|temps de lecture|lesezeit|lesedauer|tempo di lettura|tempo de leitura|tiempo de lectura|время чтения)\s{0,2}:?\s{0,2}(?:~|about |approx\. )?\d{1,3}\b(?:\s?[-–]\s?\d{1,3})?`,
    60,
    'Reading time: 4 minutes',
  ),
  one(
    'reading-time',
    String.raw`\d{1,3}[\s-](?:min(?:ute)?s?\.?)[\s-](?:read|de lecture|lesezeit|de lectura|listen)(?:\s[·•|][^.\n]{0,30})?$|\d{1,3}[–-]\d{1,3} (?:minutes|minuten|minuti|minutos)$`,
    60,
    '3 min read',
  ),
  one(
    'view-count',
    String.raw`[\d.,]{1,12}\s?[km]?\s(?:views?|shares?|likes?|reads|reactions?|retweets?|claps?|followers?|upvotes?|restacks?|subscribers?|просмотр\p{L}{0,3}|vues|visitas)$`,
    40,
    '1,204 views',
  ),
  one(
    'view-count',
    String.raw`(?:views?|shares?|likes?|hits|просмотров|조회수|조회)\s{0,2}[:：]\s{0,2}[\d.,]{1,12}\s?[km]?$`,
    40,
    'Views: 1204',
  ),
  one(
    'comments',
    String.raw`[\d.,]{1,9}\s(?:comments?|replies|commentaires?|kommentare?|comentarios?|комментари\p{L}{1,2})$`,
    40,
    '12 comments',
  ),
  one('comments', String.raw`comments?\s{0,2}[(（:]\s{0,2}\d{1,7}\s?[)）]?$`, 40, 'Comments (3)'),
  one(
    'comments',
    `your email address will not be published`,
    160,
    'Your email address will not be published. Required fields are marked *',
  ),
  one(
    'cookies',
    String.raw`(?:we|this (?:site|website)|our (?:site|website)) uses? cookies\b|by (?:continuing to (?:use|browse)|using) (?:this|our|the) (?:site|website)|this website (?:requires|stores) cookies|nous utilisons des cookies|wir verwenden cookies|diese website verwendet cookies|utilizamos cookies|este sitio (?:web )?(?:usa|utiliza) cookies|мы используем (?:файлы )?cookie|(?:we|wir|nous|nosotros|noi|wij|vi|nós) (?:and|und|et|y|e|en|og|och) (?:our|unsere|nos|nuestros|i nostri|onze|våre|våra|vores|os nossos) (?:\d{1,4} )?(?:\p{L}{3,14} )?(?:partners?|partenaires|socios|parceiros|partnere?)\b|usiamo (?:i )?cookie|wij gebruiken cookies|usamos cookies`,
    400,
    'We use cookies to improve your experience on our website.',
  ),
  one(
    'cookies',
    String.raw`(?:please )?(?:enable|turn on) (?:javascript|cookies)\b|you need to enable javascript|your browser does not support`,
    200,
    'Please enable JavaScript to view the comments.',
  ),
  one(
    'copyright',
    String.raw`(?:(?:copyright\s{0,2})?(?:©|\(c\))(?:\s{0,2}copyright)?|copyright)\s{0,2}(?:19|20)\d\d\b|(?:copyright\s{0,2})?©\s{0,2}[\p{L}\p{N}.,&’' -]{2,60}\s(?:19|20)\d\d\b|copyright (?:[\p{L}.&’'-]{1,25},?\s){1,5}(?:19|20)\d\d(?:\s?[-–]\s?\d{4})?[.,]?(?:\s{0,2}(?:all rights|you may|this (?:material|article|content|document)|no part|use of|distributed|provided|unauthori[sz]ed|licensed|not for)\b|$)`,
    300,
    '© 2026 The Moscow Times. All rights reserved.',
  ),
  one(
    'copyright',
    String.raw`all rights reserved\b|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|все права защищены|всі права захищені|版权所有|무단 ?전재|<?저작권자|無断転載|이 기사의 저작권`,
    220,
    'All rights reserved.',
  ),
  one(
    'copyright',
    String.raw`(?:no part of this (?:article|publication|site)|this material may not be|reproduction (?:in whole or in part|without)|any use of (?:the )?materials?) [^\n]{0,200}(?:permission|prohibited|allowed|redistributed|consent|link)`,
    320,
    'This material may not be published, broadcast, rewritten or redistributed.',
  ),
  one(
    'error-report',
    `(?:if you (?:have )?(?:find|found|spot|spotted|notice) (?:an?|any) (?:error|mistake|typo)|нашли ошибку|заметили ошибку|помітили помилку|see an error in the (?:story|article))`,
    240,
    'If you found an error, select it and press Ctrl+Enter.',
  ),
  one(
    'app-offer',
    String.raw`(?:download|get|install) (?:our|the) [\p{L} ]{0,30}\bapp\b`,
    160,
    'Download our app for breaking news.',
  ),
  one(
    'rights-offer',
    `(?:reprints?|licensing|permissions?) (?:and|&) (?:reprints?|licensing|permissions?)`,
    100,
    'Reprints & permissions',
  ),
  one(
    'play-offer',
    String.raw`(?:click|tap) (?:here )?to (?:play|watch|view|expand|enlarge|zoom|unmute|read more|continue|subscribe)\b`,
    140,
    'Click to enlarge',
  ),
  one(
    'play-offer',
    String.raw`(?:play|listen to (?:this|the)) (?:video|audio|article|podcast|story)\b[^.]{0,40}$`,
    80,
    'Listen to this article 4 min',
  ),
  one(
    'navigation',
    String.raw`[^\n]{2,100}[,.] ?opens (?:in )?(?:a )?new (?:tab|window)\.?$`,
    140,
    'Purchase Licensing Rights, opens new tab',
  ),
  one('house-rules', `our standards ?:`, 140, 'Our Standards: The Thomson Reuters Trust Principles.'),
  one('subscribe', String.raw`sign up here\.?$`, 20, 'Sign up here.'),
  one(
    'subscribe',
    `(?:you (?:are receiving|receive|received|got) this (?:e-?mail|message|newsletter) because|to unsubscribe[, ]|if you no longer (?:wish|want) to receive)`,
    400,
    'You receive this e-mail because you subscribed to Daily Clips.',
  ),
  one(
    'related-link',
    String.raw`(?:read|see) more (?:on|about|from|in|at) (?:[^.\n]{2,80}|(?:www\.)?[\w-]{2,40}\.\w{2,12}(?:\.\w{2,3})?)$`,
    100,
    'Read more on DPRK-Russia',
  ),
  one(
    'tip-offer',
    String.raw`(?:제보는|기사 ?제보|got a (?:news )?tip\b|have a (?:news )?tip\b|do you have a (?:story|tip)\b|contact (?:the author|us|this reporter) (?:at|by|via)\b)`,
    200,
    'Got a tip? Write to us.',
  ),
  one('mail-address', String.raw`[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$`, 120, 'clap@yna.co.kr'),
  one(
    'subscribe',
    String.raw`(?:cet article est |la suite (?:de cet article )?est |le reste est )?réservée? aux abonnés|il vous reste [\d.,]{1,5}\s?% de cet article|this (?:article|story|content) is (?:only )?(?:for|available to) (?:paying |registered )?(?:subscribers|members)|you have (?:\d{1,2} (?:free |more )?(?:articles|stories) (?:left|remaining)|reached your (?:free |monthly )?(?:article )?limit)|continue reading (?:your|this|with)\b|dieser (?:artikel|inhalt) ist (?:nur )?für abonnenten|este (?:contenido|artículo) es (?:exclusivo|solo) para|この記事は(?:有料|会員)|残り\s?\d{1,5}\s?文字|статья доступна (?:только )?подписчикам|материал доступен (?:только )?подписчикам`,
    200,
    'Il vous reste 62.4% de cet article à lire. La suite est réservée aux abonnés.',
  ),
  one(
    'summary-offer',
    String.raw`(?:artikel anhören|écouter (?:cet article|l['’]article)|escuchar (?:este )?artículo)\s?[·•|(:-]`,
    80,
    'Artikel anhören (5 Minuten)',
  ),
  one(
    'subscribe',
    String.raw`(?:privacy notice: newsletters may|free (?:daily|weekly|monthly) newsletter$|you(?:['’]re| are| have)? receiv(?:ing|ed) this (?:e-?mail|newsletter|message) because|sie erhalten diesen? (?:newsletter|e-?mail|nachricht)|vous recevez (?:cet? |cette )(?:e-?mail|newsletter|lettre)|(?:recibes|recibe|ha recibido) este (?:correo|e-?mail|boletín)|ricevi questa (?:e-?mail|newsletter)|вы получили это письмо|(?:update|manage|change) your (?:e-?mail |mail |subscription )?preferences|view (?:this (?:e-?mail|newsletter) |it )?in (?:your|a|the) browser|unsubscribe (?:from this|here\b))`,
    400,
    'View this email in your browser',
  ),
  one(
    'print-edition',
    `a version of this (?:article|story|essay|review) (?:appears|appeared|was published) in print|this (?:article|story) (?:appears|appeared) in (?:the )?print (?:edition )?(?:as|under|with)`,
    320,
    'A version of this article appears in print on Feb. 4, 2023, Section A, Page 6 of the New York edition with the headline: Tea.',
  ),
  one('tags', String.raw`see more on\s?:`, 120, 'See more on: Kenya, Labor'),
  one(
    'copyright',
    String.raw`si está interesado en licenciar este contenido|(?:order|buy) reprints\b|[^。]{0,40}無断(?:転載|複製)`,
    120,
    'Si está interesado en licenciar este contenido, pinche aquí',
  ),
  one(
    'mail-signature',
    String.raw`(?:sent from my [\p{L} ]{2,30}|(?:get|sent from) outlook for \p{L}{2,10}|von meinem [\p{L} ]{2,20} gesendet|envoyé de(?:puis)? mon [\p{L} ]{2,20}|enviado desde mi [\p{L} ]{2,20}|inviato da(?:l mio)? [\p{L} ]{2,20}|отправлено с (?:моего )?[\p{L} ]{2,20})\.?$`,
    60,
    'Sent from my iPhone',
  ),
  ...FURNITURE_WIDGETS,
  ...FURNITURE_CALLS,
  ...FURNITURE_ELSEWHERE,
  ...FURNITURE_PASTED,
  ...FURNITURE_CREDITS,
];

/** 'Tags: North Korea, Russia': the tags are kept as tags. */
export const TAG_LABEL =
  /^(?:tags?|topics?|keywords?|filed under|categories|category|related topics|posted in|labels?|mots[- ]clés|schlagwörter|etiquetas|теги|метки|ключевые слова|태그|タグ|标签|标签|關鍵詞)\s{0,2}[:：]\s{0,2}(?<tags>.{1,400})$/iu;
