// The keys: one letter each, never while something is typed, and off for those who want it so.
const KEYS = [
  ["/", "to the box for the query"],
  ["j, k", "to the next hit, to the one before"],
  ["o, Enter", "open the hit"],
  ["n, p", "next page of hits, the one before; in an article the next mark, the one before"],
  ["?", "show the keys"],
  ["Esc", "close what is open"],
];

const box = document.getElementById("query");
let isOn = remembered() !== "off";
let dialog = null;

function remembered() {
  try {
    return localStorage.getItem("keys");
  } catch {
    return null;
  }
}

function remember(on) {
  isOn = on;
  try {
    localStorage.setItem("keys", on ? "on" : "off");
  } catch {
    // it holds for this page then
  }
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

function keysDialog() {
  const list = element("dl", {});
  for (const [keys, what] of KEYS) {
    const term = element("dt", {});
    keys.split(", ").forEach((key, i) => term.append(i ? " " : "", element("kbd", {}, key)));
    list.append(term, element("dd", {}, what));
  }
  const on = element("input", { type: "checkbox", id: "keys-on" });
  on.checked = isOn;
  on.addEventListener("change", () => remember(on.checked));
  const close = element("button", { type: "submit" }, "Close");
  const form = element(
    "form",
    { method: "dialog" },
    element("p", {}, on, " ", element("label", { for: "keys-on" }, "The letters do this")),
    close,
  );
  const made = element(
    "dialog",
    { class: "keys", "aria-labelledby": "keys-title" },
    element("h2", { id: "keys-title" }, "Keys"),
    list,
    form,
  );
  document.body.append(made);
  return made;
}

function showKeys() {
  dialog ??= keysDialog();
  dialog.showModal();
}

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function hits() {
  return [...document.querySelectorAll(".hit a.open")];
}

function current(all) {
  const hit = document.activeElement?.closest(".hit");
  return hit ? all.indexOf(hit.querySelector("a.open")) : -1;
}

function toHit(step) {
  const all = hits();
  const at = current(all);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  const link = all[next];
  if (!link) {
    return false;
  }
  link.focus();
  link.closest(".hit").scrollIntoView({ block: "nearest" });
  return true;
}

function open() {
  const all = hits();
  const link = all[current(all)];
  link?.click();
  return Boolean(link);
}

function follow(selector) {
  const link = document.querySelector(selector);
  link?.click();
  return Boolean(link);
}

function before() {
  if (!document.querySelector(".paging a[rel=first]")) {
    return false;
  }
  history.back();
  return true;
}

function done(key) {
  switch (key) {
    case "/":
      box.focus();
      box.select();
      return true;
    case "j":
      return toHit(1);
    case "k":
      return toHit(-1);
    case "o":
      return open();
    case "n":
      return follow(".walk .next, .paging a[rel=next]");
    case "p":
      return follow(".walk .previous") || before();
    case "?":
      showKeys();
      return true;
    default:
      return false;
  }
}

document.addEventListener("keydown", (event) => {
  if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (isTyping(event.target) || document.querySelector("dialog[open]")) {
    return;
  }
  if (done(event.key)) {
    event.preventDefault();
  }
});
document.getElementById("show-keys").addEventListener("click", showKeys);
