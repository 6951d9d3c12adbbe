// Italian words around who says what.
import type { SpeechWords } from './speech-words.ts';

export const italianSpeech: SpeechWords = {
  language: 'it',
  verbs: `dice disse dicono diceva spiega spiegò spiegano afferma affermò affermano sostiene sostenne sostengono racconta raccontò annuncia annunciò annunciano dichiara dichiarò aggiunge aggiunse sottolinea sottolineò conferma confermò confermano attacca replica replicò
commenta commentò ammette assicura denuncia denunciano avverte osserva ricorda scrive scrisse precisa insiste conclude risponde rispose rivela ribadisce fa chiarisce sbotta sospira promette riferisce riferiscono rende confida segnala segnalano ritiene crede prosegue incalza lamenta`,
  parted: '',
  pastEndings: 'ato ito uto eso erto',
  auxiliaries: 'ha hanno aveva avevano',
  participles: `detto spiegato affermato sostenuto raccontato annunciato dichiarato aggiunto sottolineato confermato attaccato replicato commentato ammesso assicurato denunciato avvertito osservato ricordato scritto precisato insistito concluso risposto rivelato ribadito chiarito promesso riferito confidato segnalato lamentato comunicato`,
  that: 'che',
  bareClause: false,
  clauseVerbs: '',
  according: 'secondo;stando a;a detta di',
  behind: '',
  thus: '',
  as: 'come',
  reflexives: 'si',
  pronouns: 'lui lei',
  dropsPronoun: true,
  determiners: `il lo la i gli le l un uno una un del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nella sul sulla suo sua suoi sue questo questa`,
  prepositions: `di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall dai in nel nello nella nell nei nelle con su sul sulla sull per tra fra durante presso verso contro sotto`,
  toListener: 'a al allo alla all ai',
  conjunctions: 'e ed ma o però',
  subordinators: `quando se mentre dopo prima perché poiché come in nel nella con per a al alla durante interpellato interpellata secondo su sul sulla`,
  negations: 'non mai',
  adverbs: `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani stamattina anche ancora poi già inoltre infine però così invece subito ieri`,
  noRoles: `signor signora don padre madre moglie marito figlio figlia fratello sorella dott dottor prof ex`,
  roles: `presidente segretario segretaria direttore direttrice sindacalista agricoltore agricoltrice pescatore allevatore viticoltore parroco primario infermiere infermiera ricercatore ricercatrice titolare proprietario proprietaria residente cittadino portavoce responsabile capo comandante preside insegnante maestro maestra
coordinatore coordinatrice consigliere consigliera assessore assessora sindaco sindaca ministro ministra deputato deputata senatore senatrice avvocato avvocata procuratore procuratrice questore prefetto prefetta vicesindaco vicesindaca presidentessa allenatore allenatrice capitano capitana fondatore fondatrice economista storico storica geologo geologa medico imprenditore imprenditrice amministratore`,
};
