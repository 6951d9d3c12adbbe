// Small invented-for-tests collection as marked text: '[person=saldo:Saldo]' mentions the thing with the key 'saldo'.
import type { ArticleLink, BlockKind, CleaningNote, Origin, RemovedLine } from '../src/records/article.ts';
import type { StatementProperty } from '../src/records/statement.ts';

export type SampleBlock = readonly [kind: BlockKind, marked: string, speaker?: string];

interface SampleStatement {
  readonly subject: string;
  readonly property: StatementProperty;
  readonly value: string;
  readonly object?: string;
  /** A run of the article's text, word for word. */
  readonly quote: string;
}

export interface SampleArticle {
  readonly path: string;
  readonly title: string;
  readonly titleFrom?: Origin;
  /** EDTF of the publication; null when nothing is known. */
  readonly published?: {
    readonly edtf: string;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly publishedFrom?: Origin;
  readonly publisher?: string;
  readonly publisherFrom?: Origin;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly blocks: readonly SampleBlock[];
  readonly links?: readonly Omit<ArticleLink, 'line'>[];
  readonly removed?: readonly Omit<RemovedLine, 'line'>[];
  readonly changes?: readonly CleaningNote[];
  readonly statements?: readonly SampleStatement[];
}

const supplied = (reason: string): Origin => ({ from: 'supplied', line: null, reason });

export const SAMPLE_ARTICLES: readonly SampleArticle[] = [
  {
    path: '001_saldo.txt',
    title: 'Russian-installed official meets North Korea’s ambassador in Moscow',
    titleFrom: supplied('The file has no title; this one is made from paragraph 1.'),
    published: { edtf: '2026-04-17/..', earliest: '2026-04-17', latest: null },
    publishedFrom: {
      from: 'inferred',
      line: 9,
      quote: '2026-04-17',
      reason: 'The article cites a page dated 17 April 2026 in its address.',
    },
    publisher: 'The Moscow Times',
    publisherFrom: {
      from: 'inferred',
      line: 11,
      quote: 'Read this article in Russian at The Moscow Times',
      reason: 'The file points to the same article of this publisher.',
    },
    blocks: [
      ['caption', '[person=saldo:Vladimir Saldo] (left) and [person=sin:Shin Hong Cheol].'],
      [
        'paragraph',
        'A Russian-installed official in occupied southern [place=ukraine:Ukraine] has held talks with [place=nk:North Korea]’s ambassador in [place=moscow:Moscow], according to statements and media reports.',
      ],
      [
        'paragraph',
        '[person=saldo:Vladimir Saldo], the Moscow-appointed head of the Russian-controlled part of [place=ukraine:Ukraine]’s [place=kherson:Kherson region], met North Korean Ambassador [person=sin:Sin Hong Chol] at the [organisation=embassy:North Korean Embassy in Moscow], South Korea’s [organisation=kjd:Korea JoongAng Daily] reported.',
      ],
      [
        'paragraph',
        '[person=saldo:Saldo] said [place=nk:North Korea]’s need for food products aligned with proposals from the Russian-installed administration.',
      ],
      [
        'paragraph',
        'According to the rights group [organisation=grc:Global Rights Compliance], North Korean workers on Russian construction sites often endure conditions akin to forced labor, working [figure=hours:up to 16 hours a day] with few days off, and receiving only [figure=pay:about $10 per month] after deductions.',
      ],
      [
        'paragraph',
        '[place=russia:Russia] has stepped up the import of North Korean labor since launching its full-scale invasion of [place=ukraine:Ukraine] in [date=2022:2022]. [date=../2025-06:By June 2025], [figure=workers:around 15,000 North Korean workers] were in [place=russia:Russia], while Russian companies had submitted requests for [figure=requested:some 153,000 workers].',
      ],
      [
        'paragraph',
        'In return, [place=russia:Russia] is believed to be providing [place=nk:North Korea] with military technology, [organisation=kjd:Korea JoongAng Daily] reported.',
      ],
    ],
    links: [
      {
        url: 'https://koreajoongangdaily.joins.com/news/2026-04-17/national/northKorea/2571340',
        text: null,
        block: 2,
      },
    ],
    removed: [
      {
        text: 'Related article: Russia and North Korea’s Propaganda Partnership Is Taking Shape',
        rule: 'related-link',
      },
      {
        text: 'Read this article in Russian at The Moscow Times’ Russian service.',
        rule: 'other-language-link',
      },
    ],
    changes: [
      {
        rule: 'unwrap-lines',
        line: 3,
        message: '31 lines that were wrapped by hand were joined into paragraphs.',
      },
    ],
    statements: [
      {
        subject: 'saldo',
        property: 'role',
        value: 'Moscow-appointed head of the Russian-controlled part of Ukraine’s Kherson region',
        object: 'kherson',
        quote:
          'Vladimir Saldo, the Moscow-appointed head of the Russian-controlled part of Ukraine’s Kherson region, met North Korean Ambassador Sin Hong Chol',
      },
      {
        subject: 'sin',
        property: 'role',
        value: 'North Korean Ambassador',
        quote: 'met North Korean Ambassador Sin Hong Chol at the North Korean Embassy in Moscow',
      },
      {
        subject: 'kjd',
        property: 'reported',
        value: 'met North Korean Ambassador Sin Hong Chol',
        quote: 'South Korea’s Korea JoongAng Daily reported.',
      },
      {
        subject: 'saldo',
        property: 'said',
        value:
          'North Korea’s need for food products aligned with proposals from the Russian-installed administration',
        object: 'nk',
        quote:
          'Saldo said North Korea’s need for food products aligned with proposals from the Russian-installed administration.',
      },
      {
        subject: 'grc',
        property: 'said',
        value:
          'North Korean workers on Russian construction sites often endure conditions akin to forced labor',
        quote:
          'According to the rights group Global Rights Compliance, North Korean workers on Russian construction sites often endure conditions akin to forced labor',
      },
    ],
  },
  {
    path: '2023/interview.md',
    title: 'Young people mobilised to “lighten the load”',
    titleFrom: { from: 'stated', line: 1, quote: 'Young people mobilised to “lighten the load”' },
    published: { edtf: '2023-09-20', earliest: '2023-09-20', latest: '2023-09-20' },
    publishedFrom: { from: 'front-matter', line: 2 },
    publisher: 'ASIAPRESS',
    publisherFrom: { from: 'front-matter', line: 3 },
    author: 'Kang Ji-won',
    tags: ['interview', 'food'],
    blocks: [
      [
        'paragraph',
        '[person=kim:Kim Jong-un] completed his visit to [place=russia:Russia] and returned to [place=nk:North Korea] in the early morning hours of [date=2023-09-19:September 19]. The paper heard from [person=partner:a reporting partner in Yanggang Province] about [person=kim:Kim]’s visit. (Interviewer: [person=kang:KANG Ji-won])',
      ],
      ['heading', 'Young people mobilised'],
      [
        'question',
        'What was the domestic situation like while [person=kim:Kim Jong-un] was in [place=russia:Russia]?',
        'Kang Ji-won',
      ],
      [
        'answer',
        'The government has made a big deal about [person=kim:Kim]’s visit to [place=russia:Russia]. The [organisation=league:Youth League] will hold a petition event.',
        'a reporting partner',
      ],
      [
        'editor-note',
        'Until the outbreak, collective farms were considered the most poverty-stricken places to work in [place=nk:North Korea].',
      ],
      [
        'list',
        'Because the [place=nk:DPRK] has relied on China for flour\nNot many people expect much from [place=russia:Russia]',
      ],
      ['quote', 'President [person=putin:Vladimir Putin] spent four hours with him.'],
    ],
    removed: [{ text: 'RECOMMENDATIONS', rule: 'furniture-word' }],
    statements: [
      {
        subject: 'putin',
        property: 'role',
        value: 'President',
        quote: 'President Vladimir Putin spent four hours with him.',
      },
      {
        subject: 'partner',
        property: 'said',
        value: 'The government has made a big deal about Kim’s visit to Russia',
        object: 'kim',
        quote: 'The government has made a big deal about Kim’s visit to Russia.',
      },
    ],
  },
  {
    path: 'agriculture.txt',
    title: 'North Korea–Russia talks on agriculture & labour',
    titleFrom: { from: 'stated', line: 1, quote: 'North Korea–Russia talks on agriculture & labour' },
    publishedFrom: {
      from: 'unknown',
      reason: 'No line of the file gives a day and nothing in it bounds one.',
    },
    blocks: [
      [
        'paragraph',
        'A delegation traveled to the [place=russia:Russian Federation], the [organisation=kcna:Korean Central News Agency] ([organisation=kcna:KCNA]) reported. The group is led by [person=kimgw:Kim Gwan Wook], director of the [organisation=ias:Institute of Agricultural Sciences].',
      ],
      [
        'paragraph',
        'The delegation left on [date=XXXX-02-09:February 9]. [organisation=kcna:KCNA] counted [figure=workers:12,000 to 14,000 North Korean workers] abroad. [organisation=acme:Acme & Sons <Holdings>] sells fertiliser.',
      ],
    ],
    statements: [
      {
        subject: 'kimgw',
        property: 'role',
        value: 'director of the Institute of Agricultural Sciences',
        object: 'ias',
        quote: 'The group is led by Kim Gwan Wook, director of the Institute of Agricultural Sciences.',
      },
    ],
  },
  {
    path: 'harvest-ar.txt',
    title: 'وزيرة الزراعة تتحدث عن المحصول',
    language: 'ar',
    published: { edtf: '2026-02', earliest: '2026-02-01', latest: '2026-02-28' },
    publishedFrom: { from: 'stated', line: 2, quote: 'فبراير 2026' },
    publisher: 'صحيفة الاختبار',
    publisherFrom: { from: 'front-matter', line: 2 },
    url: 'https://news.example/harvest?a=1&b=2',
    blocks: [
      [
        'paragraph',
        'قالت [person=salah:ليلى حداد] في [place=moscow:موسكو] إن المحصول ارتفع بنسبة [figure=share:٤٠٪].',
      ],
    ],
    statements: [
      {
        subject: 'salah',
        property: 'said',
        value: 'المحصول ارتفع بنسبة ٤٠٪',
        quote: 'إن المحصول ارتفع بنسبة ٤٠٪.',
      },
    ],
  },
  {
    path: 'yokohama.txt',
    title: '横浜で会談',
    language: 'ja',
    blocks: [
      [
        'paragraph',
        '[place=yokohama:横浜市]で会談が行われた。[date=2026-02-11:2026年2月11日]、[person=kimgu:Kim Gwang Uk]が出席した。',
      ],
    ],
  },
];
