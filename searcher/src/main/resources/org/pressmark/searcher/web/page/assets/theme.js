// Sets the colours that were chosen before the page is painted; no module, since those come later.
"use strict";
(function () {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // a browser that keeps nothing shows the colours of the system
  }
})();
