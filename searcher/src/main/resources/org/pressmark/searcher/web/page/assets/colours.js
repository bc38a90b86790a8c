// The switch between light and dark; what is chosen is set by theme.js on the pages to come.
const root = document.documentElement;
const choice = document.getElementById("theme");

choice.value = root.dataset.theme ?? "";
choice.addEventListener("change", () => {
  if (choice.value) {
    root.dataset.theme = choice.value;
  } else {
    delete root.dataset.theme;
  }
  try {
    localStorage.setItem("theme", choice.value);
  } catch {
    // it holds for this page then
  }
});
document.getElementById("tools").hidden = false;
