// What the build says of corrections, in English and in German. Quotations are taken out before and put back after, one sign (\uE000) each,
// in the same order. Keys of the corrections file and names of registers stay as they are.

export const GERMAN_CORRECTIONS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /^No name in the collection is \uE000, so this correction does nothing\.$/u,
    'Kein Name der Sammlung ist \uE000, also bewirkt diese Berichtigung nichts.',
  ],
  [/^Did you mean \uE000\?$/u, 'Ist \uE000 gemeint?'],
  [
    /^1 name of this table stands in no article: (.{1,20})\.$/u,
    'Ein Eintrag dieser Tabelle steht in keinem Artikel: $1.',
  ],
  [
    /^(\d{1,9}) names of this table stand in no article: (.{1,40})\.$/u,
    '$1 Einträge dieser Tabelle stehen in keinem Artikel: $2.',
  ],
  [
    /^No article gives (.{1,400}) the role \uE000, so this correction does nothing\.$/u,
    'Kein Artikel gibt $1 die Rolle \uE000, also bewirkt diese Berichtigung nichts.',
  ],
  [/^Nothing is said of (.{1,400})\.$/u, 'Zu $1 ist nichts angegeben.'],
  [/^No identifier of (.{1,400}) is given\.$/u, 'Zu $1 ist keine Kennung angegeben.'],
  [
    /^Add one of (.{1,200}), or take the entry out\.$/u,
    'Eines von $1 hinzufügen oder den Eintrag herausnehmen.',
  ],
  [
    /^\uE000 is a name of the kind (.{1,60}) here, not of the kind (.{1,60}), so this identifier is not shown\.$/u,
    '\uE000 ist hier ein Name der Art $1, nicht der Art $2; diese Kennung wird nicht gezeigt.',
  ],
  [
    /^(\d{1,9}) names of the collection may be meant by \uE000, so this identifier is not shown\.$/u,
    'Mit \uE000 können $1 Namen der Sammlung gemeint sein; diese Kennung wird nicht gezeigt.',
  ],
  [/^Add kind: one of (.{1,60})\.$/u, 'kind: hinzufügen, eines von $1.'],
  [
    /^\uE000 and \uE000 are one page here and have two identifiers of (.{1,60}), (.{1,200}) and (.{1,200})\.$/u,
    '\uE000 und \uE000 sind hier eine Seite und haben zwei Kennungen von $1, $2 und $3.',
  ],
  [
    /^If they are two, add different: (\[.{1,400}\]); if one has both, give both in one entry\.$/u,
    'Sind es zwei, different: $1 hinzufügen; hat einer beide, beide in einem Eintrag angeben.',
  ],
  [/^\uE000 was taken to be (.{1,400})\.$/u, '\uE000 wurde als $1 verstanden.'],
  [/^Write \uE000 to make that sure\.$/u, '\uE000 schreiben, damit das sicher ist.'],
  [
    /^There is no article \uE000 any more; the quote stands in (.{1,400}), so that is meant\.$/u,
    'Einen Artikel \uE000 gibt es nicht mehr; das Zitat steht in $1, also ist dieser gemeint.',
  ],
  [
    /^There is no article \uE000, and its quote stands nowhere, so this correction does nothing\.$/u,
    'Einen Artikel \uE000 gibt es nicht, und sein Zitat steht nirgends, also bewirkt diese Berichtigung nichts.',
  ],
  [
    /^Nobody and nothing else in the collection is called \uE000, so it has a page of its own\.$/u,
    'Niemand und nichts sonst in der Sammlung heißt \uE000, also hat der Name eine eigene Seite.',
  ],
  [/^joined by (.{1,200})$/u, 'verbunden durch $1'],
  [/^shown as \uE000$/u, 'gezeigt als \uE000'],
  [/^(\d{1,9}) names joined$/u, '$1 Namen verbunden'],
  [/^(\d{1,9}) taken out$/u, '$1 herausgenommen'],
  [/^1 mention (set|taken out)$/u, '1 Nennung $1'],
  [/^(\d{1,9}) mentions (set|taken out)$/u, '$1 Nennungen $2'],
  [/(?<=^\d{1,9} Nennung(?:en)? )set$/u, 'gesetzt'],
  [/(?<=^\d{1,9} Nennung(?:en)? )taken out$/u, 'herausgenommen'],
  [/^1 identifier set$/u, '1 Kennung gesetzt'],
  [/^(\d{1,9}) identifiers set$/u, '$1 Kennungen gesetzt'],
];
