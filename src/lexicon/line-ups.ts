// Words of the lists of players under reports on games. Parted by '|'.

/** Before a list of players that is no team's name: 'Subs not used: Belshaw, Finch'. */
export const listLabels =
  'Subs not used|Unused substitutes|Substitutes not used|Subs|Substitutes|Substitutions|Replacements|Bench|Interchange|Booked|Bookings|Cautions|Yellow cards?|Red cards?|Sent off|Sin[ -]bin(?:ned)?|Scorers?|Goals?|Goalscorers?|Tries|Try scorers?|Conversions?|Penalties|Captains?|Coach|Manager|Squad|Team|Starting XI|Line-up|Lineup|Did not play|Referee';

/** Small words inside the surnames of players: 'van Hecke', 'de la Cruz'. */
export const surnameParticles =
  "van der|van den|van de|van|von der|von|de la|de los|de|del|della|da|di|dos|do|du|den|der|ter|ten|el|al|bin|ben|le|la|st|ap|d'";

/** What was scored, beside its scorers: 'Low 2 tries', 'Pens: Hale'. In any case of letters. */
export const scoreWords =
  'tr(?:y|ies)|con(?:version)?s?|pen(?:alty)?s?|penalties|penalty goals?|drop(?: goals?)?|field goals?|goals?|behinds?';

/** The same in letters, before a colon: 'T: Low'. */
export const scoreLetters = 'T|C|P|D|G|DG|FG';
