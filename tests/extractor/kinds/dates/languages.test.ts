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
  [
    'pl',
    'Umowę podpisano [date=2023-09-18:18 września 2023] roku, a w [date=2024-05:maju 2024] otwarto halę.',
  ],
  ['sv', 'Bron öppnades den [date=2024-02-09:9 februari 2024] och stängdes [date=2025-21:våren 2025].'],
  ['tr', 'Köprü [date=2024-04-17:17 Nisan 2024] tarihinde açıldı, [date=XXXX-05-02:2 Mayıs]’ta kapandı.'],
  ['id', 'Jembatan dibuka pada [date=2024-05-21:Selasa, 21 Mei 2024], kata warga.'],
  ['it', 'Sono circa 1500 gli alberi caduti.'],
])('%s: %s', (language, marked) => {
  expect(remark(marked, { language })).toBe(marked);
});

test.each([
  ['de', 'In der Nacht vom [date=2024-05-03/2024-05-04:3. auf den 4. Mai] fiel der Strom aus.'],
  ['de', 'Die Feier wurde vom 3. auf den [date=2024-05-04:4. Mai] verlegt.'],
  ['de', 'Der Vertrag läuft vom [date=2024-04-01/2026-03-31:1. April 2024 bis zum 31. März 2026].'],
  ['de', 'Bis [date=../2026:Ende 2026] wird gebaut; vom [date=2024-07-01/..:1. Juli] an gilt Tempo 30.'],
  ['de', 'Ab [date=2025/..:2025] zahlen alle mehr, bis zum [date=../2024-05-10:10. Mai] niemand.'],
  ['de', '[date=1994~/1996~:Mitte der 1990er-Jahre] war das anders, in den [date=196X:60er Jahren] auch.'],
  ['de', '[date=2024-04-23~:Vor zwei Wochen] kam er, [date=2024-04-29/2024-05-05:vergangene Woche] ging er.'],
  ['de', 'Er kommt [date=2024-05-11:kommenden Samstag] und bleibt bis [date=../2024:Ende des Jahres].'],
  ['de', 'Der Gewinn stieg im [date=2024-33:ersten Quartal] und im [date=2023:vergangenen Jahr].'],
  [
    'de',
    'Sie waren bis [date=../2024-05-05:Sonntag] im Einsatz, gesperrt bis [date=2024-05-17/2024-05-19:Ende nächster Woche].',
  ],
  ['fr', 'Ils partiront en [date=2024-08:août].'],
  ['fr', 'Ouvert jusqu’au [date=../2024-09-30:30 septembre], et d’ici à la [date=../2024:fin de l’année].'],
  [
    'fr',
    'Il est parti la [date=2024-04-29/2024-05-05:semaine dernière], [date=2022~:il y a deux ans] ou [date=2024-04-30:mardi dernier].',
  ],
  [
    'fr',
    'Vote [date=2024-06-24~/2024-06-30~:la semaine du 24 juin], depuis le [date=1984~/..:milieu des années 1980].',
  ],
  [
    'es',
    'Llegará a [date=2024-08-21~/2024-08-31~:fines de agosto]; sube desde el [date=2024-07-01/..:1 de julio].',
  ],
  [
    'es',
    'Ocurrió [date=2024-04-23~:hace dos semanas], el [date=2023:año pasado] y a [date=1994~/1996~:mediados de la década de 1990].',
  ],
  [
    'es',
    'Entre el [date=2024-05-05/2024-05-07:domingo y el martes] llovió; cayó en [date=2024-40:el primer semestre].',
  ],
  [
    'it',
    'Lavori da [date=2024-10/2026-03:ottobre 2024 a marzo 2026]; a [date=1984~/1986~:metà degli anni 1980] no.',
  ],
  ['it', 'Arriverà il [date=2024-09-01:1° settembre].'],
  [
    'it',
    'Aperto fino al [date=../2024-05-20:20 maggio]; [date=2022~:due anni fa] e la [date=2024-04-29/2024-05-05:settimana scorsa] no.',
  ],
  [
    'pt',
    'Fica até [date=../2024-05-20:20 de maio]; [date=2022~:há dois anos] e no [date=2023:ano passado] não.',
  ],
  [
    'ru',
    'В ночь с [date=2024-04-13/2024-04-14:13 на 14 апреля] прорвало дамбу, закрыто до [date=../2024-05-20:20 мая].',
  ],
  ['ru', 'С [date=2022/..:2022] года так, а в [date=2023:прошлом году] и [date=2022~:два года назад] иначе.'],
  ['ru', 'В [date=1994~/1996~:середине 1990-х годов] вода стояла выше.'],
  ['pl', 'We [date=2024-05-07:wtorek] zamknięto most, a w [date=2024-05-01:środę] go otwarto.'],
  ['pl', 'Most zostanie otwarty w [date=2024-06:czerwcu], wniosek złożono w [date=2024-03:marcu].'],
  ['sv', 'I [date=2024-05-02:torsdags] kom beskedet, byggstart i [date=2024-03:mars] blev det inte.'],
  ['tr', 'Açıklama [date=2024-05-02:perşembe günü] yapıldı.'],
  ['tr', 'Köprü [date=2023-02-07:7 Şubat 2023] salı günü kapalı kaldı.'],
  ['sv', 'I [date=2024-05-02:torsdags] möttes de, och besked väntas.'],
  ['de', 'Es konnte von [date=2024-01/2024-03:Januar bis März] ein Plus verbucht werden.'],
  ['id', 'Banjir surut pada Kamis ([date=2024-05-02:2/5]) pagi, kata camat.'],
  ['de', 'Die Wahl findet erst am [date=2024-11-15:15. November] statt.'],
])('%s, published on 7 May 2024: %s', (language, marked) => {
  expect(remark(marked, { language, published: '2024-05-07' })).toBe(marked);
});

test('months of one language are plain words in another', () => {
  expect(remark('Mars is a planet, and a mai tai is a drink.')).toBe(
    'Mars is a planet, and a mai tai is a drink.',
  );
});
