// Layouts beyond news sites: old pages, documents, interviews, tables, other scripts.
import { FOOTER, gold, NAV, page, paragraphs, teasers } from './markup.ts';
import { COOKIES, NEWSLETTER, story } from './words.ts';

export const OTHER_LAYOUTS: ReadonlyMap<string, () => string> = new Map([
  ['table layout of 1999', tables1999],
  ['paragraphs by double br', doubleBr],
  ['paragraphs as bare divs', bareDivs],
  ['government press release', pressRelease],
  ['interview', interview],
  ['statistics with tables', statistics],
  ['numbered list article', listicle],
  ['one file by SingleFile', singleFile],
  ['magazine in two columns', twoColumns],
  ['blog with a calendar', blog],
  ['korean site', korean],
  ['russian site', russian],
  ['german site', german],
  ['japanese site', japanese],
  ['hidden and doubled text', hiddenText],
  ['definition list and notes', notes],
  ['page of a think tank', thinkTank],
  ['photo story', photoStory],
]);

function tables1999(): string {
  const { headline, paragraphs: texts } = story(0);
  return page(
    `<title>${headline}</title>`,
    `<table width="760"><tr><td colspan="3"><font size="5">The Karhova Herald</font></td></tr><tr><td width="120" bgcolor="#eeeeee"><a href="1.htm">News</a><br><a href="2.htm">Sport</a><br><a href="3.htm">Weather</a><br><a href="4.htm">Guestbook</a></td><td>${gold('b', headline)}<br><br>${texts.map((text) => gold('p', `<font face="Arial" size="2">${text}</font>`)).join('')}</td><td width="120"><font size="1">You are visitor 12,941. Best viewed with 800 x 600.</font></td></tr></table><hr><center><font size="1">Webmaster: info@herald.example</font></center>`,
  );
}

function doubleBr(): string {
  const { headline, paragraphs: texts } = story(1);
  return page(
    `<title>${headline}</title>`,
    `<div id="menu"><a href="/">Home</a> | <a href="/a">Archive</a> | <a href="/c">Contact</a></div><div id="inhalt">${gold('h1', headline)}<div data-gold>${texts.join('<br><br>\n')}</div></div><div id="fuss">Copyright 2006</div>`,
  );
}

function bareDivs(): string {
  const { headline, paragraphs: texts } = story(2);
  return page(
    `<title>${headline}</title>`,
    `<div class="top"><a href="/">Start</a></div><div class="a"><div class="b">${gold('div', headline, 'class="headline"')}<div class="c">${texts.map((text) => gold('div', text)).join('')}</div></div><div class="d"><div>Next story</div>${teasers(3, 4, 'div')}</div></div>`,
  );
}

function pressRelease(): string {
  const { headline, paragraphs: texts } = story(4);
  return page(
    `<title>${headline} | Ministry of Water</title><meta name="dc.date" content="2024-03-12">`,
    `<header role="banner"><a href="#main">Skip to content</a><p>Ministry of Water and Irrigation</p>${NAV}</header><main id="main"><p class="kicker">Press release 41/2024</p>${gold('h1', headline)}${paragraphs(texts.slice(0, 4))}<ul>${gold('li', 'Households: every second day, from 6 a.m. to noon.')}${gold('li', 'Hospitals and schools: without restriction.')}${gold('li', 'Car washes and pools: closed until further notice.')}</ul>${paragraphs(texts.slice(4))}<section class="contact"><h2>Contact</h2><p>Press office, telephone 0100 4411, press@water.example</p></section></main><footer role="contentinfo"><ul>${teasers(0, 3)}</ul></footer>`,
  );
}

function interview(): string {
  const { headline, standfirst, paragraphs: texts } = story(3);
  const questions = [
    'How did you learn that the boxes were gone?',
    'Who could have taken them?',
    'What do you expect from the city now?',
    'And the prisoners?',
  ];
  return page(
    `<title>${headline}</title>`,
    `${NAV}<article class="interview">${gold('h1', headline)}${gold('p', standfirst, 'class="intro"')}${questions.map((question, index) => gold('p', `<strong>${question}</strong>`, 'class="question"') + gold('p', texts[index + 1] ?? '', 'class="answer"')).join('')}</article><div class="recommended"><h3>You may also like</h3>${teasers(2, 4, 'div')}</div>${FOOTER}`,
  );
}

function statistics(): string {
  const { headline, paragraphs: texts } = story(4);
  const rows = [
    ['Province', 'Stock in March', 'Change'],
    ['Upper Wadi', '41 million m³', '−38 %'],
    ['Lower Wadi', '17 million m³', '−52 %'],
    ['Coast', '88 million m³', '−9 %'],
  ];
  const table = rows
    .map((row, index) => `<tr>${row.map((cell) => gold(index === 0 ? 'th' : 'td', cell)).join('')}</tr>`)
    .join('');
  return page(
    `<title>${headline}</title>`,
    `${NAV}<main>${gold('h1', headline)}${paragraphs(texts.slice(0, 3))}<table class="data">${gold('caption', 'Table 1: Stored water by province')}<tbody>${table}</tbody></table>${paragraphs(texts.slice(3))}</main><aside><h3>Downloads</h3><a href="/a.csv">Data as CSV</a></aside>${FOOTER}`,
  );
}

function listicle(): string {
  const { headline, standfirst, paragraphs: texts } = story(5);
  return page(
    `<title>${headline}</title>`,
    `${NAV}<div class="post">${gold('h1', headline)}${gold('p', standfirst)}${texts
      .slice(0, 5)
      .map(
        (text, index) =>
          `${gold('h2', `${index + 1}. ${['The price', 'The rust', 'The helpers', 'The road', 'The fare'][index]}`)}${gold('p', text)}<div class="ad-slot">Advertisement</div>`,
      )
      .join('')}</div><div class="signup"><p>${NEWSLETTER}</p></div>${FOOTER}`,
  );
}

function singleFile(): string {
  const { headline, standfirst, paragraphs: texts } = story(1);
  const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(400)}`;
  return `<!DOCTYPE html> <html lang=en style><!--\n Page saved with SingleFile \n url: https://paper.example/wells \n saved date: Wed Mar 13 2024\n--><meta charset=utf-8><title>${headline}</title><style>.a{color:red}</style><link rel=canonical href=https://paper.example/wells><body><header class=hd><img src="${picture}"><nav><a href=https://paper.example/>Home</a></nav></header><article class=art><h1 data-gold>${headline}</h1><p data-gold class=summary>${standfirst}<div class=body>${texts.map((text) => `<p data-gold>${text}`).join('')}</div></article><div class=onward><h2>More on this story</h2><ul>${teasers(1, 5)}</ul></div><template shadowrootmode=open><span>Widget</span></template>`;
}

function twoColumns(): string {
  const { headline, standfirst, paragraphs: texts } = story(5);
  return page(
    `<title>${headline} · Quarterly</title>`,
    `<div class="mast">Quarterly</div><div class="feature">${gold('h1', headline)}${gold('p', standfirst, 'class="deck"')}<div class="cols"><div class="col col-1">${paragraphs(texts.slice(0, 3))}</div><div class="col col-2">${paragraphs(texts.slice(3))}</div></div></div><div class="issue-nav"><a href="/1">Contents</a> <a href="/2">Next page</a></div>${FOOTER}`,
  );
}

function blog(): string {
  const { headline, paragraphs: texts } = story(2);
  const days = Array.from(
    { length: 31 },
    (_one, day) => `<td><a href="/d/${day + 1}">${day + 1}</a></td>`,
  ).join('');
  return page(
    `<title>Harbour Notes: ${headline}</title>`,
    `<div class="main section"><div class="post hentry">${gold('h3', headline, 'class="post-title entry-title"')}<div class="post-body entry-content">${texts.map((text) => gold('div', text)).join('<div><br></div>')}</div><div class="post-footer">Posted by Nora at 9:14 PM <a href="#">3 comments</a> Labels: <a href="/l">ships</a></div></div></div><div class="sidebar section"><div class="widget"><h2>About me</h2><p>I write about harbours, boats and the people who repair them.</p></div><table class="calendar"><tr>${days}</tr></table><h2>Blog archive</h2><ul>${teasers(0, 8)}</ul></div>`,
  );
}

function korean(): string {
  const texts = [
    '강원도 속초시는 지난 11일 항구 재개발 사업의 1단계 공사를 마쳤다고 밝혔다. 시는 2021년부터 340억원을 들여 낡은 부두를 고치고 어민들이 쓸 냉동 창고를 지었다.',
    '박정호 시장은 기자 회견에서 “어민들의 소득이 해마다 5%씩 늘어날 것”이라고 말했다. 그러나 어민회는 창고 사용료가 너무 비싸다며 반발하고 있다.',
    '어민회 대표 김순자 씨는 “하루 사용료 3만 원은 하루 수입의 절반”이라며 시가 사용료를 낮추지 않으면 옛 창고를 계속 쓰겠다고 말했다.',
    '시는 다음 달 20일까지 어민회와 협의를 마치고 2단계 공사를 시작할 계획이다. 2단계에는 여객선 터미널과 수산물 시장이 들어선다.',
  ];
  return page(
    '<title>속초항 재개발 1단계 공사 마쳐 - 바다신문</title><meta property="og:title" content="속초항 재개발 1단계 공사 마쳐">',
    `<div id="wrap"><div id="gnb"><a href="/">홈</a><a href="/p">정치</a><a href="/e">경제</a></div><div id="article-view"><div class="article-head">${gold('h3', '속초항 재개발 1단계 공사 마쳐', 'class="heading"')}<ul class="infomation"><li>기자명 이하늘 기자</li><li>입력 2024.03.12 09:10</li></ul></div><div id="article-view-content-div">${texts.map((text) => gold('p', text)).join('')}</div><div class="copyright">저작권자 © 바다신문 무단전재 및 재배포 금지</div></div><div class="relation"><strong>관련기사</strong><ul><li><a href="/1">어민회 시청 앞에서 집회</a></li><li><a href="/2">냉동 창고 사용료 논란</a></li></ul></div></div>`,
    'lang="ko"',
  );
}

function russian(): string {
  const texts = [
    'Рыбный порт Белозерска возобновил работу после пятидневного шторма, сообщила во вторник администрация города. За это время из-за льда были повреждены четыре судна и причал, построенный в 1983 году.',
    'По словам начальника порта Андрея Лаптева, ремонт обойдётся в 62 миллиона рублей и продлится до июня. «Мы просим область помочь, своих денег у города нет», — сказал он журналистам.',
    'Рыбаки жалуются, что им не выплатили компенсацию за прошлый год. Глава артели Нина Горбунова рассказала, что артель потеряла 140 тонн рыбы и была вынуждена уволить 18 человек.',
    'Министерство сельского хозяйства области обещало рассмотреть заявку до 1 апреля.',
  ];
  return page(
    '<title>Порт Белозерска возобновил работу после шторма — Северные вести</title>',
    `<div class="header"><a href="/">Главная</a><a href="/obl">Область</a></div><div class="news-detail">${gold('h1', 'Порт Белозерска возобновил работу после шторма')}<div class="news-date-time">12 марта 2024, 14:05</div><div class="detail_text">${texts.map((text) => gold('p', text)).join('')}</div><div class="social-likes">Поделиться: <a href="#">ВКонтакте</a> <a href="#">Telegram</a></div></div><div class="also"><h4>Читайте также</h4><a href="/1">Губернатор открыл новый мост через Шексну</a><a href="/2">В районе отменили занятия в школах</a></div><div class="footer">© 2024 Северные вести. Все права защищены. 16+</div>`,
    'lang="ru"',
  );
}

function german(): string {
  const texts = [
    'Die Fähre zwischen Norderhafen und der Insel Trischen fährt seit Sonntag wieder. Vier Tage lang hatte der Sturm sie im Hafen gehalten, wie die Reederei mitteilte. Rund 1.200 Reisende warteten auf beiden Seiten.',
    'Der Anleger auf der Insel wurde an drei Stellen beschädigt. Die Reparatur kostet nach Angaben von Hafenmeisterin Elke Petersen etwa 2,4 Millionen Euro und soll im März beginnen.',
    '„Den Leuten gingen schon die Medikamente aus“, sagte Bürgermeister Hauke Jessen der Zeitung. Die Schule habe nicht mehr geheizt werden können.',
    'Für Donnerstag erwartet der Wetterdienst neue Sturmböen von bis zu 110 Kilometern in der Stunde. Die zweite Fahrt des Tages könne kurzfristig ausfallen, hieß es.',
  ];
  return page(
    '<title>Fähre nach Trischen fährt wieder - Küstenbote</title>',
    `<header><nav aria-label="Hauptmenü"><a href="/">Start</a><a href="/region">Region</a></nav></header><main><article><header>${gold('h1', 'Fähre nach Trischen fährt wieder')}<div class="article-meta">Von Jana Lüders · Stand: 12.02.2024, 10:30 Uhr</div></header><div class="article-text">${texts
      .slice(0, 2)
      .map((text) => gold('p', text))
      .join(
        '',
      )}<div class="anzeige">Anzeige</div><div class="opt-in"><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p><button>Externer Inhalt anzeigen</button></div>${texts
      .slice(2)
      .map((text) => gold('p', text))
      .join(
        '',
      )}</div></article><section class="mehr-zum-thema"><h2>Mehr zum Thema</h2><ul><li><a href="/1">Sturm deckt Dächer auf Amrum ab</a></li><li><a href="/2">Inselschule bekommt neue Heizung</a></li></ul></section></main><div id="cookie-consent"><p>${COOKIES}</p></div><footer>© Küstenbote</footer>`,
    'lang="de"',
  );
}

function japanese(): string {
  const texts = [
    '北海道の港町で11日、強風のため4日間止まっていたフェリーの運航が再開された。運航会社によると、島と本土の港で合わせて約1200人が船を待っていた。',
    '町長の佐藤健一さんは「薬が足りなくなり始めていた。再開できてほっとしている」と話した。小学校では暖房が使えず、授業を取りやめていたという。',
    '桟橋は3か所が壊れ、修理には約2億4000万円かかる見通しだ。工事は来月に始まり、6月までに終える予定で、町は国に補助を求めている。',
    '気象台は14日にも再び風が強まるとみて、注意を呼びかけている。',
  ];
  return page(
    '<title>フェリー4日ぶりに再開 | 北の新聞</title>',
    `<div class="gnavi"><a href="/">トップ</a><a href="/s">社会</a></div><div class="main"><h1 data-gold>フェリー4日ぶりに再開</h1><p class="date">2024年2月12日 10時30分</p><div class="honbun">${texts.map((text) => gold('p', text)).join('')}</div><ul class="sns"><li>シェア</li><li>ツイート</li></ul></div><div class="side"><h2>アクセスランキング</h2><ol><li><a href="/1">知事選、3人が立候補の見通し</a></li><li><a href="/2">雪まつりに過去最多の人出</a></li></ol></div><footer>© 北の新聞社</footer>`,
    'lang="ja"',
  );
}

function hiddenText(): string {
  const { headline, paragraphs: texts } = story(0);
  return page(
    `<title>${headline}</title>`,
    `${NAV}<article><span class="visually-hidden">Article begins here</span>${gold('h1', headline)}<div style="display:none"><p>${texts[5]} This copy is for machines and must not be read.</p></div>${paragraphs(texts)}<div hidden><p>An old version of the text, kept by the editors: ${texts[0]}</p></div></article><noscript><p>Please enable JavaScript to read this page.</p></noscript>${FOOTER}`,
  );
}

function notes(): string {
  const { headline, paragraphs: texts } = story(3);
  return page(
    `<title>${headline}</title>`,
    `<main>${gold('h1', headline)}${paragraphs(texts.slice(0, 3))}<dl>${gold('dt', 'Archive')}${gold('dd', 'Holds the files of the city since 1848.')}${gold('dt', 'Court')}${gold('dd', 'Decides on disputes with the city.')}</dl>${paragraphs(texts.slice(3))}${gold('blockquote', 'The truth does not burn, it only gets wet.')}</main><nav>${teasers(0, 4, 'span')}</nav>`,
  );
}

function thinkTank(): string {
  const { headline, standfirst, paragraphs: texts } = story(2);
  return page(
    `<title>${headline} | Institute for Northern Studies</title><meta name="citation_title" content="${headline}"><meta name="citation_author" content="Henriksen, Pål">`,
    `<div class="mega-menu">${teasers(0, 8, 'div')}</div><div class="publication"><div class="publication-type">Commentary</div>${gold('h1', headline)}<div class="publication-authors">Pål Henriksen</div><div class="key-points"><h2 data-gold>Key points</h2><ul>${gold('li', standfirst)}${gold('li', 'No more than 60 ships a year are likely to use the route before 2035.')}</ul></div><div class="rich-text">${paragraphs(texts.slice(0, 3))}${gold('h2', 'Who pays')}${paragraphs(texts.slice(3))}</div><div class="download"><a href="/a.pdf">Download the full paper (PDF, 1.2 MB)</a></div></div><div class="related-content"><h2>Related publications</h2>${teasers(4, 4, 'h3')}</div>${FOOTER}`,
  );
}

function photoStory(): string {
  const { headline, standfirst, paragraphs: texts } = story(5);
  return page(
    `<title>${headline}</title>`,
    `${NAV}<article>${gold('h1', headline)}${gold('p', standfirst, 'class="lead"')}${texts.map((text, index) => `<figure class="slide"><img src="${index}.jpg" alt="Picture ${index + 1}">${gold('figcaption', text)}</figure>`).join('')}</article><div class="gallery-more"><h3>More galleries</h3><ul>${teasers(3, 6)}</ul></div>${FOOTER}`,
  );
}
