// What stands before whoever a number is from, in languages other than English, and how far the words reach that name him.

/** Behind 'laut' and its like: articles and adjectives, then a noun, which has a capital, and what belongs to it. Laws and plans set numbers, they do not tell them. */
const german =
  /(?<!\p{L})(?:[Ll]aut|[Nn]ach (?:Angaben|Auskunft|Aussagen?|Einschätzung|Schätzungen?|Berechnungen|Informationen|Zahlen|Daten)) (?<who>(?:(?:de[rsmn]|von|vom|eine[rsm]|ihre[rsm]?|seine[rsm]?) )?(?:\p{Ll}[\p{Ll}-]{2,20}e[nrm]? ){0,2}(?!\p{L}{0,30}(?:[Gg]esetz|[Vv]ertrag|[Pp]lan|[Ss]atzung|[Tt]arif|[Dd]efinition|[Vv]ereinbarung)(?!\p{L}))\p{Lu}[\p{L}-]{2,40}(?: (?:de[rs]|von|für) (?:\p{Ll}[\p{Ll}-]{2,20}e[nr] )?\p{Lu}[\p{L}-]{2,40})?(?: \p{Lu}[\p{L}-]{2,40}){0,2})(?!\p{L})/gu;

/**
 * Behind 'selon' and its like: an article and one of these nouns ('selon les cas' and 'secondo il tipo' name nobody), as far as the comma or
 * full stop that ends it; without one nothing tells where the name ends.
 */
const romance = (opening: string, nouns: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${opening}) (?<who>(?:l['’]|la |les? |el |las |los |il |i |gli |lo |le |o |os |a |as |un[ea]? |uno |uma? )(?:${nouns})(?!\p{L})[^,;:()«»“”"\d.]{0,60}?)(?=[,.;])`,
    'giu',
  );

/** By language (BCP 47 primary tag): an opening with the words of who it is in the group `who`. */
export const SOURCES_ELSEWHERE: ReadonlyMap<string, RegExp> = new Map([
  ['de', german],
  [
    'fr',
    romance(
      `selon|d['’]après`,
      `association|autorités|commune|compagnie|conseil|direction|enquête|entreprise|étude|fédération|gendarmerie|gouvernement|groupe|hôpital|institut|mairie|ministère|office|organisation|parquet|police|pompiers|port|préfecture|procureure?|rapport|recensement|secours|société|sondage|sources?|syndicats?|ville`,
    ),
  ],
  [
    'es',
    romance(
      'según|de acuerdo con',
      'asociación|autoridades|ayuntamiento|bomberos|cámara|censo|compañía|consejo|dirección|empresa|encuesta|estudio|federación|fiscalía|fuentes|gobierno|hospital|informe|instituto|ministerio|organización|policía|puerto|sindicatos?',
    ),
  ],
  [
    'it',
    romance(
      'secondo|stando a',
      'associazione|autorità|azienda|carabinieri|censimento|comune|compagnia|governo|inchiesta|istituto|ministero|ospedale|polizia|porto|prefettura|procura|rapporto|sindacat[io]|società|sondaggio|studio|vigili del fuoco',
    ),
  ],
  [
    'pt',
    romance(
      'segundo|de acordo com',
      'associação|autoridades|bombeiros|câmara|censo|companhia|empresa|estudo|federação|governo|hospital|instituto|ministério|organização|pesquisa|polícia|porto|prefeitura|relatório|sindicatos?|sondagem',
    ),
  ],
]);
