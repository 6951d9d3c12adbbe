// What can be named as the source of a number and is neither a person nor a body with a name: 'police in Japan', 'a report by the bank'.
import { wordSet } from './word-list.ts';

/** Bodies and people without a name, beside those of other lists. */
export const SPEAKING_GROUPS: ReadonlySet<string> = wordSet(`
  airline airlines allies auditor auditors authorities board brigade broadcaster cabinet center centre charity coalition command company consortium corps delegation
  exchange force forces group groups guard headquarters house laboratory leader leaders leadership lobby magistrates media military ministries mission
  monitor monitors navy network news newspaper newspapers observatory officers operator operators organisation organisations organizations
  outlet outlets paper police pontiff pope press prosecution prosecutor prosecutors radio regulator service services side sides staff station
  television unit wing
`);

/** Texts that give numbers. */
export const SPEAKING_TEXTS: ReadonlySet<string> = wordSet(`
  account accounts analysis assessment audit bulletin calculation calculations census complaint count data document documents estimate
  estimates figures filing filings findings forecast index indictment inquiry investigation letter listing memo notice paper poll polls
  projection projections publication record records register release report reports research review statement statements statistics study
  studies survey surveys tally test tests text website
`);

/** A verb, pronoun or adverb within what should name a speaker: the words are a stretch of a sentence. */
export const SENTENCE_WORDS: ReadonlySet<string> = wordSet(`
  also are be been being came can could did do does found gave had has have he how if is it killed left made may might must not released
  resigned said say says she should show showed shows suffered they took was we went were what why will would
`);

/** Words after which something else begins: 'police in Japan', 'the closure of the port', 'people familiar with it'. */
export const AFTER_HEAD: ReadonlySet<string> = wordSet(`
  about after against along among around at before behind between by carried citing close collected compiled conducted during familiar following for from gathered in into near of on over that
  through to under which who whose with within working
`);
