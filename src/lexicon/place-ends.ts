// Last words of names of places that hardly any body's name ends with, with their capital. No 'Road', 'River', 'Island' or 'Hall': hospitals,
// schools and clubs are called so. Parted by '|'.

export const placeEnds =
  'Airport|Boulevard|Bridge|Cathedral|Convention Center|Convention Centre|Expressway|Highway|Motorway|Park|Stadium|Tube|Tunnel';
