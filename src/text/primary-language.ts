/** The primary tag of a BCP 47 language in small letters: 'pt' of 'pt-BR'. */
export function primaryLanguage(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
