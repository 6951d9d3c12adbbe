// How one page of the site points at another.

/** Relative link from one page to another: relative('people/x.html', 'assets/site.css') → '../assets/site.css'. */
export function relative(from: string, to: string): string {
  if (origin.page !== from) origin = originOf(from);
  const { folder, isTop } = origin;
  if (to.startsWith(folder))
    return to.charCodeAt(from.length) === HASH && to.startsWith(from)
      ? to.slice(from.length)
      : to.slice(folder.length);
  return isTop ? `../${to}` : relativeInDepth(from, to);
}

/** The page that links were asked for last: most are asked for page by page. */
let origin = originOf('');

function originOf(page: string) {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  return { page, folder, isTop: folder.indexOf('/') === folder.length - 1 };
}

function relativeInDepth(from: string, to: string): string {
  const fragment = to.indexOf('#');
  const target = fragment < 0 ? to : to.slice(0, fragment);
  const hash = fragment < 0 ? '' : to.slice(fragment);
  let shared = 0; // length of the folders in common, with their last '/'
  for (let at = 0; at < from.length && from.charCodeAt(at) === target.charCodeAt(at); at += 1)
    if (from.charCodeAt(at) === SLASH) shared = at + 1;
  let up = '';
  for (let at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) up += '../';
  return `${up}${target.slice(shared)}${hash}`;
}

const SLASH = 47;
const HASH = 35;
