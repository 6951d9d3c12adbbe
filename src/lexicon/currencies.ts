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
    signs: 'US$ U.S.$ USD$ USD US-$ $US',
    names:
      'US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|greenback|greenbacks|US$|USD',
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
    signs: '€ EUR €EUR',
    names: 'euro|euros|EUR',
    others: { de: 'Euro|Euros', ru: 'евро', ko: '유로' },
  },
  {
    code: 'GBP',
    signs: '£ GBP UK£ ￡',
    names: 'pounds sterling|pound sterling|British pounds|British pound|sterling|GBP|quid',
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
    signs: 'CNY RMB CN¥ RMB¥',
    names: 'yuan|renminbi|Chinese yuan|yuan renminbi|RMB|CNY',
    others: { de: 'Yuan', fr: 'yuans', es: 'yuanes', ru: 'юаней|юаня', ko: '위안' },
  },
  { code: 'KRW', signs: '₩ ￦ KRW', names: 'won|South Korean won|Korean won|KRW', others: { ko: '원' } },
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
  { code: 'NPR', signs: 'NPR', names: 'Nepali rupee|Nepali rupees|Nepalese rupees|NPR' },
  { code: 'BDT', signs: '৳ BDT Tk Tk.', names: 'taka|takas|BDT' },
  { code: 'CAD', signs: 'C$ CA$ CAD CAD$ CDN$ Can$', names: 'Canadian dollar|Canadian dollars|CAD' },
  { code: 'AUD', signs: 'A$ AU$ AUD AUD$', names: 'Australian dollar|Australian dollars|AUD' },
  { code: 'NZD', signs: 'NZ$ NZD NZD$', names: 'New Zealand dollar|New Zealand dollars|NZD' },
  { code: 'HKD', signs: 'HK$ HKD HKD$', names: 'Hong Kong dollar|Hong Kong dollars|HKD' },
  { code: 'SGD', signs: 'S$ SG$ SGD', names: 'Singapore dollar|Singapore dollars|SGD' },
  {
    code: 'TWD',
    signs: 'NT$ TWD NTD',
    names: 'Taiwan dollar|Taiwan dollars|New Taiwan dollars|NT dollars|TWD',
  },
  { code: 'FJD', signs: 'FJ$ FJD', names: 'Fijian dollar|Fijian dollars' },
  { code: 'JMD', signs: 'J$ JMD', names: 'Jamaican dollar|Jamaican dollars' },
  { code: 'TTD', signs: 'TT$ TTD', names: 'Trinidad and Tobago dollars|TT dollars' },
  { code: 'NAD', signs: 'N$ NAD', names: 'Namibian dollar|Namibian dollars' },
  { code: 'ZWL', signs: 'Z$ ZW$ ZWL', names: 'Zimbabwe dollar|Zimbabwe dollars|Zimbabwean dollars' },
  {
    code: 'BRL',
    signs: 'R$ BRL',
    names: 'Brazilian reais|Brazilian real|reais|BRL',
    others: { pt: 'real|reais' },
  },
  { code: 'MXN', signs: 'Mex$ MX$ MXN', names: 'Mexican peso|Mexican pesos|MXN' },
  { code: 'ARS', signs: 'AR$ ARS', names: 'Argentine peso|Argentine pesos|Argentinian pesos|ARS' },
  { code: 'CLP', signs: 'CLP', names: 'Chilean peso|Chilean pesos|CLP' },
  { code: 'COP', signs: 'COP', names: 'Colombian peso|Colombian pesos|COP' },
  { code: 'PHP', signs: '₱ PHP Php', names: 'Philippine peso|Philippine pesos|PHP' },
  {
    code: 'CHF',
    signs: 'CHF SFr SFr. Fr.',
    names: 'Swiss franc|Swiss francs|CHF',
    others: { de: 'Franken|Schweizer Franken', fr: 'francs suisses' },
  },
  { code: 'SEK', signs: 'SEK', names: 'Swedish krona|Swedish kronor|Swedish crowns|SEK' },
  { code: 'NOK', signs: 'NOK', names: 'Norwegian krone|Norwegian kroner|Norwegian crowns|NOK' },
  { code: 'DKK', signs: 'DKK', names: 'Danish krone|Danish kroner|Danish crowns|DKK' },
  { code: 'ISK', signs: 'ISK', names: 'Icelandic krona|Icelandic kronur' },
  { code: 'PLN', signs: 'zł PLN', names: 'zloty|zlotys|złoty|złotych|zlotych|PLN' },
  { code: 'CZK', signs: 'Kč CZK', names: 'Czech koruna|Czech korunas|Czech crowns|koruna|CZK' },
  { code: 'HUF', signs: 'HUF Ft', names: 'forint|forints|HUF' },
  { code: 'RON', signs: 'RON', names: 'Romanian lei|lei|RON' },
  { code: 'BGN', signs: 'BGN', names: 'Bulgarian lev|Bulgarian leva|leva' },
  { code: 'RSD', signs: 'RSD', names: 'Serbian dinars|Serbian dinar' },
  { code: 'TRY', signs: '₺ TRY TL', names: 'Turkish lira|Turkish liras|Turkish lire|liras|TRY' },
  { code: 'ILS', signs: '₪ ILS NIS', names: 'shekel|shekels|Israeli shekels|ILS' },
  { code: 'EGP', signs: 'E£ EGP LE', names: 'Egyptian pound|Egyptian pounds|EGP' },
  { code: 'LBP', signs: 'LBP LL', names: 'Lebanese pound|Lebanese pounds|LBP' },
  { code: 'SYP', signs: 'SYP', names: 'Syrian pound|Syrian pounds' },
  { code: 'SDG', signs: 'SDG', names: 'Sudanese pound|Sudanese pounds' },
  { code: 'SAR', signs: 'SAR SR', names: 'Saudi riyal|Saudi riyals|Saudi rials|SAR' },
  { code: 'QAR', signs: 'QAR QR', names: 'Qatari riyal|Qatari riyals|QAR' },
  { code: 'AED', signs: 'AED Dh Dhs', names: 'dirham|dirhams|UAE dirhams|Emirati dirhams|AED' },
  { code: 'MAD', signs: 'MAD', names: 'Moroccan dirham|Moroccan dirhams' },
  { code: 'KWD', signs: 'KWD KD', names: 'Kuwaiti dinar|Kuwaiti dinars' },
  { code: 'BHD', signs: 'BHD BD', names: 'Bahraini dinar|Bahraini dinars' },
  { code: 'JOD', signs: 'JOD JD', names: 'Jordanian dinar|Jordanian dinars' },
  { code: 'IQD', signs: 'IQD', names: 'Iraqi dinar|Iraqi dinars' },
  { code: 'LYD', signs: 'LYD', names: 'Libyan dinar|Libyan dinars' },
  { code: 'TND', signs: 'TND', names: 'Tunisian dinar|Tunisian dinars' },
  { code: 'DZD', signs: 'DZD', names: 'Algerian dinar|Algerian dinars' },
  { code: 'OMR', signs: 'OMR', names: 'Omani rial|Omani rials' },
  { code: 'IRR', signs: 'IRR', names: 'Iranian rial|Iranian rials|tomans|toman' },
  { code: 'AFN', signs: 'AFN Afs', names: 'afghani|afghanis' },
  { code: 'KZT', signs: '₸ KZT', names: 'tenge|tenges', others: { ru: 'тенге' } },
  { code: 'UZS', signs: 'UZS', names: 'Uzbek soums|Uzbek soms|soums' },
  { code: 'AZN', signs: '₼ AZN', names: 'manat|manats' },
  { code: 'GEL', signs: '₾ GEL', names: 'lari|laris' },
  { code: 'AMD', signs: '֏ AMD', names: 'drams|Armenian drams' },
  { code: 'BYN', signs: 'BYN', names: 'Belarusian rubles|Belarusian roubles' },
  { code: 'THB', signs: '฿ THB', names: 'baht|bahts|THB' },
  { code: 'VND', signs: '₫ VND', names: 'dong|Vietnamese dong|VND' },
  { code: 'IDR', signs: 'Rp Rp. IDR', names: 'rupiah|rupiahs|IDR' },
  { code: 'MYR', signs: 'RM MYR', names: 'ringgit|ringgits|Malaysian ringgit|MYR' },
  { code: 'MMK', signs: 'MMK', names: 'kyat|kyats' },
  { code: 'KHR', signs: '៛ KHR', names: 'riel|riels' },
  { code: 'LAK', signs: '₭ LAK', names: 'Lao kip|kip' },
  { code: 'BTN', signs: 'BTN Nu.', names: 'ngultrum|ngultrums' },
  { code: 'MVR', signs: 'MVR', names: 'rufiyaa' },
  { code: 'BND', signs: 'BND B$', names: 'Brunei dollars' },
  { code: 'MOP', signs: 'MOP$', names: 'pataca|patacas' },
  { code: 'PGK', signs: 'PGK', names: 'PNG kina' },
  { code: 'SBD', signs: 'SBD SI$', names: 'Solomon Islands dollars' },
  { code: 'VUV', signs: 'VUV', names: 'vatu' },
  { code: 'KGS', signs: 'KGS', names: 'Kyrgyz soms|Kyrgyz som' },
  { code: 'TJS', signs: 'TJS', names: 'somoni|somonis' },
  { code: 'MDL', signs: 'MDL', names: 'Moldovan lei' },
  { code: 'MKD', signs: 'MKD', names: 'denars|Macedonian denars' },
  { code: 'YER', signs: 'YER', names: 'Yemeni rials|Yemeni riyals' },
  { code: 'SSP', signs: 'SSP', names: 'South Sudanese pounds' },
  { code: 'MNT', signs: '₮ MNT', names: 'tugrik|tugriks|tögrög' },
  { code: 'NGN', signs: '₦ NGN', names: 'naira|nairas|NGN' },
  { code: 'GHS', signs: 'GH₵ GH¢ ₵ GHS', names: 'cedi|cedis' },
  {
    code: 'KES',
    signs: 'KSh KShs Ksh Kshs KES',
    names: 'Kenyan shilling|Kenyan shillings|Kenya shillings',
  },
  { code: 'UGX', signs: 'USh UShs UGX', names: 'Ugandan shilling|Ugandan shillings|Uganda shillings' },
  { code: 'TZS', signs: 'TSh TZS', names: 'Tanzanian shilling|Tanzanian shillings' },
  { code: 'SOS', signs: 'SOS', names: 'Somali shilling|Somali shillings' },
  { code: 'ETB', signs: 'ETB', names: 'birr|birrs' },
  { code: 'ZAR', signs: 'ZAR', names: 'rand|rands|South African rand' },
  { code: 'ZMW', signs: 'ZMW', names: 'Zambian kwacha' },
  { code: 'MWK', signs: 'MWK MK', names: 'Malawian kwacha|Malawi kwacha' },
  { code: 'ZWG', signs: 'ZiG ZWG', names: '' },
  { code: 'BWP', signs: 'BWP', names: 'pula|Botswana pula' },
  { code: 'SZL', signs: 'SZL', names: 'emalangeni|lilangeni' },
  { code: 'LSL', signs: 'LSL', names: 'maloti|loti' },
  { code: 'MZN', signs: 'MZN', names: 'metical|meticais|meticals' },
  { code: 'AOA', signs: 'AOA Kz', names: 'kwanza|kwanzas' },
  { code: 'CDF', signs: 'CDF', names: 'Congolese franc|Congolese francs' },
  { code: 'BIF', signs: 'BIF FBu', names: 'Burundi francs|Burundian francs' },
  { code: 'GMD', signs: 'GMD', names: 'dalasi|dalasis' },
  { code: 'SLE', signs: 'SLE NLe', names: 'leone|leones' },
  { code: 'LRD', signs: 'LRD L$', names: 'Liberian dollar|Liberian dollars' },
  { code: 'GNF', signs: 'GNF', names: 'Guinean francs|Guinea francs' },
  { code: 'MGA', signs: 'MGA', names: 'ariary' },
  { code: 'MUR', signs: 'MUR', names: 'Mauritian rupee|Mauritian rupees' },
  { code: 'SCR', signs: 'SCR', names: 'Seychelles rupees|Seychellois rupees' },
  { code: 'XAF', signs: 'XAF', names: '' },
  { code: 'XOF', signs: 'XOF FCFA CFA', names: 'CFA francs|CFA franc|francs CFA' },
  { code: 'RWF', signs: 'RWF Rwf Frw', names: 'Rwandan francs|Rwandan franc' },
  { code: 'PEN', signs: 'S/ S/. PEN', names: 'Peruvian soles|nuevos soles|soles' },
  { code: 'BOB', signs: 'BOB', names: 'bolivianos|boliviano' },
  { code: 'VES', signs: 'VES Bs. Bs', names: 'bolivars|bolívares|bolivares' },
  { code: 'PYG', signs: '₲ PYG Gs Gs.', names: 'guaranies|guaraníes|guarani' },
  { code: 'CRC', signs: '₡ CRC', names: 'colones|colón' },
  { code: 'GTQ', signs: 'GTQ', names: 'quetzales|quetzals' },
  { code: 'PAB', signs: 'PAB B/. B/', names: 'balboa|balboas' },
  { code: 'HNL', signs: 'HNL', names: 'lempira|lempiras' },
  { code: 'NIO', signs: 'NIO', names: 'cordobas|córdobas' },
  { code: 'DOP', signs: 'DOP RD$', names: 'Dominican pesos|Dominican peso' },
  { code: 'HTG', signs: 'HTG', names: 'gourde|gourdes' },
  { code: 'UYU', signs: 'UYU $U', names: 'Uruguayan pesos|Uruguayan peso' },
  { code: 'BSD', signs: 'BSD', names: 'Bahamian dollar|Bahamian dollars' },
  { code: 'BBD', signs: 'BBD BDS$ Bds$', names: 'Barbados dollars|Barbadian dollars' },
  { code: 'XCD', signs: 'XCD EC$', names: 'Eastern Caribbean dollars|EC dollars' },
  { code: 'GYD', signs: 'GYD G$', names: 'Guyana dollars|Guyanese dollars' },
  { code: 'BZD', signs: 'BZD BZ$', names: 'Belize dollars' },
  { code: 'CUP', signs: 'CUP', names: 'Cuban pesos|Cuban peso' },
  { code: 'DEM', signs: 'DEM DM', names: 'Deutsche marks|Deutschmarks|German marks|D-Mark|deutschemarks' },
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
    ],
    countries: {
      AUD: 'Australia|Aussie|Canberra|Sydney|Melbourne|Brisbane|Adelaide|Perth|Queensland|New South Wales|NSW|Tasmania|Hobart',
      BBD: 'Barbados|Barbadian|Bridgetown',
      BND: 'Brunei|Bandar Seri Begawan',
      BSD: 'Bahamas|Bahamian',
      BZD: 'Belize|Belmopan',
      CAD: 'Canada|Canadian|Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland',
      FJD: 'Fiji|Suva',
      GYD: 'Guyana|Guyanese',
      HKD: 'Hong Kong|Hongkong|Kowloon',
      JMD: 'Jamaica',
      NZD: 'New Zealand|Aotearoa|Auckland|Christchurch|Dunedin|Otago|Waikato|NZ',
      SBD: 'Solomon Islands|Honiara',
      SGD: 'Singapore',
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
      INR: 'India|Delhi|Mumbai',
      LKR: 'Sri Lanka|Colombo',
      NPR: 'Nepal|Kathmandu',
      PKR: 'Pakistan|Islamabad|Karachi|Lahore',
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
      MXN: 'Mexico|Mexican',
      PHP: 'Philippine|Filipino|Filipina|Manila',
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
      CHF: 'Switzerland|Swiss|Zurich|Geneva',
      RWF: 'Rwanda|Kigali',
      XOF: 'Senegal|Ivory Coast|Ivorian|Burkina|Benin|Togo|Mali',
    },
  },
  {
    code: 'SAR',
    signs: '',
    names: 'riyal|riyals',
    elsewhere: [{ code: 'QAR', signs: ['Qatari riyals'] }],
    countries: {
      QAR: 'Qatar|Doha',
      SAR: 'Saudi|Riyadh',
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
export const spacedSigns: ReadonlySet<string> = new Set(
  'Dh Ft Gs JD KD Kč LE LL MK QR RM Rp Rs Sh TL Tk kr zł'.split(' '),
);

/** Codes that are words or names as well: 'COP 28' is a conference, 'MK 47' a rifle. Before a plain number they are no money. */
export const codesThatAreWords: ReadonlySet<string> = new Set(['COP', 'CUP', 'MK', 'SOS']);

/** Currencies in which a stop before three digits groups thousands, as they have no small coin in use: 'Rp 13.211'. */
export const wholeCurrencies: ReadonlySet<string> = new Set(
  'CLP COP IDR LBP PYG TZS UGX VND XAF XOF'.split(' '),
);

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
}[] = [
  { names: 'cent|cents|US cents|cts', of: 'USD', factor: 0.01 },
  { names: 'pence', sign: 'p', of: 'GBP', factor: 0.01 },
  { names: 'kopeks|kopecks|kopek', of: 'RUB', factor: 0.01 },
  { names: 'euro cents|euro cent|eurocents', of: 'EUR', factor: 0.01 },
  { names: 'paise|paisa', of: 'INR', factor: 0.01 },
];
