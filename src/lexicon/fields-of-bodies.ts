// What ministries and offices are for. Lower case, parted by blanks.
import { wordList } from './word-list.ts';

/** First words of bodies that are called by what they are for: 'Ministry of', 'Office of'. */
export const BODIES_OF_FIELDS = wordList(
  'board bureau commission committee council department directorate division institute ministry office secretariat',
);

/** Last words of the second thing that such a body is for: 'and Regional Development', 'and Industry'. */
export const FIELDS_OF_BODIES = wordList(`
  administration affairs agriculture arts aviation cabinet children citizenship climate commerce communication communications conservation
  construction cooperation co-operation culture decentralisation decentralization defence defense development economy education employment
  energy enterprise enterprises environment equality equity family finance fisheries food forestry forests gender harbours health heritage
  housing immigration industries industry information infrastructure innovation integration investment irrigation justice labor labour lands
  livestock media migration minerals mines mining monuments parks pensions petroleum planning population power promotion railways reconstruction
  recreation reform reforms rehabilitation religion research resettlement resources safety sanitation science security settlement settlements
  skills sport sports statistics supply taxation technology telecommunications tourism trade training transport transportation treasury
  urbanism veterans water welfare women works youth`);

/** Whose offices are bodies of their own: 'the Prime Minister's Department'. Parted by '|'. */
export const HOLDERS_WITH_OFFICES =
  '(?:Deputy |Vice[- ])?(?:Premier|President|Prime Minister)|(?:Chief|First) Minister|(?:Attorney|Auditor|Solicitor)[- ]General|Taoiseach|Tánaiste';
