// changes.xml: an entry for each of the last builds that changed anything, for people who follow a collection in a feed reader.
import { xmlEscape } from './downloads/escapes.ts';
import { translator } from './interface.ts';
import { CHANGES, CHANGES_FEED } from './links.ts';
import type { PastBuildView, PastList } from './past-builds-view.ts';
import { pastBuildView } from './past-builds-view.ts';
import type { Site } from './site.ts';

const MOST_LISTED = 15;

/**
 * An Atom feed (RFC 4287), newest build first. A build has no clock, so an entry is dated by the newest article that the build brought, and
 * says so; readers know it by its id, which is made of what changed. `base` is the site's address with a slash at its end.
 */
export function changesFeed(site: Site, base: string): string {
  const { corpus } = site;
  const address = (path: string) => xmlEscape(new URL(path, base).href);
  const t = translator(corpus.config.language);
  const history = corpus.history ?? [];
  const entries = history.map((build) => {
    const view = pastBuildView(corpus, build);
    const link = address(`${CHANGES}#${view.anchor}`);
    return `<entry><title>${xmlEscape(view.words)}</title><id>${link}</id><link href="${link}"/><updated>${instant(build.day)}</updated>${content(view, address)}</entry>\n`;
  });
  const newest = history.reduce<string | null>(
    (last, { day }) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
  const title = xmlEscape(corpus.config.title);
  const head = [
    `<title>${title}: ${xmlEscape(t('What changed'))}</title>`,
    `<subtitle>${xmlEscape(t('Dated by the newest article that each build brought.'))}</subtitle>`,
    `<id>${address(CHANGES)}</id>`,
    `<link rel="self" href="${address(CHANGES_FEED)}"/>`,
    `<link href="${address(CHANGES)}"/>`,
    `<updated>${instant(newest)}</updated>`,
    `<author><name>${title}</name></author>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head.join('')}\n${entries.join('')}</feed>\n`;
}

/** Atom wants an instant; where no day is known it is the first that computers count. */
function instant(day: string | null): string {
  return `${day ?? '1970-01-01'}T00:00:00Z`;
}

function content(view: PastBuildView, address: (path: string) => string): string {
  const lists = view.lists.map((list) => listMarkup(list, address)).join('');
  return `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${xmlEscape(view.words)}.</p>${lists}</div></content>`;
}

function listMarkup({ title, total, rows }: PastList, address: (path: string) => string): string {
  const items = rows.slice(0, MOST_LISTED).map(({ label, path }) => {
    const words = xmlEscape(label);
    return `<li>${path === null ? words : `<a href="${address(path)}">${words}</a>`}</li>`;
  });
  return `<p>${xmlEscape(title)}: ${total}</p><ul>${items.join('')}</ul>`;
}
