// Last words of the names of streets in addresses, with their capital. No 'Court' and 'Park': courts sit and clubs play there. Parted by '|'.

export const streetEnds =
  'Avenue|Ave|Boulevard|Close|Crescent|Drive|Gardens|Grove|Lane|Place|Road|Shore|Square|Street|Terrace|View|Walk|Way';
