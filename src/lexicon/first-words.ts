// First words of names, with their capital, that say what the name is in the languages of the world. Each list is parted by '|'.

/** Waters, mountains, settlements, streets, grounds: 'Lac Majen', 'Djebel Bir', 'Kampung Baru'. No 'San', 'Nova' or 'Hotel': clubs and companies are called so. */
export const placeFirstWords =
  'Avenida|Bairro|Barangay|Barangays|Barrio|Brgy|Bukit|Calle|Cerro|Ciudad|Colonia|Djebel|Estadio|Estádio|Gunung|Ilha|Ilhas|Inis|Isla|Islas|Jabal|Jalan|Jebel|Kampong|Kampung|Khirbet|Kibbutz|Koh|Kuala|Lac|Lagoa|Laguna|Loch|Lough|Moshav|Muara|Nevado|Oued|Ouled|Palacio|Palais|Palazzo|Parque|Piazza|Pico|Plac|Playa|Poblacion|Praia|Praça|Puerto|Pulau|Punta|Qasr|Quartier|Rua|Rue|Río|Salar|Schloss|Sitio|Souq|Stade|Sungai|Tanjung|Teluk|Ulica|Volcán|Wadi';

/** Companies, clubs, parties, bodies: 'Empresas Iansa', 'Deportivo Ñielol'. */
export const bodyFirstWords =
  'Agencia|Agrícola|Asociación|Associação|Atlético|Banco|Banque|Bolsa|Caisse|Cementos|Comisión|Comité|Compagnie|Confederación|Confederação|Consejo|Conselho|Cooperativa|Deportes|Deportivo|Editorial|Empresas|Federación|Federação|Fundación|Fundação|Fédération|Grupo|Hapoel|Instituto|Koninklijke|Laboratorios|Laboratoires|Lokomotiv|Maccabi|Minera|Ministerio|Ministère|Mouvement|Movimento|Movimiento|Museo|Museu|Musée|Orchestre|Orquesta|Partai|Parti|Partido|Sindicato|Sociedad|Société|Stichting|Supermercados|Unión|Universidad|Universidade|Université|União|Yayasan';
