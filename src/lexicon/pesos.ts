// Countries whose papers write their pesos with the plain '$', by ISO 4217: how Spanish names them, and the ending of their addresses.

export const pesoCountries: readonly {
  readonly code: string;
  readonly words: string;
  readonly domain: string;
}[] = [
  { code: 'ARS', words: 'Argentina|argentin[oa]s?|Buenos Aires', domain: 'ar' },
  { code: 'CLP', words: 'Chile|chilen[oa]s?|Santiago de Chile', domain: 'cl' },
  { code: 'COP', words: 'Colombia|colombian[oa]s?|Bogotá|Medellín', domain: 'co' },
  { code: 'CUP', words: 'Cuba|cuban[oa]s?|La Habana', domain: 'cu' },
  { code: 'DOP', words: 'República Dominicana|dominican[oa]s?|Santo Domingo', domain: 'do' },
  { code: 'MXN', words: 'México|Mexico|mexican[oa]s?|CDMX', domain: 'mx' },
  { code: 'UYU', words: 'Uruguay|uruguay[oa]s?|Montevideo', domain: 'uy' },
];

/** Who writes '$' for dollars as well. */
export const dollarCountries =
  'Estados Unidos|EE\\. ?UU\\.|EEUU|estadounidenses?|Ecuador|ecuatorian[oa]s?|El Salvador|salvadoreñ[oa]s?|Panamá|panameñ[oa]s?|Puerto Rico|puertorriqueñ[oa]s?';
