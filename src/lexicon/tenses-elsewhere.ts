// Words that tell, in languages other than English, whether a clause speaks of what was or of what is to come.
import { wordSet } from './word-list.ts';

export interface Tenses {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** How a verb of the past ends, in words of five letters or more; null where endings tell nothing. */
  readonly pastEnding: RegExp | null;
  /** Words that end so and are no verbs. */
  readonly noVerbs: ReadonlySet<string>;
}

const none = wordSet('');

/** By primary subtag; a language that is not here is read by the English cues. */
export const tensesElsewhere: ReadonlyMap<string, Tenses> = new Map([
  [
    'de',
    {
      past: wordSet(
        'begann brachte erhielt erklärte fand fanden fiel fielen gab gaben ging gingen haben hat hatte hatten kam kamen lag lagen nahm sagte sank sanken starb starben stand stieg stiegen teilte verurteilte war waren wurde wurden zog',
      ),
      future: wordSet(
        'angesetzt beginnt dürfte dürften geplant muss müssen öffnet plant planen soll sollen sollte startet tritt treten werden will wird wollen',
      ),
      pastEnding: null, // 'heute', 'letzten', 'Seite' end as 'teilte' does
      noVerbs: none,
    },
  ],
  [
    'fr',
    {
      past: wordSet('a avaient avait dit eu fut furent ont était étaient été'),
      future: wordSet(
        'aura auront commence débute démarre devra devraient devrait doit doivent ouvre ouvrent prévu prévue pourra pourront sera seront tiendra va vont',
      ),
      pastEnding: /èrent$/u,
      noVerbs: none,
    },
  ],
  [
    'es',
    {
      past: wordSet('dijo era eran estuvo fue fueron ha habían había han hizo hubo murió tuvo vino'),
      future: wordSet(
        'comienza comienzan convocada convocado debe deben deberá empieza empiezan abre abren entra entran fijada fijado prevé prevista previsto programada programado prevén será serán va van',
      ),
      pastEnding: /(?:ó|aron|ieron)$/u,
      noVerbs: none,
    },
  ],
  [
    'pt',
    {
      past: wordSet(
        'disse disseram era eram esteve fez fizeram foi foram houve manteve teve tinha tiveram veio',
      ),
      future: wordSet(
        'abre abrem agendada agendado arranca começa começam deve devem deverá entra entram marcada marcado passa passam prevê prevista previsto será serão vai vão',
      ),
      pastEnding: /(?:[aei]ram|[ei]u|ou)$/u,
      noVerbs: wordSet('ateneu coliseu europeu judeu museu troféu'),
    },
  ],
  [
    'it',
    {
      past: wordSet('aveva avevano disse era erano fu furono ha hanno stata state stati stato'),
      future: wordSet(
        'apre comincia deve devono dovrà dovranno entra entrano fissata inizia fissato prevista previsto sarà saranno scatta scattano va vanno verrà',
      ),
      pastEnding: /(?:ò|[aei]rono)$/u,
      noVerbs: none,
    },
  ],
  [
    'ru',
    {
      past: wordSet('был была было были стал стала'),
      future: wordSet(
        'будет будут вступает вступит вступят должен должна должны намерен намерена намерены планирует планируют планируется пройдет пройдёт состоится',
      ),
      pastEnding: /(?:(?:[аеёиыуя]|ш)л(?:а|о|и)?|л(?:ся|ась|ось|ись))$/u,
      noVerbs: wordSet(
        'вокзал выстрелы детали журнал журнала канал канала капитал капитала карнавал квартал квартала материал материала металл неделя обстрела обстрелы отдел отдела персонал персонала предел предела раздел раздела сигнал сигнала скандал скандала фестивали финал финала финале цели число автомобили модели недели области стрела школа',
      ),
    },
  ],
  [
    'uk',
    {
      past: wordSet('був була було були став стала'),
      future: wordSet('буде будуть відбудеться мають має планує планують повинен повинні'),
      pastEnding: /(?:[аиуїя]в(?:ся)?|[аиіуїя]л[аои](?:ся|сь)?)$/u,
      noVerbs: wordSet('автомобіли держав квартала справ школа спав уряди'),
    },
  ],
]);
