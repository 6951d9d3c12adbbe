// Lines of the widgets that many sites share: comment forms, blogs' footers, newsletters, archives, advertisements, clocks of markets.
import { opening as one } from './furniture-opening.ts';

export const FURNITURE_WIDGETS = [
  one(
    'comments',
    `(?:you (?:may|can) use these html tags|no html tags allowed|web page addresses and e-?mail addresses turn into links|lines and paragraphs break automatically|allowed html tags:)`,
    400,
    '• Web page addresses and e-mail addresses turn into links automatically.',
  ),
  one(
    'comments',
    String.raw`(?:use the comment form below|please refrain from adding urls|no profane language is allowed|enter the characters shown in the image|this question is for testing whether (?:or not )?you are a human|please log ?in (?:or register )?to (?:post|leave|add) (?:a )?comments?\b|(?:you must|sign in to|log in to) (?:be logged in to )?(?:post a )?comment\b|save my name, email,? and website|notify me of (?:new|follow-up) (?:posts|comments)|this site uses akismet)`,
    260,
    'Use the comment form below to begin a discussion about this content.',
  ),
  one('comments', String.raw`\d{1,7} views?\s?\d{1,6} comments?$`, 40, '2 views0 comments'),
  one(
    'comments',
    String.raw`(?:let us know (?:your thoughts|what you think)|(?:so )?what (?:can you say|do you think) about (?:this|it))\b[^\n]{0,80}\bcomments?\b`,
    320,
    'Let us know what you think in the comments below.',
  ),
  one(
    'comments',
    String.raw`[\d.,]{1,9}\s(?:comentários?|commenti|reacties|komentar\p{L}{0,2}|yorum|件のコメント)\s?:?$`,
    40,
    '0 Comentários',
  ),
  one(
    'subscribe',
    String.raw`(?:\* ?)?indicates required$|(?:powered by |intuit )mailchimp$`,
    40,
    '* indicates required',
  ),
  one(
    'share',
    String.raw`email this\s?blogthis!|(?:share to (?:facebook|twitter|x|pinterest)\s?){2,4}$`,
    120,
    'Email ThisBlogThis!Share to TwitterShare to FacebookShare to Pinterest',
  ),
  one(
    'navigation',
    String.raw`subscribe to:? (?:post comments|posts|comments)(?: \(atom\))?$`,
    60,
    'Subscribe to: Post Comments (Atom)',
  ),
  one(
    'navigation',
    String.raw`(?:tag|tags|category|categories|author|monthly|daily|yearly|blog) archives?\s?:`,
    100,
    'Tag Archives: harbours',
  ),
  one(
    'navigation',
    String.raw`(?:you are here|вы здесь|sie (?:sind|befinden sich) hier|vous êtes ici|usted está aquí|você está aqui|ti trovi qui)\s?:`,
    160,
    'You are here: Home » News » Health',
  ),
  one(
    'navigation',
    `(?:find|browse|search|filter) (?:posts|articles|news|stories) by (?:topic|category|date|author|keyword)s?$`,
    60,
    'Find Posts By Topic',
  ),
  one(
    'navigation',
    String.raw`loading (?:content|comments|more)\b[^.!?\n]{0,30}(?:\.\.\.|…)$`,
    60,
    'Loading content, please wait...',
  ),
  one('navigation', String.raw`[\p{L}/ &]{2,30} (?:hide\/show|show\/hide)$`, 50, 'Asia/Pacific Hide/Show'),
  one(
    'navigation',
    String.raw`(?:keep on|continue) reading:? [^\n]{0,80}(?:→|»|>>)$|read more\s?(?:>>>?|»|→)$`,
    140,
    'Read more >>>',
  ),
  one('text-size', String.raw`(?:[-+]?\s?[aа]\s?[-+]?[\s|/]{0,3}){2,3}$`, 16, '-A +A'),
  one(
    'text-size',
    String.raw`(?:text|font) size\s?:?(?:\s?(?:[-+]?a[-+]?|small|medium|large|smaller|larger|default|decrease|increase|reset)[\s|/]{0,3}){0,6}$`,
    60,
    'Font size: A- A A+',
  ),
  one(
    'advertisement',
    String.raw`(?:ads by \p{L}{3,20}\s?){1,3}$|banner\s?(?:\d{2,4}\s?[x×]\s?\d{2,4})?$`,
    60,
    'Ads by Google Ads by Google',
  ),
  one(
    'market-clock',
    String.raw`[\p{L}. ]{2,30}(?:markets?|märkte|bourses?|mercados?|mercati) (?:opens?|closes?|öffnen|schließen|ouvrent|ferment|abren|cierran|aprono|chiudono) (?:in|en|dans|fra) \d{1,2} [\p{L}\d ]{1,30}$`,
    80,
    'Deutsche Märkte schließen in 8 Stunden 4 Minuten',
  ),
  one(
    'cookies',
    String.raw`(?:you are using an? (?:outdated|old|unsupported) browser|this (?:site|page|website) is best viewed (?:in|with|on)\b)|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}][^\n]{0,24}(?:chrome|firefox|edge|safari)[^\n]{0,60}(?:瀏覽器|浏览器|ブラウザ|브라우저)`,
    200,
    '建議使用 Chrome、Firefox 或 Microsoft Edge 的瀏覽器。',
  ),
  one(
    'app-offer',
    String.raw`read (?:it |this )?(?:in|on) [\p{L} ]{2,20} (?:pro|app|plus|premium)$`,
    40,
    'Read in Harbour News Pro',
  ),
  one(
    'subscribe',
    String.raw`(?:get|all) (?:all )?(?:of )?your (?:favou?rite )?news (?:all )?in one place\b`,
    160,
    'Get all your news in one place.',
  ),
  one(
    'related-link',
    String.raw`(?:熱門新聞|热门新闻|更多新聞|更多新闻|看更多|延伸閱讀|推薦閱讀)\s{0,2}[:：|｜]`,
    160,
    '熱門新聞：港口大雨 市場延後開市',
  ),
  one(
    'picture-name',
    String.raw`(?:\p{Ll}{4,20}[-_]){2,8}\d{1,4}$|(?:img|dsc|dscn|dji|pxl|screenshot|whatsapp image)[-_ ]\d[\d ._-]{3,40}(?:at [\d._-]{4,20})?$`,
    100,
    'grain-harbour-1',
  ),
  one('weather', String.raw`-?\d{1,2}(?:[.,]\d)?\s?°?\s?[cf]$`, 10, '16.2 C'),
];
