// @ts-check
// What must be settled before the first line is drawn, so that nothing moves or changes colour under a reader's eyes: the theme that was
// chosen here before, and the fonts of the page, which a browser would else begin to read when it draws. A font that still comes late waits
// for the next page (`font-display: optional`). The one script that a page waits for: keep it short.
(() => {
  try {
    const theme = localStorage.getItem('dossier-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // storage may be refused (a private window): the theme is the system's
  }
  /** Letters of the page that stand in font files of their own, and whether it has italics. */
  const { letters = '', italic } = document.currentScript?.dataset ?? {};
  for (const font of [
    "1em 'Dossier Serif'",
    "1em 'Dossier Sans'",
    ...(italic ? ["italic 1em 'Dossier Serif'"] : []),
  ])
    document.fonts.load(font, `a${letters}`).catch(() => {}); // a font that is missing leaves the reader's own
})();
