// How the syllables of Mandarin stand in Latin spellings other than pinyin: Wade-Giles without its marks, as Taiwan's names are written.

/** Openings of pinyin and of Wade-Giles. */
export const WADE_OPENINGS = `
b p
c ts
ch ch
d t
g k
j ch
k k
p p
q ch
r j
t t
x hs
z ts
zh ch
`;

/** Closings of pinyin and of Wade-Giles, behind an opening. */
export const WADE_CLOSINGS = `
e e o eh
ian ien
ie ieh
iong iung
iu iu iou jeou
ong ung
ue ueh
ui ui uei
un un uen
uo o uo
uan uan
`;

/** Whole syllables that neither rule gives. */
export const WADE_SYLLABLES = `
chi chih
ci tzu tsu
er erh
ge ko ke
he ho
jiu chiu jeou
ke ko ke
ri jih
shi shih
si szu ssu sze
xu hsu shu
yan yen
ye yeh
yi i yi
ying ying ing
yong yung
you yu yo
yu yu
yue yueh
yun yun
zhi chih
zi tzu tsu tse
`;

/** Characters whose usual reading is another in a family name. */
export const CHINESE_SURNAME_READINGS = `
单 shan
單 shan
仇 qiu
区 ou
區 ou
曾 zeng
查 zha
翟 zhai
盖 ge
解 xie
任 ren
朴 piao
乐 yue
樂 yue
尉 yu
覃 qin
万 wan
种 chong
繁 po
员 yun
折 she
纪 ji
紀 ji
`;

/** Characters of given names that have two usual readings. */
export const CHINESE_GIVEN_READINGS = `
长 chang zhang
長 chang zhang
乐 le yue
樂 le yue
重 zhong chong
朝 chao zhao
行 xing hang
曾 zeng ceng
盛 sheng cheng
调 tiao diao
省 sheng xing
藏 zang cang
传 chuan zhuan
`;
