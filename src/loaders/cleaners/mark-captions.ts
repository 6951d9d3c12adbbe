// Captions of pictures that are not there any more: kept and typed, because what they say is often said nowhere else.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { isProse, wordCount } from '../line-shape.ts';

/** 'Photo: Reuters', 'FILE - President …', 'Image credit: …'. */
const opening =
  /^[([【]?(?:file(?: photo| picture| image)?\s?[-–—:：]|(?:photos?|pictures?|images?|illustration|graphic|photograph|video|screenshot|screengrab|handout|map|cover photo|photo caption|caption|credit|photo credit|image credit|foto|фото|bild|사진|写真|图片|圖片)(?: (?:by|credit|courtesy|source|de|von))?\s?[:：/|]|(?:photo|picture|image|photograph|illustration|screenshot|screengrab|courtesy|map)s? (?:by|courtesy of|credit|from|released by|provided by|taken by|supplied by|shows|showing)\b|in this (?:(?:file|undated|recent|handout|combination|aerial|satellite) )?(?:photo|image|picture|screengrab|frame|pool photo|handout)|(?:an?|this|the) (?:undated|aerial|satellite|handout|file|drone|combination|archive) (?:photo|image|picture|photograph|view)\b|pictured(?::|,| here| above| below)|seen here)/iu;
/** '… (left) and …', 'from left', 'second from right'. */
const position =
  /\((?:from )?(?:(?:far|top|bottom|second|third|fourth|2nd|3rd) )?(?:left|right|cent(?:er|re)|l|r|c|front|back|rear|top|bottom|above|below)(?: (?:from|row|to)[^)]{0,24})?(?:, (?:front|back|cent(?:er|re)|in [\p{L} ]{1,20}))?\)|\b(?:from left(?: to right)?|(?:second|third|fourth) from (?:left|right)|left to right|clockwise from)\b|, (?:far )?(?:left|right|cent(?:er|re)|pictured)(?:[,.]| and | with )/iu;
/** A credit at the end of the line. */
const credit =
  /(?:\((?:photo|image|picture|file photo|photo credit|credit|source|courtesy|foto|фото|ap photo|reuters photo|afp photo)\b[^)]{0,80}\)|[([](?:[\p{L}. -]{2,40}\/){1,3}[\p{L}. -]{2,40}[)\]]|\b(?:AP|AFP|Reuters|Getty Images?|EPA|Xinhua|Kyodo|Yonhap|KCNA|TASS|Sputnik) ?[/|] ?[\p{L}. /-]{2,60}|\/ ?(?:AP|AFP|Reuters|Getty Images?|EPA|Xinhua|Kyodo|Yonhap|KCNA|TASS|Shutterstock)|getty images|file photo\.?|\((?:AP|AFP|Reuters|EPA|Xinhua|Kyodo|Yonhap|KCNA|TASS)\))[.\s]{0,3}$/iu;
/** 'Taken from a Rodong Sinmun article published on September 14.' as the last sentence of a short block. */
const source =
  /(?:^|[.!?…"”]\s)(?:taken|captured|reproduced|excerpted|screenshot|image|picture|photo|photograph|source)s?(?: (?:taken|captured|reproduced))? (?:from|by|on|at)\b[^.]{3,160}\.?$/iu;

/** Longest caption. Longer blocks are running text, whatever they say about pictures. */
const LONGEST = 420;

/** Type captions: by an opening ('Photo: …'), a position ('(left)'), a credit ('(Photo by …)'), a source ('Taken from …'). */
export function markCaptions(draft: Draft): Draft {
  const blocks = draft.blocks.map((block, index) =>
    block.kind === 'paragraph' && isCaption(block.text, index) ? asCaption(block) : block,
  );
  return { ...draft, blocks };
}

function isCaption(text: string, index: number): boolean {
  if (text.length > LONGEST || text.includes('\n')) return false;
  if (opening.test(text) && !isSpeech(text)) return true;
  if (position.test(text)) return index < 2 ? wordCount(text) <= 45 : wordCount(text) <= 24;
  if (credit.test(text)) return wordCount(text) <= 60;
  return source.test(text) && (index < 3 || !isProse(text) || wordCount(text) <= 40);
}

/** 'In this picture of the economy, she said, …' is speech, no caption. */
function isSpeech(text: string): boolean {
  return /\b(?:said|says|told|added|according)\b/iu.test(text) && wordCount(text) > 20;
}

function asCaption(block: DraftBlock): DraftBlock {
  return { ...block, kind: 'caption' };
}
