// What a box of a web page calls itself (class, id, role) when it is not the article, by rule. Beginnings of words, lower case.
import { wordList } from './word-list.ts';

/** A box with one of these is set aside, unless most of the article stands in it. */
export const BOX_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'advertisement',
    wordList(
      'advert adslot adsbygoogle adunit adwrapper adcontainer sponsor dfp outbrain taboola werbung anzeige publicite',
    ),
  ],
  ['comments', wordList('comment disqus discussion livefyre kommentar commentaire comentario respond')],
  [
    'cookie-notice',
    wordList('cookie consent gdpr cmp onetrust didomi privacy usernotification optin embedconsent'),
  ],
  [
    'navigation',
    wordList(
      'nav navbar navigation breadcrumb menu menubar sitemap masthead topbar skiplink pagination pager tablist toc navbox catlinks',
    ),
  ],
  ['newsletter', wordList('newsletter signup subscri mailinglist mailchimp emailcapture inscription abonn')],
  ['paywall', wordList('paywall regwall meter piano gateway')],
  [
    'related-link',
    wordList(`
    related recommend recirc readmore readnext morefrom morestories morenews mostread mostpopular popular trending teaser
    seealso alsoread moreon latest upnext promo crosslink interlink tease rail onward`),
  ],
  [
    'share',
    wordList(
      'share sharing sharebar social addtoany addthis sharethis facebook twitter whatsapp printfriendly toolbar',
    ),
  ],
  [
    'page-furniture',
    wordList(
      'footer sidebar siteinfo copyright donat support authorbio aboutauthor bio contentinfo complementary banner alert toast modal popup dialog contact appdownload follow widget ticker sitesub printfooter',
    ),
  ],
  ['tags', wordList('tag tags taglist topics keywords labels')],
]);

/** Text above the first paragraph that belongs to the article. */
export const STANDFIRST_NAMES = wordList(
  'standfirst dek deck subtitle subhead subheading summary lead lede intro excerpt sapo chapo abstract description teaser',
);

/** Text near a picture. */
export const CAPTION_NAMES = wordList(
  'caption figcaption legende bildunterschrift imagetext photocaption imgcaption thumbcaption cutline',
);

/** Who wrote it, and when: read as fields, then set aside. */
export const BYLINE_NAMES = wordList('byline author autor auteur writer reporter');
export const DATE_NAMES = wordList(
  'dateline date datetime pubdate published publishdate timestamp posted time updated',
);

/** Classes, whole, of what stands within a line: `By <span class="author">Jane Doe</span> <span class="date">…`. */
export const WRITER_MARKS: ReadonlySet<string> = new Set(
  wordList(
    'author author-name authorname article-author byline-author byline-name content-author entry-author post-author',
  ),
);
export const DAY_MARKS: ReadonlySet<string> = new Set(
  wordList(
    'article-date content-date date datestamp entry-date post-date pubdate published publish-date timestamp',
  ),
);

/** A quotation of the article's own words, set large. */
export const PULL_QUOTE_NAMES = wordList('pull pullquote quotebox callout highlight');

/** Headings below which nothing of the article follows: who wrote it, what readers say, what else there is. */
export const TAIL_HEADINGS =
  /^(?:written by|published in|more from|recommended from|about the authors?|meet the author|sobre (?:la firma|el autor|la autora|o autor|a autora)|über (?:den autor|die autorin)|zum autor|zur autorin|à propos de l['’]aut(?:eur|rice)|l['’]autore|over de auteur|об авторе|(?:responses|comments|kommentare|comentarios|comentários|commentaires|commenti|reacties|komentarze|комментарии)(?: \(\d{1,5}\))?$|\d{1,5} (?:responses|comments|kommentare|comentarios|comentários|commentaires|commenti|reacties|комментари\p{L}{1,3})$|discussion about this post)/iu;

/** What opens a box that offers a letter: alone in its line, small letters, no signs. */
export const OFFER_LABELS: ReadonlySet<string> = new Set([
  'boletín',
  'boletines',
  'infolettre',
  'la lettre',
  'newsletter',
  'newsletters',
  'nieuwsbrief',
  'nyhedsbrev',
  'nyhetsbrev',
  'our newsletter',
  'podcast',
  'the newsletter',
  'unser newsletter',
  'рассылка',
]);
