// How Thai consonants stand in Latin spellings of names (RTGS and the spellings that people use for themselves). Vowels stand before, above and behind
// them and are spelled too freely to be compared: they are left out of the table.
export const THAI_SOUNDS = `
ก k g
ข kh k
ค kh k
ฆ kh k
ง ng
จ j ch t
ฉ ch sh
ช ch sh t
ซ s t
ฌ ch
ญ y n
ฎ d t
ฏ t
ฐ th t
ฑ th t d
ฒ th t
ณ n
ด d t
ต t
ถ th t
ท th t
ทร s thr tr
ธ th t d
น n
บ b p
ป p b
ผ ph p
ฝ f
พ ph p b
ฟ f p
ภ ph p bh
ม m
ย y i 0
ร r n rn
รร a an ar un
ฤ ri rue r
ล l n
ว w v u o 0
ศ s t
ษ s t
ส s t
สร s sr
ห h 0
ฬ l n
อ 0
ฮ h
`;
