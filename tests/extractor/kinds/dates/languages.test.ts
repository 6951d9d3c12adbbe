import { expect, test } from 'vitest';
import { remark } from './article.ts';

test.each([
  ['fr', 'Le président est arrivé le [date=2023-09-18:lundi 18 septembre 2023] à Séoul.'],
  ['fr', 'Le [date=XXXX-03-01:1er mars], le texte est voté.'],
  ['fr', 'Du [date=2024-05-03/2024-05-05:3 au 5 mai 2024], la ville accueille le sommet.'],
  ['fr', 'La loi date de [date=2025-06:juin 2025].'],
  ['de', 'Am [date=2023-09-18:Montag, 18. September 2023] traf er ein.'],
  ['de', 'Am [date=XXXX-02-09:9. Februar] reiste die Delegation ab.'],
  ['de', 'Seit [date=2022/..:2022] herrscht Krieg.'],
  ['de', 'Der Vertrag vom [date=2026-02-09:09.02.2026] gilt.'],
  ['es', 'La delegación salió el [date=2024-02-09:9 de febrero de 2024].'],
  ['es', 'La ley se aprobó en [date=2024-05:mayo de 2024].'],
  ['it', 'La delegazione è partita il [date=2024-02-09:9 febbraio 2024].'],
  ['it', 'La legge è di [date=2024-05:maggio 2024].'],
  ['pt', 'A delegação partiu em [date=2024-02-09:9 de fevereiro de 2024].'],
  ['pt', 'A delegação partiu na [date=2023-09-18:segunda-feira, 18 de setembro de 2023].'],
  ['ru', 'Делегация вылетела [date=2024-02-09:9 февраля 2024] года.'],
  ['ru', 'Визит прошёл [date=2023-09-13/2023-09-17:13–17 сентября 2023] года.'],
  ['ru', 'Закон принят в [date=2022:2022] году.'],
  ['ko', '대표단은 [date=2026-04-17:2026년 4월 17일] 평양을 출발했다.'],
  ['ko', '대표단은 [date=XXXX-04-17:4월 17일]에 출발했다.'],
  ['ar', 'وصل الوفد في [date=2026-03-12:12 مارس 2026] إلى موسكو.'],
  ['ar', 'أعلن في [date=2024-03-05:5 آذار/مارس 2024] عن الاتفاق.'],
  ['ar', 'غادر الوفد في [date=2023-10-07:7 تشرين الأول/أكتوبر 2023].'],
  ['ar', 'صدر القانون في [date=2025-01:كانون الثاني 2025].'],
  ['zh', '代表团于[date=2026-04-17:2026年4月17日]离开平壤。'],
  ['ja', '代表団は[date=2026-04:2026年4月]に出発した。'],
  ['ja', '売上高は1兆2000億円で、[date=199X:1990年]代より多い。'],
  ['nl', 'Het begon op [date=2024-03-14:14 maart 2024] en in [date=2023-40:de eerste helft van 2023].'],
  ['uk', 'Він приїхав у [date=2024-06-03:понеділок, 3 червня 2024] року.'],
  ['de', 'Im [date=2024-33:ersten Quartal 2024] stieg der Umsatz.'],
  ['fr', 'Au [date=2023-41:second semestre 2023], depuis les années [date=199X:1990].'],
  ['es', 'Bajó en [date=2024-33:el primer trimestre de 2024].'],
  ['pt', 'Caiu no [date=2023-41:segundo semestre de 2023].'],
  ['it', 'È salito nel [date=2024-33:primo trimestre 2024].'],
  ['ru', 'Выросла в [date=2024-33:первом квартале 2024] года.'],
  ['ar', 'في [date=2024-06-03:3 يونيو/حزيران 2024].'],
])('%s: %s', (language, marked) => {
  expect(remark(marked, { language })).toBe(marked);
});

test('months of one language are plain words in another', () => {
  expect(remark('Mars is a planet, and a mai tai is a drink.')).toBe(
    'Mars is a planet, and a mai tai is a drink.',
  );
});
