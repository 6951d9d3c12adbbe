// Scripts and styles as they are sent: without the comments and indentation that they are kept with.

/**
 * A script or style sheet without whole-line comments and indentation. Only what stands at the beginning of a line is touched, so no string
 * of the code can be harmed; a script with a template string over several lines comes back as it is.
 */
export function leanAsset(path: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content !== 'string') return content;
  if (path.endsWith('.css')) return withoutIndent(content.replaceAll(/\/\*[^*]{0,4000}\*\/\n?/gu, ''));
  if (!path.endsWith('.js') || hasLongTemplate(content)) return content;
  const code: string[] = [];
  let comment = false;
  for (const line of content.split('\n')) {
    const words = line.trimStart();
    if (comment) {
      comment = !words.trimEnd().endsWith('*/');
      continue;
    }
    if (words === '' || words.startsWith('//')) continue;
    if (words.startsWith('/**')) {
      if (words.trimEnd().endsWith('*/')) continue;
      if (!words.includes('*/')) {
        comment = true;
        continue;
      }
    }
    code.push(words);
  }
  return `${code.join('\n')}\n`;
}

function hasLongTemplate(script: string): boolean {
  return script.split('\n').some((line) => line.split('`').length % 2 === 0);
}

function withoutIndent(text: string): string {
  return text.replaceAll(/^[ \t]{1,40}/gmu, '').replaceAll(/\n{2,9}/gu, '\n');
}
