// Copies that archives of the web and browsers keep of a page: where the page itself is, and what of its data is the archive's.

//   https://web.archive.org/web/20240315101112id_/https://harbourecho.example/pier        https://archive.ph/2024.03.15-101112/https://…
//                                                 ^original
const copy =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?|(?:www\.)?archive\.(?:today|ph|is|li|fo|vn|md)\/(?:\d{14}|\d{4}\.\d\d\.\d\d-\d{6}))\/(?<original>https?:\/\/[^\s]{3,2000})$/iu;

/** The address of the page that such an address is a copy of; any other address as it stands. */
export function originalAddress(url: string): string {
  return copy.exec(url)?.groups?.['original'] ?? url;
}

/** True for the address of a copy in an archive. */
export function isArchived(url: string): boolean {
  return copy.test(url);
}

//   saved from url=(0041)https://harbourecho.example/pier        Page saved with SingleFile url: https://harbourecho.example/pier
const saved =
  /^\s{0,20}(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s{1,20}url:\s{0,5})(?<url>https?:\/\/[^\s<>"]{3,2000})/u;

/** The address that a browser wrote into a comment when it saved the page; null for every other comment. */
export function savedFrom(comment: string): string | null {
  return saved.exec(comment.slice(0, 2200))?.groups?.['url'] ?? null;
}
