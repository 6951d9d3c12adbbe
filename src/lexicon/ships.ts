import { wordSet } from './word-list.ts';

// Words that a ship's name follows. Parted by '|'.

/** Kinds of ships, in small letters: 'the tanker Sounion', 'a container ship, Al Nour Star'. No 'carrier': Garuda is one. */
export const shipKinds =
  'ship|ships|vessel|vessels|tanker|tankers|trawler|trawlers|ferry|ferries|freighter|freighters|frigate|frigates|destroyer|corvette|corvettes|cutter|yacht|schooner|liner|icebreaker|barge|dhow|tug|tugs|tugboat|steamer|steamship|battleship|cruiser|submarine|submarines|minesweeper|warship|warships|speedboat|lifeboat|longliner|longliners|purse seiner|seiner|coaster|catamaran|dredger|drillship|sloop|ketch|brigantine|galleon|paddle boat|hospital ship|bulk carrier|aircraft carrier|patrol boat|fishing boat|research vessel';

/** Letters before a ship's name: 'MV Wakashio', 'USS Cole', 'INS Vikrant'. No 'SS', 'MT', 'JS': people have such initials. */
export const shipPrefixes =
  'MV|M/V|M/T|RMS|USS|USNS|USCGC|HMS|HMAS|HMBS|HMCS|HMJS|HMNZS|RFA|RFNS|RSIPV|INS|KRI|BRP|PNS|SLNS|ROKS|TCG|HDMS|FPSO';

/** What happens to ships, before 'the' and the name: 'the sinking of the Santa Inês'. No 'aboard': trains and aircraft too. */
export const shipEnds = 'sinking|capsizing|foundering|grounding|wreck|shipwreck';

/** Who is aboard or runs her: 'the tanker Sounion crew' still is the ship's; 'the ferry Lamu residents use' is Lamu's. */
export const shipPeople: ReadonlySet<string> = wordSet(
  'captain captains crew crewmen crews passengers officers operators owners sailors seafarers seamen survivors victims',
);
