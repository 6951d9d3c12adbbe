// Spanish words around who says what.
import type { SpeechWords } from './speech-words.ts';

export const spanishSpeech: SpeechWords = {
  language: 'es',
  verbs: `dijo dice dijeron dicen decía afirmó afirma afirmaron aseguró asegura aseguraron anunció anuncia anunciaron explicó explica explicaron señaló señala señalaron declaró declara declararon agregó agrega añadió añade indicó indica indicaron informó informa informaron
sostuvo sostiene sostuvieron manifestó manifiesta expresó expresa contó cuenta respondió responde reconoció reconoce advirtió advierte advirtieron destacó destaca lamentó lamenta criticó critica confirmó confirma confirmaron denunció denuncia denunciaron insistió insiste comentó comenta
recordó recuerda subrayó subraya apuntó apunta precisó precisa detalló detalla replicó quejó queja opinó opina cree considera consideró estimó prometió promete admitió admite relató relata reveló concluyó escribió publicó reiteró remarcó aclaró matizó zanjó recalcó argumentó exclamó ironizó celebró acotó acota puntualizó enfatizó`,
  parted: '',
  pastEndings: 'ó aron ado ido',
  auxiliaries: 'ha han había habían',
  participles: `dicho afirmado asegurado anunciado explicado señalado declarado agregado añadido indicado informado sostenido manifestado expresado contado respondido reconocido advertido destacado lamentado confirmado denunciado insistido comentado recordado subrayado apuntado precisado detallado prometido admitido relatado reconocido revelado`,
  that: 'que',
  bareClause: false,
  clauseVerbs: '',
  according: 'según;de acuerdo con;de acuerdo a;en palabras de;a juicio de;en opinión de',
  behind: '',
  thus: '',
  as: 'como según',
  reflexives: 'se nos les le',
  pronouns: 'él ella',
  dropsPronoun: true,
  determiners: `el la los las un una del al su sus este esta estos estas nuestro nuestra`,
  prepositions: `de del a al en con por para sin sobre tras ante bajo desde hasta entre hacia contra durante`,
  toListener: 'a al',
  conjunctions: 'y e pero o sino',
  subordinators: `cuando aunque si mientras tras después antes porque como al durante en para según preguntado preguntada con por a sobre`,
  negations: 'no nunca jamás tampoco',
  adverbs: `lunes martes miércoles jueves viernes sábado domingo este ayer hoy mañana también además ya luego después entonces ayer posteriormente asimismo igualmente previamente recientemente`,
  noRoles: `don doña señor señora sr sra dr dra padre madre hijo hija hermano hermana esposo esposa marido mujer viuda primo amigo amiga`,
  roles: `crítico crítica cineasta ganadero ganadera agricultor agricultora vecino vecina vocero vocera portavoz infectólogo infectóloga intendente intendenta portero portera delantero técnico entrenador entrenadora seleccionador capitán secretario secretaria presidente presidenta director directora gerente consejero consejera delegado delegada
párroco maestro maestra profesor profesora médico médica enfermero enfermera investigador investigadora sindicalista dueño dueña propietario propietaria pescador pescadora fundador fundadora coordinador coordinadora responsable jefe jefa comisario comisaria subsecretario subsecretaria viceministro viceministra canciller
titular economista abogado abogada fiscal juez jueza concejal concejala edil alcalde alcaldesa gobernador gobernadora ministro ministra diputado diputada senador senadora rector rectora biólogo bióloga historiador historiadora analista activista empresario empresaria escritor escritora regidor regidora lehendakari conseller consellera`,
};
