import { wordSet } from './word-list.ts';

// Currencies: ISO 4217 code, the signs and prefixes that mean it alone, and its names in texts.

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Signs written before or after the digits, parted by blanks; case as it stands. */
  readonly signs: string;
  /** Names that mean this currency alone, any case, parted by '|'. */
  readonly names: string;
  readonly others?: Readonly<Record<string, string>>;
}

export const currencies: readonly Currency[] = [
  {
    code: 'USD',
    signs: 'US$ U.S.$ USD$ USD US-$ $US U$S AS$',
    names:
      'US dollar|US dollars|U.S. dollar|U.S. dollars|U.S. dlr|U.S. dlrs|US dlrs|American dollar|American dollars|greenback|greenbacks|US$|USD',
    others: {
      fr: 'dollars américains|dollars US',
      de: 'US-Dollar|US-Dollars',
      es: 'dólares estadounidenses',
      it: 'dollari statunitensi',
      pt: 'dólares americanos',
      ru: 'долларов США|доллара США',
      ko: '달러|불',
    },
  },
  {
    code: 'EUR',
    signs: '€ EUR €EUR Euro Euros',
    names: 'euro|euros|EUR',
    others: { de: 'Euro|Euros', ru: 'евро', ko: '유로' },
  },
  {
    code: 'GBP',
    signs: '£ GBP UK£ ￡',
    names: 'pounds sterling|pound sterling|British pounds|British pound|sterling|stg|GBP|quid',
    others: {
      ru: 'фунтов стерлингов',
      de: 'Britische Pfund',
      es: 'libras esterlinas',
      fr: 'livres sterling',
    },
  },
  {
    code: 'JPY',
    signs: 'JPY JP¥',
    names: 'yen|Japanese yen|JPY',
    others: { de: 'Yen', fr: 'yens', es: 'yenes', ru: 'иен|йен', ko: '엔' },
  },
  {
    code: 'CNY',
    signs: 'CNY RMB Rmb CN¥ RMB¥ Yuan',
    names: 'yuan|renminbi|Chinese yuan|yuan renminbi|RMB|CNY',
    others: { de: 'Yuan', fr: 'yuans', es: 'yuanes', ru: 'юаней|юаня', ko: '위안' },
  },
  { code: 'KRW', signs: '₩ ￦ KRW Won', names: 'won|South Korean won|Korean won|KRW', others: { ko: '원' } },
  { code: 'KPW', signs: 'KPW', names: 'North Korean won|KPW' },
  {
    code: 'RUB',
    signs: '₽ RUB RUR',
    names: 'ruble|rubles|rouble|roubles|Russian rubles|Russian roubles|RUB',
    others: {
      de: 'Rubel',
      fr: 'roubles',
      es: 'rublos',
      it: 'rubli',
      pt: 'rublos',
      ru: 'рубль|рубля|рублей|руб',
      ko: '루블',
    },
  },
  {
    code: 'UAH',
    signs: '₴ UAH',
    names: 'hryvnia|hryvnias|hryvnya|hryvnyas|UAH',
    others: { ru: 'гривен|гривны' },
  },
  { code: 'INR', signs: '₹ INR', names: 'Indian rupee|Indian rupees|INR' },
  { code: 'PKR', signs: 'PKR', names: 'Pakistani rupee|Pakistani rupees|PKR' },
  { code: 'LKR', signs: 'LKR SLRs', names: 'Sri Lankan rupee|Sri Lankan rupees|LKR' },
  { code: 'NPR', signs: 'NPR NRs NRs. NPRs', names: 'Nepali rupee|Nepali rupees|Nepalese rupees|NPR' },
  { code: 'BDT', signs: '৳ BDT Tk Tk. Taka', names: 'taka|takas|BDT|Bangladeshi taka' },
  {
    code: 'CAD',
    signs: 'C$ CA$ CAD CAD$ CDN$ Can$',
    names: 'Canadian dollar|Canadian dollars|Canadian dlrs|CAD',
  },
  {
    code: 'AUD',
    signs: 'A$ AU$ AUD AUD$',
    names: 'Australian dollar|Australian dollars|Australian dlrs|AUD',
  },
  { code: 'NZD', signs: 'NZ$ NZD NZD$', names: 'New Zealand dollar|New Zealand dollars|NZD' },
  { code: 'HKD', signs: 'HK$ HKD HKD$', names: 'Hong Kong dollar|Hong Kong dollars|HKD' },
  { code: 'SGD', signs: 'S$ SG$ SGD', names: 'Singapore dollar|Singapore dollars|SGD' },
  {
    code: 'TWD',
    signs: 'NT$ TWD NTD',
    names: 'Taiwan dollar|Taiwan dollars|New Taiwan dollars|NT dollars|TWD',
  },
  { code: 'FJD', signs: 'FJ$ F$ FJD', names: 'Fijian dollar|Fijian dollars|Fiji dollars|Fiji dollar' },
  { code: 'JMD', signs: 'J$ JMD', names: 'Jamaican dollar|Jamaican dollars' },
  {
    code: 'TTD',
    signs: 'TT$ TTD',
    names: 'Trinidad and Tobago dollars|TT dollars|TT dollar|Trinidad and Tobago dollar',
  },
  { code: 'NAD', signs: 'N$ NAD', names: 'Namibian dollar|Namibian dollars' },
  { code: 'ZWL', signs: 'Z$ ZW$ ZWL', names: 'Zimbabwe dollar|Zimbabwe dollars|Zimbabwean dollars' },
  {
    code: 'BRL',
    signs: 'R$ BRL',
    names: 'Brazilian reais|Brazilian real|reais|BRL',
    others: { pt: 'real|reais' },
  },
  { code: 'MXN', signs: 'Mex$ MX$ MXN MXN$ M.N.', names: 'Mexican peso|Mexican pesos|MXN' },
  { code: 'ARS', signs: 'AR$ ARS ARS$', names: 'Argentine peso|Argentine pesos|Argentinian pesos|ARS' },
  { code: 'CLP', signs: 'CLP CLP$ CH$', names: 'Chilean peso|Chilean pesos|CLP' },
  { code: 'COP', signs: 'COP COP$ Col$', names: 'Colombian peso|Colombian pesos|COP' },
  { code: 'PHP', signs: '₱ PHP Php PhP', names: 'Philippine peso|Philippine pesos|PHP' },
  {
    code: 'CHF',
    signs: 'CHF SFr SFr. Fr.',
    names: 'Swiss franc|Swiss francs|CHF',
    others: { de: 'Franken|Schweizer Franken', fr: 'francs suisses' },
  },
  {
    code: 'SEK',
    signs: 'SEK SKr Skr',
    names: 'Swedish krona|Swedish kronor|Swedish crowns|SEK|Swedish kronas',
  },
  { code: 'NOK', signs: 'NOK NKr Nkr', names: 'Norwegian krone|Norwegian kroner|Norwegian crowns|NOK' },
  { code: 'DKK', signs: 'DKK DKr Dkr', names: 'Danish krone|Danish kroner|Danish crowns|DKK' },
  { code: 'ISK', signs: 'ISK IKr ISKr', names: 'Icelandic krona|Icelandic kronur|Icelandic crowns' },
  {
    code: 'PLN',
    signs: 'zł PLN',
    names: 'zloty|zlotys|złoty|złotych|zlotych|PLN|Polish zloty|Polish zlotys',
  },
  { code: 'CZK', signs: 'Kč Kc Kcs CZK', names: 'Czech koruna|Czech korunas|Czech crowns|koruna|CZK' },
  { code: 'HUF', signs: 'HUF Ft', names: 'forint|forints|HUF|Hungarian forints|Hungarian forint' },
  { code: 'RON', signs: 'RON', names: 'Romanian lei|Romanian leu' },
  { code: 'BGN', signs: 'BGN lv', names: 'Bulgarian lev|Bulgarian leva|leva|Bulgarian levs|levs' },
  { code: 'RSD', signs: 'RSD', names: 'Serbian dinars|Serbian dinar|Serbian dinari' },
  { code: 'TRY', signs: '₺ TRY TL', names: 'Turkish lira|Turkish liras|Turkish lire|liras|TRY' },
  { code: 'ILS', signs: '₪ ILS NIS', names: 'shekel|shekels|Israeli shekels|ILS|Israeli shekel|new shekels' },
  { code: 'EGP', signs: 'E£ EGP LE L.E.', names: 'Egyptian pound|Egyptian pounds|EGP' },
  {
    code: 'LBP',
    signs: 'LBP LL L.L.',
    names: 'Lebanese pound|Lebanese pounds|LBP|Lebanese lira|Lebanese liras',
  },
  { code: 'SYP', signs: 'SYP', names: 'Syrian pound|Syrian pounds|Syrian lira|Syrian liras' },
  { code: 'SDG', signs: 'SDG', names: 'Sudanese pound|Sudanese pounds' },
  { code: 'SAR', signs: 'SAR SR', names: 'Saudi riyal|Saudi riyals|Saudi rials|SAR' },
  { code: 'QAR', signs: 'QAR QR', names: 'Qatari riyal|Qatari riyals|QAR' },
  { code: 'AED', signs: 'AED', names: 'UAE dirhams|UAE dirham|Emirati dirhams|Emirati dirham|AED' },
  { code: 'MAD', signs: 'MAD MDH', names: 'Moroccan dirham|Moroccan dirhams' },
  { code: 'KWD', signs: 'KWD KD', names: 'Kuwaiti dinar|Kuwaiti dinars' },
  { code: 'BHD', signs: 'BHD BD', names: 'Bahraini dinar|Bahraini dinars' },
  { code: 'JOD', signs: 'JOD JD', names: 'Jordanian dinar|Jordanian dinars' },
  { code: 'IQD', signs: 'IQD', names: 'Iraqi dinar|Iraqi dinars' },
  { code: 'LYD', signs: 'LYD', names: 'Libyan dinar|Libyan dinars' },
  { code: 'TND', signs: 'TND', names: 'Tunisian dinar|Tunisian dinars' },
  { code: 'DZD', signs: 'DZD', names: 'Algerian dinar|Algerian dinars' },
  { code: 'OMR', signs: 'OMR', names: 'Omani rial|Omani rials|Omani riyal|Omani riyals' },
  {
    code: 'IRR',
    signs: 'IRR',
    names: 'Iranian rial|Iranian rials|tomans|toman|Iranian riyals|Iranian riyal',
  },
  { code: 'AFN', signs: 'AFN Afs', names: 'afghani|afghanis' },
  { code: 'KZT', signs: '₸ KZT', names: 'tenge|tenges', others: { ru: 'тенге' } },
  { code: 'UZS', signs: 'UZS', names: 'Uzbek soums|Uzbek soms|soums|Uzbek sums|Uzbek sum|soum|so‘m|soʻm' },
  { code: 'AZN', signs: '₼ AZN', names: 'Azerbaijani manats|Azerbaijani manat|Azeri manats' },
  { code: 'GEL', signs: '₾ GEL', names: 'lari|laris' },
  { code: 'AMD', signs: '֏ AMD', names: 'drams|Armenian drams|Armenian dram' },
  { code: 'BYN', signs: 'BYN', names: 'Belarusian rubles|Belarusian roubles' },
  { code: 'THB', signs: '฿ THB Baht', names: 'baht|bahts|THB|Thai baht' },
  { code: 'VND', signs: '₫ VND VNĐ VND₫', names: 'dong|Vietnamese dong|VND|Vietnam dong' },
  { code: 'IDR', signs: 'Rp Rp. IDR', names: 'rupiah|rupiahs|IDR' },
  { code: 'MYR', signs: 'RM MYR', names: 'ringgit|ringgits|Malaysian ringgit|MYR' },
  { code: 'MMK', signs: 'MMK Kyat Kyats', names: 'kyat|kyats|Myanmar kyat|Myanmar kyats' },
  { code: 'KHR', signs: '៛ KHR', names: 'riel|riels' },
  { code: 'LAK', signs: '₭ LAK', names: 'Lao kip|kip' },
  { code: 'BTN', signs: 'BTN Nu.', names: 'ngultrum|ngultrums' },
  { code: 'MVR', signs: 'MVR', names: 'rufiyaa' },
  { code: 'BND', signs: 'BND B$', names: 'Brunei dollars' },
  { code: 'MOP', signs: 'MOP$', names: 'pataca|patacas' },
  { code: 'PGK', signs: 'PGK', names: 'PNG kina|kina|kinas' },
  { code: 'SBD', signs: 'SBD SI$', names: 'Solomon Islands dollars' },
  { code: 'VUV', signs: 'VUV', names: 'vatu' },
  { code: 'KGS', signs: 'KGS', names: 'Kyrgyz soms|Kyrgyz som' },
  { code: 'TJS', signs: 'TJS', names: 'somoni|somonis' },
  { code: 'MDL', signs: 'MDL', names: 'Moldovan lei|Moldovan leu' },
  { code: 'MKD', signs: 'MKD', names: 'denars|Macedonian denars|denar|Macedonian denar' },
  { code: 'YER', signs: 'YER', names: 'Yemeni rials|Yemeni riyals|Yemeni rial|Yemeni riyal' },
  { code: 'SSP', signs: 'SSP', names: 'South Sudanese pounds|South Sudanese pound' },
  { code: 'MNT', signs: '₮ MNT', names: 'tugrik|tugriks|tögrög|Mongolian tugrik|togrog|tögrögs' },
  { code: 'NGN', signs: '₦ NGN Naira', names: 'naira|nairas|NGN|Nigerian naira' },
  {
    code: 'GHS',
    signs: 'GH₵ GH¢ ₵ GHS GHc GHC Gh₵ GH₡',
    names: 'cedi|cedis|Ghana cedis|Ghana cedi|Ghanaian cedis',
  },
  {
    code: 'KES',
    signs: 'KSh KShs Ksh Kshs KSh. KShs. Ksh. Kshs. KES Kes',
    names: 'Kenyan shilling|Kenyan shillings|Kenya shillings|Kenya shilling',
  },
  {
    code: 'UGX',
    signs: 'USh UShs UGX Ush UgSh Ugsh UGSh UgShs',
    names: 'Ugandan shilling|Ugandan shillings|Uganda shillings|Uganda shilling|Ugandan shs',
  },
  {
    code: 'TZS',
    signs: 'TSh TZS TShs Tsh Tshs',
    names: 'Tanzanian shilling|Tanzanian shillings|Tanzania shillings|Tanzania shilling',
  },
  { code: 'SOS', signs: 'SOS SoSh', names: 'Somali shilling|Somali shillings' },
  { code: 'ETB', signs: 'ETB Birr', names: 'birr|birrs|Ethiopian birr' },
  { code: 'ZAR', signs: 'ZAR', names: 'rand|rands|South African rand' },
  { code: 'ZMW', signs: 'ZMW', names: 'Zambian kwacha' },
  { code: 'MWK', signs: 'MWK MK', names: 'Malawian kwacha|Malawi kwacha' },
  { code: 'ZWG', signs: 'ZiG ZWG', names: 'Zimbabwe gold' },
  { code: 'BWP', signs: 'BWP', names: 'pula|Botswana pula' },
  { code: 'SZL', signs: 'SZL', names: 'emalangeni|lilangeni' },
  { code: 'LSL', signs: 'LSL', names: 'maloti|loti' },
  { code: 'MZN', signs: 'MZN', names: 'metical|meticais|meticals|Mozambican meticais|Mozambican metical' },
  { code: 'AOA', signs: 'AOA Kz', names: 'kwanza|kwanzas|Angolan kwanzas|Angolan kwanza' },
  { code: 'CDF', signs: 'CDF', names: 'Congolese franc|Congolese francs' },
  {
    code: 'BIF',
    signs: 'BIF FBu Fbu',
    names: 'Burundi francs|Burundian francs|Burundi franc|Burundian franc',
  },
  { code: 'GMD', signs: 'GMD', names: 'dalasi|dalasis' },
  { code: 'SLE', signs: 'SLE NLe', names: 'leone|leones' },
  { code: 'LRD', signs: 'LRD L$', names: 'Liberian dollar|Liberian dollars' },
  { code: 'GNF', signs: 'GNF', names: 'Guinean francs|Guinea francs|Guinean franc|Guinea franc' },
  { code: 'MGA', signs: 'MGA', names: 'ariary' },
  { code: 'MUR', signs: 'MUR', names: 'Mauritian rupee|Mauritian rupees' },
  { code: 'SCR', signs: 'SCR', names: 'Seychelles rupees|Seychellois rupees' },
  { code: 'XAF', signs: 'XAF', names: 'Central African CFA francs' },
  { code: 'XOF', signs: 'XOF', names: 'West African CFA francs' },
  {
    code: 'RWF',
    signs: 'RWF Rwf Frw RwF FRw',
    names: 'Rwandan francs|Rwandan franc|Rwanda francs|Rwanda franc',
  },
  { code: 'PEN', signs: 'S/ S/. PEN', names: 'Peruvian soles|nuevos soles|soles|Peruvian sol' },
  { code: 'BOB', signs: 'BOB', names: 'bolivianos|boliviano|Bolivian bolivianos' },
  {
    code: 'VES',
    signs: 'VES VEF Bs.F Bs.S',
    names: 'bolivars|bolívares|bolivares|Venezuelan bolivars|bolívar|bolivar soberano',
  },
  { code: 'PYG', signs: '₲ PYG Gs Gs.', names: 'guaranies|guaraníes|guarani' },
  { code: 'CRC', signs: '₡ CRC', names: 'colones|colón|Costa Rican colones' },
  { code: 'GTQ', signs: 'GTQ', names: 'quetzales|quetzals|Guatemalan quetzal|quetzal' },
  { code: 'PAB', signs: 'PAB B/. B/', names: 'balboa|balboas' },
  { code: 'HNL', signs: 'HNL Lps Lps.', names: 'lempira|lempiras' },
  { code: 'NIO', signs: 'NIO', names: 'cordobas|córdobas|cordoba|córdoba' },
  { code: 'DOP', signs: 'DOP RD$ DOP$', names: 'Dominican pesos|Dominican peso' },
  { code: 'HTG', signs: 'HTG', names: 'gourde|gourdes' },
  { code: 'UYU', signs: 'UYU $U UYU$', names: 'Uruguayan pesos|Uruguayan peso' },
  { code: 'BSD', signs: 'BSD', names: 'Bahamian dollar|Bahamian dollars' },
  { code: 'BBD', signs: 'BBD BDS$ Bds$', names: 'Barbados dollars|Barbadian dollars' },
  { code: 'XCD', signs: 'XCD EC$', names: 'Eastern Caribbean dollars|EC dollars' },
  { code: 'GYD', signs: 'GYD G$', names: 'Guyana dollars|Guyanese dollars' },
  { code: 'BZD', signs: 'BZD BZ$', names: 'Belize dollars' },
  { code: 'CUP', signs: 'CUP', names: 'Cuban pesos|Cuban peso' },
  { code: 'ALL', signs: 'ALL', names: 'Albanian lek|Albanian leks|leks' },
  { code: 'AWG', signs: 'AWG Afl Afl.', names: 'Aruban florin|Aruban florins' },
  { code: 'BAM', signs: 'BAM', names: 'convertible marks|Bosnian marks|convertible mark' },
  {
    code: 'BMD',
    signs: 'BMD BD$',
    names: 'Bermuda dollars|Bermudian dollars|Bermuda dollar|Bermudian dollar',
  },
  { code: 'CVE', signs: 'CVE', names: 'Cape Verdean escudos|Cape Verde escudos' },
  { code: 'DJF', signs: 'DJF FDj', names: 'Djibouti francs|Djiboutian francs|Djibouti franc' },
  { code: 'ERN', signs: 'ERN Nfk', names: 'nakfa|nakfas' },
  { code: 'FKP', signs: 'FKP FK£', names: 'Falkland Islands pounds|Falklands pounds' },
  { code: 'GIP', signs: 'GIP', names: 'Gibraltar pounds|Gibraltar pound' },
  { code: 'HRK', signs: 'HRK', names: 'kuna|kunas|Croatian kuna' },
  { code: 'KMF', signs: 'KMF', names: 'Comorian francs|Comorian franc' },
  { code: 'KYD', signs: 'KYD CI$', names: 'Cayman Islands dollars|Cayman Islands dollar|Cayman dollars' },
  { code: 'MRU', signs: 'MRU', names: 'ouguiya|ouguiyas' },
  { code: 'SHP', signs: 'SHP', names: 'Saint Helena pounds|St Helena pounds' },
  { code: 'SRD', signs: 'SRD SR$', names: 'Surinamese dollars|Suriname dollars|Surinamese dollar' },
  { code: 'STN', signs: 'STN', names: 'dobra|dobras' },
  { code: 'TMT', signs: 'TMT', names: 'Turkmen manats|Turkmen manat' },
  { code: 'TOP', signs: 'T$', names: 'paʻanga|pa’anga|pa‘anga' },
  { code: 'WST', signs: 'WST WS$', names: 'Samoan tala|tala' },
  {
    code: 'XCG',
    signs: 'XCG ANG NAf NAf.',
    names: 'Antillean guilders|Caribbean guilders|Antillean guilder',
  },
  { code: 'XPF', signs: 'XPF CFPF', names: 'CFP francs|CFP franc|Pacific francs|Pacific franc' },
  { code: 'ATS', signs: 'ATS', names: 'Austrian schillings|schillings' }, // from here on, gone but still written of
  { code: 'BEF', signs: 'BEF', names: 'Belgian francs|Belgian franc' },
  { code: 'ESP', signs: 'ESP', names: 'pesetas|peseta' },
  { code: 'FIM', signs: 'FIM', names: 'Finnish markka|Finnish markkas|Finnish marks|markkas' },
  { code: 'GRD', signs: 'GRD', names: 'drachmas|drachma|drachmae' },
  { code: 'IEP', signs: 'IEP IR£', names: 'Irish pounds|Irish punts' },
  { code: 'NLG', signs: 'NLG', names: 'Dutch guilders|guilders|Dutch guilder' },
  { code: 'PTE', signs: 'PTE', names: 'Portuguese escudos' },
  {
    code: 'DEM',
    signs: 'DEM DM',
    names:
      'Deutsche marks|Deutschmarks|German marks|D-Mark|deutschemarks|Deutsche mark|Deutschmark|German mark|deutschemark',
  },
  { code: 'FRF', signs: 'FRF', names: 'French francs|French franc' },
  { code: 'ITL', signs: 'ITL', names: 'Italian lire|lire' },
  { code: 'XDR', signs: 'SDR', names: 'special drawing rights' },
  { code: 'BTC', signs: '₿ BTC', names: 'bitcoin|bitcoins|BTC' }, // not ISO 4217, but so written
  { code: 'ETH', signs: 'ETH', names: 'ether|ethers' },
];

/** A sign or name that several currencies share: the code assumed, the codes of countries that use it, and what to tell the reader. */
export interface SharedCurrency {
  /** Assumed where the article gives no other evidence. */
  readonly code: string;
  readonly signs: string;
  readonly names: string;
  readonly others?: Readonly<Record<string, string>>;
  /** Other codes with the words that speak for them in a dateline or a publisher's country. */
  readonly elsewhere: readonly { readonly code: string; readonly signs: readonly string[] }[];
  /**
   * Names of countries, peoples and cities by code, parted by '|': the country that an article speaks of most decides. '-n', '-i', '-ese' and
   * the like may follow.
   */
  readonly countries?: Readonly<Record<string, string>>;
  /** Country codes of web addresses by currency, where papers write their own with this sign and other countries' papers do not. */
  readonly domains?: Readonly<Record<string, string>>;
  /** Currencies of countries of which the world's papers write in US dollars: theirs is meant where the paper is known to be theirs, and only there. */
  readonly byPaperAlone?: ReadonlySet<string>;
}

const kwachas = { MWK: 'Malawi|Lilongwe|Blantyre', PGK: 'Papua|Port Moresby', ZMW: 'Zambia|Lusaka' };

/** One letter written against the digits: 'N865', 'P12.6 billion', 'R924bn'. */
export const letterCurrencies: ReadonlyMap<string, SharedCurrency> = new Map(
  [
    {
      code: 'NGN',
      signs: 'N',
      names: '',
      elsewhere: [{ code: 'NAD', signs: ['N$', 'Namibia', 'Namibian'] }],
    },
    { code: 'PHP', signs: 'P', names: '', elsewhere: [{ code: 'BWP', signs: ['pula', 'Botswana'] }] },
    { code: 'ZAR', signs: 'R', names: '', elsewhere: [{ code: 'BRL', signs: ['R$'] }] },
    { code: 'ZMW', signs: 'K', names: '', elsewhere: [], countries: kwachas },
  ].map((currency) => [currency.signs, currency] as const),
);

/** Signs that are other words elsewhere: read only in an article that names the country. A single letter also needs an amount written as money. */
export const signsAtHome: readonly {
  readonly code: string;
  /** Parted by blanks. */
  readonly signs: string;
  /** Names of the country, its people and its capital, parted by '|'; endings may follow. */
  readonly countries: string;
}[] = [
  { code: 'AOA', signs: 'Kz', countries: 'Angola|Luanda' },
  { code: 'BHD', signs: 'BD', countries: 'Bahrain|Manama' },
  { code: 'BTN', signs: 'Nu', countries: 'Bhutan|Thimphu' },
  { code: 'CDF', signs: 'FC', countries: 'Kinshasa|DR Congo|DRC|Democratic Republic of' },
  { code: 'CHF', signs: 'Fr', countries: 'Switzerland|Swiss|Zurich|Geneva' },
  { code: 'DZD', signs: 'DA', countries: 'Algeria|Algiers' },
  { code: 'GMD', signs: 'D', countries: 'Gambia|Banjul' },
  { code: 'GNF', signs: 'FG', countries: 'Conakry' },
  { code: 'GTQ', signs: 'Q', countries: 'Guatemala' },
  { code: 'HNL', signs: 'L L.', countries: 'Honduras|Honduran|Tegucigalpa' },
  { code: 'IQD', signs: 'ID', countries: 'Iraq|Baghdad' },
  { code: 'KRW', signs: 'W', countries: 'South Korea|Seoul' },
  { code: 'LSL', signs: 'M', countries: 'Lesotho|Maseru' },
  { code: 'LYD', signs: 'LD', countries: 'Libya|Tripoli' },
  { code: 'MGA', signs: 'Ar', countries: 'Madagascar|Malagasy|Antananarivo' },
  { code: 'MVR', signs: 'Rf MRf', countries: 'Maldives|Maldivian|Malé' },
  { code: 'MZN', signs: 'MT Mt MTn', countries: 'Mozambique|Mozambican|Maputo' },
  { code: 'OMR', signs: 'RO', countries: 'Oman|Muscat' },
  {
    code: 'PYG',
    signs: 'G G.',
    countries: 'Paraguay|paraguay[oa]s?|guaraníes|Asunción|Itapúa|Ciudad del Este|Villarrica|Encarnación',
  },
  { code: 'RON', signs: 'Lei lei', countries: 'Romania|Bucharest' },
  { code: 'SAR', signs: 'SR', countries: 'Saudi|Riyadh|Jeddah' },
  { code: 'SDG', signs: 'LS', countries: 'Sudan|Khartoum' },
  { code: 'SLE', signs: 'Le', countries: 'Sierra Leone|Freetown' },
  { code: 'SZL', signs: 'E', countries: 'Eswatini|Swaziland|Swazi|Mbabane' },
  { code: 'THB', signs: 'Bt B', countries: 'Thailand|Thai|Bangkok' },
  { code: 'TND', signs: 'DT TD', countries: 'Tunisia|Tunis' },
  { code: 'VUV', signs: 'VT', countries: 'Vanuatu|Port Vila' },
  { code: 'YER', signs: 'YR', countries: 'Yemen|Sanaa' },
  { code: 'ZMW', signs: 'ZK', countries: 'Zambia|Lusaka' },
];

export const sharedCurrencies: readonly SharedCurrency[] = [
  {
    code: 'USD',
    signs: '$ ＄',
    names: 'dollar|dollars|dlr|dlrs|buck|bucks',
    others: {
      fr: 'dollar|dollars',
      de: 'Dollar|Dollars',
      es: 'dólar|dólares',
      it: 'dollaro|dollari',
      pt: 'dólar|dólares',
      ru: 'доллар|доллара|долларов',
    },
    elsewhere: [
      { code: 'AUD', signs: ['Australian dollars', 'Australian dollar', 'A$', 'AU$', 'AUD'] },
      { code: 'CAD', signs: ['Canadian dollars', 'Canadian dollar', 'C$', 'CA$', 'CAD'] },
      { code: 'NZD', signs: ['New Zealand dollars', 'NZ$', 'NZD'] },
      { code: 'HKD', signs: ['Hong Kong dollars', 'HK$', 'HKD'] },
      { code: 'SGD', signs: ['Singapore dollars', 'S$', 'SGD'] },
      { code: 'TWD', signs: ['Taiwan dollars', 'NT$'] },
      { code: 'BBD', signs: ['Barbados dollars', 'Bds$', 'BBD'] },
      { code: 'FJD', signs: ['Fijian dollars', 'Fiji dollars', 'FJ$', 'F$', 'FJD'] },
      { code: 'GYD', signs: ['Guyana dollars', 'GY$', 'GYD'] },
      { code: 'JMD', signs: ['Jamaican dollars', 'J$', 'JMD'] },
      { code: 'NAD', signs: ['Namibian dollars', 'Namibia dollars', 'N$', 'NAD'] },
      { code: 'SBD', signs: ['SI$', 'SBD'] },
      { code: 'TTD', signs: ['TT$', 'TTD'] },
      { code: 'XCD', signs: ['EC$', 'XCD'] },
    ],
    countries: {
      AUD: 'Australia|Aussie|Canberra|Sydney|Melbourne|Brisbane|Adelaide|Perth|Queensland|Qld|New South Wales|NSW|Tasmania|Hobart|Northern Territory|Ballarat|Bendigo|Cairns|Geelong|Gold Coast|Launceston|Parramatta|Townsville|Wollongong|ASX',
      BBD: 'Barbados|Barbadian|Bridgetown',
      BND: 'Brunei|Bandar Seri Begawan',
      BSD: 'Bahamas|Bahamian',
      BZD: 'Belize|Belmopan',
      CAD: 'Canada|Canadian|Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Nunavut|Yukon|B.C.|Alta.|Ont.|P.E.I.|Sask.|Gatineau|Halifax|Kamloops|Kelowna|Mississauga|Okanagan|Saskatoon|Parliament Hill|RCMP|TSX|Unifor',
      FJD: 'Fiji|Suva',
      GYD: 'Guyana|Guyanese',
      HKD: 'Hong Kong|Hongkong|Kowloon|Causeway Bay|Hang Seng|New Territories|Tsim Sha Tsui',
      JMD: 'Jamaica',
      NZD: 'New Zealand|Aotearoa|Auckland|Christchurch|Dunedin|Otago|Waikato|NZ|Invercargill|Palmerston North|Rotorua|Taranaki|Tauranga|Whangarei|Whangārei|NZX',
      SBD: 'Solomon Islands|Honiara',
      SGD: 'Singapore|Changi|HDB|Jurong|SGX|Straits Times|Tampines|Tuas',
      TTD: 'Trinidad|Tobago|Port of Spain',
      USD: 'United States|US|U.S.|USA|U.S.A.|America|Washington|New York|White House|Wall Street|Pentagon|California|Los Angeles|San Francisco|Texas|Florida|Chicago|Boston|Pennsylvania|Ohio|Michigan|Massachusetts|Silicon Valley|Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Oklahoma|Oregon|South Carolina|South Dakota|Tennessee|Utah|Vermont|Virginia|Wisconsin|Wyoming|Atlanta|Dallas|Denver|Detroit|Houston|Miami|Philadelphia|Seattle',
    },
    byPaperAlone: new Set(['BBD', 'BND', 'BSD', 'BZD', 'FJD', 'GYD', 'JMD', 'SBD', 'TTD']),
    domains: {
      AUD: 'au',
      BBD: 'bb',
      BND: 'bn',
      BSD: 'bs',
      BZD: 'bz',
      CAD: 'ca',
      FJD: 'fj',
      GYD: 'gy',
      HKD: 'hk',
      JMD: 'jm',
      NZD: 'nz',
      SBD: 'sb',
      SGD: 'sg',
      TTD: 'tt',
    },
  },
  {
    code: 'AED',
    signs: 'Dh Dhs DH',
    names: 'dirham|dirhams',
    elsewhere: [{ code: 'MAD', signs: ['Moroccan dirhams', 'MAD'] }],
    countries: {
      AED: 'UAE|Emirates|Emirati|Dubai|Abu Dhabi|Sharjah',
      MAD: 'Morocco|Moroccan|Rabat|Casablanca|Marrakech|Marrakesh',
    },
  },
  {
    code: 'XOF',
    signs: 'FCFA CFA CFAF',
    names: 'CFA francs|CFA franc|francs CFA|F CFA|FCFA',
    elsewhere: [{ code: 'XAF', signs: ['XAF'] }],
    countries: {
      XAF: 'Cameroon|Chad|Gabon|Congo|Central African|Equatorial Guinea|Yaoundé|Yaounde|Douala|Libreville|Ndjamena|Brazzaville|Bangui|Malabo|Cameroun|Tchad',
      XOF: 'Senegal|Sénégal|Ivory Coast|Ivorian|Côte d’Ivoire|Burkina|Benin|Bénin|Togo|Mali|Nigerien|Niamey|Dakar|Abidjan|Bamako|Ouagadougou|Lomé|Lome|Cotonou',
    },
  },
  {
    code: 'VES',
    signs: 'Bs Bs.',
    names: '',
    elsewhere: [{ code: 'BOB', signs: ['bolivianos', 'BOB'] }],
    countries: { BOB: 'Bolivia|La Paz|Cochabamba|Santa Cruz', VES: 'Venezuela|Caracas|Maracaibo' },
  },
  {
    code: 'ETB',
    signs: 'Br',
    names: '',
    elsewhere: [{ code: 'BYN', signs: ['Belarusian rubles', 'Belarusian roubles', 'BYN'] }],
    countries: { BYN: 'Belarus|Minsk', ETB: 'Ethiopia|Addis Ababa' },
  },
  {
    code: 'RON',
    signs: '',
    names: 'leu|lei',
    elsewhere: [{ code: 'MDL', signs: ['Moldovan lei', 'MDL'] }],
    countries: { MDL: 'Moldova|Moldovan|Chisinau|Chișinău', RON: 'Romania|Bucharest' },
  },
  {
    code: 'AZN',
    signs: '',
    names: 'manat|manats',
    elsewhere: [{ code: 'TMT', signs: ['Turkmen manats', 'TMT'] }],
    countries: { AZN: 'Azerbaijan|Azerbaijani|Azeri|Baku', TMT: 'Turkmenistan|Turkmen|Ashgabat' },
  },
  {
    code: 'KGS',
    signs: '',
    names: 'som|soms',
    elsewhere: [{ code: 'UZS', signs: ['Uzbek soms', 'UZS'] }],
    countries: { KGS: 'Kyrgyzstan|Kyrgyz|Bishkek', UZS: 'Uzbekistan|Uzbek|Tashkent' },
  },
  {
    code: 'CVE',
    signs: '',
    names: 'escudo|escudos',
    elsewhere: [{ code: 'PTE', signs: ['Portuguese escudos'] }],
    countries: { CVE: 'Cape Verde|Cabo Verde|Praia', PTE: 'Portugal|Portuguese|Lisbon' },
  },
  {
    code: 'GBP',
    signs: '',
    names: 'pound|pounds',
    elsewhere: [
      { code: 'EGP', signs: ['Egyptian pounds', 'EGP'] },
      { code: 'LBP', signs: ['Lebanese pounds'] },
      { code: 'SYP', signs: ['Syrian pounds'] },
      { code: 'SDG', signs: ['Sudanese pounds'] },
    ],
    countries: {
      GBP: 'Britain|British|UK|U.K.|London|England|Scotland|Wales',
      EGP: 'Egypt|Cairo',
      LBP: 'Lebanon|Lebanese|Beirut',
      SDG: 'Sudan|Khartoum',
      SSP: 'South Sudan|Juba',
      SYP: 'Syria|Damascus',
    },
  },
  {
    code: 'JPY',
    signs: '¥ ￥',
    names: '',
    elsewhere: [{ code: 'CNY', signs: ['yuan', 'renminbi', 'RMB', 'CNY'] }],
  },
  {
    code: 'INR',
    signs: 'Rs Rs. ₨',
    names: 'rupee|rupees',
    elsewhere: [
      { code: 'PKR', signs: ['Pakistani rupees', 'PKR'] },
      { code: 'LKR', signs: ['Sri Lankan rupees', 'LKR'] },
      { code: 'NPR', signs: ['Nepali rupees', 'NPR'] },
    ],
    countries: {
      INR: 'India|Delhi|Mumbai|Bengaluru|Chennai|Gujarat|Karnataka|Kerala|Kolkata|Maharashtra|Odisha|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh',
      LKR: 'Sri Lanka|Colombo|Ceylon|Jaffna|Kandy',
      MUR: 'Mauritius|Mauritian|Port Louis',
      NPR: 'Nepal|Kathmandu|Bagmati|Biratnagar|Gandaki|Lumbini|Pokhara',
      PKR: 'Pakistan|Islamabad|Karachi|Lahore|Balochistan|Faisalabad|Khyber Pakhtunkhwa|Multan|Peshawar|Quetta|Rawalpindi|Sindh',
      SCR: 'Seychelles|Seychellois',
    },
  },
  {
    code: 'ZMW',
    signs: '',
    names: 'kwacha|kwachas',
    elsewhere: [],
    countries: kwachas,
  },
  {
    code: 'KES',
    signs: 'Sh Sh. Shs Shs.',
    names: 'shilling|shillings',
    elsewhere: [
      { code: 'UGX', signs: ['Ugandan shillings', 'UGX'] },
      { code: 'TZS', signs: ['Tanzanian shillings'] },
      { code: 'SOS', signs: ['Somali shillings'] },
    ],
    countries: {
      KES: 'Kenya|Nairobi',
      SOS: 'Somalia|Mogadishu',
      TZS: 'Tanzania|Dar es Salaam',
      UGX: 'Uganda|Kampala',
    },
  },
  {
    code: 'MXN',
    signs: '',
    names: 'peso|pesos',
    elsewhere: [
      { code: 'PHP', signs: ['Philippine pesos', 'PHP'] },
      { code: 'ARS', signs: ['Argentine pesos', 'ARS'] },
      { code: 'CLP', signs: ['Chilean pesos'] },
      { code: 'COP', signs: ['Colombian pesos'] },
    ],
    countries: {
      ARS: 'Argentina|Argentine|Argentinian|Buenos Aires',
      CLP: 'Chile|Santiago',
      COP: 'Colombia|Bogotá|Bogota',
      CUP: 'Cuba|Havana',
      DOP: 'Dominican|Santo Domingo',
      MXN: 'Mexico|Mexican',
      PHP: 'Philippine|Filipino|Filipina|Manila',
      UYU: 'Uruguay|Uruguayan|Montevideo',
    },
  },
  {
    code: 'CHF',
    signs: '',
    names: 'franc|francs',
    elsewhere: [
      { code: 'XOF', signs: ['CFA francs'] },
      { code: 'FRF', signs: ['French francs'] },
    ],
    countries: {
      BIF: 'Burundi|Bujumbura|Gitega',
      CDF: 'Kinshasa|DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|Goma',
      CHF: 'Switzerland|Swiss|Zurich|Geneva',
      DJF: 'Djibouti',
      FRF: 'France|French|Paris',
      GNF: 'Conakry',
      KMF: 'Comoros|Comorian',
      RWF: 'Rwanda|Kigali',
      XAF: 'Cameroon|Chad|Gabon|Central African',
      XOF: 'Senegal|Ivory Coast|Ivorian|Burkina|Benin|Togo|Mali',
      XPF: 'New Caledonia|Tahiti|French Polynesia|Noumea|Nouméa',
    },
  },
  {
    code: 'SAR',
    signs: '',
    names: 'riyal|riyals',
    elsewhere: [{ code: 'QAR', signs: ['Qatari riyals'] }],
    countries: {
      QAR: 'Qatar|Doha',
      SAR: 'Saudi|Riyadh|Jeddah',
      YER: 'Yemen|Sanaa|Sana’a|Aden',
    },
  },
  {
    code: 'IRR',
    signs: '',
    names: 'rial|rials',
    elsewhere: [{ code: 'OMR', signs: ['Omani rials'] }],
    countries: {
      IRR: 'Iran|Tehran',
      OMR: 'Oman|Muscat',
      YER: 'Yemen|Sanaa|Sana’a|Aden',
    },
  },
  {
    code: 'IQD',
    signs: '',
    names: 'dinar|dinars',
    elsewhere: [
      { code: 'KWD', signs: ['Kuwaiti dinars'] },
      { code: 'JOD', signs: ['Jordanian dinars'] },
      { code: 'RSD', signs: ['Serbian dinars'] },
      { code: 'LYD', signs: ['Libyan dinars'] },
    ],
    countries: {
      BHD: 'Bahrain|Manama',
      DZD: 'Algeria|Algiers',
      IQD: 'Iraq|Baghdad',
      JOD: 'Jordan|Amman',
      KWD: 'Kuwait',
      LYD: 'Libya|Tripoli',
      RSD: 'Serbia|Belgrade',
      TND: 'Tunisia|Tunis',
    },
  },
  {
    code: 'SEK',
    signs: 'kr kr.',
    names: 'krona|kronor|krone|kroner|crowns',
    elsewhere: [
      { code: 'NOK', signs: ['Norwegian kroner', 'NOK'] },
      { code: 'DKK', signs: ['Danish kroner', 'DKK'] },
    ],
    countries: {
      CZK: 'Czech|Prague',
      DKK: 'Denmark|Danish|Danes|Copenhagen',
      ISK: 'Iceland|Icelandic|Reykjavik',
      NOK: 'Norway|Norwegian|Oslo',
      SEK: 'Sweden|Swedish|Swede|Stockholm',
    },
  },
  {
    code: 'TRY',
    signs: '',
    names: 'lira',
    elsewhere: [
      { code: 'SYP', signs: ['Syrian lira'] },
      { code: 'LBP', signs: ['Lebanese lira'] },
      { code: 'ITL', signs: ['Italian lira'] },
    ],
    countries: {
      LBP: 'Lebanon|Lebanese|Beirut',
      SYP: 'Syria|Damascus',
      TRY: 'Turkey|Turkish|Turk|Türkiye|Ankara|Istanbul',
    },
  },
];

/** Signs of one or two letters that may stand apart from the digits: 'Rs 500', 'Kč 500', '50 kr'. */
export const spacedSigns: ReadonlySet<string> = wordSet(
  'Br Bs DH Dh Ft Gs JD KD Kč LE LL MK QR RM Rp Rs Sh TL Tk kr lv zł',
);

/** Signs that are common words: money only right before an amount written as money, 'Won640bn'. */
export const gluedSigns: ReadonlySet<string> = new Set(['Won']);

/** Signs that are words or names as well: 'MK 47' is a rifle, 'Euro 2024' a contest. Before a plain number they are no money. */
export const codesThatAreWords: ReadonlySet<string> = wordSet(
  'ALL AMD BAM Baht Birr COP CUP DEM ETH Euro Euros Kyat Kyats MK Naira SOS TRY Taka Yuan',
);

/** The same before a plain number under a hundred: 'SDG 13' is a goal, 'PHP 8' a language. */
export const codesThatNumber: ReadonlySet<string> = wordSet(
  'BOB BND CAD CLP DOP GEL MAD MOP PEN PHP RON SDG SDR',
);

/** Currencies in which a stop before three digits groups thousands, as they have no small coin in use: 'Rp 13.211'. */
export const wholeCurrencies: ReadonlySet<string> = wordSet('CLP COP IDR LBP PYG TZS UGX VND XAF XOF');

/** Whose hundredths 'cents' are where the article writes these and no dollar. */
export const centsOf: readonly { readonly code: string; readonly signs: readonly string[] }[] = [
  { code: 'EUR', signs: ['€', 'euro', 'euros'] },
  { code: 'ZAR', signs: ['rand'] },
  { code: 'KES', signs: ['Kenyan shilling', 'Kenyan shillings', 'KSh', 'Ksh', 'Sh'] },
];

/** Hundredths: names of the small coin, with the shared name whose assumption it follows. */
export const smallCoins: readonly {
  readonly names: string;
  /** Written against the digits: '5.2p'. */
  readonly sign?: string;
  readonly of: string;
  readonly factor: number;
  /** Its name says whose it is. */
  readonly named?: true;
}[] = [
  { names: 'cent|cents|cts', sign: '¢', of: 'USD', factor: 0.01 },
  { names: '', sign: 'c', of: 'USD', factor: 0.01 }, // where the article writes 'c/kg', '38c a litre'
  { names: 'US cents|US cent|U.S. cents|U.S. cent', of: 'USD', factor: 0.01, named: true },
  { names: 'Australian cents', of: 'AUD', factor: 0.01, named: true },
  { names: 'Canadian cents', of: 'CAD', factor: 0.01, named: true },
  { names: 'Hong Kong cents|HK cents', of: 'HKD', factor: 0.01, named: true },
  { names: 'Singapore cents', of: 'SGD', factor: 0.01, named: true },
  {
    names: 'céntimos|céntimo|cêntimos|cêntimo|centesimi|centesimo|Eurocent|Eurocents',
    of: 'EUR',
    factor: 0.01,
  },
  { names: 'centime|centimes', of: 'EUR', factor: 0.01 }, // where the article writes euros
  { names: 'копейка|копейки|копеек', of: 'RUB', factor: 0.01 },
  { names: 'pence', sign: 'p', of: 'GBP', factor: 0.01 },
  { names: 'kopeks|kopecks|kopek', of: 'RUB', factor: 0.01 },
  { names: 'euro cents|euro cent|eurocents', of: 'EUR', factor: 0.01 },
  { names: 'paise|paisa', of: 'INR', factor: 0.01 },
  { names: 'kobo', of: 'NGN', factor: 0.01 },
  { names: 'pesewas|pesewa', of: 'GHS', factor: 0.01 },
  { names: 'ngwee', of: 'ZMW', factor: 0.01 },
  { names: 'thebe', of: 'BWP', factor: 0.01 },
  { names: 'toea', of: 'PGK', factor: 0.01 },
  { names: 'satang', of: 'THB', factor: 0.01 },
  { names: 'agorot', of: 'ILS', factor: 0.01 },
  { names: 'groszy|grosz', of: 'PLN', factor: 0.01 },
  { names: 'kurus|kuruş', of: 'TRY', factor: 0.01 },
  { names: 'Rappen', of: 'CHF', factor: 0.01 },
  { names: 'baisa|baisas|baiza|baizas', of: 'OMR', factor: 0.001 },
  { names: 'halala|halalas', of: 'SAR', factor: 0.01 },
  { names: 'sen', of: 'MYR', factor: 0.01 },
];
