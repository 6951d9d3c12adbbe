// How well mentions are joined: B-cubed over the names that people annotated, joined by the program's own resolver.
import { countryOfName, countryOfPlace } from '../../src/extractor/kinds/names/country-of.ts';
import { titleBefore } from '../../src/extractor/kinds/names/title-before.ts';
import { acronymsOf } from './stated-acronyms.ts';
