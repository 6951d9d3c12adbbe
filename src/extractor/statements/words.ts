// The small words between which English names, roles and speech stand.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'a an the this that these those his her its their our my your another each every some any one',
);
export const CLITICS = set("'s ’s");
export const PREPOSITIONS = set(
  'of in on at by for from with to into onto over under about against between among through during near inside outside within without upon toward towards across behind beside despite per via including like unlike than except alongside around aboard amid',
);
/** After these a noun phrase begins, whatever its words are. */
export const PHRASE_OPENERS = set(
  'of by with for from at against between among including like alongside under',
);
export const SUBORDINATORS = set(
  'after although as because before if once since that though till unless until when whenever where whereas wherever whether while',
);
export const CONJUNCTIONS = set('and or but nor & yet');
export const RELATIVES = set('who whom whose which that where when what why how');
export const PRONOUNS = set(
  'i you he she it we they him them us me himself herself itself themselves there nobody someone everyone who',
);
export const AUXILIARIES = set(
  'is are was were be been being am has have had having do does did will would shall should can could may might must cannot',
);
export const MODALS = set('will would shall should can could may might must cannot to');
export const BE_FORMS = set('is are was were be been being am get gets got');
export const NEGATIONS = set('not never no hardly neither nor n’t');
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight mon tue wed thu fri sat sun',
);
/** 'At the time Fiat said', 'at the end of the week Fiat said': they tell when. */
export const TIMES = set(
  'day decade end game half hour match moment month night quarter season session summer time week weekend winter year',
);
export const MONTHS = set(
  'january february march april may june july august september october november december',
);
/** May stand between a subject and its verb, or between the verb and what is said. */
export const ADVERBS = set(
  'additionally again already also always apparently bluntly briefly clearly consistently earlier even ever explicitly finally first flatly formally further furthermore however immediately initially instead just later meanwhile merely nevertheless now officially often once only openly originally privately publicly quickly quietly rarely reportedly repeatedly recently separately similarly simply since soon specifically still strongly subsequently then therefore thus too today tonight unanimously usually vehemently yesterday',
);
export const OPENING_QUOTES = set('" “ „ « ‘');
export const CLOSING_QUOTES = set('" ” »');
export const DASHES = set('- – — --');

/** True for every word that ends a run of adjectives and nouns. */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower)
  );
}
