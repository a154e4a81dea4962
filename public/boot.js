// Runs before the first paint, so that a dark page never flashes white and the first words are in
// the reader's language. The app takes over from here and decides by the same rules.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  var saved = {};
  try {
    saved = JSON.parse(localStorage.getItem('textile-clusters') || '{}').state || {};
  } catch {
    // A private window may refuse storage: the system's theme is used.
  }
  var theme = asked.get('theme') || saved.theme || 'system';
  var isDark =
    theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = isDark ? 'dark' : 'light';

  var known = [asked.get('lang'), saved.language].concat(navigator.languages);
  var language = known.find((tag) => /^(zh|en)/i.test(tag || ''));
  var isChinese = /^zh/i.test(language || '');
  root.lang = isChinese ? 'zh-CN' : 'en';

  // The opening words are those of the published record: practice data open with the frame alone,
  // an embedded figure without it.
  root.dataset.opening =
    asked.get('embed') === '1' ? 'bare' : asked.get('dataset') === 'practice' ? 'none' : 'words';

  var catalogue = document.currentScript.dataset[isChinese ? 'zh' : 'en'];
  if (catalogue) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = catalogue;
    document.head.append(link);
  }
})();
