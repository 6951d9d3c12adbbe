import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { mark, unmark } from '../../marked.ts';

const languages = ['fr', 'de', 'es', 'it', 'pt', 'ru', 'uk', 'ko', 'zh', 'ja', 'ar'];

function marked(text: string, language: string): string {
  return mark(
    text,
    tagNames(text, language).map((name) => ({ ...name, value: null })),
  );
}

describe('names in other languages', () => {
  test.each([
    [
      'fr',
      'L’[organisation:Insee] publie ses chiffres, réagit la ministre [person:Anne Roche] à [place:Lyon] et à [place:Nancy].',
    ],
    ['fr', 'Le vote aura lieu à l’[organisation:Assemblée nationale], selon l’[organisation:Élysée].'],
    [
      'fr',
      'Selon l’[organisation:Office de la recherche maritime et technique], le [organisation:Centre national d’études spatiales] aussi a voté.',
    ],
    [
      'de',
      'Das Segelschiff „Albert von Lindau“ kam an. [person:Albert von Lindau] reiste nach [place:Peru].',
    ],
    ['de', 'Das [organisation:Helios Klinikum Gifhorn] hat in [place:Gifhorn] einen Arzt.'],
    ['de', 'Prof. Dr. [person:Edeltraud Klueting] sprach. Das sagte Prof. Dr. [person:Jens Wittig].'],
    ['de', '„[person:Peter Lang] ist auf dem Schiff“, sagte sie.'],
    ['fr', 'Le pétrolier « Jean Moreau » a coulé. [person:Jean Moreau] est né à [place:Béziers].'],
    ['de', 'Ministerpräsidentin [person:Petra Kranz] besuchte am Montag ein Krankenhaus in [place:Rostock].'],
    [
      'es',
      'La alcaldesa, [person:Nuria Pons], viajó de [place:Gijón] a [place:Bruselas] con la [organisation:Cruz Roja].',
    ],
    [
      'es',
      'El ministro de Obras Públicas de [place:Chile], [person:Juan Pérez Soto], y la ministra de Asuntos Exteriores, [person:Ana Mar], llegaron.',
    ],
    ['it', 'Il sindaco [person:Paolo Neri] ha scritto al [organisation:ministero della Salute].'],
    ['pt', 'A ministra [person:Teresa Prado] chegou a [place:Luanda].'],
    [
      'ru',
      'Депутат [person:Анна Светлова] вернулась из [place:Казани], пишет газета «[organisation:Вечер]».',
    ],
    ['uk', 'Міністр [person:Петро Гнатюк] прибув до [place:Львова].'],
    ['ko', '[person:박정호] 장관은 [place:부산]에서 [organisation:외교부] 직원들을 만났다.'],
    ['zh', '[place:中国][organisation:外交部]发言人[person:王强]说。'],
    ['ja', '[place:長野県]の[person:小川健太]知事は[organisation:総務省]を訪れた。'],
    ['ar', 'قال الرئيس [person:سامي حداد] في [place:بيروت].'],
    // what stands before a name tells: an office, a trade, a people, a common noun for a body, a word for a settlement
    ['de', 'Gold holte die Australierin [person:Ellie Braddock] vor der Geigerin [person:Imme Tolksdorf].'],
    [
      'de',
      'Das Unternehmen [organisation:Vektoris] schließt. Auch [organisation:Vektoris] nennt keinen Grund.',
    ],
    ['de', 'Der Gemeinderat von [place:Radolfzell] tagte, sagte [person:Finn Obermoser].'],
    ['de', 'Die [organisation:Oberhessische Zeitung] zitiert [person:Maren Elbing] vom Verband.'],
    ['de', 'Er zog vom Landkreis [place:Uelzen] nach [place:Obermarkhausen].'],
    ['fr', 'La société [organisation:Tarvenne] et l’entreprise lyonnaise [organisation:Obrixa] recrutent.'],
    ['fr', 'Il vit dans le village de [place:Moussoulé], chez une habitante de [place:Castres].'],
    ['fr', 'Le maire, [person:Yann Le Goff], hésite. [person:Le Goff] partira, dit-on de [person:Le Goff].'],
    ['es', 'La empresa [organisation:Tolvesa] y el sindicato [organisation:Obreros Unidos] negocian.'],
    [
      'ru',
      'Суд [place:Иркутской области] рассмотрит иск, который подал [organisation:Брянский аграрный университет].',
    ],
    // what a company's name ends with
    [
      'de',
      'Das Gaswerk ging an die [organisation:Hansa Immobilien GmbH], nicht an [organisation:Bergmann & Söhne GmbH & Co. KG].',
    ],
    ['de', 'Die Firma [organisation:Kordes AG] klagt. Die AG Klima tagt.'],
    [
      'fr',
      'Le tribunal a condamné [organisation:Hydrotec SA] et sa filiale [organisation:Moulins Réunis SARL].',
    ],
    ['es', 'Ayer firmaron [organisation:Aguas del Sur S.A.] y [organisation:Constructora Pérez Ltda].'],
    ['it', 'Chiude il [organisation:Molino Rosso S.r.l.] di [place:Torino]. Se Anna parte, chiude.'],
    // a verb opens the sentence, the list knows the company without its form
    [
      'es',
      'Compró [organisation:Iberdrola SA] una planta. Mataron a tres. Cerraron [organisation:Aguas Pérez Ltda] y otros.',
    ],
    ['pt', 'Comprou [organisation:Construtora Andrade SA] a fábrica. [place:Moscou] reagiu.'],
    ['de', 'Das sagte die Anwältin [person:Anna-Lena Freifrau von Hohenstein-Wachtelberg].'],
    ['ko', '경찰은 화물을 맡긴 대한물류 관계자 2명을 조사하고 있다.'],
    ['ar', 'بحث السفير التركي ملف مياه [place:دجلة] مع المدير العام للهيئة العامة.'],
    ['ko', '[person:최서윤]은 울었다. 관중은 [person:최서윤]에게 박수를 보냈다.'],
    ['ko', '[person:오세만] 전 군수는 침묵했다. [person:오세만]은 떠났다.'],
  ])('%s: %s', (language, expected) => {
    expect(marked(unmark(expected).text, language)).toBe(expected);
  });

  test.each([
    ['fr', 'Le gouvernement français a promis des aides. Les Algériens attendent.'],
    ['de', 'Die Regierung will das Gesetz im Herbst ändern, doch die Opposition lehnt den Entwurf ab.'],
    ['es', 'Los vecinos dijeron que nadie había avisado. También hubo protestas.'],
    ['ru', 'Россияне ждут решения суда. Однако жители с этим не согласны.'],
    ['ko', '경찰은 당시 상황을 조사하고 있다. 정부는 다시 입장을 냈다.'],
    // where every noun has a capital the next noun is no name, whatever stands before it
    ['de', 'Im Herbst hat das Unternehmen Insolvenz angemeldet, und der Verband legte Beschwerde ein.'],
    ['de', 'Das Gericht gab der Klägerin Recht. In Handarbeit und aus Überzeugung entstehen Möbel.'],
    ['de', 'Damit sagte die Polizei Veranstaltungen ab. Der Bauer will Kartoffeln ernten.'],
    ['de', 'Der Frachter „Santa Inês“ lief auf Grund. An Bord der „Santa Inês“ waren zwölf Seeleute.'],
    ['fr', 'Le Conseil de mardi a duré. Office de tourisme fermé.'],
    ['fr', 'Le site Internet du groupe est en panne.'],
    ['fr', 'Le soir tombe. La mer monte. Les bateaux rentrent.'],
    ['ru', 'Один из Ивановых дома. Городские власти молчат.'],
    ['ko', '전문가는 우려했다. 전문가가 많다. 변호인은 갔다. 변호인이 왔다. 전 대표는 사퇴했다.'],
    ['zh', '该公司表示，全国各地的医院都很忙。'],
    ['ja', '同社は県内の病院に機器を納めた。'],
    ['ar', 'قالت الحكومة إن القرار سيصدر غدا.'],
  ])('%s: no name stands in: %s', (language, text) => {
    expect(marked(text, language)).toBe(text);
  });

  test.each([
    ['Он прибыл в столицу России.', 'Россия'],
    ['Суд оштрафовал журналистку Анну Кузнецову.', 'Анна Кузнецова'],
    ['Встреча с Сергеем Лавровым прошла вечером.', 'Сергей Лавров'],
  ])('a name in a case is kept in the nominative too: %s', (text, name) => {
    expect(tagNames(text, 'ru').map((one) => one.name)).toContainEqual(
      expect.stringMatching(new RegExp(`^${name}$`, 'iu')),
    );
  });
});

describe('any text gives an answer in other languages', () => {
  test('names are in range, in order, whole, and never sure', () => {
    const word = fc.constantFrom(
      ...'Le l’ d’ Macron Ministère de Lyon « » “ , . - ( 王 大学 首相 씨 김 대통령 는 وزارة الرئيس МИД в России «Яндекс» Dr. \u0301 \ud83d \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
          fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
        ),
        fc.constantFrom(...languages),
        (text, language) => {
          let last = 0;
          for (const { start, end, confidence } of tagNames(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(confidence).toBeLessThan(0.95);
            last = end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(languages)(
    '%s: twice the text takes about twice the time',
    (language) => {
      const time = (unit: string, length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const begin = process.cpuUsage().user;
        tagNames(text, language);
        return (process.cpuUsage().user - begin) / 1000;
      };
      for (const unit of ['Jean ', 'de la ', '«', '王', '김 ', 'ال ', 'Ministère de ', 'В России-', '首相'])
        expect(time(unit, 40_000), unit).toBeLessThan(4 * time(unit, 20_000) + 200);
    },
    60_000,
  );
});
