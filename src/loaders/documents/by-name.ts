// What a file's name and first bytes tell before any reader of a format is loaded: text, or nothing that holds an article.
import type { Problem } from '../../records/problem.ts';
import { type DocumentFile, note, warning } from './document.ts';

/** The first 4 KiB, one character per byte: what formats are told by. */
export function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
}

/** Text by name, whatever it begins with: an article about HTML may begin with a tag. Binary beginnings are never text. */
export function isTextName(name: string, head: string): boolean {
  return (
    /\.(?:txt|text|md|markdown|mdown|mkd|srt|vtt)$/iu.test(name) &&
    !BINARY.some((signature) => head.startsWith(signature))
  );
}

const BINARY = ['%PDF-', 'PK\u0003\u0004', '\u001f\u008b', '{\\rtf'];

/** Parts of a saved page and of programs: they hold no article, and the reason is told. */
export function notAnArticle(file: DocumentFile): Problem | null {
  if (ASSET_FOLDER.test(file.path) && !OWN_TEXT.test(file.name))
    return note(
      file,
      'part-of-saved-page',
      'The file belongs to a web page that was saved with its pictures; the page itself is read.',
      'Nothing is to be done.',
    );
  if (OLD_OFFICE.test(file.name))
    return warning(
      file,
      'unknown-format',
      'The file is in an old or presentation format of an office program, which is not read.',
      'Open it there and save it as DOCX, ODT or PDF.',
    );
  if (isListOfAddresses(file))
    return warning(
      file,
      'no-articles',
      'The file is a list of addresses (bookmarks, subscriptions, an export of saved links) and holds the text of none.',
      'Save the articles themselves in the folder, and take the list out.',
    );
  if (NOT_TEXT.test(file.name))
    return warning(
      file,
      'unknown-format',
      'The file is a picture, sound, film, program or style sheet, which holds no article.',
      'Take it out of the folder, or put its text beside it as a .txt file.',
    );
  return null;
}

const LIST =
  /<!DOCTYPE NETSCAPE-Bookmark-file|<title>\s{0,20}(?:Pocket Export|Instapaper: Export)\s{0,20}<\/title>|^[^<]{0,10}(?:<(?:\?|!--)[^>]{0,400}>\s{0,20}){0,8}<opml[\s>]/iu;

/** Bookmarks of a browser, the export of a program for links, subscriptions of a reader of feeds. */
function isListOfAddresses({ name, bytes }: DocumentFile): boolean {
  return /\.(?:html?|opml|xml)$/iu.test(name) && LIST.test(headOf(bytes).slice(0, 2000));
}

/** Browsers put none of these beside a page: somebody else did. */
const OWN_TEXT = /\.(?:txt|text|md|markdown)$/iu;
/** 'Article_files/style.css', 'Artikel-Dateien/a.js': the folder that browsers make beside a page, by language. */
const ASSET_FOLDER =
  /(?:^|[/#])[^/]{1,200}(?:_files|-Dateien|_fichiers|_archivos|_arquivos|_bestanden|-filer|_file|_soubory|_pliki|-pliki|_файлы)\/[^/]/u;
const OLD_OFFICE =
  /\.(?:doc|dot|xls|xlsx|ppt|pptx|ods|odp|pages|numbers|key|wpd|wps|pub|xps|djvu|mobi|azw3?|fb2|lit|msg|pst)$/iu;
const NOT_TEXT =
  /\.(?:png|jpe?g|jfif|gif|webp|avif|bmp|tiff?|ico|svgz?|heic|psd|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|woff2?|ttf|otf|eot|css|m?js|cjs|map|wasm|exe|dll|so|dylib|bin|iso|dmg|db|sqlite3?|class|jar|rar|7z|xz|bz2|zst|tar|download|DS_Store|lnk|url|webloc)$/iu;
