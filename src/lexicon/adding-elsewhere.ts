// Verb forms that go on with what somebody says: '…, ajoutant que', '… antes de precisar que', '…, добавив, что'.
import { wordSet } from './word-list.ts';

/** Behind a comma, or a word of BEFORE: participles, gerunds and infinitives, by BCP 47 primary tag. */
export const ADDING_ELSEWHERE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fr',
    wordSet(`
      affirmant ajoutant arguant assurant déclarant disant estimant expliquant indiquant insistant notant observant précisant rappelant reconnaissant soulignant
      affirmer ajouter assurer conclure expliquer indiquer lancer préciser rappeler reconnaître souligner`),
  ],
  [
    'es',
    wordSet(`
      admitiendo advirtiendo afirmando agregando alegando argumentando asegurando añadiendo destacando diciendo explicando indicando insistiendo precisando recordando reiterando
      señalando sosteniendo subrayando
      admitir advertir agregar añadir asegurar concluir explicar insistir precisar reconocer recordar señalar subrayar`),
  ],
  [
    'it',
    wordSet(`
      affermando aggiungendo ammettendo assicurando avvertendo dicendo osservando precisando ribadendo ricordando sostenendo sottolineando spiegando
      aggiungere ammettere concludere precisare ribadire ricordare sottolineare spiegare`),
  ],
  [
    'pt',
    wordSet(`
      acrescentando adiantando admitindo afirmando alegando alertando argumentando assegurando defendendo destacando dizendo explicando frisando garantindo lembrando referindo
      ressaltando salientando sublinhando
      acrescentar admitir concluir explicar frisar lembrar precisar reconhecer salientar sublinhar`),
  ],
  [
    'ru',
    wordSet(
      'добавив добавляя заметив заявив напомнив отметив отмечая подчеркнув пояснив признав сообщив уточнив',
    ),
  ],
  ['uk', wordSet('додавши додаючи зазначивши наголосивши нагадавши пояснивши підкресливши уточнивши')],
]);

/** 'avant de préciser que', 'antes de añadir que', 'prima di aggiungere che'. */
export const BEFORE_ADDING: ReadonlySet<string> = wordSet('avant antes prima');
