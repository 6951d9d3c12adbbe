// 'UC Berkeley', 'UNC Greensboro': a longer name whose first words are written by their initials.
import { SMALL_NAME_WORDS } from '../lexicon/organisation-words.ts';
import type { OrganisationName } from './organisation-name.ts';

interface InitialsAndRest {
  /** Lower case. */
  readonly initials: string;
  /** The words behind them, folded, parted by blanks. */
  readonly rest: string;
}

/** Take such a name apart; null for all others, and for initials of one letter. */
export function initialsAndRest(name: string, { words }: OrganisationName): InitialsAndRest | null {
  const letters = /^(?<initials>\p{Lu}{2,4})[ -]\p{Lu}\p{Ll}/u
    .exec(name)
    ?.groups?.['initials']?.toLowerCase();
  return letters === undefined || words.length < 2 || words[0] !== letters
    ? null
    : { initials: letters, rest: words.slice(1).join(' ') };
}

/** Whether a longer name that ends with the rest begins with words of these initials, small ones left out. */
export function hasLead({ words }: OrganisationName, { initials, rest }: InitialsAndRest): boolean {
  const lead = words.slice(0, words.length - rest.split(' ').length);
  return (
    lead
      .filter((word) => !SMALL_NAME_WORDS.has(word))
      .map((word) => word[0])
      .join('') === initials
  );
}
