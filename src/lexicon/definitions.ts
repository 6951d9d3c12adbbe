// What a sentence that tells what something is calls it: 'Marda is a town', 'Busu, an island near Coron'. Parted by '|'.

export const definedPlaces =
  'archipelago|bay|borough|canton|capital|city|commune|county|department|district|fishing village|ghost town|governorate|hamlet|hill|island|lake|mountain|municipality|neighborhood|neighbourhood|parish|peninsula|port|port city|port town|prefecture|province|quarter|region|reservoir|river|seaport|settlement|strait|stream|suburb|town|township|tributary|valley|village|volcano';

export const definedBodies =
  'airline|association|bank|broadcaster|charity|company|cooperative|daily|football club|foundation|magazine|museum|newspaper|political party|publisher|public university|radio station|record label|retailer|rock band|secondary school|television network|trade union|university|weekly';

export const definedPeople =
  'academic|actor|actress|architect|author|ballerina|bishop|businessman|businesswoman|cellist|composer|cricketer|director|economist|engineer|footballer|geologist|historian|journalist|lawyer|mathematician|musician|novelist|painter|philosopher|photographer|physicist|pianist|playwright|poet|politician|rapper|screenwriter|sculptor|singer|soldier|songwriter|violinist|writer';
