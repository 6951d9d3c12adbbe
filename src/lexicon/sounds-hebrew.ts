// How the letters of Hebrew stand in Latin spellings of names (ALA-LC, the Academy of the Hebrew Language, the papers). Vowels are mostly not written.
export const HEBREW_SOUNDS = `
א 0
^א a e i o u
^אי i ei e
^או o u
ב b v
ג g
ג׳ j
ד d
ה h
ה$ h a ah eh e 0
ו v w o u
וו v w
ז z
ח h ch kh
ט t
י y i j ee ei ai e ay
יי y i ai ay ei
כ k ch kh c
ך ch kh k
ל l
מ m
ם m
נ n
ן n
ס s ss
ע 0
פ p f ph
ף f ph p
צ tz ts z
צ׳ ch
ץ tz ts z
ק k c q
ר r
ש sh s
ת t th
`;
