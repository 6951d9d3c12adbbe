// Last words of names of places that hardly any body's name ends with, with their capital. No 'Road', 'River', 'Island' or 'Hall': hospitals,
// schools and clubs are called so. Parted by '|'.

export const placeEnds =
  'Administrative Capital|Airport|Airstrip|Archipelago|Atoll|Boulevard|Bridge|Cathedral|Cay|Constituency|Convention Center|Convention Centre|Delta|Escarpment|Expressway|Falls|Flats|Flyover|Foothills|Glacier|Gorge|Governorate|Highlands|Highway|Interchange|Jetty|Lagoon|Lowlands|Marshes|Motorway|Mountains|Oval|Park|Peninsula|Plateau|Reservoir|Roundabout|Stadium|Strait|Sub-County|Triangle|Tube|Tunnel|Wetlands';

/** Last words of names of bodies that no person and hardly a place has, with their capital. No 'Bank', 'Division' or 'School': places are called so. Parted by '|'. */
export const bodyEnds =
  'Association|Authority|Battalion|Bourse|Brigade|Commission|Committee|Congregation|Corporation|Council|Directorate|FC|Federation|Foundation|Holdings|Institute|Limited|Ltd|Ministries|Ministry|Polytechnic|Presbytery|Regiment|Secretariat|Synod|Tribunal|Union|XI';
