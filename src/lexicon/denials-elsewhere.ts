// Words with which something is denied, by language. Lower case; words are parted by blanks.

export interface DenialWords {
  /** Finite forms that deny whatever follows: 'bestritt'. With a particle at the end of the clause: 'wies:zurück'. */
  readonly denies: string;
  /** The same behind an auxiliary: 'hat … bestritten'. */
  readonly denied: string;
  /** Finite forms and participles that deny only charges, or what a clause tells: 'negó las acusaciones', not 'negó la libertad'. */
  readonly rejects: string;
  readonly rejected: string;
  /** What such verbs must have behind them: charges, reports, or the infinitive of a clause. Stems, of which words may be longer. */
  readonly charges: string;
  /** Endings of finite verbs, where no word for speech need be one to end what is denied: 'отрицает вину и просит'. */
  readonly verbEndings: string;
}

/** By BCP 47 primary tag. */
export const DENIAL_WORDS: Readonly<Record<string, DenialWords>> = {
  de: {
    denies:
      'bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert dementieren leugnete leugneten leugnet',
    denied: 'bestritten dementiert geleugnet',
    rejects: 'wies:zurück wiesen:zurück weist:zurück weisen:zurück',
    rejected: 'zurückgewiesen',
    charges: `anschuldigung anwürfe bericht behauptung beschuldigung darstellung gerücht kritik medienbericht meldung mutmaßung spekulation
unterstellung verdacht vorhaltung vorwurf vorwürfe`,
    verbEndings: '',
  },
  fr: {
    denies: 'dément démentait démentent nie niait nient réfute réfutait réfutent',
    denied: 'démenti nié réfuté',
    rejects: 'conteste contestait contestent récuse récusait récusent rejette rejetait rejettent',
    rejected: 'contesté récusé rejeté',
    charges:
      'accusation allégation avoir affirmation critique être insinuation fait reproche rumeur soupçon toute version',
    verbEndings: '',
  },
  es: {
    denies: 'desmintió desmintieron desmiente desmienten',
    denied: 'desmentido',
    rejects: 'negó negaron niega niegan rechazó rechazaron rechaza rechazan refutó refutaron refuta',
    rejected: 'negado rechazado refutado',
    charges: `acusacion acusación afirmacion alegaci alegato cargos crítica denuncia estar estén haber hechos imputaci informacion insinuaci
rumor señalamiento ser sospecha tener toda todo versión versiones vínculo`,
    verbEndings: '',
  },
  it: {
    denies: 'smentì smentirono smentisce smentiscono',
    denied: 'smentito',
    rejects: 'negò negarono nega negano respinge respingono respinse',
    rejected: 'negato respinto',
    charges:
      'accus addebit aver avere che contestazion critic di essere fatti illazion insinuazion indiscrezion ogni sospett voci',
    verbEndings: '',
  },
  pt: {
    denies: 'desmentiu desmentiram desmente desmentem',
    denied: 'desmentido',
    rejects:
      'negou negaram nega negam refutou refutaram refuta rejeitou rejeitaram rejeita rebateu rebateram rebate',
    rejected: 'negado refutado rejeitado rebatido',
    charges: `acusaç alegaç afirmaç boato crítica denúncia envolvimento estar haver insinuaç irregularidade participação qualquer rumor ser
suspeita ter todas`,
    verbEndings: '',
  },
  ru: {
    denies: `опроверг опровергла опровергло опровергли опровергает опровергают отрицает отрицают отрицал отрицала отрицали`,
    denied: '',
    rejects: 'отверг отвергла отвергло отвергли отвергает отвергают',
    rejected: '',
    charges:
      'возможност все домысл критик обвинени подозрени предположени претензи слух сообщени утверждени упрёк упрек',
    verbEndings: 'ал ала али ил ила или ел ела ели ет ит ют ят ся',
  },
  uk: {
    denies: `спростував спростувала спростувало спростували спростовує спростовують заперечив заперечила заперечило заперечили заперечує
заперечують`,
    denied: '',
    rejects: 'відкинув відкинула відкинуло відкинули відкидає відкидають',
    rejected: '',
    charges: 'звинувачен закид критик обвинувачен підозр повідомлен припущен твердженн чутк',
    verbEndings: 'ав ала али ив ила или ить ить ує ють ять ся',
  },
};
