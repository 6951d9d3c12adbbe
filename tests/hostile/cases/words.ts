// Hostile words in text, Markdown, front matter and saved pages: they must stand on the page as words.
import { type HostileCase, mark, two, witness } from './case.ts';
import { ADDRESSES, MARKUP, TEMPLATES } from './vectors.ts';

const VECTORS = [...MARKUP, ...TEMPLATES];

/** In plain text nothing is markup: every character of the vector stays. */
export function textCases(): HostileCase[] {
  return VECTORS.map((vector, index) => {
    const id = `text${two(index)}`;
    const onOneLine = vector.replaceAll('\n', ' ');
    return {
      family: 'text',
      name: `text/${id}.txt`,
      content: `Report ${id} on the harvest\n\n${witness(id)} He wrote ${vector} on the wall.\n\nThen ${id} left.\n`,
      expected: { page: [mark(id), `He wrote ${onOneLine} on the wall.`] },
    };
  });
}

/** The vector as a block, within a sentence, as a heading and as a link's words. */
export function markdownCases(): HostileCase[] {
  return VECTORS.map((vector, index) => {
    const id = `mark${two(index)}`;
    return {
      family: 'markdown',
      name: `markdown/${id}.md`,
      content: [
        `# Report ${id}`,
        witness(id),
        vector,
        `Within a sentence of ${id} ${vector.replaceAll('\n', ' ')} it goes on.`,
        `- a list of ${id} ${vector.replaceAll('\n', ' ')}`,
        `[${vector.replaceAll(/[[\]\n]/gu, ' ')}](https://example.org/${id})`,
        `The end of ${id}.`,
      ].join('\n\n'),
      expected: { page: [mark(id), `The end of ${id}.`] },
    };
  });
}

/** Every field carries the vector. */
export function fieldCases(): HostileCase[] {
  return VECTORS.map((vector, index) => {
    const id = `field${two(index)}`;
    const quoted = JSON.stringify(`${vector.replaceAll('\n', ' ')} ${id}`);
    return {
      family: 'fields',
      name: `fields/${id}.${index % 2 === 0 ? 'md' : 'txt'}`,
      content: `---\ntitle: ${quoted}\npublisher: ${quoted}\nauthor: ${quoted}\ntags: [${quoted}]\n---\n\n${witness(id)}\n\nMinister ${vector.replaceAll('\n', ' ')} said so to ${id}.\n`,
      expected: { page: [mark(id)] },
    };
  });
}

/** Addresses in every place where an address can stand. */
export function addressCases(): HostileCase[] {
  return ADDRESSES.flatMap((address, index) => {
    const inMark = `adda${two(index)}`;
    const inText = `addb${two(index)}`;
    return [
      {
        family: 'addresses',
        name: `addresses/${inMark}.md`,
        content: `---\ntitle: Addresses ${inMark}\nurl: ${JSON.stringify(address)}\n---\n\n${witness(inMark)}\n\nSee [here](${address}) and [there](<${address}>) and <${address}> and ![picture](${address}) and [again][1] of ${inMark}.\n\n[1]: ${address} "title"\n\n<a href="${address}">words of ${inMark}</a>\n`,
        expected: { page: [mark(inMark)] },
      },
      {
        family: 'addresses',
        name: `addresses/${inText}.txt`,
        content: `Report ${inText}\n\n${witness(inText)}\n\nSource: ${address}\n\nIt stands at ${address} says ${inText}.\n`,
        expected: { page: [mark(inText)] },
      },
    ] satisfies HostileCase[];
  });
}

/** Saved pages: the same vectors as real markup around a real article. */
export function htmlCases(): HostileCase[] {
  return MARKUP.map((vector, index) => {
    const id = `html${two(index)}`;
    const words = Array.from(
      { length: 6 },
      (_, part) =>
        `<p>Paragraph ${part} of ${id} tells at length how the harvest of the valley was brought in before the rain, who helped, and what it cost the village.</p>`,
    ).join('\n');
    return {
      family: 'html',
      name: `html/${id}.html`,
      content: `<!doctype html><html lang="en"><head><title>Report ${id}</title><meta property="og:title" content='Report ${id} ${vector.replaceAll("'", '&#39;')}'></head><body><article><h1>Report ${id}</h1><p>${witness(id)}</p>\n${words}\n</article>${vector}</body></html>`,
      expected: { page: [mark(id)] },
    };
  });
}
