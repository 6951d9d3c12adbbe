// How Cyrillic letters stand in Latin spellings of names: Russian, Ukrainian, Bulgarian, Serbian and Macedonian in the ways of BGN/PCGN, ALA-LC, the
// national laws, Serbian Latin, and of English, French and German papers; and Japanese names by Polivanov. Accents are off: š is s, ć is c.
export const CYRILLIC_SOUNDS = `
а a
андр andr ander
б b
в v w
в$ v w ff f
г g h gh
гю gu gyu
ге ge gue he
ги gi gui hi gy hy
ґ g
д d
дзи dzi ji zi
ђ dj d gj
е e ye ie je yo io
ё yo e io jo o ye
є ye ie e je
ж zh j z sch sh
з z s
зг zgh zg zh
и i y
і i y
ї yi i ji
ий y i iy yy yi ii ij j
ый y i yi yy iy
ій y i iy yy yi ii
ия ia iya ija ya iia
ія ia iya ija iia ya
ье ye ie e
ьё yo ye io e ie
ья ya ia ja
ью yu iu ju
ьо yo io jo
й i y j 0
ј j y i
ја ja ia ya a
је je ye e ie
к k c ck
кс x ks
л l
љ lj ly l
м m
н n
ин$ in ine
њ nj ny n
о o
п p
р r
с s ss z
си si sy shi
т t th
ти ti ty chi
у u ou oo
ў u w
ф f ph
х kh h ch
ц ts c tz z cz
ч ch tch tsch c cz
ћ c ch
џ dz dzh j
ш sh sch ch s sz
щ shch sch sht sh schtsch chtch
ъ 0 a u
ы y i
ь 0
э e
ю yu iu ju u you iou
я ya ia ja a
ѓ gj g
ќ kj k
ѕ dz
’ 0
ʼ 0
`;
