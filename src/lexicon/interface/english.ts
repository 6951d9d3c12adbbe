// The words of the interface in English: one phrase a line. The phrase itself is what templates ask for: it.t('Every passage').
import type { Interface } from './interface.ts';

const lines = `
A city of this name
A source is named for
About
According to
Address
All
Also given with different numbers:
Also written
Appears with
Articles
Articles published
Articles without a date
As a source
As of
As received
As written
Author
Back to the index
Belongs to
BibTeX
Borders as
CSL-JSON
Changed
Circle: person. Square: organisation. Diamond: place. The larger, the more mentions.
Cite and correct
Claim
Column
Copied
Copies of one text, articles of one publisher and everything from one quoted source count once; people who are not named are not told apart.
Copy
Correct something here
Correction
Country
Counts of people and things
Dark
Data
Dated passages
Dates
Days
Described as
Described in the article, not named; never joined with other descriptions.
Earlier and later
Editor’s note
Every mention, rule and join behind this page
Every passage
Everything else about
Everything on this site as files. Every row names the passage it rests on.
Facts
Figure
Figures
Figures and dates nearby
Figures and who says them
Figures that rest on it
File
Filled: a source is named. Ring: none is.
For
How many independent sources
In
Independent
Inferred:
It is another kind of thing
It should be called something else
Its rows have entity
Keep this line
Keys
Kinds of figure
Language
Letters
Line
Link to
May also be
Mentioned
Mentions
Months
Most mentioned
Mostly the same words as
Name
Named with it, in what role
Names and the paragraphs they share; the table below has the same numbers
Names that stand in the same paragraphs.
Names, words, dates
Names, words, dates, “exact words”
Natural Earth
Needs a look
Newest
No article names who says something.
No articles yet. Put files in seeds/ and run npm run build.
No date
No date with a year stands in any article, and no article has a date of publication.
No figure or date stands in the same paragraph as this name.
No source named
No three names stand in paragraphs together.
No two articles give the same figure or the same description.
Not allowed here
Not drawn:
Not named
Notes to
Nothing: every line of the file is in the article.
Nothing: no doubt, no gap, no problem was noted while building.
Of
One text, printed more than once
Organisation
Organisations
Other
Outline of a country among its neighbours
Pages of figures
Pages of passages
Pages of passages, again
Pages of the list
Pages of values
Paragraphs
People
Person
Place
Places
Published
Published then
Publisher
Publishers
Put the lines that fit into seeds/_corrections.yaml and build again.
Put these lines into seeds/_corrections.yaml, change what is wrong, delete the rest, and build again.
Q
Quantity
Quoted in the articles
RIS
Read next
Reports
Role
Rule
Rules that were used here
SHA-256
Said
Same quantity, different numbers
Search
Search names, words, dates
Search needs JavaScript, which is off here. Every page is complete without it: the indexes below lead to every name, and your browser can find words in a page.
Sections
See how
See it as received
Set aside
Settle it
Shared family names
Short form
Show only
Skip to the page
Source
Source named
Sources
Take this away
The
The article
The articles do not say which city of this name they mean; position from GeoNames.
The articles give no figure.
The articles name none.
The file as received
The same as a table
The scale is logarithmic: the largest is more than a hundred times the smallest.
The whole year
The words give a day or a month, and nothing in the file tells the year. No year is ever guessed.
These are not one and the same
This build
This is wrong
This paragraph is not published here.
Timeline
Times
Title
Title in brackets: supplied, not stated in the file.
Turn keys off
Turn keys on
Value
What became of it
What changed since the last build
What is said
What is said of it
What it did
What it holds
What others say
What the corrections did
What they said
What would settle it: the day the article was published
When
When, in this collection
Where
Where it is
Where this came from
Which
Who and what is in this article
Who is what, who said what
Who published the articles, and who is quoted in them: what rests on whom.
Who stands with whom
Why these names are one
Without searching
Written
Year not stated
You are here
a family name alone is linked only within its own article
according to
also
also as
also names
and
answer
article
articles
as stated
author
because
belongs to
blank
by
by the names they share
capital
city
close
columns
counted as one source.
date
date of a cited page
date of a picture
dated passages above the line, articles below it
dated,
described as
described in the articles, never joined by wording
draws them.
each as written and normalised.
earliest first
editor’s note
figure
figures
figures.
front matter
happened
head
heading
in
in the same paragraphs
inferred
inferred for
is in
is the same as
kept unchanged
light or dark
line
mention
mentioned most that share a paragraph. A line joins two names of one paragraph, the wider the more paragraphs; how close two names lie has no meaning. To be named together is not to be connected: the passages say what is.
mentions
more
more between them are in the table.
more that span several columns.
more, linked from their articles
more: see the columns origins and single_source of figures.csv and statements.csv
named in
names
newer article
newest article first.
newest first
newest first.
next mention of the same name
no source named
no words of the article
none named
not joined
not known
not named
not of the article
not published here
not stated
of
of the newest articles
of them the article names no source.
older article
organisation
paragraph
paragraphs in common
partly inferred
person
photo caption
place
previous mention of the same name
published
publisher
question
reported
reports
role
rule
said
search
set by the editor
short for
side by side and never averaged
side by side, never averaged
single source
stands with
supplied
this list
tidied, no word lost
times
times, first mention
title
what would settle each is on its page
`;

export const ENGLISH: Interface = {
  phrases: new Map(
    lines
      .trim()
      .split('\n')
      .map((phrase) => [phrase, phrase]),
  ),
  patterns: [],
  thousands: ',',
  decimal: '.',
};
