// Names of sections as news sites print them above a title, in lower case. Removed only there, never inside an article.
import { nameList } from './word-list.ts';

export const SECTION_NAMES: ReadonlySet<string> = new Set(
  nameList(`home; início; strona główna; anasayfa; ana sayfa; hem; hjem; etusivu; domů; domov; beranda; trang chủ; αρχική; الرئيسية; דף הבית; トップ; トップページ; 首页; 홈; kezdőlap; acasă; početna; página inicial; pagina iniziale; voorpagina; forside; forsiden;
  gospodarka; kraj; świat; polska; ekonomi; dünya; gündem; spor; utrikes; inrikes; ekonomia; samfunn; udland; indland; kotimaa; ulkomaat; talous; domácí; zahraničí; binnenland; buitenland; regio; اقتصاد; سياسة; رياضة; محليات; العالم; 财经; 经济; 国内; 国际; 正文; 要闻; 経済; 사회;
  news; local news; world; world news; international; politics; business; economy; economics; finance; markets; money; opinion; opinions; editorial; editorials;
  commentary; analysis; features; feature; interview; interviews; exclusive; breaking news; latest news; top news; headlines; national; local; regional;
  nation; sport; sports; football; culture; arts; art; entertainment; lifestyle; life; style; travel; food; health; science; technology; tech; environment; climate;
  energy; education; society; law; crime; defense; defence; military; security; media; video; videos; photos; photo; gallery; podcasts; podcast; live; about; about us;
  contact; archive; archives; search; menu; more; weather; magazine; blog; blogs; investigations; explainers; explainer; reports; press releases; press release; news release; news releases; media release; media releases;
  asia; asia pacific; east asia; south asia; southeast asia; central asia; europe; africa; middle east; americas; latin america; us news; us; uk; uk news; global;
  north korea; south korea; korea; inter-korean; china; japan; russia; ukraine; war in ukraine; russia-ukraine war; diplomacy; foreign policy; foreign affairs; human rights;
  accueil; monde; politique; économie; société; culture; sport; startseite; nachrichten; welt; politik; wirtschaft; gesellschaft; kultur; ausland; panorama;
  inicio; mundo; internacional; política; economía; sociedad; cultura; deportes; economia; esportes; esteri; politica; главная; новости; мир; политика; экономика; общество; в мире;
  культура; спорт; происшествия; головна; новини; світ; політика; економіка; notícias; noticias; cronaca; attualità; opinión; opinião; opinione; cartas al director; tribuna; destaques; cidades; polícia; policía; sucesos; local; regional; faits divers; actualités; actualité; lokales; regionales; ciudad; país; comunidad; seguridad; cidade; país e mundo; città; région; miasto; şehir; stad; politik; sport; wetter; blaulicht;
  홈; 뉴스; 정치; 경제; 사회; 국제; 북한; 문화; 스포츠; ホーム; ニュース; 国際; 政治; 経済; 社会; 首頁; 新聞; 即時; 熱門; 社會; 生活; 健康; 國際; 國內; 地方; 政治; 財經; 娛樂; 藝文; 汽車; 時尚; 體育; 評論; 專區; 兩岸; 科技; 旅遊; 美食; 影音; 專題; 首页; 新闻; 国内; 军事; 财经; 娱乐; 体育; 科技; 文化; 评论; 视频; 图片; 国际; 政治; 经济`),
);

/** Of those, what the way to a page begins with: 'Início » Economia » …'. */
export const HOME_NAMES: ReadonlySet<string> = new Set(
  nameList(`home; homepage; accueil; startseite; inicio; início; página inicial; pagina iniziale; strona główna; anasayfa; ana sayfa; hem; hjem; forside; forsiden; voorpagina;
  etusivu; domů; domov; beranda; trang chủ; αρχική; kezdőlap; acasă; početna; главная; головна; الرئيسية; דף הבית; トップ; トップページ; ホーム; 首页; 首頁; 홈`),
);
