// Acronyms that mean one body the world over, so that no article need spell them out. Those that mean different bodies in different
// countries or fields (NPA, ANC, ICC, ADB, AAP, PTI, RSF) are left out:
// an article's own words tell them.

const lines = `
AFP: Agence France-Presse
AIIB: Asian Infrastructure Investment Bank
AP: Associated Press
APEC: Asia-Pacific Economic Cooperation
ASEAN: Association of Southeast Asian Nations
AU: African Union
BBC: British Broadcasting Corporation
CIA: Central Intelligence Agency
CNN: Cable News Network
CPJ: Committee to Protect Journalists
CSTO: Collective Security Treaty Organization
DPA: Deutsche Presse-Agentur
DW: Deutsche Welle
EBRD: European Bank for Reconstruction and Development
ECB: European Central Bank
ECOWAS: Economic Community of West African States
ESA: European Space Agency
EU: European Union
FAO: Food and Agriculture Organization
FARC: Revolutionary Armed Forces of Colombia
FBI: Federal Bureau of Investigation
FIFA: International Federation of Association Football
G7: Group of Seven
G8: Group of Eight
G20: Group of Twenty
G77: Group of 77
GCC: Gulf Cooperation Council
HRW: Human Rights Watch
IAEA: International Atomic Energy Agency
ICAO: International Civil Aviation Organization
ICIJ: International Consortium of Investigative Journalists
ICJ: International Court of Justice
ICRC: International Committee of the Red Cross
IEA: International Energy Agency
IFRC: International Federation of Red Cross and Red Crescent Societies
ILO: International Labour Organization
IMF: International Monetary Fund
IMO: International Maritime Organization
INTERPOL: International Criminal Police Organization
IOC: International Olympic Committee
IOM: International Organization for Migration
IPCC: Intergovernmental Panel on Climate Change
IRGC: Islamic Revolutionary Guard Corps
IRNA: Islamic Republic News Agency
IUCN: International Union for Conservation of Nature
KCNA: Korean Central News Agency
MLB: Major League Baseball
MSF: Doctors Without Borders
NASA: National Aeronautics and Space Administration
NATO: North Atlantic Treaty Organization
NBA: National Basketball Association
NFL: National Football League
NHL: National Hockey League
NOAA: National Oceanic and Atmospheric Administration
NPR: National Public Radio
NSA: National Security Agency
NYT: New York Times
OAS: Organization of American States
OCCRP: Organized Crime and Corruption Reporting Project
OECD: Organisation for Economic Co-operation and Development
OIC: Organization of Islamic Cooperation
OPCW: Organisation for the Prohibition of Chemical Weapons
OPEC: Organization of the Petroleum Exporting Countries
OSCE: Organization for Security and Co-operation in Europe
PKK: Kurdistan Workers' Party
PLO: Palestine Liberation Organization
RFA: Radio Free Asia
SADC: Southern African Development Community
SCMP: South China Morning Post
SCO: Shanghai Cooperation Organisation
UEFA: Union of European Football Associations
UN: United Nations
UNCTAD: United Nations Conference on Trade and Development
UNDP: United Nations Development Programme
UNEP: United Nations Environment Programme
UNESCO: United Nations Educational, Scientific and Cultural Organization
UNFPA: United Nations Population Fund
UNHCR: United Nations High Commissioner for Refugees
UNICEF: United Nations Children's Fund
UNODC: United Nations Office on Drugs and Crime
UNRWA: United Nations Relief and Works Agency
UPI: United Press International
USAID: United States Agency for International Development
VOA: Voice of America
WADA: World Anti-Doping Agency
WFP: World Food Programme
WHO: World Health Organization
WIPO: World Intellectual Property Organization
WMO: World Meteorological Organization
WSJ: Wall Street Journal
WTO: World Trade Organization
WWF: World Wide Fund for Nature
`;

/** Acronym without points, in capitals, to its one expansion. */
export const knownAcronyms: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
);
