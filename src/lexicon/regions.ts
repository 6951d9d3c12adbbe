// States, provinces and lands that papers set behind a town's name ('Springdale, Utah'), by the country they are in: ISO 3166 alpha-2, then
// names. Left out: names that a country or a greater city has ('Georgia', 'Luxembourg', 'Córdoba', 'Salzburg'), but for New York and Washington.

const lines = `
AR Catamarca; Chaco; Chubut; Entre Ríos; Formosa; Jujuy; Misiones; Neuquén; Río Negro; Santa Cruz Province; Tierra del Fuego; Tucumán
AT Burgenland; Carinthia; Kärnten; Lower Austria; Niederösterreich; Oberösterreich; Steiermark; Styria; Tyrol; Upper Austria; Vorarlberg
AU New South Wales; Northern Territory; NSW; Queensland; South Australia; Tasmania; Victoria State; Western Australia
BR Acre; Alagoas; Amapá; Bahia; Ceará; Espírito Santo; Goiás; Maranhão; Mato Grosso; Mato Grosso do Sul; Minas Gerais; Paraíba; Pernambuco; Piauí; Rio Grande do Norte; Rio Grande do Sul; Rondônia; Roraima; Santa Catarina; Sergipe; Tocantins
CA Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Newfoundland and Labrador; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Saskatchewan; Yukon
CN Anhui; Fujian; Gansu; Guangdong; Guangxi; Guizhou; Hainan; Hebei; Heilongjiang; Henan; Hubei; Hunan; Inner Mongolia; Jiangsu; Jiangxi; Liaoning; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Xinjiang; Yunnan; Zhejiang
DE Baden-Württemberg; Bavaria; Bayern; Brandenburg; Hesse; Hessen; Lower Saxony; Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania; Niedersachsen; Nordrhein-Westfalen; North Rhine-Westphalia; Rheinland-Pfalz; Rhineland-Palatinate; Saarland; Sachsen; Sachsen-Anhalt; Saxony; Saxony-Anhalt; Schleswig-Holstein; Thuringia; Thüringen
ES Andalucía; Andalusia; Aragon; Aragón; Asturias; Basque Country; Cantabria; Castilla y León; Castilla-La Mancha; Cataluña; Catalonia; Extremadura; Galicia; Navarra; Navarre
FR Alsace; Auvergne; Brittany; Burgundy; Corsica; Lorraine; Normandy; Occitanie; Provence
GB England; Northern Ireland; Scotland; Wales
IN Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Orissa; Rajasthan; Sikkim; Tamil Nadu; Telangana; Uttar Pradesh; Uttarakhand; West Bengal
IT Abruzzo; Apulia; Basilicata; Calabria; Campania; Emilia-Romagna; Friuli Venezia Giulia; Lazio; Liguria; Lombardia; Lombardy; Marche; Molise; Piedmont; Piemonte; Puglia; Sardegna; Sardinia; Sicilia; Sicily; Toscana; Tuscany; Umbria; Veneto
MX Campeche; Chiapas; Coahuila; Guerrero; Hidalgo; Jalisco; Michoacán; Michoacan; Morelos; Nayarit; Nuevo León; Nuevo Leon; Oaxaca; Quintana Roo; Sinaloa; Sonora; Tabasco; Tamaulipas; Tlaxcala; Yucatán; Yucatan; Zacatecas
MY Kedah; Kelantan; Negeri Sembilan; Pahang; Perak; Perlis; Sabah; Sarawak; Selangor; Terengganu
NG Abia; Adamawa; Akwa Ibom; Anambra; Bayelsa; Benue; Borno; Cross River; Delta State; Ebonyi; Edo; Ekiti; Imo; Jigawa; Kebbi; Kogi; Kwara; Nasarawa; Niger State; Ogun; Osun; Plateau State; Rivers; Taraba; Yobe; Zamfara
PK Balochistan; Khyber Pakhtunkhwa; Sindh
US Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming
VE Anzoátegui; Apure; Barinas; Carabobo; Cojedes; Falcón; Guárico; Miranda State; Monagas; Táchira; Trujillo State; Yaracuy; Zulia
`;

/** Country code and the names of its regions, line by line. */
export const regionsOfCountries: readonly (readonly [code: string, names: readonly string[]])[] = lines
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, 2), line.slice(3).split('; ')]);

/** The older short forms of American states, as agencies print them, and the state. */
export const stateShortForms: ReadonlyMap<string, string> = new Map(
  `Ala. Alabama; Ariz. Arizona; Ark. Arkansas; Calif. California; Colo. Colorado; Conn. Connecticut; Del. Delaware; Fla. Florida; Ga. Georgia; Ill. Illinois; Ind. Indiana; Kan. Kansas; Ky. Kentucky; La. Louisiana; Mass. Massachusetts; Md. Maryland;
  Mich. Michigan; Minn. Minnesota; Miss. Mississippi; Mo. Missouri; Mont. Montana; N.C. North Carolina; N.D. North Dakota; N.H. New Hampshire; N.J. New Jersey; N.M. New Mexico; N.Y. New York; Neb. Nebraska; Nev. Nevada; Okla. Oklahoma;
  Ore. Oregon; Pa. Pennsylvania; R.I. Rhode Island; S.C. South Carolina; S.D. South Dakota; Tenn. Tennessee; Tex. Texas; Va. Virginia; Vt. Vermont; W.Va. West Virginia; Wash. Washington; Wis. Wisconsin; Wyo. Wyoming`
    .split(/;\s+/u)
    .map((entry): [string, string] => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
);

/** Countries whose name a state of another country has too, by the folded name: the country, and the one with the state. */
export const STATE_NAMESAKES: ReadonlyMap<string, { readonly country: string; readonly other: string }> =
  new Map([['georgia', { country: 'GE', other: 'US' }]]);
