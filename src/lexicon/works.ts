// What people make and give a title: what follows or opens with such words is a title and no body. Parted by '|'.

/** Before a title, behind an article or an owner: 'the musical Anatolia', 'her debut single "Gravel Heart"'. */
export const worksBefore =
  'album|albums|anthem|ballad|ballet|biopic|comic|documentary|drama|essay|essays|feature film|film|films|hymn|memoir|miniseries|mixtape|movie|musical|musical play|novel|novella|novels|opera|operetta|oratorio|painting|perfume|play|poem|poems|pamphlet|podcast|sequel|series|short story|sitcom|soap opera|song|songs|soundtrack|symphony|thriller|treatise|trilogy|video game|western';

/** Behind a title and its comma or year: 'Southerly (1991), directed by Jane Orme'. */
export const worksAfter =
  'directed by|starring|co-starring|written and directed by|adapted from|published in';

/** Words that stand for the name alone, behind it: 'the PowerView app', 'the National Iodine Nutrition study'. */
export const thingsAfter =
  'app|apps|award|awards|bill|browser|competition|index|method|model|operating system|plug-in|plugin|prize|questionnaire|scheme|smartphone|smartphones|software|study|studies|survey|surveys|tariff|test|theorem|trophy|virus';

/** The last word of what people study, suffer from or believe in: 'Statistical Mechanics', 'African Traditional Religion'. No 'Studies' and no 'Economics': institutes and firms are called so. */
export const subjectEnds =
  'Algebra|Algorithm|Ancestry|Calculus|Calendar|Cuisine|Disease|Effect|Fever|Geometry|Grammar|Hypothesis|Language|Languages|Linguistics|Literature|Mechanics|Mythology|Paradox|Philosophy|Physics|Poetry|Religion|Syndrome|Theorem|Theory|Thermodynamics|Virus';
