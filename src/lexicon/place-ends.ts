// Last words of names of places that hardly any body's name ends with, with their capital. No 'Road', 'River', 'Island' or 'Hall': hospitals,
// schools and clubs are called so. Parted by '|'.

export const placeEnds =
  'Administrative Capital|Airport|Archipelago|Atoll|Boulevard|Bridge|Cathedral|Cay|Constituency|Convention Center|Convention Centre|Delta|Expressway|Falls|Flats|Foothills|Glacier|Gorge|Governorate|Highlands|Highway|Lagoon|Lowlands|Marshes|Motorway|Mountains|Oval|Park|Peninsula|Plateau|Reservoir|Stadium|Strait|Sub-County|Triangle|Tube|Tunnel|Wetlands';
