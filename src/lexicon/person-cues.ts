import { wordList } from './word-list.ts';

// Callings that only a person has, in small letters, behind a name, its comma and an article: 'Biju, the Delhi herpetologist'. No 'maker',
// 'owner', 'leader', 'rival' or 'supplier': companies are those too. Parted by '|'.

export const afterPeople =
  '\\p{Ll}{3,12}(?:ologist|ographer|ician|woman)|abbess|abbot|accountant|actor|actress|architect|artist|author|baker|barber|biochemist|botanist|boxer|brother|bus driver|butcher|carpenter|chemist|chronicler|clerk|columnist|composer|cousin|cook|critic|curator|dancer|daughter|dentist|doctor|driver|economist|engineer|explorer|farmer|father|fisherman|footballer|gardener|goalkeeper|grandfather|grandmother|grandson|granddaughter|headmaster|headmistress|headteacher|herder|historian|housewife|imam|jockey|journalist|judge|lawyer|lecturer|librarian|mason|mayor|mechanic|midwife|missionary|mother|novelist|nurse|nurseryman|painter|pastor|pensioner|philosopher|physicist|pianist|playwright|poet|postman|priest|prosecutor|professor|rapper|rickshaw puller|scientist|sculptor|shepherd|shopkeeper|singer|sister|soldier|solicitor|son|soprano|student|surgeon|tailor|teacher|tenor|trader|uncle|vendor|vet|violinist|waiter|waitress|welder|widow|widower|wife|husband|writer|astronomer|banker|barrister|bassist|billionaire|blogger|campaigner|cellist|chef|chieftain|cleric|comedian|courtier|cyclist|detective|dissident|drummer|filmmaker|film-maker|friar|golfer|guitarist|harpist|hermit|industrialist|jeweller|jurist|keyboardist|knight|magician|magistrate|midfielder|monk|nun|organist|percussionist|philanthropist|philologist|poetess|presenter|prophet|rabbi|referee|sailor|saxophonist|screenwriter|skipper|songwriter|sprinter|striker|swimmer|tennis player|theologian|trumpeter|vicar|warlord|winger|wrestler';

/** What only a person does or suffers, right behind a name: 'Hegedus starred in', 'Barr herself'. No 'died' and 'sold': towns and firms do. Parted by '|'. */
export const deedsOfPeople =
  'co-starred|confessed|divorced|graduated from|grinned|himself|herself|laughed|married|nodded|played the (?:part|role)|remarried|resided|resides|shrugged|sighed|smiled|starred|studied (?:at|under|with|law|medicine|music|art)|was acquitted|was born (?:in|on|to)|was buried|was educated|was knighted|was married|was sworn in|wept|whispered';

/** Right before a name, what only people have or do: 'starring Piazov', 'painted by Lorz', 'a portrait of Orra'. Parted by '|'. */
export const beforePeople =
  '(?:an|the|his) assist from|(?:a|the|his) cross from|(?:a|the|his) through ball from|biography of|book by|books by|brother of|co-starring|coached by|composed by|conducted by|(?<!\\ba )daughter of|directed by|edited by|engaged to|essay by|film by|films by|grandson of|husband of|illustrated by|mother of|music by|narrated by|nephew of|niece of|novel by|novels by|painted by|photographed by|played by|poem by|poems by|portrait of|portrayed by|pupil of|sister of|(?<!\\ba )son of|song by|songs by|starring|statue of|sung by|the late|translated by|written by';

/** Behind a name and its comma or its 's, what only a person has or is: 'Hegedus, who chairs', "Barr's widow". Parted by '|'. */
export const behindPeople =
  ", who (?:chairs|grew up|heads|leads|married|plays|played|runs|teaches|studied|wrote|was born)|(?:'s|’s|’|') (?:aunt|brother|brothers|daughter|daughters|father|grandson|granddaughter|husband|lawyer|lawyers|mother|nephew|niece|parents|sister|sisters|son|sons|uncle|widow|wife)";

/** Between an owner and a relative's name: 'his late wife Morag', "Tait's younger brother, Neil". */
export const beforeRelatives =
  'baby|eldest|elder|first|former|late|little|only|older|oldest|second|then|third|younger|youngest';

/** Words that open a sentence before somebody's name and are part of no name: 'Using Alvarez's antenna'. In small letters. */
export const SENTENCE_OPENINGS: readonly string[] = wordList(
  'according accusing after although as asked because before both calling citing claiming despite during facing following for from given having how if in including joining just like meanwhile met named nominated once only proposed quoting regarding replacing said saying seconded seeing since succeeding telling that then though through under unlike until using when where whereas whether while why with without',
);
