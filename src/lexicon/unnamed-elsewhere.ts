// Who speaks without a name in languages other than English. Words and endings are parted by blanks; all in small letters.

export interface UnnamedWords {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Bodies of which there is one where the article tells of: 'die Polizei', 'la préfecture'. */
  readonly bodies: string;
  /** People, only with an article that makes them nobody in particular: 'ein Sprecher'. */
  readonly people: string;
  /** Before a body. */
  readonly articles: string;
  /** Before people. */
  readonly anyOne: string;
  /** People without an article, where whose they are stands behind: 'fonte da guarda'. */
  readonly bare?: string;
}

export const UNNAMED_ELSEWHERE: readonly UnnamedWords[] = [
  {
    language: 'de',
    bodies: `polizei staatsanwaltschaft feuerwehr bundespolizei kriminalpolizei wasserschutzpolizei landesregierung stadtverwaltung kreisverwaltung gesundheitsamt jugendamt veterinäramt ordnungsamt landratsamt rathaus
landgericht amtsgericht verwaltungsgericht behörden polizeipräsidium landeskriminalamt rettungskräfte ermittler`,
    people: `sprecher sprecherin polizeisprecher polizeisprecherin gerichtssprecher gerichtssprecherin feuerwehrsprecher unternehmenssprecher unternehmenssprecherin behördensprecher behördensprecherin stadtsprecher stadtsprecherin
regierungssprecher ministeriumssprecherin ministeriumssprecher anwohner anwohnerin augenzeuge augenzeugin zeuge zeugin passant passantin nachbar nachbarin polizist polizistin beamter beamtin insider`,
    articles: 'die der das den',
    anyOne: 'ein eine einer eines einem',
  },
  {
    language: 'fr',
    bodies: `police préfecture gendarmerie mairie parquet rectorat gouvernement municipalité pompiers autorités`,
    people: `porte-parole témoin témoins voisin voisine riverain riveraine habitant habitante policier gendarme enquêteur source responsable proche`,
    articles: 'la le les l’',
    anyOne: 'un une',
  },
  {
    language: 'es',
    bodies: `policía fiscalía ayuntamiento alcaldía gobierno bomberos autoridades delegación`,
    people: `portavoz vocero vocera testigo vecino vecina agente funcionario funcionaria fuente`,
    articles: 'la el los las',
    anyOne: 'un una',
  },
  {
    language: 'it',
    bodies: `polizia procura questura prefettura carabinieri governo comune regione inquirenti autorità`,
    people: `portavoce testimone residente vicino poliziotto agente fonte`,
    articles: 'la il i gli le l’',
    anyOne: 'un una uno un’',
  },
  {
    language: 'pt',
    bodies: `polícia prefeitura câmara governo bombeiros autoridades procuradoria`,
    people: `porta-voz testemunha morador moradora vizinho vizinha agente fonte`,
    articles: 'a o as os',
    anyOne: 'um uma',
    bare: 'fonte',
  },
];
