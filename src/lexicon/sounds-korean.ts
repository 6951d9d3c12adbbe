// How Korean syllables stand in Latin spellings of names: Revised Romanisation, McCune-Reischauer, the North's own, and the spellings that people
// use for themselves. The parts of a syllable stand in the order of Unicode; '0' is not written.

/** Nineteen openings. */
export const KOREAN_OPENINGS: readonly string[] =
  'g,k;kk,gg;n,r;d,t;tt,dd;r,l,n;m;b,p;pp,bb;s,sh;ss,s;0;j,ch,z;jj;ch;k;t;p;h'.split(';');

/** Twenty-one vowels. */
export const KOREAN_VOWELS: readonly string[] =
  'a,ah;ae,ai,ay,e;ya;yae;eo,o,u,uh,ou;e,eh;yeo,yo,yu,you,yuh,eo,u;ye,e,hye;o,oh;wa,hwa;wae,oae;oe,oi,we,oy;yo;u,oo,woo,wu,ou;wo,weo,o,wu,uo;we;wi,ui,we,ee;yu,yoo,u,you;eu,u,oo;ui,eui,ee,yi,i,ee,hee;i,ee,yi,ih'.split(
    ';',
  );

/** Twenty-eight closings, the first of them none. */
export const KOREAN_CLOSINGS: readonly string[] =
  '0;k,g,ck;k;k;n;n;n;t,d;l,r;k,lk;m;l,p;l;l;p;l;m;p,b;p;t,s;t;ng;t,j;t,ch;k;t;p;t,h'.split(';');

/** Family names that many write in ways of their own. */
export const KOREAN_SURNAME_SOUNDS = `
이 lee yi rhee i li ri rhie
박 park pak bak bark
최 choi choe
노 roh noh no ro
임 lim im rim yim
유 yoo yu ryu you yoo
류 ryu yoo yu lyu ryoo
정 jung jeong chung chong jong chong cheong
조 cho jo
강 kang gang
김 kim gim
권 kwon gwon
오 oh o
우 woo wu u
윤 yoon yun youn
구 koo gu ku goo
백 baek paik paek baik
서 seo suh so seoh
석 seok suk sok
신 shin sin
심 shim sim
안 ahn an
양 yang ryang
여 yeo yuh ryo
주 joo ju chu
전 jeon chun jun chon
추 choo chu
허 heo huh hur ho
현 hyun hyeon hyon
표 pyo
`;

/** Syllables of given names that many write in ways of their own. */
export const KOREAN_SYLLABLE_SOUNDS = `
화 hwa wha
욱 wook uk ook wuk
숙 sook suk
옥 ok ock oak
일 il ill
`;

/** Letters of other languages that the parts of a syllable may stand for: Korean writes foreign names by ear. In the same order. */
export const KOREAN_FOREIGN_OPENINGS: readonly string[] =
  'g,k,gh;k,g;n,kn;d,th;t,d;r,l,wr;m;b,v;p,b;s,c,sh,th,z;s;0;j,z,g,s;z,ts;ch,ts,c,tch;k,c,q,ch;t,th;p,f,ph;h,kh,ch'.split(
    ';',
  );

export const KOREAN_FOREIGN_VOWELS: readonly string[] =
  'a,u,ar,er,o,ah;a,e,ae;ya,ia;ya;er,e,o,u,a,ur,ir,or,ar;e,a,ai,ay,ei,ey;ye,ie,io;ye,ie,e;o,au,oa,aw,ow,ou,or,oh;wa,ua,oa;we;eu,oe,o;yo,io;u,oo,ou,w,o,wo,ew;wo,war,wa;we,ue;wi,ui,wy;u,yu,ew,iu,eu;0,e,u,o;ui;i,e,y,ee,ie,ea'.split(
    ';',
  );

export const KOREAN_FOREIGN_CLOSINGS: readonly string[] =
  '0,r,h;k,c,g,ck,x;k;k;n,ne,nn;n;n;t,d;l,0,le,r,el;k;m;l;l;l;p;l;m,n,me;p,b,pe,v;p;t,d,th,s,te,tt;t;ng,n;t;t;k;t;p;0'.split(
    ';',
  );
