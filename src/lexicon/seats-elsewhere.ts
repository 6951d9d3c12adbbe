// Words for towns, districts and regions that speak by their councils: 'die Stadt Ahlen teilte mit', 'la ville de Lyon a annoncé'.

/** By BCP 47 primary tag. Lower case, parted by blanks. */
export const SEATS: Readonly<Record<string, string>> = {
  de: 'bezirk bundesland gemeinde hansestadt kanton kantons kreis kreises land landes landeshauptstadt landkreis landkreises marktgemeinde stadt',
  fr: 'agglomération canton commune département mairie métropole préfecture région ville',
  es: 'alcaldía ayuntamiento ciudad comunidad intendencia municipalidad municipio provincia',
  it: 'città comune prefettura provincia regione',
  pt: 'câmara cidade distrito município prefeitura',
};
