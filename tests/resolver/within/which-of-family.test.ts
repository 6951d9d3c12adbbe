import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../corpus-of.ts';
import { resolved, shown } from '../collection.ts';

const people = (article: string): readonly string[] => shown(resolved({ 'a.txt': article }), 'person');

describe('one family name for two of an article', () => {
  test('the words before it tell the husband from the wife, where the article says who is the wife', () => {
    const article =
      '[person:Bill Hartigan] and his wife, [person=wife:Joan Hartigan], baked. [person=Mr:Hartigan] slept. [person=Mrs:Hartigan] sang. [person=Mr:Hartigan] woke.';
    expect(people(article)).toEqual([
      'Bill Hartigan ×3 (Hartigan, Bill Hartigan)',
      'Joan Hartigan ×2 (Hartigan, Joan Hartigan)',
    ]);
  });

  test('they are two, and a question, where it does not', () => {
    const article =
      '[person:Anna Kessler] and [person:Pat Kessler] came. [person=Ms:Kessler] sang. [person=Mr:Kessler] left.';
    expect(people(article)).toHaveLength(4);
  });

  test('the one of whom nothing speaks is not the other whose wife is told of', () => {
    const article =
      '[person:Bill Trundle] died. [person=Mr:Trundle] liked boats. [person=Mrs:Trundle] did not.';
    expect(people(article)).toEqual(['Bill Trundle ×2 (Bill Trundle, Trundle)', 'Trundle ×1 (Trundle)']);
  });

  test('the elder is Sr. and the younger Jr.', () => {
    const article =
      '[person:George Brandwell Sr.] and [person:George Brandwell Jr.] came. [person=elder:Brandwell] sat. [person=younger:Brandwell] stood.';
    expect(people(article)).toEqual([
      'George Brandwell Jr. ×2 (Brandwell, George Brandwell Jr.)',
      'George Brandwell Sr. ×2 (Brandwell, George Brandwell Sr.)',
    ]);
  });

  test('the elder is the father, and nobody where no father is named', () => {
    const father = 'her father, [person=father:Jean Lepic]. [person=elder:Lepic] was expelled.';
    expect(people(`[person:Marie Lepic] followed ${father}`)).toHaveLength(2);
    expect(people('[person:Marie Lepic] followed. [person=elder:Lepic] was expelled.')).toHaveLength(2);
  });

  test('a wife and a daughter are two by Mrs. and Ms., and Mr. is neither', () => {
    const article =
      '[person:Lowell Brink] died. His wife, [person=wife:Verna Brink], and a daughter, [person=daughter:Janet Brink], sang. [person=Mr:Brink] baked. [person=Mrs:Brink] drew. [person=Ms:Brink] wrote.';
    expect(people(article)).toEqual([
      'Brink ×1 (Brink)',
      'Janet Brink ×1 (Janet Brink)',
      'Lowell Brink ×2 (Brink, Lowell Brink)',
      'Verna Brink ×2 (Brink, Verna Brink)',
    ]);
  });

  test('the younger is Hijo and the elder his father, whoever else is of the family', () => {
    const article =
      '[person:Anselmo Rivas Hijo] runs. [person:Anselmo Rivas] led. [person=elder:Rivas] sat. [person=younger:Rivas] stood. [person=Doña:Rosa Rivas] sang.';
    expect(people(article)).toEqual([
      'Anselmo Rivas ×2 (Anselmo Rivas, Rivas)',
      'Anselmo Rivas Hijo ×2 (Anselmo Rivas Hijo, Rivas)',
      'Rosa Rivas ×1 (Rosa Rivas)',
    ]);
  });

  test('Mr. is not the son because nothing tells of the father that he is a man', () => {
    const article =
      '[person:Gerald Pastor] gave half to his former wife, [person=wife:Lucille Pastor]. Their sons, [person=son:Dean Pastor] and Vin, work. [person=Mr:Pastor] planted. [person=Mrs:Pastor] wrote.';
    const found = people(article);
    expect(found).toContain('Dean Pastor ×1 (Dean Pastor)');
    expect(found).toContain('Lucille Pastor ×2 (Lucille Pastor, Pastor)');
  });

  test('Mr and plain are one where the article has no Mrs of the name', () => {
    expect(
      people('[person:Bill Trundle] died. [person=Mr:Trundle] was 84. [person:Trundle] sailed.'),
    ).toHaveLength(1);
  });
});

describe('the relative of somebody', () => {
  test('is not the namesake whose relative the article says it is', () => {
    const found = corpusOf({
      'a.txt':
        'Police seek Cal Dorsey Jr., son of the former mayor Cal Dorsey. Dorsey Jr. is in Miami, his lawyer said.\n',
    });
    const labels = found.entities.flatMap((one) =>
      one?.kind === 'person' && !one.unnamed ? [one.label] : [],
    );
    expect(labels.sort()).toEqual(['Cal Dorsey', 'Cal Dorsey Jr.']);
  });

  test('José Sarney Filho is not José Sarney', () => {
    expect(people('[person:Davi Moura Brandão] met [person:Davi Moura Brandão Filho].')).toHaveLength(2);
    expect(people('[person:Davi Moura] left. [person:Davi Moura Brandão] stayed.')).toHaveLength(1);
  });

  test('a son named for the first time is nobody who was named before', () => {
    const found = resolved({
      'a.txt': 'Her father was [person:Evelio Queda]. She leaves a son, [person=a son:Evelio], of Tampa.',
    });
    expect(shown(found, 'person')).toHaveLength(2);
    expect(found.entities.flatMap(({ unsure }) => unsure.map(({ rule }) => rule))).toContain(
      'relative-introduced',
    );
    expect(people('A brother, [person=a brother:Peter], came. [person:Peter Carver] wept.')).toHaveLength(1);
  });
});
