// Days of the month whose month the day of publication tells.
import { expect, test } from 'vitest';
import { remark } from './article.ts';

const published = '2025-07-31'; // a Thursday

test.each([
  ['es', 'La junta se reunió el [date=2025-07-24:jueves 24] en Lugo.'],
  ['es', 'La feria abre del [date=2025-08-04:lunes 4] al [date=2025-08-09:sábado 9].'],
  ['es', 'El concierto es el [date=2025-08-03:domingo 3], a las 20.00.'],
  ['es', 'El [date=2025-07-31:jueves] 24 personas firmaron la carta.'],
  ['es', 'El [date=2025-07-31:jueves] 24 km de la vía quedaron cerrados.'],
  ['pt', 'O banco decidiu [date=2025-07-30:nesta quarta-feira (30)] manter os juros.'],
  ['pt', 'O banco decidiu na [date=2025-07-29:terça-feira, 29], manter os juros.'],
  ['fr', 'Le maire a signé [date=2025-07-28:lundi 28] au soir.'],
  ['it', 'Il corteo di [date=2025-08-02:sabato 2] è confermato.'],
  ['en', 'The board will sit on [date=2025-08-06:Wednesday 6], its clerk said.'],
  ['en', 'On [date=2025-07-27:Sunday] 27 boats capsized.'],
  ['ja', '市は[date=2025-07-30:30日]、計画を発表した。'],
  ['ja', '大会は[date=2025-08-02:2日]から始まり、30日間続く。'],
  ['ja', '薬は1日に3回飲む。10日ぶりに雨が降った。'],
  ['ja', '約30日の作業が終わった。'],
  ['zh', '外交部[date=2025-07-29:29日]在北京宣布此事。'],
  ['ko', '시는 [date=2025-07-29:29일] 오전 계획을 발표했다.'],
  ['ko', '공사는 30일 동안 이어졌다.'],
  ['ja', '会は15日、解散した。'], // as near before as behind
] as const)('%s: %s', (language, marked) => {
  expect(remark(marked, { language, published })).toBe(marked);
});

test('where the day of publication is not known they are none', () => {
  expect(remark('El jueves 24 se reunió la junta.', { language: 'es' })).toBe(
    'El jueves 24 se reunió la junta.',
  );
});
