// What a clause speaks of, mostly in other languages than English, and so which day or year is meant.
import { expect, test } from 'vitest';
import { remark } from './article.ts';

const published = '2025-07-31'; // a Thursday

test.each([
  ['pt', 'O comitê manteve [date=2025-07-30:nesta quarta-feira] a taxa de juros.'],
  ['pt', 'O porto anunciou [date=2025-07-30:nesta quarta-feira] um corte.'],
  ['pt', 'A feira será aberta [date=2025-08-06:nesta quarta-feira] em Recife.'],
  ['pt', 'O índice acumulado foi de 5% até [date=../XXXX-06:junho], acima da meta.'],
  ['pt', 'A eleição, marcada para [date=2026-02-04:4 de fevereiro], terá dois turnos.'],
  ['es', 'La junta aprobó [date=2025-07-30:este miércoles] el plan.'],
  ['es', 'El pleno se celebra [date=2025-07-30:este miércoles] o nunca.'],
  ['es', 'El partido se jugará [date=2025-08-06:este miércoles].'],
  ['es', 'La feria abre [date=2025-08-03:este domingo].'],
  ['fr', 'Le conseil a adopté [date=2025-07-30:mercredi] le plan.'],
  ['it', 'Il corteo si terrà [date=2025-08-06:mercoledì] a Bari.'],
  ['de', 'Der Rat hat am [date=2025-07-30:Mittwoch] den Plan gebilligt.'],
  ['de', 'Der Zug soll am [date=2025-08-06:Mittwoch] fahren.'],
  ['de', 'Der Fluss erreichte am [date=2024-09-20:20. September] die Marke und sank dann.'],
  ['ru', 'Совет [date=2024-09-20:20 сентября] одобрил план.'],
  ['ru', 'Это произошло [date=2024-09-20:20 сентября].'],
  ['ru', 'Матч состоится [date=2025-09-20:20 сентября].'],
  ['uk', 'Рада [date=2024-09-20:20 вересня] схвалила план.'],
  ['uk', "Суд відбудеться у [date=2025-08-01:п'ятницю]."],
  ['uk', 'Суд відбудеться у [date=2025-08-01:п’ятницю].'],
  ['en', 'The council will meet [date=2025-08-06:this Wednesday].'],
  ['en', 'The curfew will last until [date=../2025-10:October].'],
  ['en', 'It was reckoned until [date=../XXXX-06:June].'],
  ['en', 'A judge has set [date=2026-06-28:June 28] for the trial.'],
  ['en', 'Bids beat the record set [date=2025-06-28:June 28].'],
  ['sv', 'På [date=2025-08-05:tisdag] öppnar museet.'],
  ['sv', 'I [date=2025-07-29:tisdags] var det stängt, som varje tisdag.'],
  ['sv', 'På tisdag morgon greps fem personer.'],
  ['sv', 'Det är öppet från måndag till fredag.'],
  ['en', 'No case came on [date=2025-07-28:Monday] due to which none was told.'],
  ['es', 'Hasta el [date=../2025-06-30:30 de junio], el país reportó 580 casos.'],
  ['es', 'La veda dura hasta el [date=../2026-06-30:30 de junio].'],
  ['tr', 'Hasıla [date=2016-33:2016 yılının birinci çeyreği] için arttı.'],
  ['pt', 'Entre os dias [date=2024-12-28/2024-12-30:28 e 30 de dezembro] choveu.'],
  ['id', 'JAKARTA, [date=2025-08-23:23 Ogos] - Mahkamah bersidang.'],
  ['tr', 'Fiyatlar [date=2025-03:martta] arttı, [date=2024-12:aralık ayında] düştü.'],
  ['sv', 'Mötet hölls [date=2025-07-29:tisdag 29 juli].'],
] as const)('%s: %s', (language, marked) => {
  expect(remark(marked, { language, published })).toBe(marked);
});
