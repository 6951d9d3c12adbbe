// Layouts written after the rules were settled, and never used to mend them: what measures the rules rather than the effort.
import { gold, page, paragraphs, teasers } from './markup.ts';
import { ABOUT, COOKIES, NEWSLETTER, story } from './words.ts';

export const UNSEEN_LAYOUTS: ReadonlyMap<string, () => string> = new Map([
  ['broadcaster with blocks for each paragraph', broadcaster],
  ['agency page with key facts beside', keyFacts],
  ['regional paper with weather and adverts in sections', regional],
  ['newsletter issue on the web', newsletterIssue],
  ['scanned-looking archive page', archive],
  ['spanish paper', spanish],
  ['ngo report with boxes', ngo],
  ['forum-like comments in divs', forum],
]);

function broadcaster(): string {
  const { headline, paragraphs: texts } = story(0);
  const block = (text: string): string =>
    `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer">${gold('p', text, 'class="ssrcss-1q0x1qg-Paragraph"')}</div></div>`;
  return page(
    `<title>${headline} - Channel One News</title>`,
    `<div id="root"><header><a href="/">Channel One</a><nav><a href="/n">News</a><a href="/s">Sport</a></nav></header><main><article><header>${gold('h1', headline, 'id="main-heading"')}<div data-component="byline-block">Nora Vance<br>Karhova correspondent</div><time datetime="2024-03-09T10:00:00Z">9 March 2024</time></header>${block(texts[0] ?? '')}<div data-component="image-block"><figure><img alt="x"><span class="source">Reuters</span>${gold('figcaption', 'Traders waited for two hours before the gates were opened.')}</figure></div>${texts.slice(1, 4).map(block).join('')}<div data-component="links-block"><ul>${teasers(4, 3)}</ul></div>${texts.slice(4).map(block).join('')}</article><div data-component="topic-list"><h2>Related topics</h2><a href="/t">Markets</a></div><section data-component="more"><h2>More on this story</h2>${teasers(2, 4, 'div')}</section></main></div>`,
  );
}

function keyFacts(): string {
  const { headline, paragraphs: texts } = story(2);
  return page(
    `<title>${headline}</title><meta property="og:title" content="${headline}">`,
    `<div class="l-page"><div class="l-top"><ul><li><a href="/a">Markets</a></li><li><a href="/b">Shipping</a></li></ul></div><div class="l-main"><div class="story-head">${gold('h1', headline)}</div><div class="story-side"><h4>Company</h4><p>Hallvik ASA</p><p>HLV +2.4 %</p></div><div class="story-copy">${paragraphs(texts)}<p class="credits">(Reporting by Nora Vance; Editing by Tom Lund)</p></div></div><div class="l-bottom"><p>${NEWSLETTER}</p><p>© Agency. See our terms of use.</p></div></div>`,
  );
}

function regional(): string {
  const { headline, standfirst, paragraphs: texts } = story(3);
  return page(
    `<title>${headline} | Velm Anzeiger</title>`,
    `<section class="weather"><p>Velm: 4 °C, light rain until evening, wind from the west.</p></section><section class="content-stage"><h2 class="kicker">City</h2>${gold('h1', headline)}${gold('p', `<strong>${standfirst}</strong>`, 'class="teaser-text"')}</section><section class="content-body">${texts.map((text, index) => gold('p', text) + (index === 2 ? '<section class="promo-inline"><p>Our app brings the news of your district to your telephone, free for the first month.</p></section>' : '')).join('')}</section><section class="content-more"><h3>Also interesting</h3>${teasers(6, 5, 'div')}</section><section class="legal"><p>${COOKIES}</p></section>`,
  );
}

function newsletterIssue(): string {
  const { headline, standfirst, paragraphs: texts } = story(4);
  return page(
    `<title>${headline}</title>`,
    `<center><table width="600"><tr><td><a href="/view">View in browser</a></td></tr><tr><td>${gold('h1', headline)}</td></tr><tr><td>${gold('p', standfirst)}${paragraphs(texts)}</td></tr><tr><td><p>You receive this letter because you subscribed on our site. <a href="/u">Unsubscribe</a></p></td></tr></table></center>`,
  );
}

function archive(): string {
  const { headline, paragraphs: texts } = story(5);
  return page(
    `<title>Archive of the Ostrava Courier: ${headline}</title>`,
    `<div class="toolbar"><a href="#">Zoom</a> <a href="#">Download page</a> <a href="#">Report an error in the text</a></div><div class="viewer"><div class="ocr"><div class="ocr_headline">${gold('h2', headline)}</div>${texts.map((text) => `<div class="ocr_par">${gold('span', text)}</div>`).join('')}</div></div><div class="meta"><dl><dt>Date</dt><dd>12 May 1996</dd><dt>Page</dt><dd>3</dd></dl></div>`,
  );
}

function spanish(): string {
  const texts = [
    'El mercado de Villaseca volvió a abrir el sábado tras cinco semanas de cierre, informó el ayuntamiento. Unos 400 puestos estaban ocupados al mediodía, menos de la mitad de los que se alquilaron en enero.',
    'La alcaldesa, Rocío Benítez, dijo que los nuevos permisos costarán 85 euros al mes. «Es la única manera de pagar la vigilancia», afirmó en una rueda de prensa.',
    'Los comerciantes rechazan la medida. Su portavoz, Manuel Ortega, calcula que un tercio de los puestos cerrará antes del verano si el precio no baja.',
    'El pleno municipal debatirá la ordenanza el 14 de abril.',
  ];
  return page(
    '<title>Villaseca reabre su mercado tras cinco semanas | El Diario del Sur</title>',
    `<header><nav><a href="/">Portada</a><a href="/local">Local</a></nav></header><main><article>${gold('h1', 'Villaseca reabre su mercado tras cinco semanas')}<div class="firma">Carmen Ruiz</div><div class="fecha">09/03/2024 - 10:15</div><div class="cuerpo">${texts
      .slice(0, 2)
      .map((text) => gold('p', text))
      .join(
        '',
      )}<div class="despiece-relacionadas"><h3>Noticias relacionadas</h3><a href="/1">Detenido por robar un retablo</a></div>${texts
      .slice(2)
      .map((text) => gold('p', text))
      .join(
        '',
      )}</div><div class="compartir"><a href="#">Compartir</a></div></article><div class="suscribete"><p>Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes.</p></div></main><footer>© El Diario del Sur</footer>`,
    'lang="es"',
  );
}

function ngo(): string {
  const { headline, standfirst, paragraphs: texts } = story(1);
  return page(
    `<title>${headline} - Water Watch</title>`,
    `<div class="site-nav"><a href="/donate">Donate</a><a href="/about">About us</a></div><div class="hero-banner">${gold('h1', headline)}${gold('p', standfirst)}</div><div class="body-copy">${paragraphs(texts.slice(0, 3))}<div class="fact-box">${gold('h3', 'Arsenic in figures')}<ul>${gold('li', 'Limit: 10 micrograms per litre')}${gold('li', 'Highest value found: 62 micrograms')}${gold('li', 'Children at the school of Bonso: about 240')}</ul></div>${paragraphs(texts.slice(3))}</div><div class="cta"><h2>Help us test more wells</h2><p>With 40 dollars you pay for the test of one well. Every gift counts.</p><a href="/donate">Give now</a></div><div class="staff-card"><p>${ABOUT}</p></div>`,
  );
}

function forum(): string {
  const { headline, paragraphs: texts } = story(4);
  const reply = (index: number): string =>
    `<div class="msg"><div class="usr">reader_${index}</div><div class="txt">I was there last week and what they write about the queues is true, number ${index} can confirm it.</div></div>`;
  return page(
    `<title>${headline}</title>`,
    `<div class="wrapper"><div class="art"><div class="ttl">${gold('h1', headline)}</div><div class="txt">${paragraphs(texts)}</div></div><div class="thread"><div class="thread-head">Readers say</div>${Array.from({ length: 8 }, (_one, index) => reply(index)).join('')}</div></div>`,
  );
}
