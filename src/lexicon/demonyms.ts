import { wordList } from './word-list.ts';

// Words for people of a country and adjectives made of it: "a Russian official", "three Afghans". They are no names.

const lines = `
AD Andorran Andorrans
AE Emirati Emiratis
AF Afghan Afghans Afghani Afghanis
AG Antiguan Antiguans
AL Albanian Albanians
AM Armenian Armenians
AO Angolan Angolans
AR Argentine Argentines Argentinian Argentinians Argentinean Argentineans
AT Austrian Austrians
AU Australian Australians Aussie Aussies
AZ Azerbaijani Azerbaijanis Azeri Azeris
BA Bosnian Bosnians Bosniak Bosniaks Herzegovinian
BB Barbadian Barbadians Bajan Bajans
BD Bangladeshi Bangladeshis
BE Belgian Belgians
BF Burkinabe Burkinabé Burkinabè
BG Bulgarian Bulgarians
BH Bahraini Bahrainis
BI Burundian Burundians
BJ Beninese Beninois
BM Bermudian Bermudians
BN Bruneian Bruneians
BO Bolivian Bolivians
BR Brazilian Brazilians
BS Bahamian Bahamians
BT Bhutanese
BW Botswanan Botswanans Motswana Batswana
BY Belarusian Belarusians Belarussian Belarussians Byelorussian
BZ Belizean Belizeans
CA Canadian Canadians
CD Congolese
CF Central_African Central_Africans
CH Swiss
CI Ivorian Ivorians Ivoirian
CL Chilean Chileans
CM Cameroonian Cameroonians
CN Chinese Sino
CO Colombian Colombians
CR Costa_Rican Costa_Ricans
CU Cuban Cubans
CV Cape_Verdean Cape_Verdeans Cabo_Verdean
CY Cypriot Cypriots Greek_Cypriot Greek_Cypriots Turkish_Cypriot Turkish_Cypriots
CZ Czech Czechs
DE German Germans East_German East_Germans West_German West_Germans
DJ Djiboutian Djiboutians
DK Danish Dane Danes
DO Dominican Dominicans
DZ Algerian Algerians
EC Ecuadorian Ecuadorians Ecuadorean Ecuadoreans
EE Estonian Estonians
EG Egyptian Egyptians
EH Sahrawi Sahrawis Saharawi
ER Eritrean Eritreans
ES Spanish Spaniard Spaniards
ET Ethiopian Ethiopians
FI Finnish Finn Finns
FJ Fijian Fijians
FM Micronesian Micronesians
FO Faroese
FR French Frenchman Frenchmen Frenchwoman Frenchwomen Franco
GA Gabonese
GB British Briton Britons Brit Brits English Englishman Englishmen Englishwoman Scottish Scot Scots Scotsman Welsh Welshman Northern_Irish
GD Grenadian Grenadians
GE Georgian Georgians
GH Ghanaian Ghanaians
GI Gibraltarian Gibraltarians
GL Greenlander Greenlanders Greenlandic
GM Gambian Gambians
GN Guinean Guineans
GQ Equatoguinean Equatorial_Guinean
GR Greek Greeks Hellenic
GT Guatemalan Guatemalans
GW Bissau-Guinean
GY Guyanese
HK Hong_Konger Hong_Kongers Hongkonger Hongkongers
HN Honduran Hondurans
HR Croatian Croatians Croat Croats
HT Haitian Haitians
HU Hungarian Hungarians
ID Indonesian Indonesians
IE Irish Irishman Irishmen Irishwoman
IL Israeli Israelis
IN Indian Indians Indo
IQ Iraqi Iraqis
IR Iranian Iranians Persian Persians
IS Icelandic Icelander Icelanders
IT Italian Italians
JM Jamaican Jamaicans
JO Jordanian Jordanians
JP Japanese
KE Kenyan Kenyans
KG Kyrgyz Kyrgyzstani Kyrgyzstanis Kirghiz
KH Cambodian Cambodians Khmer
KI Gilbertese
KM Comorian Comorians Comoran Comorans
KP North_Korean North_Koreans
KR South_Korean South_Koreans
KW Kuwaiti Kuwaitis
KZ Kazakhstani Kazakhstanis Kazakh Kazakhs
LA Lao Laotian Laotians
LB Lebanese
LI Liechtensteiner
LK Sri_Lankan Sri_Lankans
LR Liberian Liberians
LS Basotho Mosotho
LT Lithuanian Lithuanians
LU Luxembourger Luxembourgers Luxembourgish
LV Latvian Latvians
LY Libyan Libyans
MA Moroccan Moroccans
MC Monegasque Monegasques Monégasque
MD Moldovan Moldovans Moldavian Moldavians
ME Montenegrin Montenegrins
MG Malagasy Madagascan
MH Marshallese
MK Macedonian Macedonians
ML Malian Malians
MM Burmese
MN Mongolian Mongolians Mongol Mongols
MO Macanese
MR Mauritanian Mauritanians
MT Maltese
MU Mauritian Mauritians
MV Maldivian Maldivians
MW Malawian Malawians
MX Mexican Mexicans
MY Malaysian Malaysians
MZ Mozambican Mozambicans
NA Namibian Namibians
NE Nigerien Nigeriens
NG Nigerian Nigerians
NI Nicaraguan Nicaraguans
NL Dutch Dutchman Dutchmen Dutchwoman
NO Norwegian Norwegians
NP Nepalese Nepali Nepalis
NR Nauruan Nauruans
NZ New_Zealander New_Zealanders Kiwi Kiwis
OM Omani Omanis
PA Panamanian Panamanians
PE Peruvian Peruvians
PF Tahitian Tahitians
PG Papua_New_Guinean Papua_New_Guineans
PH Filipino Filipinos Filipina Filipinas Philippine
PK Pakistani Pakistanis
PL Polish Pole Poles
PR Puerto_Rican Puerto_Ricans
PS Palestinian Palestinians Gazan Gazans
PT Portuguese
PW Palauan Palauans
PY Paraguayan Paraguayans
QA Qatari Qataris
RO Romanian Romanians
RS Serbian Serbians Serb Serbs Yugoslav Yugoslavs
RU Russian Russians Russo Soviet Soviets
RW Rwandan Rwandans
SA Saudi Saudis Saudi_Arabian Saudi_Arabians
SB Solomon_Islander Solomon_Islanders
SC Seychellois
SD Sudanese
SE Swedish Swede Swedes
SG Singaporean Singaporeans
SI Slovenian Slovenians Slovene Slovenes
SK Slovak Slovaks Slovakian Slovakians
SL Sierra_Leonean Sierra_Leoneans
SN Senegalese
SO Somali Somalis Somalian Somalians Somalilander
SR Surinamese
SS South_Sudanese
SV Salvadoran Salvadorans Salvadorean Salvadorian
SY Syrian Syrians
SZ Swazi Swazis
TD Chadian Chadians
TG Togolese
TH Thai Thais
TJ Tajik Tajiks Tajikistani Tajikistanis
TL Timorese East_Timorese
TM Turkmen Turkmens
TN Tunisian Tunisians
TO Tongan Tongans
TR Turkish Turk Turks
TT Trinidadian Trinidadians Trinidadian-born
TV Tuvaluan Tuvaluans
TW Taiwanese
TZ Tanzanian Tanzanians Zanzibari Zanzibaris
UA Ukrainian Ukrainians
UG Ugandan Ugandans
US American Americans
UY Uruguayan Uruguayans
UZ Uzbek Uzbeks Uzbekistani Uzbekistanis
VE Venezuelan Venezuelans
VN Vietnamese
VU Ni-Vanuatu
WS Samoan Samoans
XK Kosovar Kosovars Kosovan Kosovans
YE Yemeni Yemenis Yemenite
ZA South_African South_Africans
ZM Zambian Zambians
ZW Zimbabwean Zimbabweans
`;

/** Demonym or national adjective, as written, to the ISO 3166 alpha-2 code of its country. 'North Korean' to 'KP'. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...words] = line.split(' ');
      return words.map((word): [string, string] => [word.replaceAll('_', ' '), code]);
    }),
);

/** Peoples, languages, faiths, regions and directions of politics: capitalised like names, and no names either. */
export const peoples: ReadonlySet<string> = new Set(
  wordList(`Abkhaz Abkhazian Acholi Aboriginal Africaner Afrikaans Afrikaner Afrikaners African Africans African-American African-Americans
Afro Ahmadi Ahmadis Alawite Alawites Amhara Amharic Andalusian Anglican Anglicans Anglo Anglophone Antillean Arab Arabian Arabic Arabs Aramaic
Aryan Ashkenazi Asian Asian-American Asians Asiatic Assamese Assyrian Assyrians Atlantic-born Baathist Baathists Baha'i Baha'is
Balinese Balkan Baloch Baluch Baluchi Bantu Baptist Baptists Bashkir Basque Basques Bavarian Bavarians Bedouin Bedouins Bengali Bengalis
Berber Berbers Berliner Berliners Bihari Breton Bretons Buddhist Buddhists Byzantine Californian Californians Calvinist Cantonese Caribbean-born Castilian
Catalan Catalans Catholic Catholics Caucasian Caucasians Celtic Chechen Chechens Christian Christians Circassian Communist Communists
Confucian Congressional Conservative Conservatives Copt Coptic Copts Cornish Corsican Corsicans Cossack Cossacks Creole Creoles
Cushitic Dalit Dalits Dari Darfuri Dinka Democrat Democrats Dravidian Druze East_Asian East_Asians East_European Eastern_European
Eastern_Europeans Eurasian Euro-Atlantic European Europeans Euroskeptic Evangelical Evangelicals Farsi Fascist Fascists Fijian-Indian Flemish
Florentine Francophone Fulani Fula Gaelic Galician Gaul German-speaking Germanic Greco Gujarati Gujaratis Gypsies Gypsy Han Hasidic
Hausa Hawaiian Hawaiians Hazara Hazaras Hebrew Hindi Hindu Hindus Hispanic Hispanics Hmong Hutu Hutus Iberian Igbo Igbos Inca Incas
Ingush Inuit Islamic Islamist Islamists Ismaili Ismailis Jain Jains Javanese Jew Jewish Jews Judeo Judeo-Christian Kabyle Kachin
Kalmyk Karen Kannada Kashmiri Kashmiris Kikuyu Korean Koreans Kurd Kurdish Kurds Ladino Latin Latin_American Latin_Americans Latina
Latinas Latino Latinos Lebanese-born Leninist Levantine Londoner Londoners Luo Lutheran Lutherans Maasai Malay Malayalam Malays
Mandarin Manchu Manhattanite Maoist Maoists Maori Maoris Marathi Maronite Maronites Marxist Marxists Masai Maya Mayan Mayans
Mediterranean-born Melanesian Mennonite Mennonites Methodist Methodists Middle_Eastern Middle_Easterner Moor Moorish Mormon Mormons
Moscovite Moslem Moslems Muscovite Muscovites Muslim Muslims Nazi Nazis Ndebele Neapolitan Nepali-speaking New_Yorker New_Yorkers Nordic
Norman Normans North_African North_Africans North_American North_Americans Northern_European Nuer Occidental Oromo Oromos Orthodox Ossetian
Ossetians Ottoman Ottomans Pan-African Pan-Arab Papuan Papuans Parisian Parisians Pashto Pashtun Pashtuns Pathan Pathans Pentecostal
Pentecostals Persian-speaking Polynesian Polynesians Presbyterian Presbyterians Protestant Protestants Prussian Prussians Punjabi
Punjabis Quaker Quakers Rastafarian Republican Republicans Roma Roman Romani Romans Rohingya Rohingyas Russophone Salafi Salafis Salafist
Salafists Sami Samaritan Sanskrit Saxon Scandinavian Scandinavians Semite Semitic Sephardic Serbo-Croatian Shi'a Shi'ite Shi'ites Shia
Shias Shiite Shiites Shona Siberian Sicilian Sicilians Sikh Sikhs Sindhi Sindhis Sinhala Sinhalese Slav Slavic Slavonic Slavs Socialist
Socialists South_American South_Americans South_Asian South_Asians Southeast_Asian Southeast_Asians Spartan Stalinist Sufi Sufis Sunni
Sunnis Swahili Talmudic Tamil Tamils Tatar Tatars Tartar Telugu Teutonic Texan Texans Tibetan Tibetans Tigrayan Tigrayans Tigrinya
Tory-led Transatlantic Tuareg Tuaregs Turkic Turkish-speaking Turkoman Turkomans Tutsi Tutsis Uighur Uighurs Uigur Urdu Uyghur Uyghurs
Venetian Venetians Viking Vikings Wahhabi Wahhabis Walloon Walloons West_African West_Africans West_European Western_European
Western_Europeans Westerner Westerners Xhosa Yazidi Yazidis Yezidi Yezidis Yiddish Yoruba Zionist Zionists Zoroastrian Zoroastrians
Zulu Zulus
Afro-Brazilians Afro-Colombians Aboriginals Aboriginal_Australians Aborigines Alaska_Natives Anglo-Saxons Apaches Arawaks Ashantis
Australian_Aborigines Aymaras Aztecs Babylonians Burgundians Bushmen Caribs Cherokees Dacians Dayaks Etruscans First_Nations Franks Gauls
Guaranis Hereros Hittites Hurons Igorots Illyrians Inuits Jurchens Kachins Karens Khitans Lumads Manchus Mapuches Métis Mixtecs Mughals
Native_Americans Native_Hawaiians Navajos Ojibwe Ostrogoths Parthians Phoenicians Picts Quechuas Sarmatians Saxons Scythians Sinti Sumerians
Sámi Thracians Toltecs Torres_Strait_Islanders Tswanas Visigoths Xhosas Zapotecs`).map((word) =>
    word.replaceAll('_', ' '),
  ),
);
