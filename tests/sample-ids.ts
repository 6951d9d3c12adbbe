// Ids of sample things: hashes of their keys.
import { createHash } from 'node:crypto';
import type { SampleEntity } from './sample-entities.ts';

/** First `length` hexadecimal characters of the SHA-256 of a text. */
export function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** Id of the thing with a key: 'person-1f3a9c02'. */
export function entityId(spec: SampleEntity): string {
  return `${spec.kind}-${hash(spec.key, 8)}`;
}
