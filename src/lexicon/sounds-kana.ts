// How Japanese kana stand in Latin spellings: Hepburn (ISO 3602 beside it) for Japanese names; for names of other languages, which katakana
// write by ear, the letters that each sound may stand for.

/** Katakana in the order of the table of sounds: an opening, then its kana with a, i, u, e, o; '-' where there is none. */
export const KANA_ROWS = `
0 ア イ ウ エ オ
k カ キ ク ケ コ
g ガ ギ グ ゲ ゴ
s サ スィ ス セ ソ
z ザ ズィ ズ ゼ ゾ
t タ ティ トゥ テ ト
d ダ ディ ドゥ デ ド
n ナ ニ ヌ ネ ノ
h ハ ヒ - ヘ ホ
f ファ フィ フ フェ フォ
b バ ビ ブ ベ ボ
p パ ピ プ ペ ポ
m マ ミ ム メ モ
y ヤ - ユ イェ ヨ
r ラ リ ル レ ロ
w ワ ウィ - ウェ ウォ
v ヴァ ヴィ ヴ ヴェ ヴォ
sh シャ シ シュ シェ ショ
j ジャ ジ ジュ ジェ ジョ
ch チャ チ チュ チェ チョ
ts ツァ ツィ ツ ツェ ツォ
ky キャ - キュ - キョ
gy ギャ - ギュ - ギョ
ny ニャ - ニュ - ニョ
hy ヒャ - ヒュ - ヒョ
by ビャ - ビュ - ビョ
py ピャ - ピュ - ピョ
my ミャ - ミュ - ミョ
ry リャ - リュ - リョ
ty テャ - テュ - テョ
dy デャ - デュ - デョ
fy フャ - フュ - フョ
kw クァ クィ - クェ クォ
gw グァ グィ - グェ グォ
`;

/** Letters of other languages that an opening may stand for, the Japanese first. */
export const KANA_OPENINGS = `
0 0 h
k k c q ck ch kh kk cc
g g gh gg
s s th c z ss
z z s th zz
t t th tt
d d th dd
n n kn nn
h h kh ch j
f f ph v ff h w
b b v bb
p p pp
m m mm
y y j i
r r l wr rh rr ll
w w u v o
v v w b
sh sh s sch ch sc c
j j g d z dj zh dg
ch ch t tch c tsch cz
ts ts tz z c t zz
ky ky k c q
gy gy g
ny ny n gn
hy hy h
by by b v
py py p
my my m
ry ry r l
ty ty t
dy dy d
fy fy f
kw kw qu cu
gw gw gu
`;

/** Letters of other languages that a vowel may stand for, the Japanese first. */
export const KANA_VOWELS = `
a a u er ar e ah ur or ir
i i e y ie ee ea ey
u u oo ou o w ew eu
e e a ai ae ea eh
o o au aw ou ow oh a or oa oe
`;

/** Two vowels that are one sound elsewhere. */
export const KANA_VOWEL_PAIRS = `
aイ ai i y ie ei ay ig eigh ij
aウ au ow ou
eイ ei a ai ay e ey
eー e a ai ay ea er
oー o au aw ou ow oh or oa oe al
oウ ou o au ow
aー a ar er ur ir ah al or
iー i ee ea ie y e ey ear eer
uー u oo ou ew oe
`;
