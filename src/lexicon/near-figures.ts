// Words near a number that tell what its unit means. Parted by '|'.

/** Beginnings of words beside which degrees are those of a thermometer. */
export const weatherBeginnings =
  'temperature|heat|preheat|reheat|overheat|weather|cold|warm|freez|thermometer|fever|below zero|minus|climate|mercury|frost|swelter|tropical night|oven';

/** Whole words that say the same. */
export const weatherWords =
  'hot|bake|baked|baking|high of|high around|high near|highs of|highs around|highs near|low of|low around|low near|lows of|lows around|lows near';

/** What follows degrees of a circle: '10 degrees north', 'a 45-degree angle'. */
export const circleWords = 'north|south|east|west|angle|turn|latitude|longitude|of latitude|of longitude';

/** Beginnings of words beside which 'nm' are nautical miles. */
export const seaBeginnings = 'nautical|vessel|sail|coast|offshore|aircraft|airliner';

/** Whole words that say the same. */
export const seaWords = 'ship|ships|jet|jets|navy|naval|range';
