// Sentences with gaps, names and places for the made-up articles, by language.

export const LANGUAGES = [
  'english',
  'arabic',
  'hebrew',
  'japanese',
  'chinese',
  'korean',
  'russian',
  'german',
  'french',
  'spanish',
  'hindi',
  'greek',
  'turkish',
] as const;
export type LanguageName = (typeof LANGUAGES)[number];

type Words = Readonly<Record<LanguageName, readonly string[]>>;

export const NAMES: Words = {
  english: [
    'Amelia Hartwell',
    'Josiah Penrose',
    'Ngozi Adeyemi',
    'Rhys Calloway',
    'Priya Raman',
    'Duncan McAllister',
    'Beatriz Salgado',
    'Oskar Lindqvist',
    'Marta Kowalczyk',
    'Tevita Fonoti',
  ],
  arabic: ['ليلى منصور', 'خالد العتيبي', 'سامر حداد', 'نور الدين زروقي'],
  hebrew: ['יעל כהן', 'אורי לוי', 'דנה שפירא', 'משה פרידמן'],
  japanese: ['田中花子', '佐藤健一', '鈴木直美', '高橋誠'],
  chinese: ['王丽华', '李建国', '陈晓明', '赵文静'],
  korean: ['김민수', '이서연', '박지훈', '최은정'],
  russian: ['Анна Ковалёва', 'Игорь Сафронов', 'Мария Дорошенко', 'Павел Ильин'],
  german: ['Katharina Vogel', 'Matthias Brenner', 'Jürgen Öztürk', 'Annelie Groß'],
  french: ['Hélène Garnier', 'Bastien Lefèvre', 'Aïcha Benali', 'Étienne Rousseau'],
  spanish: ['Lucía Fernández', 'Íñigo Ibarra', 'Rosario Peña', 'Andrés Quiroga'],
  hindi: ['सुनीता शर्मा', 'राजेश वर्मा', 'अनिल गुप्ता', 'मीना जोशी'],
  greek: ['Ελένη Παππά', 'Νίκος Δήμου', 'Μαρία Ράπτη', 'Γιώργος Σταύρου'],
  turkish: ['Ayşe Yıldırım', 'Mehmet Çelik', 'İpek Şahin', 'Onur Güneş'],
};

export const PLACES: Words = {
  english: ['Kenya', 'Glasgow', 'Manila', 'Norway', 'Lagos', 'Rotterdam', 'Peru'],
  arabic: ['القاهرة', 'عمّان', 'الرباط'],
  hebrew: ['חיפה', 'ירושלים', 'באר שבע'],
  japanese: ['大阪', '東京', '札幌'],
  chinese: ['上海', '成都', '香港'],
  korean: ['부산', '서울', '평양'],
  russian: ['Москве', 'Казани', 'Минске'],
  german: ['Hamburg', 'Wien', 'Zürich'],
  french: ['Lyon', 'Dakar', 'Bruxelles'],
  spanish: ['Madrid', 'Lima', 'Bogotá'],
  hindi: ['दिल्ली', 'मुंबई', 'पटना'],
  greek: ['Αθήνα', 'Πάτρα', 'Λευκωσία'],
  turkish: ['Ankara', 'İzmir', 'Diyarbakır'],
};

export const BODIES: Words = {
  english: [
    'Minister {person} said on {day} March {year} that {count} fishing boats had left {place}.',
    'According to {person}, about {count} fishing boats were registered in {place} by June {year}.',
    '{person}, chair of the Harbour Board, met {other} in {place}.',
    'Between {year} and 2025 the price rose by {count} percent, {other} told reporters.',
    'Nobody was hurt.',
    '“We will not wait,” said {person}.',
    'Up to {count} litres of water a day were lost in early September {year}.',
  ],
  arabic: [
    'قال {person} يوم {day} مارس {year} إن {count} قارباً غادرت {place}.',
    'التقى {person} مع {other} في {place}.',
    'لم يصب أحد بأذى.',
  ],
  hebrew: [
    '{person} אמר ב-{day} במרץ {year} כי {count} סירות עזבו את {place}.',
    '{person} נפגש עם {other} ב{place}.',
    'איש לא נפגע.',
  ],
  japanese: [
    '{person}氏は{year}年3月{day}日、{place}で{count}隻の船が出港したと述べた。',
    '{person}氏は{place}で{other}氏と会談した。',
    'けが人はいなかった。',
  ],
  chinese: [
    '{person}于{year}年3月{day}日在{place}表示，已有{count}艘渔船离港。',
    '{person}在{place}会见了{other}。',
    '没有人受伤。',
  ],
  korean: [
    '{person} 장관은 {year}년 3월 {day}일 {place}에서 어선 {count}척이 출항했다고 말했다.',
    '{person} 씨는 {place}에서 {other} 씨를 만났다.',
    '다친 사람은 없었다.',
  ],
  russian: [
    '{person} заявила {day} марта {year} года, что {count} лодок вышли в море.',
    '{person} встретилась с коллегой в {place}.',
    'Никто не пострадал.',
  ],
  german: [
    'Ministerin {person} sagte am {day}. März {year}, {count} Fischerboote hätten {place} verlassen.',
    '{person} traf {other} in {place}.',
    'Niemand wurde verletzt.',
  ],
  french: [
    'Le ministre {person} a déclaré le {day} mars {year} que {count} bateaux avaient quitté {place}.',
    '{person} a rencontré {other} à {place}.',
    'Personne n’a été blessé.',
  ],
  spanish: [
    'La ministra {person} dijo el {day} de marzo de {year} que {count} barcos salieron de {place}.',
    '{person} se reunió con {other} en {place}.',
    'Nadie resultó herido.',
  ],
  hindi: [
    '{person} ने {day} मार्च {year} को कहा कि {count} नावें {place} से निकलीं।',
    '{person} ने {place} में {other} से मुलाकात की।',
    'कोई घायल नहीं हुआ।',
  ],
  greek: [
    'Ο υπουργός {person} είπε στις {day} Μαρτίου {year} ότι {count} σκάφη έφυγαν από {place}.',
    '{person} συναντήθηκε με {other} στην {place}.',
    'Κανείς δεν τραυματίστηκε.',
  ],
  turkish: [
    'Bakan {person}, {day} Mart {year} tarihinde {count} teknenin {place} limanından ayrıldığını söyledi.',
    '{person}, {place} kentinde {other} ile görüştü.',
    'Kimse yaralanmadı.',
  ],
};
