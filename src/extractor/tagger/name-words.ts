import { hashesOf } from './hashing.ts';

// Lower-case words that names can hold. A lower-case word outside these lists is never part of a name, unless a hyphen
// ties it to a capital ("Jong-un").

const hashes = (words: string): ReadonlySet<number> => hashesOf(words.split(/\s+/));

/** May open a name: "al-Assad", "bin Laden", "de Mistura", "van der Bellen". */
export const leadingWords = hashes(
  `abd abdel abdul abu ad af ag ait al ap ar ash az ba bani bin bint da dal das de degli dei del della den der des di dos du ed el
ibn la las le les los mac mc nic ould san st santa sur ten ter thi ul um umm ur van vom von wa wuld zum zur`,
);

/** May stand between the capitals of a name: "Bank of the Philippines", "Trinidad and Tobago", "Médecins sans Frontières". */
export const innerWords = hashes(
  `a and ap at avec bat bin binti bint binte bte by da das de degli dei del della der des di do dos du e en et for für i in ka la las le les lo los
na ng ni no of ole on or os para per por pour pro sa sans sobre sul sur the to und upon van vs wa with y za zu в и
democratic international metropolitan national operative political railway rights`,
);

/** May close a name after its last capital: "Kherson region", "Gaza strip", "Workers' party". */
export const trailingWords = hashes(
  `airport archipelago area army asia atoll autonomous base basin bay beach border canal canton cape city club coast coalition
college commune company council county court department desert district division emirate family federation forces forest front
governorate group gulf harbour highlands hospital island islands isthmus kingdom lake legislature ministry mosque mountain
mountains movement municipality oblast ocean okrug party pass peninsula plain plateau police prefecture prison province raion
region republic river road school sea shire square state station steppe strait straits street strip subdistrict team temple
territory tower town township university uplands valley village volcano ward zone s 's ’s`,
);
