import { signsWithin, type WithinWeights } from '../confidence.ts';
import { tagEnglish } from '../tagger.ts';
import { type AnnotatedArticle, isAnnotated } from './corpus.ts';
import { type Case, fitLogistic } from './fit-logistic.ts';

/**
 * What a name's own confidence, the other names of its article and its several words are worth, by names of articles that nothing was learned
 * from, with a pull of a thousandth of a case towards nought.
 */
export function fitWithin(heldOut: readonly AnnotatedArticle[]): WithinWeights {
  const cases = heldOut.flatMap(casesOf);
  const [offset = 0, own = 0, beside = 0, severalWords = 0] = fitLogistic(cases, {
    around: [0, 0, 0, 0],
    pull: 1e-3,
  });
  return { offset, own, beside, severalWords };
}

function casesOf(article: AnnotatedArticle): Case[] {
  const isRight = isAnnotated(article);
  const names = tagEnglish(article.text);
  return signsWithin(names, article.text).flatMap(({ own, beside, severalWords }, at) => {
    const name = names[at];
    return name ? [[[1, own, beside, severalWords], isRight(name)] as const] : [];
  });
}
