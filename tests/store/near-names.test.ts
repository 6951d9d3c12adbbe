// Settings files under names that nobody reads.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/store/read-settings.ts';
import { optionsFor } from '../sites/build-site.ts';
import { folderWith } from '../temporary.ts';

const RAIN = 'Rain\n\nIt rained in Oslo.\n';

test.each([
  ['dossier.config.yml', 'dossier.config.yaml'],
  ['dossier.config.yaml.txt', 'dossier.config.yaml'],
  ['seeds/_corrections.yml', 'seeds/_corrections.yaml'],
  ['seeds/corrections.yaml', 'seeds/_corrections.yaml'],
  ['seeds/_identifiers.tsv', 'seeds/_identifiers.csv'],
])("what stands in '%s' does not hold, and that stops the build", (path, meant) => {
  const folder = folderWith({ 'seeds/a.txt': RAIN, [path]: 'publish: passages\n' });
  const { problems } = readSettings(optionsFor(folder));
  expect(problems).toMatchObject([{ code: 'bad-settings', level: 'error', file: join(folder, path) }]);
  expect(problems[0]?.hint).toContain(`'${join(folder, meant)}'`);
});

test('a copy beside the file that is read, a settings file that was named, and articles of other names are fine', () => {
  const folder = folderWith({
    'seeds/a.txt': RAIN,
    'seeds/_corrections.yaml': 'hide: [Oslo]\n',
    'seeds/_corrections.yaml.txt': 'hide: [Oslo]\n',
    'seeds/corrections.txt': RAIN,
    'seeds/identifiers.csv': 'text\nIt rained.\n',
    'dossier.config.yml': 'title: A\n',
    '_corrections.yaml': 'hide: [Oslo]\n', // of a larger collection, of which these seeds are a part
  });
  const options = { ...optionsFor(folder), config: join(folder, 'dossier.config.yml'), isConfigNamed: true };
  const { config, problems } = readSettings(options);
  expect(problems).toEqual([]);
  expect(config.title).toBe('A');
});

test('lines that a page handed out are no article, also beside the file they belong in', () => {
  const folder = folderWith({
    'seeds/a.txt': RAIN,
    'seeds/_corrections.yaml': 'hide: [Oslo]\n',
    'seeds/corrections (1).yaml': 'hide: [Bergen]\n',
  });
  expect(readSettings(optionsFor(folder)).problems).toMatchObject([
    {
      level: 'error',
      file: join(folder, 'seeds/corrections (1).yaml'),
      hint: expect.stringMatching(
        /^Put its lines at the end of '.*_corrections\.yaml', and take it away\.$/u,
      ),
    },
  ]);
});
