// What the rules that set lines aside are called on an English site, where the words of their name do not say it: 'name of the rule = words',
// one a line, sorted. In the data folder, on the command line and in corrections they keep their own names.
import { pairs } from './pairs.ts';

const lines = `
app-offer = offer of an app
caption-again = caption, said twice
chat-line = line of a chat
cookies = notice of cookies
copyright = notice of rights
credit-line = credit of a picture
document-field = what the file says of itself
dropped-by-you = taken out by you
end-mark = mark of the end
error-report = call to report errors
first-appeared = where it appeared first
follow-us = call to follow
hidden = not shown to readers
mail-header = head of a mail
markup = signs of formatting
neighbour-article = article before or after
page-furniture = of the page, not of the article
picture-name = file name of a picture
play-offer = button to play
published-line = line with the date
publisher-line = line with the publisher
rating-offer = call to rate
related-link = link to a related article
repeated-line = line that many files have
rights-offer = offer of rights
running-head = line that every page has
section-name = name of a section
share = call to share
site-address = address of the site
source-address = address of the source
source-tag = tag of the source
subscribe = call to subscribe
subtitle-time = time of a subtitle
summary-offer = offer of a summary
text-size = choice of text size
tip-offer = call for tips
title-again = title, said twice
view-count = how often it was read
`;

/** Name of a rule to what it is called. */
export const ENGLISH_RULES: ReadonlyMap<string, string> = pairs(lines);
