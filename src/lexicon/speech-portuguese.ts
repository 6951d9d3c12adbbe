// Portuguese words around who says what.
import type { SpeechWords } from './speech-words.ts';

export const portugueseSpeech: SpeechWords = {
  language: 'pt',
  verbs: `disse diz disseram dizem dizia afirmou afirma afirmaram declarou declara declararam anunciou anuncia anunciaram explicou explica explicaram contou conta contaram informou informa informaram ressaltou ressalta destacou destaca criticou critica respondeu responde
acrescentou acrescenta comentou comenta defendeu defende lamentou lamenta alertou alerta garantiu garante confirmou confirma confirmaram reconheceu reconhece admitiu admite avisou avisa sublinhou sublinha salientou salienta referiu refere frisou frisa adiantou adianta esclareceu esclarece
revelou revela reiterou assegurou assegura escreveu escreve desabafou desabafa concluiu conclui considerou considera acredita acha queixou prometeu promete relatou relata denunciou denuncia observou observa lembrou lembra apontou aponta noticiou assinalou assinala indicou indica explicitou precisou precisa`,
  parted: '',
  pastEndings: 'ou eu iu',
  auxiliaries: 'tem têm tinha havia',
  participles:
    'dito afirmado declarado anunciado explicado informado garantido confirmado reconhecido admitido revelado prometido',
  that: 'que',
  bareClause: false,
  clauseVerbs: '',
  according: 'segundo;de acordo com;conforme;na opinião de',
  behind: '',
  thus: '',
  as: 'como conforme segundo',
  reflexives: 'se',
  pronouns: 'ele ela',
  dropsPronoun: true,
  determiners: `o a os as um uma uns umas do da dos das ao à aos às no na nos nas pelo pela seu sua seus suas este esta esse essa`,
  prepositions: `de do da dos das ao à aos às em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre entre até desde contra durante após perante junto`,
  toListener: 'a ao à aos às',
  conjunctions: 'e mas ou porém',
  subordinators: `quando se enquanto após depois antes porque como embora ao durante em no na para segundo questionado questionada com por sobre`,
  negations: 'não nunca jamais nem',
  adverbs: `ontem hoje amanhã também ainda já depois então nesta neste esta este manhã tarde noite segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta posteriormente recentemente`,
  noRoles: `dom dona seu senhor senhora sr sra dr dra padre filha filho irmã irmão esposa marido mãe pai viúva amigo amiga`,
  roles: `presidente presidenta vice-presidente prefeito prefeita autarca secretário secretária diretor diretora director directora coordenador coordenadora agricultor agricultora pescador pescadora morador moradora comerciante professor professora médico médica enfermeiro enfermeira pesquisador pesquisadora investigador investigadora
titular porta-voz treinador treinadora técnico capitão dirigente sindicalista proprietário proprietária dono dona-de-casa pároco bombeiro comandante delegado delegada promotor promotora juiz juíza advogado advogada vereador vereadora deputado deputada senador senadora ministro ministra governador governadora fundador fundadora economista historiador historiadora
biólogo bióloga geólogo geóloga empresário empresária reitor reitora gerente produtor produtora`,
};
