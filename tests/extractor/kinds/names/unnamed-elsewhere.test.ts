import { describe, expect, test } from 'vitest';
import { findUnnamedElsewhere } from '../../../../src/extractor/kinds/names/unnamed-elsewhere.ts';
import { markedArticle } from '../../statements/marked-article.ts';

const unnamed = (language: string, text: string): string[] =>
  findUnnamedElsewhere({ ...markedArticle([text]).article, language }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('who speaks without a name in other languages', () => {
  test.each([
    ['de', 'Nach Angaben der Polizei entstand Schaden.', ['Polizei']],
    ['de', 'Die Ursache ist laut Staatsanwaltschaft unklar.', ['Staatsanwaltschaft']],
    ['de', 'Das Feuer sei gelöscht, teilte die Feuerwehr am Montag mit.', ['Feuerwehr']],
    ['de', 'Ein Sprecher der Stadt sagte, die Schule bleibe zu.', ['Ein Sprecher der Stadt']],
    ['de', '„Es roch“, sagte eine Anwohnerin.', ['eine Anwohnerin']],
    ['fr', 'Selon la préfecture, la route est coupée.', ['préfecture']],
    ['fr', '« J’ai eu peur », a raconté un voisin.', ['un voisin']],
    ['es', 'La fiscalía informó de que abrirá diligencias.', ['fiscalía']],
    ['it', 'Secondo la polizia, il conducente è fuggito.', ['polizia']],
    ['pt', '“Foi horrível”, disse uma testemunha.', ['uma testemunha']],
    ['pt', 'A rua está cortada, disse à agência Lusa fonte da guarda.', ['fonte']],
    ['pt', 'A rua está cortada, adiantou fonte da autarquia.', ['fonte']],
  ])('%s: %s', (language, text, found) => {
    expect(unnamed(language, text)).toEqual(found);
  });

  test.each([
    ['de', 'Die Polizei sucht Zeugen, sagte Boysen.'],
    ['de', 'Der Sprecher der Polizei kam.'],
    ['fr', 'Le maire a rencontré la police et un voisin.'],
    ['es', 'El alcalde visitó a la policía.'],
    ['pt', 'A fonte da praça está seca.'],
    ['en', 'Polizei said nothing.'],
  ])('%s: nobody in %s', (language, text) => {
    expect(unnamed(language, text)).toEqual([]);
  });
});
