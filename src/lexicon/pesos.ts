// Countries whose papers write their pesos with the plain '$', by ISO 4217: how Spanish names them, the ending of their addresses, and
// papers of theirs whose address ends otherwise.

export const pesoCountries: readonly {
  readonly code: string;
  readonly words: string;
  readonly domain: string;
  /** Names of the sites of papers whose addresses end in '.com', parted by '|'. */
  readonly sites: string;
}[] = [
  {
    code: 'ARS',
    words: 'Argentina|argentin[oa]s?|Buenos Aires',
    domain: 'ar',
    sites: 'ambito|clarin|cronista|iprofesional|lavoz|losandes',
  },
  {
    code: 'CLP',
    words: 'Chile|chilen[oa]s?|Santiago de Chile|Antofagasta|Iquique|La Araucanía|Rancagua|Temuco|Valparaíso',
    domain: 'cl',
    sites: 'emol|latercera|soychile',
  },
  {
    code: 'COP',
    words: 'Colombia|colombian[oa]s?|Antioquia|Barranquilla|Bogotá|Bucaramanga|Cundinamarca|Medellín',
    domain: 'co',
    sites: 'bluradio|caracol|elcolombiano|elespectador|elheraldo|eltiempo|semana|vanguardia',
  },
  {
    code: 'CUP',
    words: 'Cuba|cuban[oa]s?|La Habana',
    domain: 'cu',
    sites: '',
  },
  {
    code: 'DOP',
    words: 'República Dominicana|dominican[oa]s?|Santo Domingo',
    domain: 'do',
    sites: 'diariolibre|elcaribe|listindiario',
  },
  {
    code: 'MXN',
    words: 'México|Mexico|mexican[oa]s?|CDMX|Ciudad Juárez|Jalisco|Monterrey|Oaxaca|Sinaloa|Tijuana|Veracruz',
    domain: 'mx',
    sites: 'elimparcial|elsiglodetorreon|eldiariodechihuahua|excelsior|informador|milenio|reforma',
  },
  {
    code: 'UYU',
    words: 'Uruguay|uruguay[oa]s?|Montevideo',
    domain: 'uy',
    sites: '',
  },
];

/** Who writes '$' for dollars as well. */
export const dollarCountries =
  'Estados Unidos|EE\\. ?UU\\.|EEUU|estadounidenses?|Ecuador|ecuatorian[oa]s?|El Salvador|salvadoreñ[oa]s?|Panamá|panameñ[oa]s?|Puerto Rico|puertorriqueñ[oa]s?';
