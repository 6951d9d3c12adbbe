// Last words of names of places that hardly any body's name ends with, with their capital. No 'Road', 'River', 'Island' or 'Hall': hospitals,
// schools and clubs are called so. Parted by '|'.

export const placeEnds =
  'Airport|Boulevard|Bridge|Cathedral|Convention Center|Convention Centre|Delta|Expressway|Falls|Flats|Foothills|Glacier|Gorge|Highlands|Highway|Lagoon|Lowlands|Marshes|Motorway|Mountains|Park|Peninsula|Plateau|Stadium|Strait|Tube|Tunnel|Wetlands';
