/* Runs before the first paint, so that neither theme nor language flickers. Its own file, because the
   Content-Security-Policy forbids inline scripts. Keys and values as in Theme and Language. */
(function () {
  /* Zod would compile its schemas with `eval`, which the policy forbids, too. It tries as soon as the
     first schema is built, and that is before any line of the application's own code. */
  globalThis.__zod_globalConfig = { jitless: true };
  try {
    const theme = localStorage.getItem('kompass.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.kernTheme = theme;
    if (localStorage.getItem('kompass.language') === 'en') document.documentElement.lang = 'en';
  } catch {
    /* Storage is closed in some private windows: system theme and German are fine. */
  }
})();
