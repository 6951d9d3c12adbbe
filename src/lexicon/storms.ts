// Words of storms, which have people's names. Parted by '|'.

/** Right before a storm's name, with its capital. */
export const stormKinds =
  'Super Typhoon|Typhoon|Hurricane|Tropical Storm|Tropical Depression|Tropical Cyclone|Severe Cyclone|Cyclonic Storm|Cyclone|Storm|hurricane|typhoon|cyclone|tropical storm|tropical depression';

/** One of these stands in an article on a storm: "Hurricane" may be what a boxer is called. */
export const weatherWords =
  'winds?|gusts?|rains?|rainfall|floods?|flooded|flooding|flash floods|landfall|landslides?|storms?|weather|forecasters?|meteorologists?|meteorological|sandbags|storm surge|evacuated|evacuations?|knots';
