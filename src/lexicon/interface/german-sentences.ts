// Sentences that the program words itself, with something of the article in them: what they are in English, and in German. Quotations
// are taken out before and put back after, one sign (\uE000) each, in the same order.

export const GERMAN_SENTENCES: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Inferred from \uE000\.$/u, 'Erschlossen aus \uE000.'],
  [/^The article was published on (.{1,60}), so (.{1,160})\.$/u, 'Der Artikel erschien am $1, also $2.'],
  [/^The article was published in (.{1,60}), so (.{1,160})\.$/u, 'Der Artikel erschien im $1, also $2.'],
  [/^The article was published on (.{1,60}), which (.{1,160})\.$/u, 'Der Artikel erschien am $1, $2.'],
  [/^The article was published in (.{1,60}), which (.{1,160})\.$/u, 'Der Artikel erschien im $1, $2.'],
  [
    /^(.{1,80}), and in (\d{1,4}) that day was the weekday given\.$/u,
    '$1, und $2 war der Tag der genannte Wochentag.',
  ],
  [/^The article was published on (.{1,60})\.$/u, 'Der Artikel erschien am $1.'],
  [/^The article was published in (.{1,60})\.$/u, 'Der Artikel erschien im $1.'],
  [
    /^The date line of the article is (.{1,60}), so (.{1,160})\.$/u,
    'Die Datumszeile des Artikels ist $1, also $2.',
  ],
  [
    /^The date line of the article is (.{1,60}), which (.{1,160})\.$/u,
    'Die Datumszeile des Artikels ist $1, $2.',
  ],
  [/^The date line of the article is (.{1,60})\.$/u, 'Die Datumszeile des Artikels ist $1.'],
  [/\bdoes not tell which (.{1,40}) is meant\.$/u, 'was nicht sagt, welcher $1 gemeint ist.'],
  [/\bso the (.{1,40}) before it that is nearest is taken\./u, 'also gilt der nächstliegende $1 davor.'],
  [/\balso the (.{1,40}) before it that is nearest is taken\.$/u, 'also gilt der nächstliegende $1 davor.'],
  [/\balso the (.{1,40}) after it that is nearest is taken\.$/u, 'also gilt der nächstliegende $1 danach.'],
  [
    /\balso the (.{1,40}) of that time that is nearest is taken\.$/u,
    'also gilt der nächstliegende $1 jener Zeit.',
  ],
  [/\balso the (.{1,40}) of that time is taken\.$/u, 'also gilt der $1 jener Zeit.'],
  [
    /^The text gives no year: it can be that of publication or (\d{1,4}), the year of the date before it\.$/u,
    'Der Text nennt kein Jahr: es kann das des Erscheinens sein oder $1, das Jahr des Datums davor.',
  ],
  [
    /^The text gives no year, and the article itself is only known to be of (.{1,60})\.$/u,
    'Der Text nennt kein Jahr, und vom Artikel selbst ist nur bekannt: $1.',
  ],
  [
    /^The text says \uE000, and it is not known when the article was published\.$/u,
    'Der Text sagt \uE000, und es ist nicht bekannt, wann der Artikel erschien.',
  ],
  [/^The text says \uE000, and (.{1,120})\.$/u, 'Der Text sagt \uE000, und $1.'],
  [/^The text says \uE000\.$/u, 'Der Text sagt \uE000.'],
  [
    /^The text says (.{1,12}), but that day was a (.{1,12})\.$/u,
    'Der Text sagt $1, doch der Tag war ein $2.',
  ],
  [/^The text calls this day \uE000\.$/u, 'Der Text nennt diesen Tag \uE000.'],
  [
    /^The text gives the day alone; the month is that of the date before it, \uE000\.$/u,
    'Der Text nennt nur den Tag; der Monat ist der des Datums davor, \uE000.',
  ],
  [/^The year is that of the date before it, \uE000\.$/u, 'Das Jahr ist das des Datums davor, \uE000.'],
  [/^The year is that of the date after it, \uE000\.$/u, 'Das Jahr ist das des Datums danach, \uE000.'],
  [
    /^The article also writes \uE000, where only one order is possible\.$/u,
    'Der Artikel schreibt auch \uE000, wo nur eine Reihenfolge möglich ist.',
  ],
  [
    /; read the other way round, the date would be another day\.$/u,
    '; andersherum gelesen wäre es ein anderer Tag.',
  ],
  [
    /^(\S{1,20}) read as (\S{1,8}): the article does not say which$/u,
    '$1 als $2 gelesen: der Artikel sagt nicht, welche',
  ],
  [
    /^(\S{1,20}) read as (\S{1,8}): the article writes (.{1,40})$/u,
    '$1 als $2 gelesen: der Artikel schreibt $3',
  ],
  [
    /^(\S{1,20}) read as (\S{1,8}): the article speaks of (.{1,80})$/u,
    '$1 als $2 gelesen: der Artikel spricht von $3',
  ],
  [
    /^(\S{1,20}) read as (\S{1,8}): the world trades this in US dollars$/u,
    '$1 als $2 gelesen: damit wird weltweit in US-Dollar gehandelt',
  ],
  [/^(\S{1,20}) read as (\S{1,8}): the paper is (.{1,200})$/u, '$1 als $2 gelesen: das Blatt ist $3'],
  [
    /^(\S{1,20}) read as (\S{1,8}): the article's address ends in ('\.\S{1,20}')$/u,
    '$1 als $2 gelesen: die Adresse des Artikels endet auf $3',
  ],
  [
    /^degrees read as (.{1,20}): the sentence speaks of temperature and names no scale$/u,
    'Grad als $1 gelesen: der Satz spricht von Temperatur und nennt keine Skala',
  ],
  [/^(\d{1,6}) lines were joined to one paragraph\.$/u, '$1 Zeilen wurden zu einem Absatz verbunden.'],
  [/^The mark \uE000 shows a heading\.$/u, 'Das Zeichen \uE000 zeigt eine Überschrift an.'],
  [
    /^The mark \uE000 shows an editor’s note\.$/u,
    'Das Zeichen \uE000 zeigt eine Anmerkung der Redaktion an.',
  ],
  [/^The mark \uE000 shows a question\.$/u, 'Das Zeichen \uE000 zeigt eine Frage an.'],
  [/^The mark \uE000 shows an answer\.$/u, 'Das Zeichen \uE000 zeigt eine Antwort an.'],
  [/^Page (\d{1,6}) begins here\.$/u, 'Hier beginnt Seite $1.'],
  [/^Page (\d{1,6}) begins in this paragraph\.$/u, 'In diesem Absatz beginnt Seite $1.'],
  [/^Both articles write the full name \uE000\.$/u, 'Beide Artikel schreiben den vollen Namen \uE000.'],
  [
    /^Both articles write the full name \uE000, and both are called (.{1,80})\.$/u,
    'Beide Artikel schreiben den vollen Namen \uE000, und beide heißen $1.',
  ],
  [
    /^Both articles write the full name \uE000, and both belong to \uE000\.$/u,
    'Beide Artikel schreiben den vollen Namen \uE000, und beide gehören zu \uE000.',
  ],
  [/^Both articles write \uE000\.$/u, 'Beide Artikel schreiben \uE000.'],
  [
    /^Both articles name the \uE000 of one country \((.{1,8})\)\.$/u,
    'Beide Artikel nennen \uE000 eines Landes ($1).',
  ],
  [/^\uE000 and \uE000 name one country \((.{1,8})\)\.$/u, '\uE000 und \uE000 nennen ein Land ($1).'],
  [
    /^\uE000 and \uE000 are names of one country \((.{1,8})\)\.$/u,
    '\uE000 und \uE000 sind Namen eines Landes ($1).',
  ],
  [/^\uE000 and \uE000 are spellings of one place\.$/u, '\uE000 und \uE000 sind Schreibungen eines Ortes.'],
  [
    /^\uE000 and \uE000 stand in one article and are the same name in two romanisations\.$/u,
    '\uE000 und \uE000 stehen in einem Artikel und sind derselbe Name in zwei Umschriften.',
  ],
  [
    /^\uE000 and \uE000 stand in one article and are the same (.{1,80})\.$/u,
    '\uE000 und \uE000 stehen in einem Artikel und sind dasselbe ($1).',
  ],
  [
    /^\uE000 and \uE000 have the same family name and the same given name\.$/u,
    '\uE000 und \uE000 haben denselben Familiennamen und denselben Vornamen.',
  ],
  [
    /^\uE000 and \uE000 are one name in two spellings, and both are called (.{1,80})\.$/u,
    '\uE000 und \uE000 sind ein Name in zwei Schreibungen, und beide heißen $1.',
  ],
  [
    /^\uE000 and \uE000 are one name in two spellings, and both belong to \uE000\.$/u,
    '\uE000 und \uE000 sind ein Name in zwei Schreibungen, und beide gehören zu \uE000.',
  ],
  [
    /^\uE000 and \uE000 are one name as two languages write it, and no other name of the collection reads so\.$/u,
    '\uE000 und \uE000 sind ein Name, wie ihn zwei Sprachen schreiben, und kein anderer der Sammlung liest sich so.',
  ],
  [
    /^\uE000 can be \uE000 as another language writes it, but more than one name of the collection reads so\.$/u,
    '\uE000 kann \uE000 in einer anderen Sprache sein, doch mehr als ein Name der Sammlung liest sich so.',
  ],
  [
    /^\uE000 stands before (.{1,200}), whom the article calls somebody's relative: it may be that other person\.$/u,
    '\uE000 steht vor $1, das der Artikel als Verwandten nennt: es kann die andere Person sein.',
  ],
  [
    /^\uE000 is \uE000 with an initial for the given name, and /u,
    '\uE000 ist \uE000 mit einem Anfangsbuchstaben statt des Vornamens, und ',
  ],
  [
    /^\uE000 can be \uE000 with an initial for the given name, but nothing else in the articles says so\.$/u,
    '\uE000 kann \uE000 mit einem Anfangsbuchstaben statt des Vornamens sein, doch sonst sagt das nichts in den Artikeln.',
  ],
  [
    /^\uE000 is \uE000 with the short form of the given name, and /u,
    '\uE000 ist \uE000 mit der Kurzform des Vornamens, und ',
  ],
  [
    /^\uE000 can be \uE000 with the short form of the given name, but nothing else in the articles says so\.$/u,
    '\uE000 kann \uE000 mit der Kurzform des Vornamens sein, doch sonst sagt das nichts in den Artikeln.',
  ],
  [
    /^\uE000 is \uE000 without the last of the family names, and /u,
    '\uE000 ist \uE000 ohne den letzten Familiennamen, und ',
  ],
  [
    /^\uE000 can be \uE000 without the last of the family names, but nothing else in the articles says so\.$/u,
    '\uE000 kann \uE000 ohne den letzten Familiennamen sein, doch sonst sagt das nichts in den Artikeln.',
  ],
  [
    /^\uE000 is \uE000 without a middle name, and both belong to \uE000\.$/u,
    '\uE000 ist \uE000 ohne zweiten Vornamen, und beide gehören zu \uE000.',
  ],
  [/(?<=, und )both are called (.{1,80})\.$/u, 'beide heißen $1.'],
  [/(?<=, und )both belong to \uE000\.$/u, 'beide gehören zu \uE000.'],
  [
    /^\uE000 and \uE000 can be one name in two spellings, but nothing else in the articles says that they are one person\.$/u,
    '\uE000 und \uE000 können ein Name in zwei Schreibungen sein, doch sonst sagt nichts in den Artikeln, dass sie eine Person sind.',
  ],
  [
    /^Another article calls (.{1,80}) \uE000, and both are called (.{1,80})\.$/u,
    'Ein anderer Artikel nennt $1 \uE000, und beide heißen $2.',
  ],
  [
    /^\uE000 and \uE000 share the family name and are both called (.{1,80})\.$/u,
    '\uE000 und \uE000 haben denselben Familiennamen und heißen beide $1.',
  ],
  [/^\uE000 is the family name of /u, '\uE000 ist der Familienname von '],
  [/^\uE000 is the given name of /u, '\uE000 ist der Vorname von '],
  [/^\uE000 is one of the names of /u, '\uE000 ist einer der Namen von '],
  [/^\uE000 is a short form of the given name of /u, '\uE000 ist eine Kurzform des Vornamens von '],
  [/^\uE000 is the initials of /u, '\uE000 sind die Anfangsbuchstaben von '],
  [/, the only person so named in this article\.$/u, ', der einzigen Person dieses Namens im Artikel.'],
  [
    /, and no other person so named comes before it or has the same title\.$/u,
    ', und keine andere Person dieses Namens kommt davor oder hat denselben Titel.',
  ],
  [
    /^\uE000 may be (.{1,200}): more than one person of the article has this name\.$/u,
    '\uE000 kann $1 sein: mehr als eine Person des Artikels heißt so.',
  ],
  [/ or (?=[^:]{1,200}: mehr als eine Person des Artikels heißt so\.$)/gu, ' oder '],
  [
    /^\uE000 is \uE000 with its small word, and stands in the same article\.$/u,
    '\uE000 ist \uE000 mit seinem Beiwort und steht im selben Artikel.',
  ],
  [
    /^\uE000 is \uE000 without a middle name, and both are called (.{1,80})\.$/u,
    '\uE000 ist \uE000 ohne zweiten Vornamen, und beide heißen $1.',
  ],
  [
    /^\uE000 can be \uE000 without a middle name, but nothing else in the articles says so\.$/u,
    '\uE000 kann \uE000 ohne zweiten Vornamen sein, doch sonst sagt das nichts in den Artikeln.',
  ],
  [
    /^\uE000 can be a shorter form of more than one name of the article, \uE000 among them\.$/u,
    '\uE000 kann die Kurzform mehrerer Namen des Artikels sein, darunter \uE000.',
  ],
  [
    /^\uE000 can be \uE000, but the articles give the two different callings\.$/u,
    '\uE000 kann \uE000 sein, doch die Artikel geben beiden verschiedene Berufe.',
  ],
  [
    /^\uE000 is \uE000 (.{1,60}), and no other name of the article fits\.$/u,
    '\uE000 ist \uE000 ($1), und kein anderer Name des Artikels passt.',
  ],
  [/^\uE000 can stand for (.{1,200})\.$/u, '\uE000 kann für $1 stehen.'],
  [/(?<=\uE000) or (?=\uE000)/gu, ' oder '],
  [
    /^An article sets its \uE000 apart from another of the name: /u,
    'Ein Artikel hält \uE000 und jemand anderen dieses Namens auseinander: ',
  ],
  [/^The article writes \uE000\.$/u, 'Der Artikel schreibt \uE000.'],
  [
    /^The article says that \uE000 is also called \uE000\.$/u,
    'Der Artikel sagt, dass \uE000 auch \uE000 heißt.',
  ],
  [
    /^An article gives \uE000 as another name of one person, and nobody else of the collection has it\.$/u,
    'Ein Artikel nennt \uE000 als anderen Namen einer Person, und niemand sonst in der Sammlung hat ihn.',
  ],
  [/^The article says only \uE000\.$/u, 'Der Artikel sagt nur \uE000.'],
  [
    /^The article says only \uE000, and the collection has more than one(?: so called)?, (.{1,80})\.$/u,
    'Der Artikel sagt nur \uE000, und die Sammlung hat mehr als eines so genannt, $1.',
  ],
  [
    /^A family name alone is not enough to take this for (.{1,80})\.$/u,
    'Ein Familienname allein genügt nicht, um das für $1 zu halten.',
  ],
  [/^\uE000 has the same telling words as \uE000/u, '\uE000 hat dieselben kennzeichnenden Wörter wie \uE000'],
  [/^\uE000 leaves out the country of \uE000/u, '\uE000 lässt das Land weg von \uE000'],
  [/^\uE000 has the initials of \uE000/u, '\uE000 hat die Anfangsbuchstaben von \uE000'],
  [/^\uE000 is a short form of \uE000/u, '\uE000 ist eine Kurzform von \uE000'],
  [/^\uE000 is another spelling of \uE000/u, '\uE000 ist eine andere Schreibung von \uE000'],
  [/^\uE000 is the short sign of \uE000/u, '\uE000 ist das Kürzel von \uE000'],
  [/^\uE000 is the last part of \uE000/u, '\uE000 ist der letzte Teil von \uE000'],
  [/^\uE000 leaves out what kind of body it is of \uE000/u, '\uE000 lässt die Art der Stelle weg von \uE000'],
  [/^\uE000 stands for \uE000/u, '\uE000 steht für \uE000'],
  [/, the only such name in this article\.$/u, ', dem einzigen solchen Namen im Artikel.'],
  [/, the only such name in the collection\.$/u, ', dem einzigen solchen Namen der Sammlung.'],
  [
    /^Found by the rule \uE000 with a confidence of (\d{1,3}) %\.$/u,
    'Gefunden mit der Regel \uE000, Sicherheit $1 %.',
  ],
  [
    /^There is no front matter field \uE000; it was ignored\.$/u,
    'Das Kopffeld \uE000 gibt es nicht; es wurde übergangen.',
  ],
  [/^Did you mean \uE000\?$/u, 'War \uE000 gemeint?'],
  [
    /^The corrections file gives \uE000 and \uE000 one identifier: ([^.]{1,99})\.$/u,
    'Die Berichtigungsdatei gibt \uE000 und \uE000 eine Kennung: $1.',
  ],
  [
    /^\uE000 \(\w{1,12}\) and \uE000 \(\w{1,12}\) have one identifier, (\S{1,99})\.$/u,
    '\uE000 und \uE000 haben eine Kennung, $1.',
  ],
  [
    /^\uE000 and \uE000 are one page here and have two identifiers of (\S{1,20}), (\S{1,99}) and (\S{1,99})\.$/u,
    '\uE000 und \uE000 sind hier eine Seite und haben zwei Kennungen in $1, $2 und $3.',
  ],
  [
    /^(\d{1,6}) names of the collection may be meant by \uE000, so this identifier is not shown\.$/u,
    '\uE000 kann $1 Namen der Sammlung meinen, darum steht diese Kennung nirgends.',
  ],
  [/^unknown\.$/u, 'unbekannt.'],
  [/^for these (\d{1,6}) figures$/u, 'für diese $1 Zahlen'],
  [/^of (?=¶\d)/u, 'in '],
  [/^\uE000 was misread$/u, '\uE000 wurde falsch gelesen'],
  [/^Another one in \uE000$/u, 'Jemand anders in \uE000'],
  [/^aged (\d{1,3}): born (\d{1,4}) or (\d{1,4})$/u, '$1 Jahre alt: geboren $2 oder $3'],
  [/, in order of time\.$/u, ', in zeitlicher Folge.'],
  [/, newest first\.$/u, ', neueste zuerst.'],
  [/, side by side, each with its passage\.$/u, ', nebeneinander, jede mit ihrer Stelle.'],
  [/, each with its passage\.$/u, ', jede mit ihrer Stelle.'],
  [
    /, each as written, normalised, and with its passage\.$/u,
    ', jede im Wortlaut, vereinheitlicht und mit ihrer Stelle.',
  ],
  [/ named in (.{1,30}), A to Z\.$/u, ', genannt in $1, A bis Z.'],
  [/ and the paragraphs they share\.$/u, ' und ihre gemeinsamen Absätze.'],
  [
    /^Who published the (.{1,30}) and who is quoted in them\.$/u,
    'Wer die $1 herausgab und wer in ihnen zitiert wird.',
  ],
  [
    / that the build was not sure of, each with its reason and the lines that settle it\.$/u,
    ', bei denen der Bau unsicher war, jede mit ihrem Grund und den Zeilen, die sie entscheiden.',
  ],
  [/\b(\d{1,9}) things\b/u, '$1 Stellen'],
  [/\b1 thing\b/u, '1 Stelle'],
  //   ≥ 11 or 14 or 21.    14,200,000 GBP or 13,800,000 GBP.
  [/(?<=\d(?: [\p{L}%]{1,12})?) or (?=(?:[≈≤≥<>] )?\d)/gu, ' oder '],
];
