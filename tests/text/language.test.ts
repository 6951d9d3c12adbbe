import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/text/language.ts';

describe('languages', () => {
  test.each([
    [
      'en',
      'The delegation departed Pyongyang on February 9 and planned to engage with Russian counterparts.',
    ],
    [
      'fr',
      'La délégation nord-coréenne est arrivée à Moscou lundi pour des entretiens sur l’agriculture, selon l’agence.',
    ],
    [
      'de',
      'Die nordkoreanische Delegation ist am Montag in Moskau eingetroffen, um über die Landwirtschaft zu sprechen.',
    ],
    [
      'es',
      'La delegación norcoreana llegó el lunes a Moscú para hablar sobre la agricultura, según la agencia estatal.',
    ],
    [
      'it',
      'La delegazione nordcoreana è arrivata lunedì a Mosca per parlare di agricoltura con i colleghi russi.',
    ],
    [
      'pt',
      'A delegação norte-coreana chegou a Moscou na segunda-feira para falar sobre agricultura, segundo a agência.',
    ],
    [
      'nl',
      'De Noord-Koreaanse delegatie is maandag in Moskou aangekomen om over de landbouw te praten met het ministerie.',
    ],
    [
      'pl',
      'Delegacja z Korei Północnej przybyła w poniedziałek do Moskwy, aby rozmawiać o rolnictwie, jak podała agencja, że to nie jest koniec.',
    ],
    [
      'tr',
      'Kuzey Kore heyeti tarım konusunu görüşmek için pazartesi günü Moskova’ya geldi ve daha sonra bir açıklama yaptı.',
    ],
    [
      'tr',
      'Köprü ihalesi 17 Nisan 2025 tarihinde yapıldı. Sözleşme 2 Nisan’da imzalandı; yolun açılışı şimdi bekleniyor.',
    ],
    [
      'ru',
      'Делегация КНДР прибыла в понедельник в Москву, чтобы обсудить вопросы сельского хозяйства, сообщило агентство.',
    ],
    [
      'uk',
      'Делегація КНДР прибула в понеділок до Москви, щоб обговорити питання сільського господарства, повідомило агентство.',
    ],
    ['ko', '북한 농업 전문가 대표단이 월요일 러시아를 방문했다고 조선중앙통신이 보도했다.'],
    ['ja', '北朝鮮の農業専門家の代表団が月曜日、ロシアを訪問したと朝鮮中央通信が伝えた。'],
    ['zh', '朝鲜农业专家代表团星期一抵达莫斯科，与俄罗斯方面讨论农业合作问题。'],
    ['ar', 'وصل وفد من كوريا الشمالية إلى موسكو يوم الاثنين من أجل محادثات في مجال الزراعة، قالت الوكالة.'],
    ['fa', 'هیئتی از کره شمالی برای گفتگو در مورد کشاورزی به مسکو رفت و این خبر را خبرگزاری اعلام کرد.'],
    ['he', 'משלחת מצפון קוריאה הגיעה ביום שני למוסקבה לשיחות על חקלאות.'],
    ['el', 'Αντιπροσωπεία της Βόρειας Κορέας έφτασε τη Δευτέρα στη Μόσχα.'],
  ])('%s', (language, text) => {
    const guess = languageOf(text);
    expect(guess.language).toBe(language);
    expect(guess.confidence).toBeGreaterThan(0.5);
  });

  test('a few names of another script do not change the language', () => {
    expect(
      languageOf(
        'The Korean Central News Agency (조선중앙통신) said on Monday that the delegation (대표단) had left for Moscow.',
      ).language,
    ).toBe('en');
  });
});

describe('when unsure it says so', () => {
  test.each([
    '',
    '   ',
    '12345',
    'Kim',
    'Kim Jong-un Vladimir Putin',
    'x y z',
    '北',
    '...',
    'Taxi Radio Hotel',
    'lorem ipsum dolor',
  ])('%j', (text) => {
    expect(languageOf(text)).toEqual({ language: 'und', confidence: 0 });
  });
});

test('any string has a tag and a confidence between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { language, confidence } = languageOf(text);
      expect(language).toMatch(/^[a-z]{2,3}$/u);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300, seed: 5 },
  );
});
