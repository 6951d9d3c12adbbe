// Words for ships in other languages, right before a ship's name in quotation marks: „Der Frachter ‚Santa Inês‘“. Parted by '|'; whole
// words or the ends of such, in small letters.

export const shipsElsewhere: ReadonlyMap<string, string> = new Map([
  [
    'de',
    'bark|boot|dampfer|fähre|frachter|fregatte|jacht|korvette|kreuzer|kutter|schiff|schiffs|schlepper|schoner|tanker|trawler|yacht|(?:besatzung|crew|havarie|kapitän|kapitänin|untergang|wrack) der',
  ],
  [
    'fr',
    'bateau|brise-glace|cargo|chalutier|ferry|frégate|méthanier|navire|paquebot|pétrolier|porte-avions|porte-conteneurs|remorqueur|sous-marin|vedette|voilier|vraquier|yacht|(?:capitaine|équipage|naufrage) du',
  ],
  [
    'es',
    'barco|buque|carguero|crucero|ferri|fragata|pesquero|petrolero|remolcador|submarino|velero|yate|(?:capitán|hundimiento|naufragio) del',
  ],
  [
    'it',
    'fregata|mercantile|motonave|nave|panfilo|peschereccio|petroliera|portacontainer|rimorchiatore|sottomarino|traghetto|veliero|yacht',
  ],
  [
    'pt',
    'balsa|barco|cargueiro|cruzeiro|ferry|fragata|iate|navio|pesqueiro|petroleiro|rebocador|submarino|veleiro',
  ],
  [
    'ru',
    'баржа|баржи|корабль|корабля|крейсер|крейсера|ледокол|ледокола|паром|парома|подлодка|подлодки|судна|судно|сухогруз|сухогруза|танкер|танкера|теплоход|теплохода|траулер|траулера|фрегат|фрегата|яхта|яхты',
  ],
  [
    'uk',
    'баржа|баржі|корабель|корабля|крейсер|крейсера|криголам|криголама|пором|порома|судна|судно|суховантаж|суховантажу|танкер|танкера|теплохід|теплохода|траулер|траулера|фрегат|фрегата|яхта|яхти',
  ],
]);
