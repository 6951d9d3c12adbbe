import { nameList, wordList, wordSet } from './word-list.ts';

// News agencies as datelines and bylines write them, with the name that a page shows.

/** 'reuters' → 'Reuters'; keys in lower case. */
export const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['aa', 'Anadolu Agency'],
  ['aap', 'Australian Associated Press'],
  ['adnkronos', 'Adnkronos'],
  ['afp', 'Agence France-Presse'],
  ['agence france-presse', 'Agence France-Presse'],
  ['agencia brasil', 'Agência Brasil'],
  ['agenzia nova', 'Agenzia Nova'],
  ['agência brasil', 'Agência Brasil'],
  ['akipress', 'AKIpress'],
  ['ana-mpa', 'Athens-Macedonian News Agency'],
  ['anadolu', 'Anadolu Agency'],
  ['anadolu agency', 'Anadolu Agency'],
  ['ani', 'Asian News International'],
  ['ansa', 'ANSA'],
  ['antara', 'Antara'],
  ['ap', 'The Associated Press'],
  ['apa', 'APA'],
  ['apo group', 'APO Group'],
  ['armenpress', 'Armenpress'],
  ['associated press', 'The Associated Press'],
  ['azertac', 'AZERTAC'],
  ['azertag', 'AZERTAC'],
  ['belta', 'BelTA'],
  ['bernama', 'Bernama'],
  ['bloomberg', 'Bloomberg'],
  ['bss', 'Bangladesh Sangbad Sangstha'],
  ['cp', 'The Canadian Press'],
  ['dpa', 'dpa'],
  ['efe', 'EFE'],
  ['europa press', 'Europa Press'],
  ['ghana news agency', 'Ghana News Agency'],
  ['gna', 'Ghana News Agency'],
  ['ians', 'IANS'],
  ['intellinews', 'bne IntelliNews'],
  ['interfax', 'Interfax'],
  ['interfax-ukraine', 'Interfax-Ukraine'],
  ['irna', 'IRNA'],
  ['isna', 'ISNA'],
  ['itar-tass', 'ITAR-TASS'],
  ['jiji', 'Jiji Press'],
  ['jiji press', 'Jiji Press'],
  ['kazinform', 'Kazinform'],
  ['kcna', 'Korean Central News Agency'],
  ['kenya news agency', 'Kenya News Agency'],
  ['keystone-sda', 'Keystone-SDA'],
  ['korean central news agency', 'Korean Central News Agency'],
  ['kuna', 'KUNA'],
  ['kyodo', 'Kyodo News'],
  ['kyodo news', 'Kyodo News'],
  ['kyodo news agency', 'Kyodo News'],
  ['lusa', 'Lusa'],
  ['mena', 'MENA'],
  ['mti', 'MTI'],
  ['nan', 'News Agency of Nigeria'],
  ['news agency of nigeria', 'News Agency of Nigeria'],
  ['newsis', 'Newsis'],
  ['notimex', 'Notimex'],
  ['ntb', 'NTB'],
  ['pa media', 'PA Media'],
  ['pap', 'PAP'],
  ['philippine news agency', 'Philippine News Agency'],
  ['pna', 'Philippine News Agency'],
  ['prensa latina', 'Prensa Latina'],
  ['press trust of india', 'Press Trust of India'],
  ['pti', 'Press Trust of India'],
  ['reuters', 'Reuters'],
  ['ria novosti', 'RIA Novosti'],
  ['ritzau', 'Ritzau'],
  ['sana', 'SANA'],
  ['sanews', 'SAnews'],
  ['sapa', 'South African Press Association'],
  ['spa', 'Saudi Press Agency'],
  ['sputnik', 'Sputnik'],
  ['suna', 'Sudan News Agency'],
  ['tass', 'TASS'],
  ['telam', 'Télam'],
  ['the associated press', 'The Associated Press'],
  ['télam', 'Télam'],
  ['ukrinform', 'Ukrinform'],
  ['unian', 'UNIAN'],
  ['upi', 'UPI'],
  ['vna', 'Vietnam News Agency'],
  ['wam', 'WAM'],
  ['xinhua', 'Xinhua'],
  ['xinhua news agency', 'Xinhua'],
  ['yonhap', 'Yonhap News Agency'],
  ['yonhap news agency', 'Yonhap News Agency'],
  ['тасс', 'ТАСС'],
  ['риа новости', 'РИА Новости'],
  ['интерфакс', 'Интерфакс'],
  ['укринформ', 'Укринформ'],
  ['укрінформ', 'Укрінформ'],
  ['연합뉴스', '연합뉴스'],
  ['뉴시스', '뉴시스'],
  ['뉴스1', '뉴스1'],
  ['共同', '共同通信'],
  ['時事', '時事通信'],
  ['中央社', '中央社'],
  ['新华社', '新华社'],
  ['新華社', '新華社'],
]);

/** What a writer's post is about, or how high it is; posts themselves; both as bylines have them, parted by '|'. */
export const POST_FIELDS =
  'arts|associate|business|chief|city|community|consumer|contributing|crime|defen[cs]e|deputy|digital|diplomatic|economics|education|energy|entertainment|environment|executive|food|foreign|freelance|guest|health|investigative|legal|local|managing|medical|multimedia|national|political|religion|royal|science|security|senior|special|sports?|staff|tech|technology|transport|travel';
export const POST_NOUNS = 'correspondent|editor|reporter|writer|columnist|contributor|producer|analyst';
export const POSTS_ELSEWHERE =
  'envoyée?s? spécia(?:le?s?|ux)|correspondante?s?|korrespondent(?:in)?|corresponsal|enviad[oa]s? especial(?:es)?|correspondente|inviat[oa]';

/** Behind a comma after a name, the last word of a house: 'Jane Doe, Florida Today'. None is a family's name. */
export const HOUSE_ENDINGS: ReadonlySet<string> = wordSet('media newspapers online sports today wire');

/** Bylines that name nobody: 'Our Staff Reporter', 'Web Desk'. Parted by '|'. */
export const deskWords =
  'correspondent|correspondents|reporter|reporters|desk|staff|writer|writers|team|bureau|newsroom|editor|editors';
/** What may stand before those. */
export const deskKinds = 'own|staff|special|web|news|online';
/** The same in other languages, whole. */
export const desksElsewhere = 'redaktion|(?:la )?rédaction|redacción|redação|redazione|редакция';
/** What stands in the box of the byline and names nobody. */
export const bylineLabels =
  'guest|anonymous|follow(?: (?:me|us))?|filed under|written by|view (?:staff|author|profile) page(?: follow me)?|archive|biography|email|posted in';
/** Who keeps a site, and whom its software names where nobody signed. */
export const siteKeepers = 'admin|administrator|webmaster';

/** Endings of web addresses that are a country's by right and anybody's in use. */
export const genericDomains: ReadonlySet<string> = wordSet('ai cc co fm io me tv ws');

/** Papers and stations beside the agencies that write for readers of any country, in small letters. */
export const worldPapers: ReadonlySet<string> = new Set([
  'al jazeera',
  'al jazeera english',
  'axios',
  'bbc',
  'bbc news',
  'bbc sport',
  'bloomberg news',
  'business insider',
  'cbs news',
  'cnbc',
  'cnn',
  'deutsche welle',
  'dw',
  'financial times',
  'forbes',
  'fox news',
  'france 24',
  'nbc news',
  'newsweek',
  'nikkei asia',
  'npr',
  'pbs',
  'politico',
  'radio free asia',
  'rfi',
  'the atlantic',
  'the economist',
  'the wall street journal',
  'time',
  'usa today',
  'voa',
  'voa news',
  'voice of america',
  'wall street journal',
]);

/** What agencies put before a headline, with a hyphen: 'Factbox-', 'EXPLAINER-'. */
export const HEADLINE_LABELS: readonly string[] = wordList(
  'analysis breakingviews column commentary exclusive explainer factbox feature focus graphic insight interview newsmaker preview profile timeline update wrapup',
);

/** Archives, programs and places to publish: what comes through them is somebody else's. In small letters. */
export const CARRIERS: ReadonlySet<string> = new Set(
  nameList(`archive.today; calibre; europresse; evernote; factiva; flipboard; gbi-genios; gbi-genios deutsche wirtschaftsdatenbank; genios; google docs; google drive;
  infomedia; instapaper; internet archive; issuu; lexisnexis; medium; newsbank; newspaperarchive; newspapers.com; nexis; nexis uni; notion; pocket; pressreader;
  proquest; readwise; retriever; scribd; substack; trove; wayback machine; wiso`),
);
