// What central banks are called: 'the central bank' is none of the others that an article names.

const lands =
  'Albania|Algeria|Botswana|Canada|England|Estonia|Finland|France|Ghana|Greece|Guyana|Israel|Italy|Jamaica|Japan|Korea|Latvia|Lithuania|Mauritius|Mexico|Mongolia|Mozambique|Namibia|Papua New Guinea|Portugal|Russia|Sierra Leone|Slovenia|Spain|Tanzania|Thailand|the Republic|Uganda|Zambia';

const nations =
  'Angola|Belgium|Cambodia|Denmark|Ethiopia|Georgia|Hungary|Kazakhstan|Moldova|Poland|Romania|Rwanda|Serbia|Tajikistan|Ukraine';

/** 'Bank of Ghana', 'Reserve Bank of India', 'Bangko Sentral ng Pilipinas'; not 'Bank of America', 'State Bank of India' and 'National Bank of Kenya'. */
export const CENTRAL_BANK = new RegExp(
  `^(?:the )?(?:(?:Central|Reserve) Bank (?:of|for)|State Bank of (?:Pakistan|Vietnam)|National Bank of (?:${nations})|.{0,20}(?:Reserve Bank|Central Bank)$|Bank of (?:${lands})|Bank (?:Indonesia|Negara|Al-Maghrib)|Bangko Sentral|Banco Central|Banco de (?:España|la República|México|Portugal)|Banque centrale|Bundesbank|Deutsche Bundesbank|Federal Reserve|Monetary Authority|Norges Bank|Riksbank|Sveriges Riksbank|Swiss National Bank)`,
  'u',
);
