import { wordList } from './word-list.ts';

// Letters that mean a thing and no body in every article, so that no article need spell them out. Those that are a body's somewhere
// (AI, CAP, CCTV, IT, MRI, PCR, TB, TV) are left out: an article's own words tell them.

/** Those that are a body's in an article that holds such words: India's communists. */
export const bodiesInsteadOfThings: ReadonlyMap<string, readonly string[]> = new Map([
  ['CPI', ['CPI(M', 'CPI (M', 'CPI-M', 'CPM', 'Communist Party']],
]);

/** In capitals. */
export const lettersOfThings: readonly string[] =
  wordList(`ADHD AIDS ATM BMI CEO CFO COO COVID CPI DIG DIY DNA DSLR EBIT EBITDA ECG FAQ FDI GDP GDPR GMT GNP GPA GPS HIV HPV HQ IGP IPO IQ IVF
H1 H2 LED LGBT LGBTQ LNG LPG MBA NGO PDF PPE PTSD Q1 Q2 Q3 Q4 R&D RAM RNA ROI RSVP SIM SMS STEM SUV UFO USB UTC VAT VIP VPN WWI WWII`);

/**
 * Words with a capital that name a thing, a creed or an event and nobody, so long as they stand alone. Those that are somebody's name as well are left out
 * (Islam and Easter are surnames, Renaissance a party, Watergate a hotel).
 */
export const thingsOfOneWord: readonly string[] =
  wordList(`Bitcoin Bluetooth Brexit Buddhism Christianity Covid Diwali Ebola Ethereum Glasnost Halloween Hanukkah Himars
Hinduism Intifada Judaism Marxism Obamacare Olympics Omicron Paralympics Perestroika Quran Ramadan Superbowl Torah Viagra Wi-Fi`);
