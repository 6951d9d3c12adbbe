// Given names as bylines begin with them: gathered from the lists that the languages and the pet forms have already.
import { frenchNames } from './names-french.ts';
import { germanNames } from './names-german.ts';
import { italianNames } from './names-italian.ts';
import { portugueseNames } from './names-portuguese.ts';
import { russianNames } from './names-russian.ts';
import { spanishNames } from './names-spanish.ts';
import { ukrainianNames } from './names-ukrainian.ts';
import { nicknames } from './nicknames.ts';
import { wordList, wordSet } from './word-list.ts';

const OF_LANGUAGES = [
  frenchNames,
  germanNames,
  italianNames,
  portugueseNames,
  russianNames,
  spanishNames,
  ukrainianNames,
];

/** Of English bylines, and of those of other languages that have no list. */
const others =
  wordList(`aaron abdul abigail adam adebayo adrian ahmed aidan aisha akira alan alastair albert alec alex ali alice alison alistair allan amanda amber amelia amina
  amir amit amy ana andrew andy angela anil anita ann anna anne annie anthony anya arjun arthur asha ashley audrey ayesha ayşe barbara barry beatrice
  becky ben benjamin beth bethany bill bob bonnie brad brandon brenda brian bridget bruce bryan caitlin callum cameron carl carol caroline catherine
  charles charlie charlotte chen chidi chinedu chloe chris christine christopher ciara claire clare colin connor craig cynthia dan daniel danielle
  darren dave david dawn dean deborah declan deepa deepak dennis diana diane dina dmitry dominic donald donna dorothy doug douglas duncan dylan ed
  eddie edith edward eileen eleanor elena eli elizabeth ella ellen emeka emily emma eric erin ethan eva evan evelyn farah fatima fergus finn fiona
  frances frank fred gareth gary gavin gemma geoff george georgia gerald gillian gloria gordon grace graham grant greg gwen hana hannah harriet harry
  hassan hayley heather helen henry holly hope howard hugh ian ibrahim imran ingrid irina isaac isabel ivan ivy jack jacob jake james jamie jan jane
  janet jasmine jason jay jean jeff jen jenna jennifer jenny jeremy jerome jess jesse jessica jill jim joan joanna joanne joe joel john jon jonathan
  jordan joseph josh joshua joy joyce juan judith julia julian julie june justin kamal karen kate katherine kathleen kathryn katie kavita kayla keith
  kelly ken kenneth kerry kevin khadija khalid kim kimberly kirsty kofi kwame kyle lakshmi lara laura lauren leah lee leila leo leon leslie liam lily
  linda lisa liz lloyd lois lorna louis louise lucy luke lydia lynn maeve malcolm mandy manish marcus margaret maria marian marie marion mark marta
  martha martin mary mason matt matthew maureen max maya megan mehmet meera melanie melissa meredith michael michelle mike miles miranda miriam mohamed
  mohammed moira molly monica morgan mustafa nadia nancy naomi natalie natasha nathan neha neil nell ngozi niamh nicholas nick nicola nicole nigel nikhil
  nina noah noor nora norman nuala oliver olivia olu omar oscar owen pamela patricia patrick paul paula penny peter philip phoebe pooja priya quinn
  rachel rahul raj rajesh ralph ravi ray rebecca reza rhiannon richard rita rob robert roberta robin rod roger ronan rory rosa rose ross roy ruby rupert
  russell ruth ryan sabrina sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian shane shannon sharon sheila shirley shreya sian
  simon siobhan sophia sophie stacy stanley stella stephanie stephen steve steven stuart sue sunil susan suzanne suresh sylvia tamara tanya tara tariq ted
  teresa terry theo theresa thomas tim timothy tina toby todd tom tony tracy trevor tristan tunde tyler una usman vanessa vera vernon veronica victor
  victoria vijay vikram vincent violet vivian wanjiru warren wayne wendy wesley will william yasmin yusuf zachary zara zoe
  ailsa aoife bronagh brigid caoimhe catriona colm conor deirdre dermot eilidh eoin fionnuala hamish iain lorcan mairi morag nuala oisin padraig rhys roisin
  seamus sinead sipho thandi nomvula kwesi yaw ama abena chukwu oluwaseun funmi aminata moussa ousmane
  anders anita arne astrid bengt birgitta bjørn elin erik eva fredrik gunnar gustav hanne henrik ingrid johan jonas kari karin katarina kjell kristina lars
  lena linnea magnus malin marit mette mikael niels nils ole olof peder per pernille rasmus sanna signe sigrid sofie solveig stig sven søren tove ulf viveka
  agnieszka aleksandra andrzej anna barbara bartosz beata dariusz dorota ewa grzegorz jacek jakub jan jarosław joanna justyna kamil karolina katarzyna krzysztof
  łukasz maciej magdalena małgorzata marcin marek maria mariusz michał monika paweł piotr przemysław rafał robert sławomir tomasz wojciech zbigniew zofia
  bas bram femke frank hans jan jeroen joost karel kees koen maarten marieke marja martijn mieke niels pieter ruben saskia sander sjoerd thijs tijs wouter
  ahmet ali burak can cem deniz elif emre fatma hakan hasan hüseyin kemal murat mustafa osman selin serkan yusuf zeynep`);

/** Common given names in small letters. A name that is missing here is a name all the same. */
export const givenNames: ReadonlySet<string> = new Set([
  ...others,
  ...OF_LANGUAGES.flatMap(({ given }) => wordList(given.toLowerCase())),
  ...nicknames.keys(),
  ...[...nicknames.values()].flat(),
]);

/** Last words that make a place, a body or an event of what begins with a given name: 'Charlotte Square', 'Victoria Station'. Few families are called so. */
export const noFamilyNames: ReadonlySet<string> =
  wordSet(`academy agreement airport appeal arena avenue award awards bay beach bridge building castle cathedral centre center championship church city college
  coast conference council county crescent cup day dock docks falls festival fields foundation fund gardens harbour harbor heights hospital hotel inquiry
  institute island islands lake library list mine mountain museum palace pier port prison prize quay river road school season series shield society springs square stadium
  station street summit terminal theatre theater tower tribunal trophy trust university valley village wharf`);
