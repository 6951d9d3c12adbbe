// What several names are said to be at once: 'funds such as Pitango, Viola and JVP', 'the districts of Orra, Vesk and Tano'.
import { wordList } from './word-list.ts';

/** In the plural, before 'such as', 'like' or 'including'. */
export const CLASSES_OF_BODIES: readonly string[] = wordList(
  `agencies airlines automakers banks brands broadcasters carmakers charities chipmakers clubs companies conglomerates drugmakers firms funds giants groups
  insurers lenders manufacturers militias newspapers organisations organizations outlets parties platforms publishers retailers startups start-ups
  suppliers unions universities`,
);
export const CLASSES_OF_PEOPLE: readonly string[] = wordList(
  `actors actresses artists authors comedians composers directors footballers historians journalists musicians novelists painters photographers pianists
  playwrights poets politicians rappers sculptors singers songwriters writers`,
);
export const CLASSES_OF_PLACES: readonly string[] = wordList(
  `cities counties districts governorates hamlets islands localities municipalities neighborhoods neighbourhoods provinces regions settlements suburbs
  towns townships villages`,
);

/** Right before the first name of a row of places, with or without 'of'. */
export const HEADS_OF_ROWS: readonly string[] = wordList(
  `barangays boroughs cities constituencies counties districts governorates hamlets islands municipalities parishes provinces regions sitios suburbs
  towns townships upazilas villages wards`,
);

/** Behind the last name of a row: 'Malakand, Hazara and DI Khan divisions'. */
export const HEADS_BEHIND_ROWS: readonly string[] = wordList(
  `barangays constituencies counties districts divisions governorates islands municipalities prefectures provinces regions suburbs townships upazilas
  villages woredas`,
);

/** Right before the first name of a row of people. */
export const HEADS_OF_PEOPLE: readonly string[] = wordList(
  'chiefs councillors justices legislators magistrates mps mlas senators',
);
