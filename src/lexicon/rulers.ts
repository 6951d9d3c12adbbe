// What rulers are called who have a number behind their name: 'King Zogu II'. With or without the capital, parted by '|'.

export const rulers =
  'archduke|caliph|czar|duke|elector|emir|emperor|empress|kaiser|khan|king|landgrave|margrave|nawab|negus|oba|patriarch|pharaoh|pope|prince|princess|queen|raja|sapa inca|shah|sultan|tsar|tsarina';
