// What a document may cost. Every bound is listed in docs/formats.md; beyond one, the file or the rest of it is named, not read.

/** Bytes of one file, and of one file inside an archive. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Characters of markup (HTML, XML, JSON, RTF) in one document. */
export const LONGEST_MARKUP = 16 * 1024 * 1024;
/** Files in one archive, all archives inside it counted. */
export const MOST_ENTRIES = 5000;
/** Bytes that one seed may unpack to, all archives inside it counted. */
export const MOST_UNPACKED = 256 * 1024 * 1024;
/** Unpacked bytes for each packed byte, above the first MiB. */
export const STEEPEST_RATIO = 200;
/** Archives inside archives. */
export const DEEPEST_ARCHIVE = 3;
/** Records of one web archive; a page has about thirty beside it. */
export const MOST_RECORDS = 100_000;
/** Bytes of the lines before a record, or before the answer of a server. */
export const LONGEST_RECORD_HEAD = 64 * 1024;
/** Articles in one feed, mailbox, table or book. */
export const MOST_ARTICLES = 20_000;
/** Pages of one PDF. */
export const MOST_PAGES = 2000;
/** Pieces of text on one page of a PDF. */
export const MOST_PAGE_PIECES = 50_000;
/** Pieces of text on all pages of one PDF: 500 on each of 2,000. Many pages may share one stream, whose bytes are counted once. */
export const MOST_PDF_PIECES = 1_000_000;
/** Elements of HTML or XML inside each other; a page that goes deeper is read without its structure. */
export const DEEPEST_MARKUP = 400;
/** Elements of a page for which the article is searched among the rest; beyond, all of the page is taken. */
export const MOST_ELEMENTS = 30_000;
/** Characters of text for which the same holds. */
export const LONGEST_PAGE_TEXT = 2 * 1024 * 1024;
/** Characters of one block; a longer one is parted at a space. */
export const LONGEST_BLOCK = 20_000;
/** Blocks of one article; the rest is named. */
export const MOST_BLOCKS = 20_000;
/** Characters of one stated field. */
export const LONGEST_FIELD = 500;
