// What bodies of New Zealand are in Māori, behind 'Te' and before 'o' and whose they are: 'Te Rūnanga o Ngāi Tahu'. Parted by '|'.

export const maoriBodies =
  'Hunga|Kaunihera|Komihana|Kura|Kāhui|Kōhanga Reo|Mātāwai|Ohu|Poari|Puna|Roopu|Runaka|Runanga|Rōpū|Rūnaka|Rūnanga|Taiwhenua|Tari|Tira|Uepū|Wānanga|Whare|Whare Wānanga';

/** The first of two words by which a tribe or a place is called. Parted by '|'. */
export const maoriFirstWords = 'Ngai|Ngati|Ngā|Ngāi|Ngāti|Te|Whakatū';
