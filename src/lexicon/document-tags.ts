// HTML elements by what they do to running text.
import { wordSet } from './word-list.ts';

/** Begin and end a block of text. */
export const BLOCK_TAGS = wordSet(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th
  thead tr ul html`);

/** Hold text directly; others hold blocks, and loose text in them becomes a paragraph. */
export const TEXT_TAGS = wordSet('caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre summary td th legend');

/** Neither they nor their words are text of a page. */
export const SILENT_TAGS = wordSet(`
  script style noscript template svg canvas iframe object embed applet audio video map area datalist frameset noframes
  noembed math-renderer meter progress rp`);

/** Words in them are for doing something, not for reading. */
export const CONTROL_TAGS = wordSet('button select option optgroup textarea label input output');
