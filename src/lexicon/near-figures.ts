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

/** What the world trades in US dollars by the barrel and the ounce, wherever the paper is. */
export const goodsByBarrel = 'oil|crude|brent|wti|petroleum|gold|silver|bullion|platinum|palladium';

/** The same by the tonne and the pound, where a price is spoken of: a scrapyard pays in its own country's money. */
export const goodsByWeight =
  'iron ore|coking coal|thermal coal|copper|nickel|zinc|lead|tin|aluminium|aluminum|cobalt|lithium|uranium';

/** How words begin that speak of such prices. */
export const marketBeginnings = 'price|spot|futures|benchmark|trad|metal exchange|per cent|percent';

/** Whole words that say the same. */
export const seaWords = 'ship|ships|jet|jets|navy|naval|range';
