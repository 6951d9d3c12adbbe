import { wordSet } from './word-list.ts';

// Words of which Burmese names are made, folded. Whoever has one in the name is no Korean of the family U.
export const BURMESE_NAME_WORDS: ReadonlySet<string> =
  wordSet(`aung aye bo chit gyi hla hlaing hnin htay htet htin htoo htun htut htwe khaing khant khin khine ko kyaw kyi kyin kywe lin lwin maung min moe
  mon mya myat myint myo naing nanda nay ngwe nu nwe nyan nyein nyo nyunt ohn ohnmar oo pe phone phyo phyu pyae pyone saw sein shein shwe soe swe
  tha thaik than thandar thant thar thaung thaw thazin thein thet thi thida thiha thin thinzar thiri thu thura thuya thwin tin toe tun wai wah win
  wunna wynn yan yee yi yin zar zaw zay zeya zin zun`);
