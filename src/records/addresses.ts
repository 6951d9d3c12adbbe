// Where things stood in the last site, so that the next one can lead on from addresses that people have kept.
import { z } from 'zod';

const path = z.string().regex(/^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*\.html$/u);

/** A thing without a page of its own stands on a shared one: 'people/letter-k.html#kim-il'. */
const address = z.string().regex(/^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*\.html(?:#[\w.-]+)?$/u);

/**
 * One page of one thing: path, what it is called, what it is known again by (mention ids of a name, a hash of an article's words), and the
 * pages of the first articles that have it.
 */
const pageSchema = z.tuple([address, z.string(), z.array(z.string())], z.array(path));

export const addressesSchema = z.object({
  dossier: z.literal(1),
  pages: z.array(pageSchema),
  /** Former addresses: what each was known by when a page last stood there. */
  moved: z.array(pageSchema),
});

export type Addresses = z.infer<typeof addressesSchema>;
export type KnownPage = z.infer<typeof pageSchema>;
