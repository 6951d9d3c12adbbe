// Sources and datelines of wires in Spanish and French.
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';

/** 'property | subject | value' of every statement of a paragraph in this language. */
function statementsOf(language: string, marked: string): string[] {
  const { article, mentions } = markedArticle([marked]);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return extractStatements({ ...article, language }, mentions).map(
    ({ property, subject, value }) => `${property} | ${names.get(subject)} | ${value}`,
  );
}

describe('what is said according to a source and begins with an article', () => {
  test.each([
    [
      'es',
      'Según el [organisation:DANE], la inflación fue del 7,74 % en febrero, frente al 8,35 % de enero.',
      'said | DANE | la inflación fue del 7,74 % en febrero, frente al 8,35 % de enero',
    ],
    [
      'fr',
      "Selon l'[organisation:Insee], le chômage a touché 7,5 % des actifs, contre 8 % en 2022.",
      'said | Insee | le chômage a touché 7,5 % des actifs, contre 8 % en 2022',
    ],
    [
      'es',
      'Según [person:Ana Ruiz], la directora del banco que fue creado en 2001, la inflación bajará.',
      'said | Ana Ruiz | la inflación bajará',
    ],
    [
      'es',
      '[place:Bogotá], [date=2024-03-05:5 mar] ([organisation:EFE]).- El Gobierno destinará dinero, anunció el ministro [person:Camilo Uribe].',
      'said | Camilo Uribe | El Gobierno destinará dinero',
    ],
    [
      'pt',
      '[place:Lisboa], [date=2024-09-05:05 set 2024] ([organisation:Lusa]) – O desemprego desceu para 6,1%, segundo o [organisation:INE].',
      'said | INE | O desemprego desceu para 6,1%',
    ],
  ])('%s: %s', (language, marked, expected) => {
    expect(statementsOf(language, marked).filter((one) => one.startsWith('said'))).toEqual([expected]);
  });
});
