// Layouts of news sites: each puts the same kind of story into another cloth.
import { FOOTER, gold, NAV, page, paragraphs, teasers } from './markup.ts';
import { ABOUT, COMMENTS, COOKIES, NEWSLETTER, PAYWALL, story } from './words.ts';

export const NEWS_LAYOUTS: ReadonlyMap<string, () => string> = new Map([
  ['wordpress', wordpress],
  ['hashed class names', hashed],
  ['article body by itemprop, boxes between', boxesBetween],
  ['drupal fields', drupal],
  ['bootstrap grid with two sidebars', grid],
  ['paywall after the first half', paywall],
  ['pull quotes and captions', pullQuotes],
  ['live blog', liveBlog],
  ['wire story on a bare page', wire],
  ['teasers of full sentences below', longTeasers],
  ['many comments', comments],
  ['amp page', amp],
  ['short brief among teasers', brief],
  ['article inside a form', insideForm],
]);

function wordpress(): string {
  const { headline, paragraphs: texts } = story(0);
  return page(
    `<title>${headline} &#8211; The Paper</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Paper">`,
    `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">The Paper</a></p>${NAV}</header>
<div id="content"><main id="main"><article id="post-4411" class="post type-post hentry category-world"><header class="entry-header">${gold('h1', headline, 'class="entry-title"')}<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date" datetime="2024-03-09T08:00:00+00:00">9 March 2024</time></span><span class="byline"> by <a href="/author/nora">Nora Vance</a></span></div></header>
<div class="entry-content">${paragraphs(texts.slice(0, 3))}<figure class="wp-block-image"><img src="a.jpg" alt="">${gold('figcaption', 'Stalls at the gate of Karhova on Saturday. Photo: Ion Rusu')}</figure>${paragraphs(texts.slice(3))}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/world">World</a></span><span class="tags-links">Tagged <a href="/t/market">market</a>, <a href="/t/border">border</a></span></footer></article>
<nav class="post-navigation"><a href="/older">Previous: Police find stolen altar in barn</a><a href="/newer">Next: Court adjourns trial of former mayor</a></nav>
<div id="comments" class="comments-area"><h2>2 thoughts on this</h2><ol><li><p>${COMMENTS[0]}</p></li><li><p>${COMMENTS[1]}</p></li></ol></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>${teasers(2, 5)}</ul></section></aside></div>${FOOTER}</div>`,
  );
}

function hashed(): string {
  const { headline, standfirst, paragraphs: texts } = story(1);
  return page(
    `<title>${headline}</title>`,
    `<div class="css-1k2j"><div class="css-9sd8"><a href="/">The Paper</a><button>Log in</button></div><div class="css-0a1x"><div class="css-77ab">${gold('h1', headline, 'class="css-h1h1"')}${gold('p', standfirst, 'class="css-x92"')}<div class="css-by1">By Nora Vance</div></div>
<section class="css-body1">${texts.map((text) => `<div class="css-53u6y8">${gold('p', text, 'class="css-at9mc1"')}</div>`).join('<div class="css-ad1"><p>Advertisement</p></div>')}</section>
<div class="css-rel9"><div class="css-rh2">More in World</div>${teasers(0, 6, 'div')}</div></div><div class="css-ft3">© 2024 The Paper Company</div></div>`,
  );
}

function boxesBetween(): string {
  const { headline, standfirst, paragraphs: texts } = story(2);
  return page(
    `<title>${headline} | Daily Post</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"2024-05-06"}</script>`,
    `${NAV}<main><article itemscope itemtype="https://schema.org/NewsArticle">${gold('h1', headline, 'itemprop="headline"')}${gold('p', standfirst, 'class="article__standfirst"')}
<div itemprop="articleBody" class="article__body">${paragraphs(texts.slice(0, 2))}<div class="related-box"><h4>Read also</h4><ul>${teasers(4, 3)}</ul></div>${paragraphs(texts.slice(2, 4))}
<div class="newsletter-box"><h4>Morning Briefing</h4><p>${NEWSLETTER}</p><form><input type="email"><button>Sign up</button></form></div>${gold('h2', 'Vote in June')}${paragraphs(texts.slice(4, 5))}<p class="inline-link"><strong>Read more:</strong> <a href="/x">Why the herring came late this year</a></p>${paragraphs(texts.slice(5))}</div>
<div class="article__author-bio"><p>${ABOUT}</p></div></article></main><div class="cookie-layer" role="dialog"><p>${COOKIES}</p><button>Accept all</button></div>${FOOTER}`,
  );
}

function drupal(): string {
  const { headline, standfirst, paragraphs: texts } = story(3);
  return page(
    `<title>${headline} | City Paper</title><meta name="dcterms.title" content="${headline}">`,
    `<div class="layout-container"><div class="region region-header">${NAV}</div><div class="region region-breadcrumb"><a href="/">Home</a> » <a href="/city">City</a></div>
<div class="region region-content"><div class="block-page-title-block">${gold('h1', `<span>${headline}</span>`, 'class="page-title"')}</div><div class="node node--type-article node--view-mode-full"><div class="node__content"><div class="field field--name-field-teaser">${gold('div', standfirst, 'class="field__item"')}</div>
<div class="field field--name-body"><div class="field__item">${paragraphs(texts)}</div></div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/t/1">Archive</a></div></div></div></div></div>
<div class="region region-sidebar-second"><div class="block"><h2>Most read</h2><ol>${teasers(1, 6)}</ol></div></div><div class="region region-footer">${FOOTER}</div></div>`,
  );
}

function grid(): string {
  const { headline, paragraphs: texts } = story(4);
  return page(
    `<title>${headline}</title>`,
    `<div class="container"><div class="row"><div class="col-md-12">${NAV}</div></div><div class="row"><div class="col-md-2"><h5>Sections</h5><ul class="list-unstyled">${teasers(3, 8)}</ul></div>
<div class="col-md-7">${gold('h1', headline)}<p class="text-muted">Tuesday, 12 March 2024 · Reading time 4 minutes</p><div class="btn-group"><a class="btn" href="#">Share</a><a class="btn" href="#">Print</a></div><div class="content">${paragraphs(texts.slice(0, 2))}${gold('h3', 'Queues before dawn')}${paragraphs(texts.slice(2))}</div></div>
<div class="col-md-3"><div class="card"><div class="card-body"><h5 class="card-title">About this page</h5><p class="card-text">We are an independent paper with 1,200 members who pay 7 euros a month each.</p></div></div><ul>${teasers(7, 5)}</ul></div></div>${FOOTER}</div>`,
  );
}

function paywall(): string {
  const { headline, standfirst, paragraphs: texts } = story(5);
  return page(
    `<title>${headline} | The Chronicle</title><meta property="og:description" content="${standfirst}">`,
    `${NAV}<article class="premium">${gold('h1', headline)}${gold('h2', standfirst, 'class="subtitle"')}<div class="article-body">${paragraphs(texts.slice(0, 3))}</div><div class="paywall-overlay"><h3>Read on with a subscription</h3><p>${PAYWALL}</p><ul><li>All articles on web and app</li><li>Cancel at any time</li></ul><a class="button" href="/subscribe">Subscribe</a></div></article><section class="teaser-list"><h2>Latest</h2>${teasers(5, 6, 'h3')}</section>${FOOTER}`,
  );
}

function pullQuotes(): string {
  const { headline, standfirst, paragraphs: texts } = story(0);
  return page(
    `<title>${headline}</title>`,
    `${NAV}<article class="longread"><header>${gold('h1', headline)}${gold('div', standfirst, 'class="dek"')}<div class="author-line">Words <a href="/a">Nora Vance</a></div></header><figure class="hero"><img src="h.jpg" alt="Gate">${gold('figcaption', 'The gate of the market at six in the morning.')}</figure>
${paragraphs(texts.slice(0, 3))}<blockquote class="pullquote"><p>They tell us that it is for our safety</p></blockquote>${paragraphs(texts.slice(3, 5))}<figure><img src="i.jpg" alt="">${gold('figcaption', 'Lorries on the bridge, with the customs house behind them.')}</figure><aside class="pull-quote">a joint office on the bridge, an idea that was first raised in 2011</aside>${paragraphs(texts.slice(5))}</article>
<div class="author-bio"><p>${ABOUT}</p></div>${FOOTER}`,
  );
}

function liveBlog(): string {
  const { headline, paragraphs: texts } = story(4);
  const post = (text: string, index: number): string =>
    `<div class="live-post" id="p${index}"><time datetime="2024-03-12T${10 + index}:15">${10 + index}:15</time>${gold('p', text)}<div class="share-tools"><a href="#">Tweet</a></div></div>`;
  return page(
    `<title>${headline} – live</title>`,
    `${NAV}<main>${gold('h1', headline)}<div class="live-feed">${texts.map(post).join('')}</div></main><aside class="sidebar"><h3>Most popular</h3><ul>${teasers(0, 5)}</ul></aside>${FOOTER}`,
  );
}

function wire(): string {
  const { headline, paragraphs: texts } = story(2);
  return page(`<title>${headline}</title>`, `${gold('h1', headline)}${paragraphs(texts)}`);
}

function longTeasers(): string {
  const { headline, paragraphs: texts } = story(3);
  const other = story(1).paragraphs;
  return page(
    `<title>${headline}</title>`,
    `${NAV}<div id="main"><article class="story">${gold('h1', headline)}${paragraphs(texts)}</article><div class="more-stories">${other
      .slice(0, 4)
      .map(
        (text, index) =>
          `<div class="story-card"><h3><a href="/${index}">Story number ${index}</a></h3><p>${text.slice(0, 140)}…</p></div>`,
      )
      .join('')}</div></div>${FOOTER}`,
  );
}

function comments(): string {
  const { headline, paragraphs: texts } = story(1);
  const many = Array.from(
    { length: 24 },
    (_one, index) =>
      `<li class="comment"><div class="comment-author">user${index}</div><p>${COMMENTS[index % 3]} (${index})</p></li>`,
  ).join('');
  return page(
    `<title>${headline}</title>`,
    `${NAV}<main><h1 data-gold>${headline}</h1><div class="text">${paragraphs(texts.slice(0, 4))}</div><section id="comments"><h2>24 comments</h2><ul>${many}</ul></section></main>${FOOTER}`,
  );
}

function amp(): string {
  const { headline, paragraphs: texts } = story(5);
  return page(
    `<title>${headline}</title><style amp-boilerplate>body{}</style>`,
    `<amp-sidebar id="s"><ul>${teasers(2, 4)}</ul></amp-sidebar><header class="amp-header"><a href="/">The Paper</a></header><article class="amp-article">${gold('h1', headline, 'class="amp-title"')}<amp-img src="x"></amp-img><div class="amp-content">${paragraphs(texts.slice(0, 3))}<amp-ad type="x"></amp-ad>${paragraphs(texts.slice(3))}</div></article><amp-user-notification><p>${COOKIES}</p></amp-user-notification>`,
    '⚡ lang="en"',
  );
}

function brief(): string {
  const { headline, paragraphs: texts } = story(4);
  return page(
    `<title>${headline} - Agency</title><meta property="og:title" content="${headline}">`,
    `${NAV}<div class="wrap"><div class="news-item">${gold('h1', headline)}<div class="news-date">12.03.2024</div><div class="news-text">${gold('p', texts[0] ?? '')}</div></div><div class="all-news"><h2>All news</h2><ul>${teasers(0, 12)}</ul></div></div>${FOOTER}`,
  );
}

function insideForm(): string {
  const { headline, standfirst, paragraphs: texts } = story(3);
  return page(
    `<title>${headline}</title>`,
    `<form id="aspnetForm" method="post" action="/a.aspx"><div class="header">${NAV}<input name="q"><button>Search</button></div><div id="ctl00_Main">${gold('h1', headline)}${gold('p', standfirst, 'class="lead"')}${paragraphs(texts)}</div><div class="footer">© City Council</div></form>`,
  );
}
