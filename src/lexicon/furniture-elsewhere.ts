// Beginnings of lines that are not the article, on pages of languages whose few such words need no list of their own: Nordic, Slavic, Turkic, East Asian and others.
import { opening as one } from './furniture-opening.ts';

const units = String.raw`(?:seg\p{L}*|sek\p{L}*|minut\p{L}*|min\.?|heures?|uur|uren|stunden?|horas?|ore|ora|timm\p{L}*|timer|time|godzin\p{L}*|godz\.?|hodin\p{L}*|saat|час\p{L}*|мин\p{L}*|годин\p{L}*|tunti\p{L}*|dag(?:en|ar)?|dage|tag(?:en?)?|jours?|días?|dias?|giorn[oi]|dni|dní|gün|дн\p{L}*|dakika|päivä\p{L}*)`;
const update = String.raw`(?:(?:update|updated|bijgewerkt|atualizado|actualizado|aktualisiert|mis à jour|aggiornato|uppdaterad|opdateret|oppdatert|zaktualizowano|aktualizacja|güncelle\p{L}*|обновлено|оновлено|päivitetty)\s?[:：]?\s?)?`;

export const FURNITURE_ELSEWHERE = [
  one(
    'published-line',
    String.raw`(?:تاریخ انتشار|زمان انتشار|کد خبر|شناسه خبر|کد مطلب)\s?[:：]\s?[\p{N}\p{Script=Arabic}\s:،/-]{2,50}$`,
    70,
    'کد خبر: ۱۲۳۴۵۶',
  ),
  one(
    'related-link',
    String.raw`(?:(?:czytaj|zobacz|przeczytaj) (?:także|też|również|więcej)|läs (?:mer|också|även|vidare)|se (?:även|også)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|ilgili haber(?:ler)?|ayrıca (?:oku|bak)\p{L}{0,5}|(?:baca|simak|lihat) juga|čtěte (?:také|i|též)|přečtěte si|prečítajte si|citește și|(?:olvassa|nézze) (?:el|meg)(?: ezt)? is|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|xem thêm|đọc thêm|यह भी पढ़ें|קראו (?:גם|עוד)|pročitajte (?:i|još)|leggi anche|lea también|leia também)\s?(?:[:：|►→»]|>{1,3})|【関連(?:記事|ニュース)】`,
    220,
    'Czytaj także: Szczecin traci statki',
  ),
  one(
    'published-line',
    `${update}(?:\\d{1,2} ${units} (?:geleden|fa|sedan|siden|sitten|temu|önce|назад|тому|atrás)|(?:vor|há|hace|il y a|för|for|před) \\d{1,2} ${units}(?: (?:sedan|siden))?)$`,
    50,
    'Update: 3 uur geleden',
  ),
  one(
    'share',
    String.raw`(?:deel (?:dit )?artikel|dela (?:artikeln|nyheten)|del (?:artikkelen|artiklen|saken)|udostępnij|podziel się|paylaş|sdílet|zdieľať|jaa (?:artikkeli|juttu)|bagikan|chia sẻ|κοινοποίηση|分享(?:到|至)[:：])[^\n.!?]{0,30}$`,
    50,
    'Deel dit artikel',
  ),
  one(
    'copyright',
    String.raw`(?:©\s?)?riproduzione riservata|(?:copyright\s)?ⓒ|(?:©\s?)?wszelkie prawa zastrzeżone|(?:©\s?)?tüm hakları saklıdır|(?:©\s?)?alle rechten voorbehouden|(?:©\s?)?alle rettigheder forbeholdes|všechna práva vyhrazena|hak cipta dilindungi`,
    160,
    '© RIPRODUZIONE RISERVATA',
  ),
  one(
    'credit-line',
    String.raw`(?:责任编辑|責任編輯|编辑|編輯|校对|审核)\s?[:：]\s?\S{2,12}$`,
    24,
    '责任编辑：张华',
  ),
  one(
    'error-report',
    `(?:нашли|заметили|знайшли|помітили) (?:опечатку|ошибку|помилку)|zauważyłeś błąd|hittat ett fel|fejl i artiklen`,
    120,
    'Нашли опечатку? Выделите текст и нажмите Ctrl+Enter',
  ),
  one(
    'reading-time',
    String.raw`\d{1,3} (?:minuti di lettura|minutos de lectura|minutos de leitura|minuten (?:lesezeit|leestijd)|min\.? (?:lästid|lesetid|læsetid|czytania)|minut czytania|dk(?:\.|ika)? okuma|мин(?:ут\p{L}?)?\.? (?:на )?чтени[ея])`,
    50,
    '3 minuti di lettura',
  ),
  one(
    'advertisement',
    '(?:pub|reklama|reklam|annons|annonse|annonce|ilan|iklan|mainos|inzerce|διαφήμιση|quảng cáo)$',
    20,
    'PUB',
  ),
];
