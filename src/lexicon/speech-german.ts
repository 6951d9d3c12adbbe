// German words around who says what.
import type { SpeechWords } from './speech-words.ts';

export const germanSpeech: SpeechWords = {
  language: 'de',
  verbs: `sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint behauptete behauptet berichtete berichtet berichteten versicherte versichert versicherten bestätigte bestätigt bestätigten
ergänzte ergänzt kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert forderten bemerkte antwortete antwortet erwiderte entgegnete entgegnet erzählte erzählt klagte klagt beklagte beklagt schrieb schreibt
schimpfte schimpft lobte freute versprach verspricht beteuerte beteuert unterstrich unterstreicht argumentierte argumentiert vermutete vermutet mahnte mahnt urteilte urteilt resümierte bilanzierte erläuterte erläutert äußerte meldete meldet melden mitteilte mitteilten ankündigte hinzufügte hieß betonten glaubt findet rief konstatierte`,
  parted: `teilte:mit teilten:mit teilt:mit kündigte:an kündigten:an kündigt:an fügte:hinzu fügt:hinzu gab:bekannt gaben:bekannt gibt:bekannt räumte:ein räumten:ein räumt:ein gab:zu stellte:klar stellt:klar wies:hin wiesen:hin weist:hin`,
  pastEndings: 'te',
  auxiliaries: 'hat haben habe hatte hatten',
  participles: `gesagt erklärt betont behauptet berichtet versichert bestätigt gewarnt gefordert mitgeteilt angekündigt bekanntgegeben eingeräumt geschrieben erläutert versprochen kritisiert klargestellt`,
  that: 'dass daß',
  bareClause: true,
  clauseVerbs:
    'sei seien werde werden habe haben hätten hätte könne könnten könnte müsse müssten müsste solle sollten wolle wollten dürfe dürften wäre wären würde würden ist sind wird hat war bleibe gebe gehe komme stehe liege kann muss brauche gelte lasse mache wisse',
  according: `laut;nach angaben;nach auskunft;nach den worten;nach worten;nach einschätzung;nach darstellung;nach aussage;nach ansicht;nach meinung;nach informationen;nach einem bericht`,
  behind: 'zufolge',
  thus: 'so',
  as: 'wie',
  reflexives: '',
  pronouns: 'er sie',
  dropsPronoun: false,
  determiners: `der die das den dem des ein eine einen einem einer eines sein seine seiner seinem ihr ihre ihrer ihrem dieser diese dieses vom beim`,
  prepositions: `von vom in im an am auf aus bei beim mit nach zu zum zur für gegen über unter vor durch um gegenüber während seit wegen trotz zwischen`,
  toListener: 'der dem den gegenüber',
  conjunctions: 'und aber doch denn sondern oder auch',
  subordinators: `als wenn weil nachdem bevor obwohl während da um falls sobald seit seitdem ob damit indem anders auf zu nach bei`,
  negations: 'nicht nie niemals kaum',
  adverbs: `auch noch zuvor danach später weiter dazu zudem außerdem heute gestern morgen nun jetzt am im vormittag nachmittag abend montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag bereits ebenfalls allerdings jedoch kürzlich zuletzt schon wiederholt ausdrücklich schriftlich telefonisch jüngst anschließend hierzu dabei daraufhin unterdessen gegenüber zunächst`,
  noRoles: `frau herr herrn herren dr prof kollege kollegin kollegen amtskollege amtskollegen mann sohn tochter bruder schwester mutter vater ehefrau ehemann witwe witwer freund freundin nachfolger nachfolgerin vorgänger vorgängerin autor
österreicherin österreicher schweizerin russin russe ukrainerin ukrainer französin franzose britin brite`,
  roles: `gutachter gutachterin deichgraf deichgräfin wirt wirtin bäcker bäckerin landwirt landwirtin patientin patient anwohner anwohnerin mieter mieterin zeuge zeugin lehrer lehrerin schulleiter schulleiterin ortsvorsteher ortsvorsteherin bezirksvorsteher
pressesprecher pressesprecherin intendant intendantin förster försterin winzer winzerin pastor pastorin dekan dekanin rektor rektorin kurator kuratorin vermieter händler händlerin
-sprecher -sprecherin -chef -chefin -leiter -leiterin -meister -meisterin -minister -ministerin -präsident -präsidentin -direktor -direktorin -sekretär -sekretärin -vorsitzende -vorsitzender -vorsitzenden -anwalt -anwältin -inhaber -inhaberin -besitzer -besitzerin -forscher -forscherin -experte -expertin -rat -rätin -trainer -trainerin -führer -führerin -arzt -ärztin -lehrer -lehrerin -verkäufer -verkäuferin -beauftragte -beauftragter -professor -professorin -händler -händlerin -schützer -schützerin -berater -beraterin -ermittler -ermittlerin -pfleger -pflegerin -helfer -helferin -vertreter -vertreterin -manager -managerin -gründer -gründerin -kapitän -kapitänin -gutachter -gutachterin -aktivist -aktivistin -jäger -züchter -bauer -bäuerin`,
};
