import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('an acronym with small letters', () => {
  test('is its name within an article, and over the collection where that is the only one', () => {
    const found = resolved({
      'a.txt': 'The [organisation:African Development Bank] lends. [organisation:AfDB] will wait.',
      'b.txt': '[organisation:AfDB] pays.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'African Development Bank ×3 (AfDB, African Development Bank)',
    ]);
    expect(
      shown(
        resolved({ 'a.txt': '[organisation:Department of Water]', 'b.txt': '[organisation:DoW]' }),
        'organisation',
      ),
    ).toHaveLength(1);
  });

  test('is not a name whose words begin with other letters', () => {
    const found = resolved({
      'a.txt': 'The [organisation:Asian Development Bank] lends. [organisation:AfDB] will wait.',
      'b.txt': '[organisation:African Development Bank] pays.',
      'c.txt': 'So does the [organisation:ADB].',
    });
    expect(entityOf(found, 'Asian Development Bank').mentions).toHaveLength(1);
    expect(entityOf(found, 'African Development Bank').names.map(({ form }) => form)).toContain('AfDB');
    expect(entityOf(found, 'ADB').unsure).toHaveLength(2);
  });
});
