// What a sentence that tells what something is calls it: 'Marda is a town', 'Busu, an island near Coron'. Parted by '|'.

export const definedPlaces =
  'archipelago|bay|borough|canton|capital|city|commune|county|department|district|fishing village|ghost town|governorate|hamlet|hill|island|lake|mountain|municipality|neighborhood|neighbourhood|parish|peninsula|port|port city|port town|prefecture|province|quarter|region|reservoir|river|seaport|settlement|strait|stream|suburb|town|township|tributary|valley|village|volcano';

export const definedBodies =
  'airline|association|bank|broadcaster|charity|company|cooperative|daily|football club|foundation|magazine|museum|newspaper|political party|publisher|public university|radio station|record label|retailer|rock band|secondary school|television network|trade union|university|weekly';

export const definedPeople =
  'academic|actor|actress|architect|author|ballerina|bishop|businessman|businesswoman|cellist|composer|cricketer|director|economist|engineer|footballer|geologist|historian|journalist|lawyer|mathematician|musician|novelist|painter|philosopher|photographer|physicist|pianist|playwright|poet|politician|rapper|screenwriter|sculptor|singer|soldier|songwriter|violinist|writer';

/** Before 'called' or 'named' and the name: 'a band called Rustbucket'. The kinds above are meant there as well. */
export const calledPlaces =
  'bar|beach|cove|farm|farmstead|field|forest|lagoon|pass|place|pub|quarry|ranch|ridge|street|waterfall|wood';
export const calledBodies =
  'agency|band|business|choir|club|college|collective|firm|gang|group|law firm|lender|militia|movement|orchestra|organisation|organization|outfit|party|quartet|restaurant|school|shop|start-up|startup|studio|subsidiary|team|think tank|trio|union';
export const calledPeople =
  'boy|brother|butcher|captain|carpenter|colleague|daughter|doctor|farmer|fisherman|friend|gentleman|girl|guy|lad|lady|man|monk|neighbor|neighbour|nurse|priest|sister|son|student|tailor|teacher|trader|woman';
