// What a sum of money is said to be: 'a £14.2m contract', 'damage is put at £400,000'. Each word with the name under which sums are
// compared, so that languages meet. Nouns for one thing at one time only: 'costs', 'sales' and 'prices' are of many.
import { wordList, wordSet } from './word-list.ts';

/** Word, in lower case, to what it is. */
export const SUM_SUBJECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assets: 'assets avoirs actifs activos Vermögen Vermögenswerte',
    bail: 'bail caution Kaution',
    bribe: 'bribe bribes kickback kickbacks Bestechungsgeld Schmiergeld pot-de-vin soborno',
    budget: 'budget Budget Haushalt presupuesto',
    compensation: 'compensation Entschädigung indemnisation indemnización',
    contract: 'contract contracts deal Auftrag Auftrags Vertrag Vertrags contrat marché contrato',
    damage: 'damage damages Schaden Sachschaden dégâts daños',
    debt: 'debt debts Schulden dette dettes deuda deudas',
    fine: 'fine fines penalty Bußgeld Geldbuße Geldstrafe amende multa',
    grant: 'grant grants subsidy Zuschuss Zuschusses subvention subvención',
    loan: 'loan loans Kredit Kredits Darlehen prêt préstamo',
    loss: 'loss losses Verlust Verluste Verlusts perte pertes pérdida pérdidas',
    ransom: 'ransom Lösegeld rançon rescate',
    salary: 'salary Gehalt salaire salario',
  }).flatMap(([subject, words]) => wordList(words).map((word) => [word.toLowerCase(), subject] as const)),
);

/** Words that say to whom or from whom a sum went; a sum that was paid is compared as a payment. */
export const PAYING_WORDS: ReadonlySet<string> = wordSet(
  'erhielt gezahlt got pagó paid received recibió reçu transferred touché versé überwies überwiesen',
);

/** Between what a sum is of and the sum: 'a loss estimated at', 'ein Vertrag über rund'. */
export const SUM_TIES: ReadonlySet<string> = wordSet(`
  about almost amount amounted amounts around at been came come comes estimated had has is nearly of over put reached roughly some stands stood
  to total totalled totals valued was were worth
  auf belaufen beläuft beziffert etwa hoch im in höhe knapp liegt rund sich von wert wird wurde über
  d’environ d'environ de est estimé estimée estimés environ plus près s’élève s'élève à évalué évalués
  asciende en estimado más por unos valor
`);

/** Words (as search terms are written) that stand in sentences about anything. */
export const TELLING_NOTHING: ReadonlySet<string> = wordSet(`
  according accused after again against also announced been before being between could disclosed earlier elsewhere every first former from have
  into last later more most much news only other over paper report reported said same says second since some still than their them then there
  these they this those told under until were what when which while will with would year years yesterday
  aber auch dass durch eine einem einen einer eines gegen haben hatte ihre jahr laut nach noch oder sagte seine sind sowie teilte unter wegen
  werden worden wurde wurden zwischen
  ainsi apres aussi autre avait avant avec cette contre dans depuis deux elle encore entre leur mais pour selon sont
  ante como contra desde entre esta este hasta para pero según sobre tiene
`);
