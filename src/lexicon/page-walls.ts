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
  /^before you continue(?: to [^.!?]{1,40})?$/iu,
  /^(?:please |you (?:must|need to) )?(?:log|sign) in (?:or [^.!?,]{1,40} )?to (?:access|continue|keep|read|view)\b[^.!?,]{0,60}[.!]?$/iu,
  /^(?:please )?(?:log in|sign in|register|subscribe)(?:,? or [^.!?,]{1,40})? to (?:continue|keep) reading\b[^.!?,]{0,60}[.!]?$/iu,
  /^bitte (?:melden sie sich an|loggen sie sich ein)(?: oder [^.!?,]{1,40})?, um [^.!?,]{0,60}(?:lesen|weiterzulesen)[.!]?$/iu,
  /^(?:veuillez vous connecter|connectez-vous|identifiez-vous) (?:ou [^.!?,]{1,40} )?pour (?:accéder|continuer|lire)\b[^.!?,]{0,60}[.!]?$/iu,
];

/** Every line of more than a few words must be about one of these. */
export const WALL_MATTERS =
  /\b(?:abo|abonn\p{L}*|accept\p{L}*|access|accounts?|adblock\p{L}*|ad blocker|akzept\p{L}*|anmeld\p{L}*|melden sie sich an|loggen sie sich ein|connecter|connectez-vous|identifiez-vous|anzeigen|banner\p{L}*|bots?|browsers?|captcha|cloudflare|connection|consent\p{L}*|consentement|cookies?|daten\p{L}*|données|einwillig\p{L}*|firewall|human|identifiant|javascript|js|log in|kündbar|navegador|navigateur|not found|page|partenaires|partner\p{L}*|permission|privacy|publicité|pur-abo|ray id|reference|register|robot|security|server|sign in|socios|subscri\p{L}*|suscri\p{L}*|tracking|url|verif\p{L}*|werbe\p{L}*|werbung|widerruf\p{L}*|zustimm\p{L}*)\b/iu;
