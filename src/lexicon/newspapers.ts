import { nameList, wordList, wordSet } from './word-list.ts';

// Papers, broadcasters and sites as a line beside an article writes them.

/** Known by their name alone: nothing else is called so. */
export const NEWSPAPERS: readonly string[] = nameList(`
The New York Times; New York Times; The Washington Post; Washington Post; The Wall Street Journal; Wall Street Journal; Los Angeles Times; Chicago Tribune; The Boston Globe; USA Today; The Christian Science Monitor; The Atlantic; The New Yorker; Newsweek; Politico; Axios; ProPublica; HuffPost; CNN; NBC News; ABC News; CBS News; Fox News; NPR; PBS; BBC; BBC News; BBC Monitoring; BBC Monitoring Africa; BBC Monitoring Americas; BBC Monitoring Asia Pacific; BBC Monitoring Caucasus; BBC Monitoring Central Asia; BBC Monitoring Europe; BBC Monitoring European; BBC Monitoring Former Soviet Union; BBC Monitoring Latin America; BBC Monitoring Media; BBC Monitoring Middle East; BBC Monitoring Newsfile; BBC Monitoring South Asia; BBC Monitoring Trans Caucasus Unit; BBC Monitoring Ukraine & Baltics; Sky News; ITV News; Channel 4 News; Al Jazeera; Deutsche Welle; France 24; Radio Free Asia; Radio Free Europe/Radio Liberty; Voice of America; Euronews; Euractiv
The Guardian; The Observer; The Times; The Sunday Times; The Daily Telegraph; The Telegraph; The Independent; Financial Times; The Economist; Daily Mail; Daily Mirror; Daily Express; Evening Standard; The Scotsman; The Herald; The Irish Times; Irish Independent; Irish Examiner; The Globe and Mail; Toronto Star; National Post; The Sydney Morning Herald; The Age; The Australian; New Zealand Herald; The Hindu; The Times of India; Hindustan Times; The Indian Express; Dawn; The Daily Star; The Straits Times; South China Morning Post; Bangkok Post; The Jakarta Post; The Japan Times; Nikkei Asia; Asahi Shimbun; The Asahi Shimbun; Mainichi Shimbun; Yomiuri Shimbun; The Korea Times; The Korea Herald; Korea JoongAng Daily; Chosun Ilbo; Dong-A Ilbo; Hankyoreh; The Hankyoreh; JoongAng Ilbo; Daily NK; NK News; NK Pro; 38 North; ASIAPRESS; The Diplomat; The Moscow Times; Meduza; Novaya Gazeta; Novaya Gazeta Europe; Kyiv Post; The Kyiv Independent; Ukrainska Pravda; Haaretz; The Jerusalem Post; The Times of Israel; Arab News; Gulf News; Khaleej Times; Al-Ahram; Asharq Al-Awsat; Daily Nation; Mail & Guardian; The Conversation; The Intercept; Bellingcat
Le Monde diplomatique; Le Figaro; Libération; L'Humanité; La Croix; Les Échos; Les Echos; Le Parisien; Ouest-France; Sud Ouest; La Dépêche du Midi; La Voix du Nord; Le Soir; La Libre Belgique; Le Temps; Tribune de Genève; La Presse; Le Devoir; Mediapart; Courrier international; Jeune Afrique; Franceinfo; RFI; RTBF; RTS
FAZ; Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine; Süddeutsche Zeitung; Neue Zürcher Zeitung; NZZ; Tages-Anzeiger; Der Spiegel; Die Zeit; Die Welt; taz; Der Tagesspiegel; Tagesspiegel; Handelsblatt; Frankfurter Rundschau; Berliner Zeitung; Der Standard; Die Presse; Kurier; Kleine Zeitung; Salzburger Nachrichten; Deutschlandfunk; Tagesschau; ARD; ZDF; ORF; SRF; Bild-Zeitung; Stuttgarter Zeitung; Rheinische Post; Augsburger Allgemeine; Sächsische Zeitung
El País; El Mundo; La Vanguardia; El Periódico; El Confidencial; elDiario.es; Diario de Sevilla; Clarín; La Nación; Página/12; Página 12; Infobae; El Universal; La Jornada; Excélsior; El Espectador; El Comercio; El Mercurio; La Tercera; El Nuevo Herald; Folha de S.Paulo; Folha de S. Paulo; O Globo; O Estado de S. Paulo; Diário de Notícias; Jornal de Notícias; Expresso
Corriere della Sera; la Repubblica; La Repubblica; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Fatto Quotidiano; Il Giornale; Avvenire; De Standaard; De Morgen; NRC Handelsblad; de Volkskrant; De Telegraaf; Dagens Nyheter; Svenska Dagbladet; Aftenposten; Politiken; Berlingske; Helsingin Sanomat; Gazeta Wyborcza; Rzeczpospolita; Hürriyet; Cumhuriyet; Kathimerini
Коммерсантъ; Коммерсант; Ведомости; Российская газета; Новая газета; Независимая газета; Комсомольская правда; Московский комсомолец; РБК; Медуза; Газета.ру; Лента.ру; Фонтанка; Эхо Москвы; Українська правда; Дзеркало тижня; Радіо Свобода; Радио Свобода
조선일보; 중앙일보; 동아일보; 한겨레; 경향신문; 한국일보; 서울신문; 국민일보; 세계일보; 문화일보; 매일경제; 한국경제; 노동신문; 오마이뉴스; 자유아시아방송; 데일리NK; 読売新聞; 朝日新聞; 毎日新聞; 日本経済新聞; 産経新聞; 東京新聞; 人民日报; 人民日報; 环球时报; 光明日报; 新京报; 南方周末; 明報; 聯合報; 自由時報
الأهرام; الشرق الأوسط; الجزيرة; العربية; القدس العربي; الحياة; النهار; الأخبار; اليوم السابع; المصري اليوم; البيان; الخليج`);

/** Names that mean something else as well: a paper only beside a day. */
export const PAPERS_BESIDE_A_DAY: readonly string[] = nameList(`
Time; Focus; Bild; Standard; Spiegel; Zeit; Welt; Express; Metro; Mirror; Sun; The Sun; Guardian; Independent; Observer; Economist; Telegraph; Le Monde; Monde; Le Point; L'Express; L'Obs; Figaro; Público; Reforma; Marca; As; ABC; El Tiempo; Semana; Observador; Visão; Veja; Stern; Profil; Falter; Croissant; Правда; Известия; Труд; Аргументы и факты; Дождь; Today; Republik; Blick; 20 Minuten; Il Post; Internazionale; El Nacional; El Heraldo; La Razón; Proceso; Milenio; Sabah; Zaman`);

/** Words of which names of papers are made; 'zeitung' also as the end of a word. */
export const MASTHEAD_WORDS: ReadonlySet<string> =
  wordSet(`times tribune gazette chronicle news journal telegraph examiner courier bulletin inquirer register dispatch sentinel newspaper weekly monitor magazine radio tv
zeitung tageblatt tagblatt nachrichten rundschau anzeiger kurier morgenpost allgemeine volksblatt
dépêche gazette courrier républicain progrès quotidien nouvelles diario periódico noticias heraldo correo diário jornal notícias folha gazzetta corriere giornale messaggero quotidiano dagblad nieuws nyheter dagbladet tidende tidning tidningen avis avisen sanomat
газета ведомости новости вестник газети новини телеканал агентство جريدة صحيفة وكالة مجلة قناة`);

/** Beside another word at the end of a title, behind the headline, they make the name of a paper: 'Nile Mirror', 'The Coast Review'. */
export const PAPER_WORDS_IN_TITLES: ReadonlySet<string> =
  wordSet(`advertiser advocate argus banner bee clarion enquirer gleaner intelligencer packet daily echo express globe guardian herald independent ledger mail mercury mirror observer online post standard star today
wire post-gazette blatt bote kurier presse echo journal libre voix indépendant mundo país prensa voz correio
правда известия время вести ведомости газета обозреватель обозрение курьер новости вестник`);

/** Of these the ones that end no team's, tower's or station's name: between a headline and its day 'Harbour Post' is a paper, 'Halifax Mercury' may be a team. */
export const PAPER_WORDS_ABOVE_DAY: ReadonlySet<string> = wordSet(
  'advertiser argus blatt blog bote daily echo guardian herald journal kurier ledger magazine mail mirror newsletter newswire observer post presse prensa press site website weekly',
);

/** Last words of a paper's name that hardly end anything else: over a headline and its day or its writer 'Aldwick Gazette' is the paper. */
export const LAST_WORDS_OF_MASTHEADS: ReadonlySet<string> =
  wordSet(`advertiser argus blad bode bote chronicle clarion courier courant dagblad echo enquirer examiner gazette gleaner guardian herald inquirer intelligencer journal
  ledger messenger observer packet recorder sentinel telegraph tribune
  anzeiger blatt generalanzeiger intelligenzblatt kreisblatt kurier merkur nachrichten rundschau volksfreund volksstimme wochenblatt zeitung
  avis avisen bladet folkeblad posten tidning tidningen tidende folketidende
  вестник ведомости газета листок новости правда вісник вісті`);

/** The same where only 'The', 'Daily', 'Evening' or their like in front makes them a paper's: 'The Wend Valley Record', not 'Track Record'. */
export const LAST_WORDS_AFTER_ARTICLE: ReadonlySet<string> = wordSet(
  'bulletin citizen dispatch express globe independent leader mail mercury mirror monitor news patriot post press record register reporter review standard star sun times visitor voice weekly',
);

/** Words that begin the name of a paper in Romance languages before 'de', 'di', 'du' and a place: 'El Noticiero de Ribadumar'. */
export const FIRST_WORDS_OF_MASTHEADS: ReadonlySet<string> =
  wordSet(`adelanto boletín clarín correo crónica defensor diario eco faro gaceta heraldo hoja mercurio noticiero periódico progreso pueblo semanario tribuna voz
  avenir courrier dépêche écho echo éclaireur gazette indépendant journal mémorial messager nouvelliste patriote petit phare progrès quotidien réveil tribune voix
  corriere eco gazzetta gazzettino giornale messaggero nazione secolo voce
  comércio correio diário folha gazeta jornal notícias tribuna`);

/** A word with one of these endings is a paper by itself: 'Landeszeitung', '충청일보', '北京晚报'. */
export const MASTHEAD_ENDINGS: readonly string[] = wordList(
  'zeitung rundschau tidende tidningen avisa avisen folkeblad dagblad dagbladet abendblatt kurier morgenblatt sonntagsblatt tageblatt tagblatt volksblatt wochenblatt nachrichten anzeiger 일보 신문 뉴스 新聞 日报 日報 晚报 晚報 时报 時報',
);

/** Places whose names are 'The' and one word: beside a day a dateline, no paper. In small letters, without 'the'. */
export const PLACES_WITH_ARTICLE: ReadonlySet<string> =
  wordSet(`bahamas balkans bronx caribbean comoros dalles everglades gambia hague hamptons highlands maldives netherlands pas philippines
  seychelles sudan ukraine valley vatican woodlands`);

/** What stands behind 'The' beside a day and is no paper: things that happen on a day, and papers of other kinds. In small letters. */
export const EVENTS_AND_PAPERS: ReadonlySet<string> =
  wordSet(`agenda agreement anniversary ashes attack awards ballot blast bombing budget case ceremony coalition committee conference contract court crash crisis day
  deal debate decision demonstration derby draft earthquake election elections event explosion fair festival final fire flood funeral game games grammys hearing
  incident inquest inquiry interview investigation judgment judgement launch lawsuit letter massacre masters match meeting minutes murder note
  open opening oscars olympics pact parade plan process protest protests race rally referendum report resolution response resignation result results review ruling session
  shooting speech statement storm strike study summit survey tournament tragedy treaty trial verdict visit vote war wedding`);

/** Papers that are made, spoken or agreed on one day, and bear it. In small letters. */
export const MADE_ON_A_DAY: ReadonlySet<string> =
  wordSet(`address briefing communiqué declaration evidence homily lecture letter memo memorandum minutes proceedings remarks sermon speech statement testimony transcript
  ansprache erklärung predigt protokoll rede redemanuskript vortrag
  allocution discours lettre procès-verbal sermon
  acta comunicado declaración discurso ata carta
  comunicato dichiarazione discorso lettera verbale
  toespraak verklaring notulen referat tale møteprotokoll
  выступление заявление протокол речь стенограмма`);
