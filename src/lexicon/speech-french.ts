// French words around who says what.
import type { SpeechWords } from './speech-words.ts';

export const frenchSpeech: SpeechWords = {
  language: 'fr',
  verbs: `dit disait déclare déclarait affirme affirmait affirment explique expliquait expliquent annonce annonçait annoncent estime estimait estiment assure assurait assurent confie confiait raconte racontait souligne soulignait ajoute ajoutait précise précisait précisent
indique indiquait indiquent lance lançait réagit répond répondait nuance dénonce dénonçait regrette regrettait rappelle rappelait martèle insiste insistait plaide prévient promet promettait reconnaît reconnaissait admet soupire soupirait déplore déplorait
témoigne témoignait écrit écrivait observe observait constate constatait juge jugeait conclut poursuit emporte indigne étonne félicite réjouit inquiète considère croit pense résume glisse renchérit rétorque réplique rapporte rapportait signale précisent soutient commente note justifie souffle peste fulmine sourit agace détaille tempère ironise lâche tranche acquiesce complète avance argumente murmure rassure plaisante alerte dément concède`,
  parted: '',
  pastEndings: 'é i u is',
  auxiliaries: 'a ont avait avaient ai',
  participles: `dit déclaré affirmé expliqué annoncé estimé assuré confié raconté souligné ajouté précisé indiqué lancé réagi répondu nuancé dénoncé regretté rappelé martelé insisté plaidé prévenu promis reconnu admis soupiré déploré témoigné écrit observé constaté jugé conclu poursuivi rapporté signalé soutenu commenté noté confirmé fait`,
  that: 'que qu',
  bareClause: false,
  clauseVerbs: '',
  according: `selon;d’après;d'après`,
  behind: '',
  thus: 'dixit',
  as: 'comme',
  reflexives: 'se',
  pronouns: 'il elle',
  dropsPronoun: false,
  determiners: `le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos`,
  prepositions: `de du des d à au aux dans en par pour sur sous avec sans chez vers contre entre depuis devant après avant lors face auprès`,
  toListener: 'à au aux auprès',
  conjunctions: 'et mais or car ou donc',
  subordinators: `lorsque quand si comme après avant alors interrogé interrogée puisque parce bien malgré pour en lors face dans sur à au selon`,
  negations: 'pas jamais n’a n’ont n’avait n’ ne non',
  adverbs: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui demain ce cette matin soir aussi également encore déjà ensuite alors plus tard ainsi toutefois cependant enfin même notamment d’abord d’ailleurs récemment lui elle`,
  noRoles: `m mm mme mlle me monsieur madame mademoiselle maître dr pr monseigneur mgr père mère frère sœur fils fille mari épouse femme veuve abbé`,
  roles: `ingénieur ingénieure éditeur éditrice romancier romancière opposant opposante technicien technicienne géologue architecte agriculteur agricultrice éleveur éleveuse habitant habitante patron patronne gérant gérante délégué déléguée inspecteur inspectrice recteur rectrice entraîneur entraîneuse capitaine sélectionneur boulanger boulangère viticulteur infirmier infirmière enseignant enseignante étudiant étudiante riverain riveraine élu élue conseiller conseillère adjoint adjointe
président présidente directeur directrice secrétaire responsable chercheur chercheuse porte-parole fondateur fondatrice commissaire coordinateur coordinatrice syndicaliste restaurateur restauratrice commerçant commerçante cofondateur cofondatrice pdg dirigeant dirigeante
militant militante historien historienne sociologue économiste avocat avocate procureur procureure médecin maire préfet préfète ministre député députée sénateur sénatrice proviseur proviseure bénévole libraire chef cheffe`,
};
