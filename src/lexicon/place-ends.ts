// Last words of names of places that hardly any body's name ends with, with their capital. No 'Road', 'River', 'Island' or 'Hall': hospitals,
// schools and clubs are called so. Parted by '|'.

export const placeEnds =
  '(?<!(?:Court|Fire|Health|Hospital|Irrigation|Park|Police|School|Sewer|Transit|Unified|Utility|Water|Conservation|Reclamation|Independent|Drainage|Electricity) )District|Administrative Capital|Airport|Airstrip|Archipelago|Atoll|Boulevard|Bridge|Cathedral|Cay|Constituency|Convention Center|Convention Centre|Delta|Dzongkhag|Economic City|Economic Zone|Escarpment|Expressway|Falls|Flats|Flyover|Foothills|Gewog|Glacier|Gorge|Governorate|Highlands|Highway|Hobli|Interchange|Jetty|Lagoon|Local Government Area|Lowlands|Marshes|Metropolis|Metropolitan City|Motorway|Mountains|Municipality|Oval|Park|Peninsula|Plateau|Promenade|Reservoir|Roundabout|Stadium|Strait|Sub-County|Sub-Division|Subdivision|Taluk|Taluka|Tehsil|Triangle|Tube|Tunnel|Upazila|Wetlands|Woreda';

/** Last words of names of bodies that no person and hardly a place has, with their capital. No 'Bank', 'Division' or 'School': places are called so. Parted by '|'. */
export const bodyEnds =
  'Airlines|Airways|Association|Authority|Bakeries|Battalion|Bourse|Breweries|Brigade|Builders|Commission|Committee|Congregation|Contractors|Cooperative|Corporation|Council|Dairies|Diagnostics|Directorate|Electronics|FC|Federation|Foods|Foundation|Grocers|Holdings|Industries|Institute|Insurance|Limited|Logistics|Ltd|Ministries|Ministry|Motors|Orchards|Pharmaceuticals|Plantations|Polytechnic|Presbytery|Regiment|Renewables|Secretariat|Securities|Seeds|Shipyards|Supermarkets|Synod|Technologies|Textiles|Therapeutics|Tribunal|Union|Vineyards|XI';
