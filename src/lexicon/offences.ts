import { wordList } from './word-list.ts';

// First words of what somebody is charged with, where a police report writes it with capitals: 'Possession of Cannabis', 'Breach of Curfew'.

export const firstWordsOfOffences: readonly string[] = wordList(
  `Abduction Affray Aggravated Arson Assault Assaulting Attempted Attempting Battery Breach Burglary Conspiracy Cultivation Dangerous Defamation Disorderly
  Extortion Failing Failure False Forgery Fraud Grievous Housebreaking Importation Indecent Insulting Kidnapping Larceny Malicious Manslaughter Murder Obstructing
  Obstruction Perjury Possession Praedial Rape Receiving Reckless Refusing Resisting Robbery Sexual Shoplifting Stealing Theft Threats Trafficking Trespass Uttering Unlawful
  Unlawfully Wounding`,
);

/** Before them, within the same sentence. In small letters, parted by '|'. */
export const wordsOfCharges = 'charged|charges?|convicted|counts?|guilty|indicted|offen[cs]es?|sentenced';
