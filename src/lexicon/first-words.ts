// First words of names, with their capital, that say what the name is in the languages of the world. Each list is parted by '|'.

/** Waters, mountains, settlements, streets, grounds: 'Lac Majen', 'Djebel Bir', 'Kampung Baru'. No 'San', 'Nova' or 'Hotel': clubs and companies are called so. */
export const placeFirstWords =
  'Avenida|Bahía|Bairro|Barangay|Barangays|Barrio|Baía|Brgy|Bukit|Cabo|Cachoeira|Cala|Calle|Capela|Capilla|Carrer|Cascada|Catedral|Cathédrale|Cattedrale|Cerro|Chapada|Chiesa|Château|Ciudad|Colonia|Convento|Cueva|Cuevas|Djebel|Duomo|Ermita|Estadio|Estádio|Forêt|Garganta|Gunung|Ilha|Ilhas|Inis|Isla|Islas|Jabal|Jalan|Jebel|Kampong|Kampung|Khirbet|Kibbutz|Koh|Kuala|Lac|Lago|Lagoa|Laguna|Largo|Loch|Lough|Mirador|Monasterio|Moshav|Mosteiro|Muara|Nevado|Oued|Ouled|Palacio|Palais|Palazzo|Parque|Passeig|Piazza|Pico|Plac|Playa|Plaça|Poblacion|Pont|Praia|Praça|Puente|Puerto|Pulau|Punta|Qasr|Quartier|Quebrada|Rambla|Ribeirão|Rua|Rue|Río|Salar|Schloss|Sitio|Souq|Stade|Sungai|Tanjung|Teluk|Ulica|Viale|Volcan|Volcán|Wadi';

/** Companies, clubs, parties, bodies: 'Empresas Iansa', 'Deportivo Ñielol'. */
export const bodyFirstWords =
  'Agencia|Agrícola|Asociación|Associação|Atlético|Banco|Banque|Bolsa|Caisse|Cementos|Comisión|Comité|Compagnie|Confederación|Confederação|Consejo|Conselho|Cooperativa|Deportes|Deportivo|Editorial|Empresas|Federación|Federação|Fundación|Fundação|Fédération|Grupo|Hapoel|Instituto|Koninklijke|Laboratorios|Laboratoires|Lokomotiv|Maccabi|Minera|Ministerio|Ministère|Mouvement|Movimento|Movimiento|Museo|Museu|Musée|Orchestre|Orquesta|Partai|Parti|Partido|Sindicato|Sociedad|Société|Stichting|Supermercados|Unión|Universidad|Universidade|Université|União|Yayasan';
