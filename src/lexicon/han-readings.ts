// How names in Han characters begin when they are read aloud in Japanese and Korean, to file them by. Only what has one usual reading;
// what is not here has none that can be told from the characters alone.

function readings(text: string): ReadonlyMap<string, string> {
  const items = text.trim().split(/\s+/u);
  return new Map(items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1] ?? '']] : [])));
}

/** Japanese family names. */
export const JAPANESE_FAMILY_READINGS: ReadonlyMap<string, string> = readings(`
  佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe 渡邉 watanabe 山本 yamamoto 中村 nakamura 小林 kobayashi
  加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 林 hayashi 斎藤 saito 斉藤 saito
  清水 shimizu 山崎 yamazaki 森 mori 池田 ikeda 橋本 hashimoto 阿部 abe 石川 ishikawa 山下 yamashita 中島 nakajima 石井 ishii 小川 ogawa
  前田 maeda 岡田 okada 長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami 遠藤 endo 青木 aoki 坂本 sakamoto 福田 fukuda
  太田 ota 西村 nishimura 藤井 fujii 金子 kaneko 岡本 okamoto 藤原 fujiwara 三浦 miura 中野 nakano 中川 nakagawa 原田 harada 松田 matsuda
  竹内 takeuchi 小野 ono 田村 tamura 中山 nakayama 和田 wada 石田 ishida 森田 morita 上田 ueda 原 hara 内田 uchida 柴田 shibata 酒井 sakai
  宮崎 miyazaki 横山 yokoyama 高木 takagi 安藤 ando 宮本 miyamoto 大野 ono 小島 kojima 谷口 taniguchi 今井 imai 工藤 kudo 高田 takada
  増田 masuda 丸山 maruyama 杉山 sugiyama 村田 murata 大塚 otsuka 新井 arai 小山 koyama 藤本 fujimoto 平野 hirano 河野 kono 上野 ueno
  野口 noguchi 武田 takeda 松井 matsui 千葉 chiba 菅原 sugawara 岩崎 iwasaki 久保 kubo 木下 kinoshita 佐野 sano 野村 nomura 松尾 matsuo
  菊地 kikuchi 菊池 kikuchi 市川 ichikawa 杉本 sugimoto 古川 furukawa 大西 onishi 島田 shimada 水野 mizuno 桜井 sakurai 渡部 watanabe
  吉川 yoshikawa 山内 yamauchi 西田 nishida 飯田 iida 西川 nishikawa 小松 komatsu 北村 kitamura 安田 yasuda 五十嵐 igarashi 川口 kawaguchi
  平田 hirata 関 seki 中田 nakata 久保田 kubota 服部 hattori 岩田 iwata 土屋 tsuchiya 川崎 kawasaki 福島 fukushima 本田 honda 辻 tsuji
  樋口 higuchi 永井 nagai 秋山 akiyama 中西 nakanishi 山中 yamanaka 吉村 yoshimura 大橋 ohashi 田口 taguchi 石原 ishihara 馬場 baba
  浜田 hamada 大島 oshima 荒井 arai 松岡 matsuoka 岸田 kishida 安倍 abe 石破 ishiba 麻生 aso 菅 suga 茂木 motegi 小泉 koizumi 枝野 edano
  玉木 tamaki 志位 shii 野田 noda 二階 nikai 甘利 amari 萩生田 hagiuda 世耕 seko 上川 kamikawa 木原 kihara 植田 ueda 黒田 kuroda
  高市 takaichi 鳩山 hatoyama 森山 moriyama 大谷 otani 羽生 hanyu 村山 murayama 中曽根 nakasone 橋下 hashimoto 吉野 yoshino 大江 oe
`);

/** How Japanese names of places and bodies begin. */
export const JAPANESE_NAME_READINGS: ReadonlyMap<string, string> = readings(`
  日本 nihon 東京 tokyo 北海道 hokkaido 青森 aomori 岩手 iwate 宮城 miyagi 秋田 akita 山形 yamagata 福島 fukushima 茨城 ibaraki 栃木 tochigi
  群馬 gunma 埼玉 saitama 千葉 chiba 神奈川 kanagawa 新潟 niigata 富山 toyama 石川 ishikawa 福井 fukui 山梨 yamanashi 長野 nagano 岐阜 gifu
  静岡 shizuoka 愛知 aichi 三重 mie 滋賀 shiga 京都 kyoto 大阪 osaka 兵庫 hyogo 奈良 nara 和歌山 wakayama 鳥取 tottori 島根 shimane
  岡山 okayama 広島 hiroshima 山口 yamaguchi 徳島 tokushima 香川 kagawa 愛媛 ehime 高知 kochi 福岡 fukuoka 佐賀 saga 長崎 nagasaki
  熊本 kumamoto 大分 oita 宮崎 miyazaki 鹿児島 kagoshima 沖縄 okinawa 横浜 yokohama 名古屋 nagoya 神戸 kobe 札幌 sapporo 仙台 sendai
  那覇 naha 金沢 kanazawa 能登 noto 輪島 wajima 珠洲 suzu 成田 narita 羽田 haneda 関西 kansai 普天間 futenma 辺野古 henoko 永田町 nagatacho
  新宿 shinjuku 渋谷 shibuya 銀座 ginza 秋葉原 akihabara 富士 fuji 琵琶湖 biwako 瀬戸内 setouchi 尖閣 senkaku 竹島 takeshima 択捉 etorofu
  国後 kunashiri 硫黄島 iwoto 小笠原 ogasawara 九州 kyushu 四国 shikoku 本州 honshu 関東 kanto 東北 tohoku 近畿 kinki 北陸 hokuriku
  東海 tokai 韓国 kankoku 北朝鮮 kitachosen 中国 chugoku 台湾 taiwan 香港 honkon 米国 beikoku 英国 eikoku 豪州 goshu 欧州 oshu 中東 chuto
  太平洋 taiheiyo 大西洋 taiseiyo 地中海 chichukai 朝鮮 chosen 北京 pekin 上海 shanhai 平壌 pyongyang 釜山 pusan 台北 taipei
  朝日 asahi 読売 yomiuri 毎日 mainichi 産経 sankei 日経 nikkei 共同通信 kyodo 時事通信 jiji 外務省 gaimusho 防衛省 boeisho 財務省 zaimusho
  法務省 homusho 総務省 somusho 文部科学省 monbukagakusho 文科省 monkasho 厚生労働省 koseirodosho 厚労省 korosho 農林水産省 norinsuisansho
  農水省 nosuisho 経済産業省 keizaisangyosho 経産省 keisansho 国土交通省 kokudokotsusho 国交省 kokkosho 環境省 kankyosho 内閣 naikaku
  自民党 jiminto 自由民主党 jiyuminshuto 公明党 komeito 立憲民主党 rikkenminshuto 国民民主党 kokuminminshuto 共産党 kyosanto 国連 kokuren
  国際 kokusai 世界 sekai 警視庁 keishicho 警察庁 keisatsucho 海上保安庁 kaijohoancho 気象庁 kishocho 最高裁 saikosai 衆議院 shugiin
  参議院 sangiin 国会 kokkai 自衛隊 jieitai 海上自衛隊 kaijojieitai 航空自衛隊 kokujieitai 陸上自衛隊 rikujojieitai 三菱 mitsubishi 三井 mitsui
  住友 sumitomo 日産 nissan 日立 hitachi 東芝 toshiba
`);

/** Family names of Koreans, in Korean articles and, where a Japanese one names a Korean, in those too. */
export const KOREAN_FAMILY_READINGS: ReadonlyMap<string, string> = readings(`
  金 kim 李 lee 朴 park 崔 choi 鄭 jeong 姜 kang 趙 cho 尹 yoon 張 jang 林 lim 吳 oh 韓 han 申 shin 徐 seo 權 kwon 黃 hwang 安 ahn 宋 song
  柳 ryu 洪 hong 全 jeon 高 ko 文 moon 孫 son 梁 yang 裵 bae 白 baek 曺 cho 許 heo 南 nam 沈 shim 劉 yoo 盧 roh 河 ha 郭 kwak 成 sung
  車 cha 朱 joo 禹 woo 具 koo 羅 na 閔 min 陳 jin 池 ji 嚴 eom 元 won 蔡 chae 千 cheon 方 bang 孔 kong 玄 hyun 咸 ham 卞 byun 廉 yeom
  呂 yeo 秋 choo 都 do 石 seok 馬 ma
`);

/** How Korean names of places and bodies begin where they are written in Han characters. */
export const KOREAN_NAME_READINGS: ReadonlyMap<string, string> = readings(`
  韓國 hanguk 大韓 daehan 北韓 bukhan 朝鮮 joseon 東亞 donga 中央 jungang 漢江 hangang 釜山 busan 平壤 pyongyang 濟州 jeju 光州 gwangju
  大邱 daegu 仁川 incheon 美國 miguk 中國 jungguk 日本 ilbon 獨島 dokdo 國會 gukhoe 靑瓦臺 cheongwadae
`);

/** Japanese given names that are common, with the readings that are usual. */
export const JAPANESE_GIVEN_READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  `太郎 taro;一郎 ichiro;二郎 jiro;次郎 jiro;三郎 saburo;四郎 shiro;五郎 goro;健 ken takeshi;健一 kenichi;賢一 kenichi;健二 kenji;健司 kenji;賢治 kenji;健太 kenta;健太郎 kentaro;
誠 makoto;誠一 seiichi;誠司 seiji;清 kiyoshi;清一 seiichi;浩 hiroshi;博 hiroshi;浩一 koichi;浩二 koji;浩司 koji;博之 hiroyuki;弘之 hiroyuki;和夫 kazuo;和雄 kazuo;一夫 kazuo;和也 kazuya;
正 tadashi masashi;正雄 masao;正夫 masao;正義 masayoshi;正樹 masaki;雅彦 masahiko;雅之 masayuki;雅人 masato;明 akira;昭 akira;章 akira;昭夫 akio;明夫 akio;昭雄 akio;隆 takashi;孝 takashi;
隆之 takayuki;孝之 takayuki;剛 tsuyoshi takeshi;武 takeshi;毅 takeshi tsuyoshi;猛 takeshi;茂 shigeru;繁 shigeru;実 minoru;稔 minoru;進 susumu;勇 isamu;豊 yutaka;裕 yutaka hiroshi;哲也 tetsuya;
哲夫 tetsuo;徹 toru;亨 toru;達也 tatsuya;達夫 tatsuo;直樹 naoki;直人 naoto;直也 naoya;英樹 hideki;秀樹 hideki;英夫 hideo;秀雄 hideo;英明 hideaki;秀明 hideaki;修 osamu;治 osamu;学 manabu;
純 jun;淳 jun atsushi;純一郎 junichiro;晋三 shinzo;太一 taichi;大輔 daisuke;大介 daisuke;翔太 shota;翔平 shohei;翔 sho;拓也 takuya;卓也 takuya;亮 ryo;涼 ryo;諒 ryo;良 ryo;良太 ryota;亮太 ryota;
悠人 yuto;勇人 hayato;裕太 yuta;雄太 yuta;雄一 yuichi;裕一 yuichi;祐一 yuichi;勇一 yuichi;雄二 yuji;裕二 yuji;文雄 fumio;史郎 shiro;義男 yoshio;義雄 yoshio;芳雄 yoshio;義偉 yoshihide;
義明 yoshiaki;信夫 nobuo;信雄 nobuo;伸一 shinichi;真一 shinichi;慎一 shinichi;信一 shinichi;晋一 shinichi;慎太郎 shintaro;真司 shinji;慎二 shinji;光男 mitsuo;光雄 mitsuo;満 mitsuru;聡 satoshi;
智 satoshi;敏 satoshi;敏夫 toshio;俊夫 toshio;敏雄 toshio;俊介 shunsuke;駿 shun;俊 shun;敬 takashi kei;敬一 keiichi;圭一 keiichi;恵一 keiichi;圭 kei;慶 kei;幸一 koichi;浩太 kota;康夫 yasuo;
保 tamotsu;康弘 yasuhiro;泰弘 yasuhiro;靖 yasushi;康 yasushi;雄貴 yuki;勇気 yuki;裕貴 yuki;祐樹 yuki;友紀 yuki;由紀 yuki;雪 yuki;由紀子 yukiko;幸子 sachiko yukiko;花子 hanako;恵子 keiko;慶子 keiko;
圭子 keiko;京子 kyoko;恭子 kyoko;裕子 yuko hiroko;祐子 yuko;優子 yuko;有子 yuko;洋子 yoko;陽子 yoko;容子 yoko;久美子 kumiko;由美子 yumiko;裕美子 yumiko;真由美 mayumi;明美 akemi;直美 naomi;奈緒美 naomi;
和子 kazuko;節子 setsuko;幸恵 yukie;智子 tomoko;友子 tomoko;朋子 tomoko;知子 tomoko;道子 michiko;美智子 michiko;美知子 michiko;紀子 noriko;典子 noriko;法子 noriko;順子 junko;純子 junko;淳子 junko atsuko;
敦子 atsuko;百合子 yuriko;早苗 sanae;麻衣 mai;舞 mai;愛 ai;葵 aoi;さくら sakura;美咲 misaki;陽菜 hina;真理子 mariko;万里子 mariko;麻里子 mariko;千恵子 chieko;千代子 chiyoko;文子 fumiko ayako;
綾子 ayako;彩子 ayako;静子 shizuko;静香 shizuka;恵美 emi megumi;恵 megumi;めぐみ megumi;愛子 aiko;雅子 masako;昌子 masako;正子 masako;信子 nobuko;伸子 nobuko;弘子 hiroko;浩子 hiroko;博子 hiroko;
徳仁 naruhito;明仁 akihito;裕仁 hirohito;進次郎 shinjiro;茂樹 shigeki;芳正 yoshimasa;太志 futoshi;信行 nobuyuki;伸行 nobuyuki;弘幸 hiroyuki;博幸 hiroyuki;邦夫 kunio;邦雄 kunio;国男 kunio`
    .split(/;\s*/u)
    .map((item) => {
      const [name = '', ...readingsOfName] = item.split(' ');
      return [name, readingsOfName] as const;
    }),
);
