// The words of the interface in English: one phrase a line. The phrase itself is what templates ask for: it.t('Every passage').
import { ENGLISH_RULES } from './english-rules.ts';
import type { Interface } from './interface.ts';
import { ENGLISH_LANGUAGES } from './language-names.ts';

const lines = `
A city of this name
A fiscal year need not be the calendar year.
A large collection comes without these forms, which say again what the tables say. A line in dossier.config.yaml brings each.
A line at the head of the article holds this day and nothing else.
A line at the head of the article holds this day behind the name of a place.
A line at the head of the article holds this day beside the name of a section.
A line joins two names of one paragraph, the wider the more paragraphs; how close two names lie has no meaning. To be named together is not to be connected: the passages say what is.
A line that is not the article’s
A line that was taken out
A name was missed
A note says that the article was published there.
A role is wrong
A sentence that was cut in two is one again.
A source is named for
A web address in a line of its own is kept as a link.
About
According to
Address
Against the last build of this site that was different in anything. Two builds of the same files give the same page.
All
All of it in order of time
All pages
All publishers from A to Z
All are marked in the text.
All that is here now
Also called
Also given with different numbers:
Also written
Any
Appears with
Article
Articles
Articles published
Articles without a date
As a source
As of
As received
As the build reported them.
As written
Author
Back to the index
Before that
Belongs to
BibTeX
BibTeX file
Borders as
Born
Build
Bylines
CSL-JSON
CSL-JSON file
Changed
Circle: person. Square: organisation. Diamond: place. The larger, the more mentions.
Cite
Cite a sentence
Cite and correct
Claim
Close
Column
Company number
Compare
Confidence
Copied
Copied. Paste it into seeds/_corrections.yaml and build again.
Copies of one text, articles of one publisher and everything from one quoted source count once; people who are not named are not told apart.
Copy
Copy the link
Correct something here
Correction
Country
Counts of people and things
Dark
Data
Date
Date unknown
Date, as 2024-05-03, 2024-05 or 2024
Dated by the newest article that each build brought.
Dated passages
Dates
Dates without a year
Day, as 2024-05-03
Days
Days read at the head of the file
Described as
Described in the article, not named; never joined with other descriptions.
Did you mean
Died
Different numbers for the same thing, perhaps at two times, and years of a life that cannot all be right. They stay side by side, each with its source.
Different numbers for the same
Download
Each with its reason.
Earlier and later
Editor’s note
Every mention
Every mention and the rule that found it
Every mention, rule and join behind this page
Every name, date and figure here is one click from the words that say it.
Every passage
Everything else about
Everything on this site as files. Every row names the passage it rests on.
Facts
Figure
Figures
Figures and dates nearby
Figures and who says them
Figures of one quantity for one time that cannot all be right. They stay side by side, each with its source.
Figures with this source
File
Files without a page
Filled: a source is named. Ring: none is.
Follow these changes in a feed reader
Footnote
For
Found by
Founded
Give the article its day
Given in the front matter of the file.
Gone
How many independent sources
Identifier
In
In order of time
In registers
In the articles
Independent
Inferred.
Inferred:
It is another kind of thing
It is no date
It is no figure
It is no name
It is now
It is one
It is the same as another
It means another date
It means something else
It names somebody or something else
It should be called something else
It stands behind the headline, as titles of web pages end.
It was clipped or sent on this day, so it was published by then.
Its words are too few or too mixed to tell the language.
Its words, as in the article
Joined
Keep open
Keep this line
Keys
Kind
Kinds of doubt
Kinds of figure
Language
Left out
Left out, because nobody tells the year:
Letters
Line
Lines for seeds/_corrections.yaml
Lines of every file that are no text
Link kept from the text
Link that opens it
Link to
May also be
Mentioned
Mentioned by
Mentions
Mentions are shown from a confidence of
Months
Most mentioned
Most of its words are of this language.
Mostly the same words as
Name
Names and quantities of few articles stand here with their passages. What is wrong is set right by its name in seeds/_corrections.yaml.
Names and the paragraphs they share; the table below has the same numbers
Names left off
Names that look alike and were not joined, because nothing in the articles settles it.
Names that several people, organisations or places have. They are told apart, and a family name alone is linked only within its own article.
Names that stand in the same paragraphs.
Names, dates and figures: those of the same paragraph.
Names, words, dates
Names, words, dates, “exact words”
Natural Earth
Needs a look
New
Newest
No article names who says something.
No articles yet. Put files in seeds/ and run npm run build.
No author was given with the text.
No date
No date with a year stands in any article, and no article has a date of publication.
No day was given with the text.
No figure or date stands in the same paragraph as this name.
No name
No publisher was given with the text.
No source named
No suggestion
No three names stand in paragraphs together.
No two articles give the same figure or the same description.
None of its articles quotes anybody by name.
Not allowed here
Not drawn:
Not named
Not stated in the file, so inferred or supplied. A wrong one is set right in one line.
Not the same
Not to scale:
Note by the editor
Note by the editor, not from the articles
Notes to
Nothing found with these filters.
Nothing found.
Nothing had to be joined.
Nothing in the file names its publisher.
Nothing in the file says when it was published.
Nothing is new, changed or gone.
Nothing: every line of the file is in the article or gives its fields.
Nothing: no doubt, no gap, no problem was noted while building.
Number
Of
On a screen of this width, those mentioned most are drawn:
One text, printed more than once
Open an issue
Organisation
Organisations
Other
Outline of a country among its neighbours
Pages of figures
Pages of passages
Pages of passages, again
Pages of the list
Pages of the list, again
Pages of values
Paragraph
Paragraphs
People
Perhaps the address was cut short, or what stood there is called otherwise now.
Perhaps the same
Person
Place
Places
Problems while building
Published
Published from
Published then
Published until
Publisher
Publishers
Put the lines that fit into seeds/_corrections.yaml and build again.
Put these lines into seeds/_corrections.yaml, change what is wrong, delete the rest, and build again.
Q
Quantity
Quoted
Quoted in the articles
RIS
RIS file
Read next
Register
Reports
Role
Roles tied to this name
Rule
Rules that were used here
SHA-256
Said
Same quantity, different numbers
Search
Search engines
Search names, words, dates
Search needs JavaScript, which is off here. Every page is complete without it: the indexes below lead to every name, and your browser can find words in a page.
Sections
See how
See it as received
Send by mail
Sentence
Sentences with this name and a date.
Set aside
Set in the corrections file.
Set right
Settle it
Settled by corrections
Shared names
Short form
Show
Show only
Show them
Skip to the page
Something to add
Source
Source named
Sources
Sources differ
Sources that contradict each other
Split here
Stands with
Stated in the file
Statements
Suggestions
Supplied, so it stands in square brackets.
Take this away
Texts that others print too
The article
The article names its interviewer.
The article was updated on this day, so it was published by then.
The articles do not say which city of this name they mean; position from GeoNames.
The articles say that it lies in this country; position from GeoNames.
The articles give no figure.
The articles name none.
The articles that it was made from are not in the collection any more.
The article’s own address bears this day.
The attacks of 11 September 2001 are known by this name.
The better name
The byline names it.
The copyright line names it.
The dateline gives a day without a year, and nothing else gives the year.
The dateline gives the day.
The dateline names the agency.
The dateline names the reporter.
The day of publication
The day stands beside the author’s name.
The day stands beside the publisher’s name.
The day stands there in full, and only that it is the day of publication was worked out.
The decade is written with two figures; the century was worked out.
The figures can be read as day and month or as month and day, and nothing in the article tells which.
The file as it was just saved, read by itself. What other files change in it and the rest of the site follow when the build is done.
The file as received
The file has no title; this one is made from the first sentence of the article.
The file has no words that could be a title; its name stands for it.
The file holds no words to make a title from.
The file names no author.
The file points to the same article of this publisher in another language or place.
The language could not be told.
The language of the article puts the day first.
The language of the article puts the month first.
The line below the article says where it appeared first.
The line of its number gives the day of the issue.
The line of the title ends with this day.
The line under the name is wrong
The lines are selected: copy them with Ctrl+C.
The mail opens with the name of its sender.
The mail that brought it was sent on this day, so it was published by then.
The name of the file bears this day.
The name stands alone below the text.
The newsletter thanks for reading it by this name.
The other name
The publisher
The same
The same as a table
The scale is logarithmic: the largest is more than a hundred times the smallest.
The sources contradict each other, or two are taken for one.
The text came without a title; this one is made from its first sentence.
The text gives no year, and it is not known when the article was published.
The text gives no year, and it tells of times long before its publication.
The text gives no year, and the day does not exist in the nearest one.
The text gives no year.
The title
The title ends with the name of the site from whose address the article came.
The whole line
The whole year
The words are selected: copy them with Ctrl+C.
The words give a day or a month, and nothing in the file tells the year.
The words give a day or a month, and nothing in the file tells the year. No year is ever guessed.
The year is not stated.
The year is written with two figures; the century was worked out.
There is no name here
There is no such page
These are not one and the same
This article was in the collection and is not any more.
This build
This is never a name
This is not a person, or no name at all
This is not a place, or no name at all
This is not an organisation, or no name at all
This is the first build: there is nothing to compare it with. From the next one on, what is new and what is gone stands here.
This is wrong
This one
This page
This page has moved
This page was made from articles that are still here. What they say was read differently since, or an editor took the page out.
This paragraph is not published here.
Timeline
Times
Title
Title in brackets: supplied, not stated in the file.
Titles, publishers and dates worked out
Too unsure to be shown on any page. Hide what is no name; what is one can be kept by naming its kind.
Turn keys off
Turn keys on
Two are mixed up here
Type a name, a word or a date, or choose what to list.
Undated
Unit, as km, USD or percent
Value
Web page
What became of it
What changed
What changed since the last build
What is counted
What is said
What is said of it
What is wrong
What it did
What it holds
What it is about
What other publishers take from it
What others say
What the builds before this one brought and took, newest first. A build has no clock: it is known by its number, and by the day of the newest article that it brought.
What the corrections did
What the page
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
Who it is in a register
Who or what
Who published the articles, and who is quoted in them: what rests on whom.
Who stands with whom
Whom it quotes most
Whose reports it carries
Why
Why these names are one
Without filters
Without searching
Words of the articles on this site
Written
Year not stated
You are here
Your note
about
according to
also
also as
also names
also written
and
answer
article
articles
as stated
asked to stay away
author
because
belongs to
blank
born
by
by the names they share
capital
caption
city
close
columns
counted as one source
counted as one source.
date
date of a cited page
date of a picture
dated passages above the line, articles below it
dated,
described as
described in the articles, never joined by wording
died
draws them.
each as written and normalised.
earliest first
editor’s note
elsewhere
figure
figures
figures.
for this figure
founded
front matter
happened
has a namesake
head
heading
in
in the same paragraphs
independent
inferred
inferred for
is
is in
is missing. Build the site again.
is no longer here
is not
is one page
is the
is the same as
its words may stand apart
keep the card of a name open and go into it
kept unchanged
left off:
light or dark
likewise
line
looked for in the hundred best pages
mention
mentions
more
more alike; every place is in mentions.csv, every passage on the page of the name
more between them are in the table.
more in
more that span several columns.
more, linked from their articles
more, quoted less often: what each says is on the page of the name
more: see the columns origins and single_source of figures.csv and statements.csv
moved
named
names
newer article
newest article first.
newest article of
newest first
newest first.
next mention of the same name
no page has all of these words
no source named
no words of the article
none named
not joined
not known
not named
not of the article
not published here
not stated
note
of
of the newest articles
of them the article names no source.
on this page
older article
organisation
paragraph
paragraphs in common
paragraphs in common, the newest
partly inferred
perhaps a date
perhaps a figure
perhaps a person
perhaps a place
perhaps an organisation
person
place
previous mention of the same name
published
publisher
question
report
reported
reports
result
results
role
rule
said
search
set by the editor
short for
side by side and never averaged
side by side, never averaged
single source
so
suggestion
suggestions
supplied
that the build was not sure of, those first that touch most. Put the lines that are right into seeds/_corrections.yaml and build again.
this list
tidied, no word lost
times
times, first mention
times, the first of them:
title
undated
was made of, and by what rules. What is wrong is set right in seeds/_corrections.yaml.
welcome
what would settle each is on its page
without a date.
‘
’
“
”
`;

export const ENGLISH: Interface = {
  phrases: new Map(
    lines
      .trim()
      .split('\n')
      .map((phrase) => [phrase, phrase]),
  ),
  dictionary: ENGLISH_RULES,
  units: new Map(),
  rates: new Map(),
  outcomes: new Map(),
  languages: ENGLISH_LANGUAGES,
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  patterns: [],
  thousands: ',',
  decimal: '.',
};
