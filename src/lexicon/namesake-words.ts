// By which words a text says that somebody is not who the reader may think: 'no relation', 'her namesake', 'also named'.

/** One of these stands in every sentence that says it: a cheap first look. */
export const NAMESAKE_CUES =
  /namesake|no relation|not related|confused with|same name|shares? |(?:also|likewise|man|woman|person) (?:named|called) |[Aa]nother |[Aa] (?:different|second|third) |[Nn]amensvetter|[Nn]amensgleich|gleichnamig|verwandt|anderer? |homonym|parenté|autre |hom[oóô]nim|tocay|parentesco|relación|relação|otr[oa] |outr[oa] |omonim|parent[ei]|altr[oa] |xará|т[её]зк|однофамил|родствен/u;

/** How such a name is told of in passing: ', the sprinter'. */
const WHO = String.raw`(?:,? (?:the|a|an|der|die|dem|den|des|ein|eine|einem|einen|le|la|un|une|el|una|il|lo|o|um|uma)(?: [^\s,.;:"“”«»]{1,30}){1,5},?)?`;

/** Right before a name: whoever bears it is another one than the bearer known so far. */
export const NAMESAKE_FOLLOWS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[\s(])namesakes?,?${WHO} $`, 'u'),
  new RegExp(`[Nn]amensvetter(?:in|n|s)?,?${WHO} $`, 'u'),
  new RegExp(String.raw`(?:^|\s)(?:homonym|homónim|homônim|omonim|tocay)[eoia]s?,?${WHO} $`, 'u'),
  new RegExp(String.raw`(?:^|\s)xará,?${WHO} $`, 'u'),
  /(?:т[её]зк|однофамил)\p{Ll}{1,6},?(?: \p{Ll}{2,30}){0,4},? $/u,
  /(?:[\s(,])(?:also|likewise) (?:named|called) $/u,
  /(?:^|\s)[Aa](?:nother| second| different) (?:\p{Ll}+ ){0,2}(?:named|called|by the name of) $/u,
  /(?:^|\s)gleichnamige[mnrs]? (?:\p{L}+ ){0,2}$/u,
];

/** Right before a name that is followed by who that is: 'Another Ana Ruiz, a violinist'. */
export const ANOTHER_BEFORE =
  /(?:^|[\s"“„«])(?:[Aa]nother|[Aa] (?:different|second|third)|[Ee]ine? andere[rs]?|[Uu]ne? autre|[Oo]tr[oa]|[Uu]n(?:['’]| )altr[oa]|[Oo]utr[oa]) $/u;

/** Behind a name, in the same sentence: its bearer has a namesake. */
export const IS_NAMESAKE =
  /\bnamesakes?\b|\bof the same name\b|\bwho (?:bears?|bore|carries|had|has) the same (?:\p{Ll}+ )?name\b|\bshares? (?:a|the|his|her|the same|its) (?:\p{Ll}+ )?name\b|[Nn]amensvetter|gleichen Namens|namensgleich|du même nom|del mismo nombre|dello stesso nome|do mesmo nome/u;

/** Behind a name, in the same sentence: its bearer is of no family with somebody so named. */
export const NO_RELATION =
  /\bno relation(?! (?:with|between)\b)|\bnot (?:be )?related(?= to\b|[,.;)]|$)|nicht (?:\p{Ll}+ ){0,2}verwandt|(?:sans|aucun) lien de parenté|(?:sin|ningún|ninguna) (?:parentesco|relación familiar|relación de parentesco)|(?:sem|nenhum|nenhuma) (?:parentesco|relação familiar|relação de parentesco)|nessuna parentela|non (?:è |sono )?(?:imparentat|parent)\p{Ll}+|не родственни/u;

/** Between a name and another one that is not the same: 'Ana Ruiz, not to be confused with the singer Ana Ruiz'. */
export const NOT_CONFUSED =
  /\bnot (?:to )?be confused with\b|nicht (?:zu )?verwechseln|à ne pas confondre|no confundir|da non confondere|não confundir/u;
