// The words of the interface in German: 'English phrase = deutsche Wendung', one a line; then dates, numbers and counts.
import { GERMAN_CORRECTIONS } from './german-corrections.ts';
import { GERMAN_DICTIONARY } from './german-dictionary.ts';
import { GERMAN_JOINS } from './german-joins.ts';
import { GERMAN_OUTCOMES, GERMAN_RATES, GERMAN_UNITS } from './german-quantities.ts';
import { GERMAN_RULES } from './german-rules.ts';
import { GERMAN_SENTENCES } from './german-sentences.ts';
import { GERMAN_SUMS } from './german-sums.ts';
import type { Interface } from './interface.ts';
import { GERMAN_LANGUAGES } from './language-names.ts';
import { pairs } from './pairs.ts';

const lines = `
A city of this name = Eine Stadt dieses Namens
A fiscal year need not be the calendar year. = Ein Haushaltsjahr muss nicht das Kalenderjahr sein.
A large collection comes without these forms, which say again what the tables say. A line in dossier.config.yaml brings each. = Eine große Sammlung kommt ohne diese Formen, die noch einmal sagen, was die Tabellen sagen. Eine Zeile in dossier.config.yaml bringt jede.
A line at the head of the article holds this day and nothing else. = Eine Zeile am Kopf des Artikels enthält nur diesen Tag.
A line at the head of the article holds this day behind the name of a place. = Eine Zeile am Kopf des Artikels nennt diesen Tag hinter dem Namen eines Ortes.
A line at the head of the article holds this day beside the name of a section. = Eine Zeile am Kopf des Artikels nennt diesen Tag neben dem Namen eines Ressorts.
A line joins two names of one paragraph, the wider the more paragraphs; how close two names lie has no meaning. To be named together is not to be connected: the passages say what is. = Eine Linie verbindet zwei Namen eines Absatzes, je breiter, desto mehr Absätze; wie nah zwei Namen liegen, bedeutet nichts. Zusammen genannt heißt nicht verbunden: die Stellen sagen, was gilt.
A line that is not the article’s = Eine Zeile, die nicht zum Artikel gehört
A line that was taken out = Eine Zeile, die herausgenommen wurde
A name was missed = Ein Name wurde übersehen
A note says that the article was published there. = Ein Hinweis sagt, dass der Artikel dort erschien.
A role is wrong = Eine Rolle ist falsch
A sentence that was cut in two is one again. = Ein zerschnittener Satz ist wieder einer.
A source is named for = Eine Quelle ist genannt für
A web address in a line of its own is kept as a link. = Eine Webadresse in eigener Zeile bleibt als Link.
About = Über diese Seiten
According to = Laut
Address = Adresse
Against the last build of this site that was different in anything. Two builds of the same files give the same page. = Gegen den letzten Bau, der sich in irgendetwas unterschied. Zwei Bauten aus denselben Dateien ergeben dieselbe Seite.
All = Alle
All of it in order of time = Alles der Zeit nach
All pages = Alle Seiten
All publishers from A to Z = Alle Verlage von A bis Z
All are marked in the text. = Alle sind im Text ausgezeichnet.
All that is here now = Alles, was jetzt hier ist
Also called = So heißen auch
Also given with different numbers: = Auch mit verschiedenen Zahlen angegeben:
Also written = Auch geschrieben
Any = Alle
Appears with = Kommt vor mit
Article = Artikel
Articles = Artikel
Articles published = Erschienene Artikel
Articles without a date = Artikel ohne Datum
As a source = Als Quelle
As of = Stand
As received = Wie erhalten
As the build reported them. = Wie der Bau sie meldete.
As written = Im Wortlaut
Author = Autor
Back to the index = Zurück zum Verzeichnis
Before that = Davor
Belongs to = Gehört zu
BibTeX = BibTeX
BibTeX file = BibTeX-Datei
Borders as = Grenzen, wie sie
Born = Geboren
Build = Bau
Bylines = Autorenzeilen
CSL-JSON = CSL-JSON
CSL-JSON file = CSL-JSON-Datei
Changed = Geändert
Circle: person. Square: organisation. Diamond: place. The larger, the more mentions. = Kreis: Person. Quadrat: Organisation. Raute: Ort. Je größer, desto mehr Nennungen.
Cite = Zitieren
Cite a sentence = Einen Satz zitieren
Cite and correct = Zitieren und berichtigen
Claim = Behauptung
Close = Schließen
Column = Spalte
Company number = Firmennr.
Compare = Vergleichen
Confidence = Sicherheit
Copied = Kopiert
Copied. Paste it into seeds/_corrections.yaml and build again. = Kopiert. In seeds/_corrections.yaml einfügen und neu bauen.
Copies of one text, articles of one publisher and everything from one quoted source count once; people who are not named are not told apart. = Kopien eines Textes, Artikel eines Verlags und alles aus einer zitierten Quelle zählen einmal; Personen ohne Namen werden nicht unterschieden.
Copy = Kopieren
Copy the link = Link kopieren
Correct something here = Hier etwas berichtigen
Correction = Berichtigung
Country = Land
Counts of people and things = Anzahlen von Menschen und Dingen
Dark = Dunkel
Data = Daten
Date = Datum
Date unknown = Datum unbekannt
Date, as 2024-05-03, 2024-05 or 2024 = Datum, wie 2024-05-03, 2024-05 oder 2024
Dated by the newest article that each build brought. = Datiert nach dem neuesten Artikel, den jeder Bau brachte.
Dated passages = Datierte Stellen
Dates = Daten und Zeiten
Dates without a year = Daten ohne Jahr
Day, as 2024-05-03 = Tag, wie 2024-05-03
Days = Tage
Days read at the head of the file = Am Kopf der Datei gelesene Tage
Described as = Beschrieben als
Described in the article, not named; never joined with other descriptions. = Im Artikel beschrieben, nicht beim Namen genannt; nie mit anderen Beschreibungen zusammengelegt.
Did you mean = Meinten Sie
Died = Gestorben
Different numbers for the same thing, perhaps at two times, and years of a life that cannot all be right. They stay side by side, each with its source. = Verschiedene Zahlen für dasselbe, vielleicht zu zwei Zeiten, und Lebensjahre, die nicht alle stimmen können. Sie bleiben nebeneinander, jede mit ihrer Quelle.
Different numbers for the same = Verschiedene Zahlen für dasselbe
Download = Herunterladen
Each with its reason. = Jede mit ihrem Grund.
Earlier and later = Früher und später
Editor’s note = Anmerkung der Redaktion
Every mention = Jede Nennung
Every mention and the rule that found it = Jede Nennung und die Regel, die sie fand
Every mention, rule and join behind this page = Jede Nennung, Regel und Zusammenlegung hinter dieser Seite
Every name, date and figure here is one click from the words that say it. = Jeder Name, jedes Datum und jede Zahl hier ist einen Klick von den Worten entfernt, die es sagen.
Every passage = Alle Stellen
Everything else about = Alles Weitere über
Everything on this site as files. Every row names the passage it rests on. = Alles auf diesen Seiten als Dateien. Jede Zeile nennt die Stelle, auf der sie beruht.
Facts = Angaben
Figure = Zahl
Figures = Zahlen
Figures and dates nearby = Zahlen und Daten in der Nähe
Figures and who says them = Zahlen und wer sie nennt
Figures of one quantity for one time that cannot all be right. They stay side by side, each with its source. = Zahlen derselben Größe zur selben Zeit, die nicht alle stimmen können. Sie bleiben nebeneinander, jede mit ihrer Quelle.
Figures with this source = Zahlen mit dieser Quelle
File = Datei
Files without a page = Dateien ohne Seite
Filled: a source is named. Ring: none is. = Gefüllt: Quelle genannt. Ring: keine genannt.
Follow these changes in a feed reader = Diesen Änderungen im Feedreader folgen
Footnote = Fußnote
For = Für
Found by = Gefunden durch
Founded = Gegründet
Give the article its day = Dem Artikel seinen Tag geben
Given in the front matter of the file. = In den Kopfdaten der Datei angegeben.
Gone = Fort
How many independent sources = Wie viele unabhängige Quellen
Identifier = Kennung
In = In
In order of time = Der Zeit nach
In registers = In Registern
In the articles = In den Artikeln
Independent = Unabhängig
Inferred. = Erschlossen.
Inferred: = Erschlossen:
It is another kind of thing = Es ist etwas anderer Art
It is no date = Es ist kein Datum
It is no figure = Es ist keine Zahlenangabe
It is no name = Es ist kein Name
It is now = Sie ist jetzt
It is one = Es ist einer
It is the same as another = Es ist dasselbe wie ein anderer
It means another date = Es ist ein anderes Datum gemeint
It means something else = Es ist etwas anderes gemeint
It names somebody or something else = Es nennt jemand oder etwas anderes
It should be called something else = Es sollte anders heißen
It stands behind the headline, as titles of web pages end. = Es steht hinter der Überschrift, wie Titel von Webseiten enden.
It was clipped or sent on this day, so it was published by then. = Es wurde an diesem Tag abgelegt oder verschickt, erschien also spätestens dann.
Its words are too few or too mixed to tell the language. = Zu wenige oder zu gemischte Wörter, um die Sprache zu erkennen.
Its words, as in the article = Der Wortlaut, wie im Artikel
Joined = Zusammengelegt
Keep open = Offen halten
Keep this line = Diese Zeile behalten
Keys = Tasten
Kind = Art
Kinds of doubt = Arten von Zweifeln
Kinds of figure = Arten von Zahlen
Language = Sprache
Left out = Weggelassen
Left out, because nobody tells the year: = Weggelassen, weil niemand das Jahr nennt:
Letters = Buchstaben
Line = Zeile
Lines for seeds/_corrections.yaml = Zeilen für seeds/_corrections.yaml
Lines of every file that are no text = Zeilen aller Dateien, die kein Text sind
Link kept from the text = Link aus dem Text
Link that opens it = Link, der ihn öffnet
Link to = Link zu
May also be = Vielleicht auch
Mentioned = Genannt
Mentioned by = Genannt von
Mentions = Nennungen
Mentions are shown from a confidence of = Gezeigt werden Nennungen ab einer Sicherheit von
Months = Monate
Most mentioned = Am häufigsten genannt
Most of its words are of this language. = Die meisten Wörter sind aus dieser Sprache.
Mostly the same words as = Größtenteils derselbe Wortlaut wie
Name = Name
Names and quantities of few articles stand here with their passages. What is wrong is set right by its name in seeds/_corrections.yaml. = Namen und Größen aus wenigen Artikeln stehen hier mit ihren Stellen. Was falsch ist, wird mit seinem Namen in seeds/_corrections.yaml richtiggestellt.
Names and the paragraphs they share; the table below has the same numbers = Namen und ihre gemeinsamen Absätze; die Tabelle darunter hat dieselben Zahlen
Names left off = Weggelassene Namen
Names that look alike and were not joined, because nothing in the articles settles it. = Namen, die sich ähneln und nicht zusammengelegt wurden, weil nichts in den Artikeln es entscheidet.
Names that several people, organisations or places have. They are told apart, and a family name alone is linked only within its own article. = Namen, die mehrere Personen, Organisationen oder Orte tragen. Sie werden auseinandergehalten, und ein Familienname allein ist nur in seinem eigenen Artikel verlinkt.
Names that stand in the same paragraphs. = Namen, die in denselben Absätzen stehen.
Names, dates and figures: those of the same paragraph. = Namen, Daten und Zahlen: die desselben Absatzes.
Names, words, dates = Namen, Wörter, Daten
Names, words, dates, “exact words” = Namen, Wörter, Daten, „genauer Wortlaut“
Natural Earth = Natural Earth
Needs a look = Durchzusehen
New = Neu
Newest = Neueste
No article names who says something. = Kein Artikel nennt jemanden, der etwas sagt.
No articles yet. Put files in seeds/ and run npm run build. = Noch keine Artikel. Dateien in seeds/ legen und npm run build aufrufen.
No author was given with the text. = Zum Text war kein Autor angegeben.
No date = Ohne Datum
No date with a year stands in any article, and no article has a date of publication. = In keinem Artikel steht ein Datum mit Jahr, und kein Artikel hat ein Erscheinungsdatum.
No day was given with the text. = Zum Text war kein Tag angegeben.
No figure or date stands in the same paragraph as this name. = Im Absatz dieses Namens steht weder Zahl noch Datum.
No name = Kein Name
No publisher was given with the text. = Zum Text war kein Verlag angegeben.
No source named = Keine Quelle genannt
No suggestion = Kein Vorschlag
No three names stand in paragraphs together. = Keine drei Namen stehen zusammen in Absätzen.
No two articles give the same figure or the same description. = Keine zwei Artikel nennen dieselbe Zahl oder Beschreibung.
None of its articles quotes anybody by name. = Keiner seiner Artikel zitiert jemanden mit Namen.
Not allowed here = Hier nicht erlaubt
Not drawn: = Nicht gezeichnet:
Not named = Ohne Namen
Not stated in the file, so inferred or supplied. A wrong one is set right in one line. = Nicht in der Datei angegeben, also erschlossen oder ergänzt. Falsches stellt eine Zeile richtig.
Not the same = Nicht dasselbe
Not to scale: = Nicht maßstäblich:
Note by the editor = Anmerkung der Redaktion
Note by the editor, not from the articles = Anmerkung der Redaktion, nicht aus den Artikeln
Notes to = Anmerkungen zu
Nothing found with these filters. = Mit diesen Filtern nichts gefunden.
Nothing found. = Nichts gefunden.
Nothing had to be joined. = Nichts musste zusammengelegt werden.
Nothing in the file names its publisher. = Nichts in der Datei nennt den Verlag.
Nothing in the file says when it was published. = Nichts in der Datei sagt, wann er erschien.
Nothing is new, changed or gone. = Nichts ist neu, geändert oder fort.
Nothing: every line of the file is in the article or gives its fields. = Nichts: jede Zeile der Datei steht im Artikel oder nennt seine Angaben.
Nothing: no doubt, no gap, no problem was noted while building. = Nichts: kein Zweifel, keine Lücke, kein Problem fiel beim Bauen auf.
Number = Zahlwert
Of = Von
On a screen of this width, those mentioned most are drawn: = Auf einem Bildschirm dieser Breite sind die meistgenannten gezeichnet:
One text, printed more than once = Ein Text, mehrfach gedruckt
Open an issue = Ein Issue öffnen
Organisation = Organisation
Organisations = Organisationen
Other = Andere
Outline of a country among its neighbours = Umriss eines Landes zwischen seinen Nachbarn
Pages of figures = Seiten mit Zahlen
Pages of passages = Seiten mit Stellen
Pages of passages, again = Seiten mit Stellen, noch einmal
Pages of the list = Seiten der Liste
Pages of the list, again = Seiten der Liste, noch einmal
Pages of values = Seiten mit Werten
Paragraph = Absatz
Paragraphs = Absätze
People = Personen
Perhaps the address was cut short, or what stood there is called otherwise now. = Vielleicht ist die Adresse unvollständig, oder was dort stand, heißt jetzt anders.
Perhaps the same = Vielleicht dasselbe
Person = Person
Place = Ort
Places = Orte
Problems while building = Probleme beim Bauen
Published = Erschienen
Published from = Erschienen ab
Published then = Damals erschienen
Published until = Erschienen bis
Publisher = Verlag
Publishers = Verlage
Put the lines that fit into seeds/_corrections.yaml and build again. = Die passenden Zeilen in seeds/_corrections.yaml einfügen und neu bauen.
Put these lines into seeds/_corrections.yaml, change what is wrong, delete the rest, and build again. = Diese Zeilen in seeds/_corrections.yaml einfügen, Falsches ändern, den Rest löschen und neu bauen.
Q = F
Quantity = Größe
Quoted = Zitiert
Quoted in the articles = In den Artikeln zitiert
RIS = RIS
RIS file = RIS-Datei
Read next = Weiterlesen
Register = Register
Reports = Berichte
Role = Rolle
Roles tied to this name = Rollen zu diesem Namen
Rule = Regel
Rules that were used here = Regeln, die hier angewandt wurden
SHA-256 = SHA-256
Said = Gesagt
Same quantity, different numbers = Dieselbe Größe, verschiedene Zahlen
Search = Suchen
Search engines = Suchmaschinen
Search names, words, dates = Namen, Wörter, Daten suchen
Search needs JavaScript, which is off here. Every page is complete without it: the indexes below lead to every name, and your browser can find words in a page. = Die Suche braucht JavaScript, das hier aus ist. Jede Seite ist ohne vollständig: die Verzeichnisse unten führen zu jedem Namen, und der Browser findet Wörter in einer Seite.
Sections = Bereiche
See how = Siehe wie
See it as received = Wie erhalten ansehen
Send by mail = Per Mail senden
Sentence = Satz
Sentences with this name and a date. = Sätze mit diesem Namen und einem Datum.
Set aside = Beiseitegelegt
Set in the corrections file. = In der Berichtigungsdatei gesetzt.
Set right = Richtigstellen
Settle it = Entscheiden
Settled by corrections = Durch Berichtigungen entschieden
Shared names = Gemeinsame Namen
Short form = Kurzform
Show = Zeigen
Show only = Nur zeigen
Show them = Zeigen
Skip to the page = Zum Inhalt
Something to add = Etwas zu ergänzen
Source = Quelle
Source named = Quelle genannt
Sources = Quellen
Sources differ = Die Quellen widersprechen sich
Sources that contradict each other = Quellen, die einander widersprechen
Split here = Hier trennen
Stands with = Steht mit
Stated in the file = In der Datei angegeben
Statements = Aussagen
Suggestions = Vorschläge
Supplied, so it stands in square brackets. = Ergänzt, daher in eckigen Klammern.
Take this away = Mitnehmen
Texts that others print too = Texte, die auch andere drucken
The article = Der Artikel
The article names its interviewer. = Der Artikel nennt den Interviewer.
The article was updated on this day, so it was published by then. = Der Artikel wurde an diesem Tag geändert, war also da schon erschienen.
The articles do not say which city of this name they mean; position from GeoNames. = Die Artikel sagen nicht, welche Stadt dieses Namens sie meinen; Lage nach GeoNames.
The articles say that it lies in this country; position from GeoNames. = Die Artikel sagen, dass der Ort in diesem Land liegt; Lage nach GeoNames.
The articles give no figure. = Die Artikel nennen keine Zahl.
The articles name none. = In den Artikeln steht keiner.
The articles that it was made from are not in the collection any more. = Die Artikel, aus denen sie entstand, sind nicht mehr in der Sammlung.
The article’s own address bears this day. = Die Adresse des Artikels trägt diesen Tag.
The attacks of 11 September 2001 are known by this name. = Die Anschläge vom 11. September 2001 sind unter diesem Namen bekannt.
The better name = Der bessere Name
The byline names it. = Die Autorenzeile nennt ihn.
The copyright line names it. = Die Copyright-Zeile nennt ihn.
The dateline gives a day without a year, and nothing else gives the year. = Die Ortszeile nennt einen Tag ohne Jahr, und sonst gibt nichts das Jahr an.
The dateline gives the day. = Die Ortszeile nennt den Tag.
The dateline names the agency. = Die Ortszeile nennt die Agentur.
The dateline names the reporter. = Die Ortsmarke nennt den Verfasser.
The day of publication = Der Erscheinungstag
The day stands beside the author’s name. = Der Tag steht neben dem Namen des Autors.
The day stands beside the publisher’s name. = Der Tag steht neben dem Namen des Herausgebers.
The day stands there in full, and only that it is the day of publication was worked out. = Der Tag steht dort ganz; erschlossen ist nur, dass er der des Erscheinens ist.
The decade is written with two figures; the century was worked out. = Das Jahrzehnt ist zweistellig geschrieben; das Jahrhundert wurde erschlossen.
The figures can be read as day and month or as month and day, and nothing in the article tells which. = Die Ziffern lassen sich als Tag und Monat oder als Monat und Tag lesen, und nichts im Artikel sagt, wie.
The file as it was just saved, read by itself. What other files change in it and the rest of the site follow when the build is done. = Die Datei, wie sie eben gespeichert wurde, für sich gelesen. Was andere Dateien daran ändern und der Rest der Website folgen, wenn der Bau fertig ist.
The file as received = Die Datei wie erhalten
The file has no title; this one is made from the first sentence of the article. = Die Datei hat keinen Titel; dieser ist aus dem ersten Satz des Artikels gemacht.
The file has no words that could be a title; its name stands for it. = Die Datei hat keine Wörter, die ein Titel sein könnten; ihr Name steht dafür.
The file holds no words to make a title from. = Die Datei hat keine Wörter für einen Titel.
The file names no author. = Die Datei nennt keinen Autor.
The file points to the same article of this publisher in another language or place. = Die Datei verweist auf denselben Artikel dieses Verlags in anderer Sprache oder an anderem Ort.
The language could not be told. = Die Sprache war nicht zu erkennen.
The language of the article puts the day first. = Die Sprache des Artikels stellt den Tag voran.
The language of the article puts the month first. = Die Sprache des Artikels stellt den Monat voran.
The line below the article says where it appeared first. = Die Zeile unter dem Artikel sagt, wo er zuerst erschien.
The line of its number gives the day of the issue. = Die Zeile mit der Nummer nennt den Tag der Ausgabe.
The line of the title ends with this day. = Die Zeile des Titels endet mit diesem Tag.
The line under the name is wrong = Die Zeile unter dem Namen ist falsch
The lines are selected: copy them with Ctrl+C. = Die Zeilen sind markiert: mit Strg+C kopieren.
The mail opens with the name of its sender. = Die Mail beginnt mit dem Namen ihres Absenders.
The mail that brought it was sent on this day, so it was published by then. = Die Mail damit ist von diesem Tag, da war er also schon erschienen.
The name of the file bears this day. = Der Name der Datei trägt diesen Tag.
The name stands alone below the text. = Der Name steht allein unter dem Text.
The newsletter thanks for reading it by this name. = Der Newsletter dankt unter diesem Namen fürs Lesen.
The other name = Der andere Name
The publisher = Der Verlag
The same = Dasselbe
The same as a table = Dasselbe als Tabelle
The scale is logarithmic: the largest is more than a hundred times the smallest. = Die Skala ist logarithmisch: der größte Wert ist mehr als das Hundertfache des kleinsten.
The sources contradict each other, or two are taken for one. = Die Quellen widersprechen einander, oder zwei werden für einen gehalten.
The text came without a title; this one is made from its first sentence. = Der Text kam ohne Titel; dieser ist aus seinem ersten Satz gemacht.
The text gives no year, and it is not known when the article was published. = Der Text nennt kein Jahr, und es ist nicht bekannt, wann der Artikel erschien.
The text gives no year, and it tells of times long before its publication. = Der Text nennt kein Jahr und handelt von Zeiten lange vor seinem Erscheinen.
The text gives no year, and the day does not exist in the nearest one. = Der Text nennt kein Jahr, und im nächstliegenden gibt es den Tag nicht.
The text gives no year. = Der Text nennt kein Jahr.
The title = Der Titel
The title ends with the name of the site from whose address the article came. = Der Titel endet mit dem Namen der Website, von deren Adresse der Artikel kommt.
The whole line = Die ganze Zeile
The whole year = Das ganze Jahr
The words are selected: copy them with Ctrl+C. = Der Text ist markiert: mit Strg+C kopieren.
The words give a day or a month, and nothing in the file tells the year. = Der Wortlaut nennt einen Tag oder Monat, und nichts in der Datei sagt das Jahr.
The words give a day or a month, and nothing in the file tells the year. No year is ever guessed. = Der Wortlaut nennt einen Tag oder Monat, und nichts in der Datei sagt das Jahr. Kein Jahr wird geraten.
The year is not stated. = Das Jahr ist nicht genannt.
The year is written with two figures; the century was worked out. = Das Jahr ist zweistellig geschrieben; das Jahrhundert wurde erschlossen.
There is no name here = Hier steht kein Name
There is no such page = Diese Seite gibt es nicht
These are not one and the same = Diese sind nicht dasselbe
This article was in the collection and is not any more. = Dieser Artikel war in der Sammlung und ist es nicht mehr.
This build = Dieser Stand
This is never a name = Das ist nie ein Name
This is not a person, or no name at all = Das ist keine Person oder gar kein Name
This is not a place, or no name at all = Das ist kein Ort oder gar kein Name
This is not an organisation, or no name at all = Das ist keine Organisation oder gar kein Name
This is the first build: there is nothing to compare it with. From the next one on, what is new and what is gone stands here. = Das ist der erste Bau: es gibt nichts zu vergleichen. Vom nächsten an steht hier, was neu und was fort ist.
This is wrong = Das ist falsch
This one = Dieser
This page = Diese Seite
This page has moved = Diese Seite ist umgezogen
This page was made from articles that are still here. What they say was read differently since, or an editor took the page out. = Diese Seite entstand aus Artikeln, die noch hier sind. Was sie sagen, wurde seither anders gelesen, oder die Redaktion hat die Seite herausgenommen.
This paragraph is not published here. = Dieser Absatz wird hier nicht veröffentlicht.
Timeline = Zeitleiste
Times = Mal
Title = Titel
Title in brackets: supplied, not stated in the file. = Titel in Klammern: ergänzt, steht nicht in der Datei.
Titles, publishers and dates worked out = Erschlossene Titel, Verlage und Daten
Too unsure to be shown on any page. Hide what is no name; what is one can be kept by naming its kind. = Zu unsicher, um auf einer Seite zu stehen. Was kein Name ist, verbergen; was einer ist, behalten, indem man seine Art nennt.
Turn keys off = Tasten ausschalten
Turn keys on = Tasten einschalten
Two are mixed up here = Hier sind zwei vermengt
Type a name, a word or a date, or choose what to list. = Einen Namen, ein Wort oder ein Datum eingeben oder wählen, was gezeigt wird.
Undated = Ohne Datum
Unit, as km, USD or percent = Einheit, wie km, USD oder percent
Value = Wert
Web page = Webseite
What became of it = Was daraus wurde
What changed = Was sich geändert hat
What changed since the last build = Was sich seit dem letzten Bau geändert hat
What is counted = Was gezählt wird
What is said = Was gesagt wird
What is said of it = Was darüber gesagt wird
What is wrong = Was falsch ist
What it did = Wirkung
What it holds = Inhalt
What it is about = Worum es geht
What other publishers take from it = Was andere Verlage von ihm übernehmen
What others say = Was andere sagen
What the builds before this one brought and took, newest first. A build has no clock: it is known by its number, and by the day of the newest article that it brought. = Was die Bauten vor diesem brachten und nahmen, der neueste zuerst. Ein Bau hat keine Uhr: Man kennt ihn an seiner Nummer und am Tag des neuesten Artikels, den er brachte.
What the corrections did = Was die Berichtigungen bewirkten
What the page = Woraus die Seite
What they said = Eigene Aussagen
What would settle it: the day the article was published = Was es klären würde: der Tag, an dem der Artikel erschien
When = Wann
When, in this collection = Wann, in dieser Sammlung
Where = Wo
Where it is = Wo es liegt
Where this came from = Woher das stammt
Which = Welche
Who and what is in this article = Wer und was in diesem Artikel steht
Who is what, who said what = Wer was ist, wer was sagte
Who it is in a register = Wer es in einem Register ist
Who or what = Wen oder was
Who published the articles, and who is quoted in them: what rests on whom. = Wer die Artikel herausgab und wer in ihnen zitiert wird: was auf wem beruht.
Who stands with whom = Wer mit wem genannt wird
Whom it quotes most = Wen er am meisten zitiert
Whose reports it carries = Wessen Meldungen er bringt
Why = Warum
Why these names are one = Warum diese Namen eins sind
Without filters = Ohne Filter
Without searching = Ohne Suche
Words of the articles on this site = Wortlaut der Artikel auf diesen Seiten
Written = Geschrieben
Year not stated = Jahr nicht genannt
You are here = Sie sind hier
Your note = Ihre Anmerkung
about = zu
according to = laut
also = auch
also as = auch als
also names = nennt auch
also written = auch geschrieben
and = und
answer = Antwort
article = Artikel
articles = Artikel
as stated = wie angegeben
asked to stay away = gebeten fernzubleiben
author = Autor
because = weil
belongs to = gehört zu
blank = leer
born = geboren
by = von
by the names they share = nach gemeinsamen Namen
capital = Hauptstadt
caption = Bildtext
city = Stadt
close = schließen
columns = Spalten
counted as one source = als eine Quelle gezählt
counted as one source. = zählt als eine Quelle.
date = Datum
date of a cited page = Datum einer zitierten Seite
date of a picture = Datum eines Bildes
dated passages above the line, articles below it = datierte Stellen über der Linie, Artikel darunter
dated, = datiert,
described as = beschrieben als
described in the articles, never joined by wording = in den Artikeln beschrieben, nie nach Wortlaut zusammengelegt
died = gestorben
draws them. = zeichnet.
each as written and normalised. = jede im Wortlaut und vereinheitlicht.
earliest first = früheste zuerst
editor’s note = Anmerkung der Redaktion
elsewhere = anderswo
figure = Zahl
figures = Zahlen
figures. = Zahlen.
for this figure = für diese Zahl
founded = gegründet
front matter = Kopfdaten
happened = geschehen
has a namesake = hat einen Namensvetter
head = Titel
heading = Überschrift
in = in
in the same paragraphs = in denselben Absätzen
independent = unabhängig
inferred = erschlossen
inferred for = erschlossen für
is = ist
is in = liegt in
is missing. Build the site again. = fehlt. Die Seiten neu bauen.
is no longer here = ist nicht mehr hier
is not = ist nicht
is one page = eine Seite ist
is the = ist
is the same as = ist dasselbe wie
its words may stand apart = ihre Wörter können auseinander stehen
keep the card of a name open and go into it = die Karte eines Namens offen halten und hineingehen
kept unchanged = unverändert aufbewahrt
left off: = weggelassen:
light or dark = hell oder dunkel
likewise = ebenso
line = Zeile
looked for in the hundred best pages = gesucht in den hundert besten Seiten
mention = Nennung
mentions = Nennungen
more = weitere
more alike; every place is in mentions.csv, every passage on the page of the name = gleiche; jede Stelle steht in mentions.csv, jeder Absatz auf der Seite des Namens
more between them are in the table. = weitere dazwischen stehen in der Tabelle.
more in = weitere in
more that span several columns. = weitere, die mehrere Spalten überspannen.
more, linked from their articles = weitere, aus ihren Artikeln verlinkt
more, quoted less often: what each says is on the page of the name = weitere, seltener zitiert: was sie sagen, steht auf der Seite des Namens
more: see the columns origins and single_source of figures.csv and statements.csv = weitere: siehe die Spalten origins und single_source von figures.csv und statements.csv
moved = umgezogen
named = genannt
names = Namen
newer article = neuerer Artikel
newest article first. = neuester Artikel zuerst.
newest article of = neuester Artikel vom
newest first = neueste zuerst
newest first. = neueste zuerst.
next mention of the same name = nächste Nennung desselben Namens
no page has all of these words = keine Seite hat alle diese Wörter
no source named = keine Quelle genannt
no words of the article = keine Wörter des Artikels
none named = keine genannt
not joined = nicht zusammengelegt
not known = nicht bekannt
not named = ohne Namen
not of the article = nicht vom Artikel
not published here = hier nicht veröffentlicht
not stated = nicht angegeben
note = Anmerkung
of = von
of the newest articles = der neuesten Artikel
of them the article names no source. = davon nennt der Artikel keine Quelle.
on this page = auf dieser Seite
older article = älterer Artikel
organisation = Organisation
paragraph = Absatz
paragraphs in common = gemeinsame Absätze
paragraphs in common, the newest = gemeinsame Absätze, der neueste
partly inferred = teils erschlossen
perhaps a date = vielleicht ein Datum
perhaps a figure = vielleicht eine Zahl
perhaps a person = vielleicht eine Person
perhaps a place = vielleicht ein Ort
perhaps an organisation = vielleicht eine Organisation
person = Person
place = Ort
previous mention of the same name = vorige Nennung desselben Namens
published = erschienen
publisher = Verlag
question = Frage
report = Bericht
reported = berichtete
reports = Berichte
result = Treffer
results = Treffer
role = Rolle
rule = Regel
said = gesagt
search = suchen
set by the editor = von der Redaktion gesetzt
short for = kurz für
side by side and never averaged = nebeneinander und nie gemittelt
side by side, never averaged = nebeneinander, nie gemittelt
single source = einzige Quelle
so = so
suggestion = Vorschlag
suggestions = Vorschläge
supplied = ergänzt
that the build was not sure of, those first that touch most. Put the lines that are right into seeds/_corrections.yaml and build again. = beim Bau unsicher, die folgenreichsten zuerst. Die richtigen Zeilen in seeds/_corrections.yaml einfügen und neu bauen.
this list = diese Liste
tidied, no word lost = geglättet, kein Wort verloren
times = Mal
times, first mention = Mal, erste Nennung
times, the first of them: = Mal, die ersten davon:
title = Titel
undated = ohne Datum
was made of, and by what rules. What is wrong is set right in seeds/_corrections.yaml. = gemacht wurde und nach welchen Regeln. Falsches wird in seeds/_corrections.yaml richtiggestellt.
welcome = willkommen
what would settle each is on its page = was jedes klären würde, steht auf seiner Seite
without a date. = ohne Datum.
‘ = ‚
’ = ‘
“ = „
” = “
`;

export const GERMAN: Interface = {
  phrases: pairs(lines),
  dictionary: new Map([...GERMAN_RULES, ...GERMAN_DICTIONARY]),
  units: GERMAN_UNITS,
  rates: GERMAN_RATES,
  outcomes: GERMAN_OUTCOMES,
  languages: GERMAN_LANGUAGES,
  quotes: ['„', '“'],
  innerQuotes: ['‚', '‘'],
  patterns: [
    ...GERMAN_JOINS, // before the others, which would take the ends of these
    ...GERMAN_CORRECTIONS,
    ...GERMAN_SENTENCES,
    ...GERMAN_SUMS,
    [
      /\b(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|to \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)/gu,
      '$1. ',
    ],
    [
      /(?<=\d\. )January\b|\bJanuary(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )January(?=$|,| to| davor| danach| jener)/gu,
      'Januar',
    ],
    [
      /(?<=\d\. )February\b|\bFebruary(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )February(?=$|,| to| davor| danach| jener)/gu,
      'Februar',
    ],
    [
      /(?<=\d\. )March\b|\bMarch(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )March(?=$|,| to| davor| danach| jener)/gu,
      'März',
    ],
    [
      /(?<=\d\. )May\b|\bMay(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )May(?=$|,| to| davor| danach| jener)/gu,
      'Mai',
    ],
    [
      /(?<=\d\. )June\b|\bJune(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )June(?=$|,| to| davor| danach| jener)/gu,
      'Juni',
    ],
    [
      /(?<=\d\. )July\b|\bJuly(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )July(?=$|,| to| davor| danach| jener)/gu,
      'Juli',
    ],
    [
      /(?<=\d\. )October\b|\bOctober(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )October(?=$|,| to| davor| danach| jener)/gu,
      'Oktober',
    ],
    [
      /(?<=\d\. )December\b|\bDecember(?= \d)|(?<=^|nächstliegende |gilt der |by |early |late |mid-|: )December(?=$|,| to| davor| danach| jener)/gu,
      'Dezember',
    ],
    [/\bMar\b/gu, 'Mär'],
    [/\bOct\b/gu, 'Okt'],
    [/\bDec\b/gu, 'Dez'],
    [/ or later\b/gu, ' oder später'],
    [/^by /gu, 'bis '],
    [/, year not stated$/gu, ', Jahr nicht genannt'],
    [/^year not stated$/gu, 'Jahr nicht genannt'],
    [/\babout (?=\d|[A-Z]|the)/gu, 'etwa '],
    [/ \(uncertain\)/gu, ' (unsicher)'],
    [/\bthe (early|late) /gu, '$1 '],
    [/\bthe mid-/gu, 'mid-'],
    [/\bthe (\d{1,4})s\b/gu, '$1er Jahre'],
    [/^The (\d{1,4})s$/gu, 'Die $1er Jahre'],
    [/\b(\d{1,4})s$/gu, '$1er Jahre'],
    [/\b(?:the )?(\d{1,2})(?:st|nd|rd|th) century\b/gu, '$1. Jahrhundert'],
    [/\bBC\b/gu, 'v. Chr.'],
    [/\bAD (\d{1,4})/gu, '$1 n. Chr.'],
    [/\bfirst quarter of/gu, 'erstes Quartal'],
    [/\bsecond quarter of/gu, 'zweites Quartal'],
    [/\bthird quarter of/gu, 'drittes Quartal'],
    [/\bfourth quarter of/gu, 'viertes Quartal'],
    [/\bfirst half of/gu, 'erste Hälfte'],
    [/\bsecond half of/gu, 'zweite Hälfte'],
    [/\bspring\b/gu, 'Frühjahr'],
    [/\bsummer\b/gu, 'Sommer'],
    [/\bautumn\b/gu, 'Herbst'],
    [/\bwinter\b/gu, 'Winter'],
    [/\bearly /gu, 'Anfang '],
    [/\bmid-/gu, 'Mitte '],
    [/\blate /gu, 'Ende '],
    [/\bthe start of /gu, 'Anfang '],
    [/\bthe end of /gu, 'Ende '],
    [/(?<=[\d.a-z]) to (?=\d|[A-Z])/gu, ' bis '],
    [/(?<=\d) or (?=\d)/gu, ' oder '],
    [/\bdate unknown\b/gu, 'Datum unbekannt'],
    [/\bno date\b/gu, 'ohne Datum'],
    [/(?<=\d )person\b/gu, 'Person'],
    [/(?<=\d )people\b/gu, 'Personen'],
    [/(?<=\d )organisation\b/gu, 'Organisation'],
    [/(?<=\d )organisations\b/gu, 'Organisationen'],
    [/(?<=\d )place\b/gu, 'Ort'],
    [/(?<=\d )places\b/gu, 'Orte'],
    [/(?<=\d )date\b/gu, 'Datum'],
    [/(?<=\d )dates\b/gu, 'Datumsangaben'],
    [/(?<=\d )figure\b/gu, 'Zahl'],
    [/(?<=\d )figures\b/gu, 'Zahlen'],
    [/\bin (\d[\d.]*) articles\b/gu, 'in $1 Artikeln'],
    [/(?<=\d )published article\b/gu, 'erschienener Artikel'],
    [/(?<=\d )published articles\b/gu, 'erschienene Artikel'],
    [/(?<=\d )articles? published that day$/gu, 'Artikel an diesem Tag erschienen'],
    [/(?<=\d )article links here$/gu, 'Artikel verweist hierher'],
    [/(?<=\d )articles link here$/gu, 'Artikel verweisen hierher'],
    [/(?<=\d )articles?\b/gu, 'Artikel'],
    [/(?<=\d )dated passage\b/gu, 'datierte Stelle'],
    [/\bthe first (\d+) of ([\d.]+) passages\b/gu, 'die ersten $1 von $2 Stellen'],
    [/(?<=\d )dated passages\b/gu, 'datierte Stellen'],
    [/(?<=\d )passage\b/gu, 'Stelle'],
    [/(?<=\d )passages\b/gu, 'Stellen'],
    [/(?<=\d )mention\b/gu, 'Nennung'],
    [/(?<=\d )mentions\b/gu, 'Nennungen'],
    [/(?<=\d )lines\b/gu, 'Zeilen'],
    [/(?<=\d )line\b/gu, 'Zeile'],
    [/(?<=\d )words\b/gu, 'Wörter'],
    [/(?<=\d )word\b/gu, 'Wort'],
    [/(?<=\d )characters?\b/gu, 'Zeichen'],
    [/(?<=\d )times?\b/gu, 'Mal'],
    [/(?<=\d )quantity\b/gu, 'Größe'],
    [/(?<=\d )quantities\b/gu, 'Größen'],
    [/(?<=\d )different values?\b/gu, 'verschiedene Werte'],
    [/(?<=\d )publisher\b/gu, 'Verlag'],
    [/(?<=\d )publishers\b/gu, 'Verlage'],
    [/(?<=\d )names?\b/gu, 'Namen'],
    [/(?<=\d )sources?\b/gu, 'Quellen'],
    [/(?<=\d )hours?\b/gu, 'Stunden'],
    [/(?<=\d )days?\b/gu, 'Tage'],
    [/(?<=\d )nights\b/gu, 'Nächte'],
    [/(?<=\d )tons\b/gu, 'Tonnen (ton)'],
    [/(?<=\d )tonnes\b/gu, 'Tonnen'],
    [/(?<=\d )hectares\b/gu, 'Hektar'],
    [/(?<=\d )litres\b/gu, 'Liter'],
    [/(?<=\d )miles\b/gu, 'Meilen'],
    [/(?<=\d )months\b/gu, 'Monate'],
    [/(?<=\d )years?\b/gu, 'Jahre'],
    [/(?<=\d )weeks\b/gu, 'Wochen'],
    [/(?<=\d )minutes\b/gu, 'Minuten'],
    [/^All (?=\d)/gu, 'Alle '],
    [/(?<=[a-z]) of (?=\d)/gu, ' von '],
    [/^Artikel (\d+) of/gu, 'Artikel $1 von'],
    [/^article (?=\d)/gu, 'Artikel '],
    [/^line (?=\d)/gu, 'Zeile '],
    [/\/ hour\b/gu, '/ Stunde'],
    [/\/ day\b/gu, '/ Tag'],
    [/\/ week\b/gu, '/ Woche'],
    [/\/ month\b/gu, '/ Monat'],
    [/\/ year\b/gu, '/ Jahr'],
    [/\bin the article\b/gu, 'im Artikel'],
    [/ of this quantity in /gu, ' dieser Größe in '],
    [/\bset aside\b/gu, 'beiseitegelegt'],
    [/\bof front matter\b/gu, 'Kopfdaten'],
    [/: every passage\b/gu, ': alle Stellen'],
    [/, page (?=\d)/gu, ', Seite '],
    [/^question by /gu, 'Frage von '],
    [/^answer by /gu, 'Antwort von '],
    [/^note (?=\d)/gu, 'Anmerkung '],
    [/^aged (?=\d)/gu, 'im Alter von '],
    [/^caption$/gu, 'Bildtext'],
  ],
  thousands: '.',
  decimal: ',',
};
