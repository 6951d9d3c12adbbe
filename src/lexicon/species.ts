import { wordList } from './word-list.ts';

// Kinds of birds as columns on birds write them, with capitals.

// By the last word: 'Marsh Harrier', 'Willow Tits'. Only what hardly anybody is called: no 'Swift', no 'Martin'.

const KINDS = wordList(
  `Accentor Avocet Babbler Barbet Bittern Blackbird Blackcap Bluethroat Bulbul Bunting Buzzard Chaffinch Chiffchaff Cisticola Cormorant Coucal Crossbill Curlew
  Dabchick Dipper Dotterel Dunlin Dunnock Egret Fieldfare Firecrest Flycatcher Gadwall Gannet Garganey Godwit Goldcrest Goldeneye Goldfinch Goosander Goshawk Grebe
  Greenfinch Greenshank Guillemot Harrier Hawfinch Honeyeater Hornbill Jacana Kestrel Kingfisher Kittiwake Knot Lapwing Linnet Lorikeet Magpie Moorhen Munia Nightjar Nuthatch
  Oriole Ouzel Oystercatcher Parakeet Phalarope Pigeon Pintail Pipit Plover Pochard Pratincole Redshank Redstart Redwing Sanderling Sandpiper Scoter Shearwater Shelduck Shoveler
  Shrike Siskin Skua Skylark Snipe Sparrowhawk Spoonbill Starling Stint Stonechat Sunbird Swallow Tern Thrush Tit Treecreeper Turnstone Twite Wagtail Warbler Waxbill Waxwing
  Weaver Wheatear Whimbrel Whinchat Whitethroat Wigeon Woodcock Woodlark Woodpecker Woodpigeon Wryneck Yellowhammer`,
);

/** Each with its number, as one and as several. */
export const kindsOfBirds: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((kind, number): [string, number][] => [
    [kind, number],
    [`${kind}s`, number],
  ]),
);

/** Those that are people's names as well. */
export const birdsLikePeople: readonly string[] = wordList(
  'Crane Finch Hawk Heron Hobby Jay Kite Martin Merlin Nightingale Partridge Peregrine Rail Raven Robin Rook Swan Swift Teal Wren',
);
