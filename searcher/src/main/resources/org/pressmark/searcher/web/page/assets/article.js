// On the page of an article: buttons, to which keyboard.js lends n and p, go from mark to mark; others
// copy citations.
const walk = document.querySelector(".walk");
const total = Number(walk?.dataset.marks ?? 0);
let at = 0;

function go(to) {
  const mark = document.getElementById(`hit-${to}`);
  if (!mark) {
    return;
  }
  at = to;
  document.querySelector("mark.here")?.classList.remove("here");
  mark.classList.add("here");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  mark.focus({ preventScroll: true });
  walk.querySelector(".at").textContent = `${at} of ${total}`;
}

function step(by) {
  if (total > 0) {
    go(at === 0 ? (by > 0 ? 1 : total) : ((at - 1 + by + total) % total) + 1);
  }
}

if (total > 0) {
  document.querySelectorAll("mark[id]").forEach((mark) => {
    mark.tabIndex = -1;
  });
  walk.querySelector(".buttons").hidden = false;
  walk.querySelector(".next").addEventListener("click", () => step(1));
  walk.querySelector(".previous").addEventListener("click", () => step(-1));
  walk.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#hit-']");
    if (link) {
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      go(Number(link.hash.slice(5)));
    }
  });
  if (/^#hit-\d+$/.test(location.hash)) {
    go(Number(location.hash.slice(5)));
  }
}

async function copy(button) {
  const text = document.getElementById(button.dataset.copies);
  const said = button.nextElementSibling;
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = "copied";
  } catch {
    getSelection().selectAllChildren(text);
    said.textContent = "selected: copy it with the keyboard";
  }
  setTimeout(() => {
    said.textContent = "";
  }, 4000);
}

for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
