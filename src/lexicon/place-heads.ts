// Small words that say of the name beside them that it is a place.

/** Before 'of' and a name: 'the town of Vesk', 'the island of Busu'. */
export const PLACES_OF: readonly string[] =
  'borough canton city cities commune county district districts governorate hamlet island islands isle lake municipality oblast parish peninsula port prefecture province provinces region settlement suburb town towns township valley village villages'.split(
    ' ',
  );

/** Right before a name, behind an article: 'the river Tano'. No 'town' or 'city': 'the town Council'. */
export const PLACES_BEFORE: readonly string[] = 'lake river rivers volcano'.split(' ');

/** Behind two names: 'the Ness and Orra valleys'. */
export const PLACES_AFTER_TWO: readonly string[] =
  'atolls bays counties creeks districts estuaries glaciers gorges governorates hills islands lakes lagoons mountains municipalities neighborhoods neighbourhoods passes peninsulas plains provinces quarters reservoirs rivers seas straits suburbs towns valleys villages volcanoes'.split(
    ' ',
  );
