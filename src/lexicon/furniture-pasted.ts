// What comes along when an article is copied out of a page: clocks, buttons of players and pictures, ways to follow a writer.
import { opening as one } from './furniture-opening.ts';

const ago = String.raw`(?:\d{1,2}|an?|one|two|three) (?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago`;
const zone = '(?:gmt|utc|bst|e[sd]?t|c[sd]t|p[sd]t|ce?st|cet|ist|msk|[ap]m)';

export const FURNITURE_PASTED = [
  one('section-name', 'for immediate release$', 40, 'FOR IMMEDIATE RELEASE'),
  // archives of old papers speak of their own reading of them
  one(
    'navigation',
    'thank you for correcting the text in this article\\.|this article contains searchable text which was automatically generated',
    260,
    'Thank you for correcting the text in this article. Your corrections improve searches for everyone.',
  ),
  one(
    'control',
    String.raw`\{(?:\{[<%]|%-?)[^\n]{1,300}(?:[>%]\}|-?%)\}$`,
    320,
    '{{< figure src="/img/park.jpg" >}}', // Hugo; '{% include figure.html %}' of Jekyll
  ),
  one(
    'published-line',
    String.raw`(?:(?:published|posted|updated|last updated)\s?:?\s)?${ago}(?:\s?[·•|][^\n.!?]{0,30})?$`,
    60,
    '2 hours ago',
  ),
  one(
    'published-line',
    String.raw`(?:last )?updated?\s?:?\s(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s${zone}){0,2}(?:\s(?:today|yesterday))?$`,
    50,
    'Updated 14:05 GMT',
  ),
  one(
    'follow-us',
    String.raw`(?:you can (?:also )?)?follow (?:us|him|her|them|@\w{2,30}|[\p{L}.'’ -]{3,50}?|[\p{L}.'’ -]{3,50} @\w{2,30}) on (?:twitter|x|facebook|instagram|telegram|bluesky|threads|tiktok|linkedin|mastodon|whatsapp|youtube|google news)\b(?:[\s:,@/&\w]{0,60})[.!]?$`,
    160,
    'Follow Nora Hale on Twitter.',
  ),
  one(
    'follow-us',
    String.raw`devenez fan sur\b[^\n.]{0,60}$`,
    80,
    'Devenez fan sur Facebook, suivez-nous sur Twitter',
  ),
  one(
    'mail-address',
    String.raw`(?:e-?mail|mail|courriel)\s?[:：]\s?\S{2,60}@\S{3,60}$`,
    120,
    'Email: desk@example.com',
  ),
  one(
    'related-link',
    String.raw`a lire (?:aussi|également)\s?:\s?\S`,
    220,
    'A lire aussi : La digue sera refaite',
  ),
  one(
    'related-link',
    String.raw`(?:see|view) [\p{L}’' ]{2,40}(?:pictures|photos|photo gallery|cartoons|slideshow) of [^\n.!?]{2,60}[.!]?$`,
    110,
    'See the Harbour Post’s Pictures of the Week.',
  ),
  one('navigation', String.raw`next page\s?:\s?[^\n.!?]{2,60}(?:>>|»|→)$`, 90, 'Next page: Security>>'),
  one(
    'subscribe',
    String.raw`to (?:read|view|see) the (?:full|rest of (?:the|this)|whole) (?:story|article|report),? (?:please )?(?:subscribe|log ?in|sign ?in|register)\b`,
    120,
    'To read the full story, subscribe or sign in',
  ),
  one(
    'comments',
    String.raw`(?:view|show|read|see|hide)(?: all)? comments?(?:\s?\(\d{1,6}\))?$`,
    40,
    'View comments (12)',
  ),
  one(
    'subscribe',
    String.raw`by (?:signing up|subscribing|registering|submitting|entering|providing|clicking)[^.!?\n]{0,80}\byou (?:agree|accept|consent|acknowledge|confirm)\b`,
    400,
    'By signing up, you agree to our terms.',
  ),
  one(
    'subscribe',
    String.raw`(?:get|receive|have) [^.!?\n]{3,90} (?:in|to|into|straight to|direct to) your (?:inbox|mailbox|email)\b`,
    160,
    'Get the day’s news in your inbox every weekday.',
  ),
  one(
    'navigation',
    String.raw`live reporting$|all times (?:stated )?(?:are )?(?:in )?(?:uk|gmt|utc|et|local|cet)(?: time)?(?: \([^()\n]{2,20}\))?\.?$`,
    50,
    'All times stated are UK',
  ),
  one(
    'error-report',
    'report (?:a |an )?(?:correction|typo|error|mistake)(?: or (?:a )?(?:correction|typo|error))?$',
    60,
    'Report a correction or typo',
  ),
  one(
    'play-offer',
    String.raw`(?:listen|watch|play)\s?[·•]\s?\d{1,2}:\d\d(?::\d\d)?$|(?:show|hide|toggle) caption$|(?:enlarge|expand) (?:this )?(?:image|picture|photo)$|open image in (?:modal|gallery|new tab)$|(?:slide|image|photo) \d{1,3} of \d{1,3}$`,
    40,
    'Enlarge this image',
  ),
  one(
    'share',
    String.raw`(?:read (?:or|and) )?share this (?:story|article)\s?:\s?https?:\/\/\S{3,80}$`,
    120,
    'Read or Share this story: https://example.org/a1',
  ),
  one(
    'navigation',
    'continue reading the main story$|scroll down (?:for more|to continue)$',
    40,
    'Continue reading the main story',
  ),
  one(
    'app-offer',
    'add (?:us )?as (?:a )?preferred source on google$',
    50,
    'Add as preferred source on Google',
  ),
];
