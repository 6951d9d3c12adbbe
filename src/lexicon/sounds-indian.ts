// How Devanagari letters stand in Latin spellings of names (Hunterian, the papers). A consonant without a sign of its own may be followed by a short a.
export const DEVANAGARI_SOUNDS = `
अ a u
आ a aa
इ i e
ई i ee
उ u oo
ऊ u oo
ऋ ri ru
ए e ae
ऐ ai ae ei
ओ o
औ au ou
ऑ o
ा a aa
ि i e
ी i ee y
ु u oo
ू u oo
ृ ri ru
े e ay
ै ai ay ei e
ो o
ौ au ou ow
ॉ o aw
ं n m ng 0
ँ n 0
ः h 0
् 0
़ 0
क k c
क्ष ksh x
ख kh
ग g
घ gh
ङ ng
च ch
छ chh ch
ज j z
ज्ञ gy gn jn
झ jh z
ञ n
ट t
ठ th t
ड d r
ढ dh
ण n
त t th
थ th t
द d
ध dh d
न n
प p
फ ph f
ब b
भ bh b
म m
य y i 0
र r
ल l
ळ l
व v w
श sh s
ष sh s
स s
ह h
`;
