// Countries and territories: ISO 3166 alpha-2 code, English name, then other names that news uses for the country itself.

const lines = `
AD Andorra; Principality of Andorra
AE United Arab Emirates; UAE; U.A.E.; Emirates
AF Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan
AG Antigua and Barbuda; Antigua
AI Anguilla
AL Albania; Republic of Albania
AM Armenia; Republic of Armenia
AO Angola; Republic of Angola
AQ Antarctica
AR Argentina; Argentine Republic
AS American Samoa
AT Austria; Republic of Austria
AU Australia; Commonwealth of Australia
AW Aruba
AX Åland Islands; Aland Islands; Åland
AZ Azerbaijan; Republic of Azerbaijan
BA Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; BiH
BB Barbados
BD Bangladesh; People's Republic of Bangladesh
BE Belgium; Kingdom of Belgium
BF Burkina Faso; Burkina; Upper Volta
BG Bulgaria; Republic of Bulgaria
BH Bahrain; Kingdom of Bahrain
BI Burundi; Republic of Burundi
BJ Benin; Republic of Benin; Dahomey
BL Saint Barthélemy; St. Barts; St. Barthélemy
BM Bermuda
BN Brunei; Brunei Darussalam
BO Bolivia; Plurinational State of Bolivia
BQ Caribbean Netherlands; Bonaire; Sint Eustatius; Saba
BR Brazil; Brasil; Federative Republic of Brazil
BS Bahamas; Commonwealth of the Bahamas
BT Bhutan; Kingdom of Bhutan
BW Botswana; Republic of Botswana
BY Belarus; Republic of Belarus; Byelorussia; Belorussia
BZ Belize
CA Canada
CC Cocos Islands; Keeling Islands
CD Democratic Republic of the Congo; DR Congo; DRC; D.R. Congo; D.R.C.; Democratic Republic of Congo; Congo-Kinshasa; Zaire
CF Central African Republic; CAR
CG Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo
CH Switzerland; Swiss Confederation
CI Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire
CK Cook Islands; Cook Island
CL Chile; Republic of Chile
CM Cameroon; Republic of Cameroon
CN China; People's Republic of China; PRC; P.R. China; P.R.C.; mainland China; Communist China; Red China
CO Colombia; Republic of Colombia
CR Costa Rica; Republic of Costa Rica
CU Cuba; Republic of Cuba
CV Cape Verde; Cabo Verde; Republic of Cape Verde; Republic of Cabo Verde
CW Curaçao; Curacao
CX Christmas Island
CY Cyprus; Republic of Cyprus
CZ Czech Republic; Czechia
DE Germany; Federal Republic of Germany; FRG; West Germany; East Germany; German Democratic Republic; GDR
DJ Djibouti; Republic of Djibouti
DK Denmark; Kingdom of Denmark
DM Dominica; Commonwealth of Dominica
DO Dominican Republic
DZ Algeria; People's Democratic Republic of Algeria
EC Ecuador; Republic of Ecuador
EE Estonia; Republic of Estonia
EG Egypt; Arab Republic of Egypt; United Arab Republic
EH Western Sahara; Sahrawi Arab Democratic Republic
ER Eritrea; State of Eritrea
ES Spain; Kingdom of Spain
ET Ethiopia; Federal Democratic Republic of Ethiopia
FI Finland; Republic of Finland
FJ Fiji; Republic of Fiji
FK Falkland Islands; Falklands; Malvinas; Islas Malvinas
FM Micronesia; Federated States of Micronesia
FO Faroe Islands; Faeroe Islands; Faroes
FR France; French Republic
GA Gabon; Gabonese Republic
GB United Kingdom; UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland
GD Grenada
GE Georgia; Republic of Georgia
GF French Guiana
GG Guernsey
GH Ghana; Republic of Ghana
GI Gibraltar
GL Greenland
GM Gambia; The Gambia; Republic of the Gambia
GN Guinea; Republic of Guinea; Guinea-Conakry
GP Guadeloupe
GQ Equatorial Guinea; Republic of Equatorial Guinea
GR Greece; Hellenic Republic
GT Guatemala; Republic of Guatemala
GU Guam
GW Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau
GY Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana
HK Hong Kong; Hong Kong SAR; HKSAR
HN Honduras; Republic of Honduras
HR Croatia; Republic of Croatia
HT Haiti; Republic of Haiti
HU Hungary; Republic of Hungary
ID Indonesia; Republic of Indonesia
IE Ireland; Republic of Ireland; Irish Republic
IL Israel; State of Israel
IM Isle of Man
IN India; Republic of India; Bharat
IQ Iraq; Republic of Iraq
IR Iran; Islamic Republic of Iran; Islamic Republic; Persia
IS Iceland; Republic of Iceland
IT Italy; Italian Republic
JE Jersey
JM Jamaica
JO Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom
JP Japan
KE Kenya; Republic of Kenya
KG Kyrgyzstan; Kyrgyz Republic; Kirghizia
KH Cambodia; Kingdom of Cambodia; Kampuchea
KI Kiribati; Republic of Kiribati
KM Comoros; Union of the Comoros
KN Saint Kitts and Nevis; St. Kitts and Nevis
KP North Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea; DPR Korea; N. Korea; N.Korea; N Korea
KR South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; S.Korea; S Korea
KW Kuwait; State of Kuwait
KY Cayman Islands
KZ Kazakhstan; Republic of Kazakhstan; Kazakstan
LA Laos; Lao PDR; Lao People's Democratic Republic
LB Lebanon; Lebanese Republic; Republic of Lebanon
LC Saint Lucia; St. Lucia
LI Liechtenstein; Principality of Liechtenstein
LK Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon
LR Liberia; Republic of Liberia
LS Lesotho; Kingdom of Lesotho
LT Lithuania; Republic of Lithuania
LU Luxembourg; Grand Duchy of Luxembourg
LV Latvia; Republic of Latvia
LY Libya; State of Libya; Libyan Arab Jamahiriya
MA Morocco; Kingdom of Morocco
MC Monaco; Principality of Monaco
MD Moldova; Republic of Moldova; Moldavia
ME Montenegro; Republic of Montenegro
MG Madagascar; Republic of Madagascar
MH Marshall Islands; Republic of the Marshall Islands
MK North Macedonia; Macedonia; Republic of North Macedonia; FYROM
ML Mali; Republic of Mali
MM Myanmar; Burma; Union of Myanmar; Republic of the Union of Myanmar
MN Mongolia
MO Macau; Macao; Macau SAR
MP Northern Mariana Islands; Northern Marianas
MQ Martinique
MR Mauritania; Islamic Republic of Mauritania
MS Montserrat
MT Malta; Republic of Malta
MU Mauritius; Republic of Mauritius
MV Maldives; Republic of Maldives; Republic of the Maldives
MW Malawi; Republic of Malawi
MX Mexico; México; United Mexican States
MY Malaysia
MZ Mozambique; Republic of Mozambique
NA Namibia; Republic of Namibia
NC New Caledonia
NE Niger; Republic of Niger
NF Norfolk Island
NG Nigeria; Federal Republic of Nigeria
NI Nicaragua; Republic of Nicaragua
NL Netherlands; Kingdom of the Netherlands; Holland
NO Norway; Kingdom of Norway
NP Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal
NR Nauru; Republic of Nauru
NU Niue
NZ New Zealand; Aotearoa
OM Oman; Sultanate of Oman
PA Panama; Republic of Panama
PE Peru; Republic of Peru
PF French Polynesia; Tahiti
PG Papua New Guinea; PNG; Independent State of Papua New Guinea
PH Philippines; Republic of the Philippines
PK Pakistan; Islamic Republic of Pakistan
PL Poland; Republic of Poland
PM Saint Pierre and Miquelon; St. Pierre and Miquelon
PN Pitcairn Islands; Pitcairn
PR Puerto Rico
PS Palestine; Palestinian Territories; Palestinian territories; State of Palestine; occupied Palestinian territory
PT Portugal; Portuguese Republic
PW Palau; Republic of Palau
PY Paraguay; Republic of Paraguay
QA Qatar; State of Qatar
RE Réunion; Reunion Island
RO Romania
RS Serbia; Republic of Serbia; Yugoslavia; Serbia and Montenegro
RU Russia; Russian Federation; Soviet Union; USSR; U.S.S.R.; Soviet Russia; Union of Soviet Socialist Republics
RW Rwanda; Republic of Rwanda
SA Saudi Arabia; Kingdom of Saudi Arabia; KSA
SB Solomon Islands; Solomons; Solomon Island
SC Seychelles; Republic of Seychelles
SD Sudan; Republic of the Sudan; Republic of Sudan
SE Sweden; Kingdom of Sweden
SG Singapore; Republic of Singapore
SH Saint Helena; St. Helena
SI Slovenia; Republic of Slovenia
SK Slovakia; Slovak Republic
SL Sierra Leone; Republic of Sierra Leone
SM San Marino; Republic of San Marino
SN Senegal; Republic of Senegal
SO Somalia; Federal Republic of Somalia; Somali Republic
SR Suriname; Surinam; Republic of Suriname
SS South Sudan; Republic of South Sudan
ST São Tomé and Príncipe; Sao Tome and Principe; Democratic Republic of São Tomé and Príncipe
SV El Salvador; Republic of El Salvador
SX Sint Maarten
SY Syria; Syrian Arab Republic
SZ Eswatini; Swaziland; Kingdom of Eswatini; Kingdom of Swaziland
TC Turks and Caicos Islands; Turks and Caicos
TD Chad; Republic of Chad; Republic of Chad
TG Togo; Togolese Republic
TH Thailand; Kingdom of Thailand; Siam
TJ Tajikistan; Republic of Tajikistan
TK Tokelau
TL Timor-Leste; East Timor; Timor Leste; Democratic Republic of Timor-Leste
TM Turkmenistan
TN Tunisia; Republic of Tunisia
TO Tonga; Kingdom of Tonga
TR Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye
TT Trinidad and Tobago; Trinidad; Republic of Trinidad and Tobago
TV Tuvalu
TW Taiwan; Republic of China; ROC; Chinese Taipei
TZ Tanzania; United Republic of Tanzania; Zanzibar; Tanganyika
UA Ukraine
UG Uganda; Republic of Uganda
US United States; United States of America; USA; U.S.; U.S.A.; US; America
UY Uruguay; Oriental Republic of Uruguay
UZ Uzbekistan; Republic of Uzbekistan
VA Vatican City; Holy See; Vatican
VC Saint Vincent and the Grenadines; St. Vincent and the Grenadines
VE Venezuela; Bolivarian Republic of Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands; US Virgin Islands
VN Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam
VU Vanuatu; Republic of Vanuatu
WF Wallis and Futuna
WS Samoa; Western Samoa; Independent State of Samoa
XK Kosovo; Republic of Kosovo
YE Yemen; Republic of Yemen; Republic of Yemen
YT Mayotte
ZA South Africa; Republic of South Africa; RSA
ZM Zambia; Republic of Zambia
ZW Zimbabwe; Republic of Zimbabwe; Rhodesia
`;

/** ISO 3166 alpha-2 code to the country's names: the English name first, then its aliases as they are written in news. */
export const countries: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split('; ').flatMap(withSign)]),
);

/** 'Trinidad & Tobago' beside 'Trinidad and Tobago'. */
function withSign(name: string): readonly string[] {
  return name.includes(' and ') ? [name, name.replaceAll(' and ', ' & ')] : [name];
}
