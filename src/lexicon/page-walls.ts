// What a page says that was saved in place of an article: asks for consent, for a script to be run, for a proof that a person is there; or is not found.

/** Words addressed to whoever opens the page: one of them must stand there. */
export const WALL_SAYINGS: readonly RegExp[] = [
  /\b(?:checking|verifying|needs to review|confirm)\b[^.!?]{0,40}\b(?:site connection|security of your connection|you are (?:a )?human|your browser)\b/iu,
  /\b(?:enable|turn on|activate|supports?)\b[^.!?]{0,20}\b(?:javascript|js)\b/iu,
  /\b(?:made us think|are) (?:that )?you (?:were|are|not) a (?:bot|robot)\b/iu,
  /\byou (?:don['’]t|do not) have (?:permission|authori[sz]ation) to (?:access|view)\b/iu,
  /\bpress (?:&|and) hold to confirm\b/iu,
  /\bthe (?:page|url|address) (?:you (?:requested|are looking for)|requested)\b[^.!?]{0,30}\b(?:not|no longer|moved)\b/iu,
  /\bthe requested (?:page|url) (?:\S{1,80} )?(?:was not|could not be) found\b/iu,
  /\b(?:we|wir) (?:and|und) (?:our|bis zu|unsere) [\d.,]{0,6} ?(?:partners?|Partner|vendors)\b/iu,
  /\bmit Werbung (?:und (?:Cookies|Tracking) )?(?:weiterlesen|nutzen|lesen)\b/iu,
  /\b(?:continuer (?:sans accepter|avec publicité)|accepter et continuer)\b/iu,
  /\b(?:akzeptieren und weiter|zustimmen und weiter|accept (?:all )?(?:cookies )?and continue|aceptar y continuar|accetta e continua|accepteren en doorgaan)\b/iu,
  /\bnous et nos [\d ]{0,6}partenaires\b/iu,
  /\bnosotros y nuestros [\d.]{0,6} ?(?:socios|proveedores)\b/iu,
];

/** Every line of more than a few words must be about one of these. */
export const WALL_MATTERS =
  /\b(?:abo|abonn\p{L}*|accept\p{L}*|access|adblock\p{L}*|ad blocker|akzept\p{L}*|anmeld\p{L}*|anzeigen|banner\p{L}*|bots?|browsers?|captcha|cloudflare|connection|consent\p{L}*|consentement|cookies?|daten\p{L}*|données|einwillig\p{L}*|firewall|human|javascript|js|kündbar|navegador|navigateur|not found|page|partenaires|partner\p{L}*|permission|privacy|publicité|pur-abo|ray id|reference|robot|security|server|sign in|socios|subscri\p{L}*|suscri\p{L}*|tracking|url|verif\p{L}*|werbe\p{L}*|werbung|widerruf\p{L}*|zustimm\p{L}*)\b/iu;
