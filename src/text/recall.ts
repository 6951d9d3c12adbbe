/**
 * The text that stands under a key, where a former build has kept it, else what `make` gives, kept for the next. The key tells all that the
 * text depends on, beside the program itself: whether it was kept or made must not show.
 */
export type Recall = (key: string, make: () => string) => string;

/** Nothing is kept. */
export const MAKE_ANEW: Recall = (_key, make) => make();
