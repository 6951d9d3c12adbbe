import { wordSet } from './word-list.ts';

// Family names that stand first: Korean, Chinese, Vietnamese, in the usual romanisations. Only names that are rare as Western given
// names are enough alone; the parser asks for syllables that fit as well ('Lee Harvey Oswald' is no Mr Lee).
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> =
  wordSet(`ahn an bae baek ban bang bong byun cha chae chang cheon choe choi chon chong chu chun chung eom gang gil go goh gong gu gwak gwon ha ham
  han heo ho hong hu huh hwang hyon hyun im in jang je jeon jeong jin jo jon jong joo ju jun jung kang ki kil kim ko koo kwak kwon lee lim ma
  maeng min moon mun myong myung na nam no noh oh pae paek pak pang park pyo pyon ra ri rim ro roh ru ryang ryom ryoo ryu seo seol shim shin
  sim sin so sohn son song suh sung sunwoo tae u wi won woo yang yeo yeom yi yim yom yon yoo yoon yu yun
  ai bai bao bi bian bo cai cao cen chai chan chao chen cheng chiang chow cui dai deng ding dong du duan fan fang fei feng fu fung gan gao ge geng
  gu guan guo hao he hou hsu hu hua huang hui huo jia jian jiang jiao jin jing ju kam kong ku kuo kwan kwok lai lam lau lei leng leung li lian liang liao
  lin ling liu lo long lou lu luo lui lv mao mei meng mi miao mo mu nie ning niu ouyang pan pang pei peng pu qi qian qiao qin qiu qu
  ren rong ruan shan shao shen sheng shi situ su sui sun tai tam tan tang tao teng tian tong tsai tsang tse tu wan wang wei wen weng wong wu xi xia
  xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yin ying yip yong you yu yuan yue zeng zha zhai zhan zhang zhao zheng zhong
  zhou zhu zhuang zhuo zong zou zuo
  bui cao chu dang dao dinh do doan duong ha ho hoang huynh khuc lam le luong luu ly mac mai ngo nguyen nong pham phan phung quach ta thai to ton tran
  trinh truong tu vo vu vuong`);
