// Completes the word being typed into the box with names and headlines of the archive, in the
// syntax that finds them. The pattern is the combobox with a listbox of WAI-ARIA.
const KINDS = { person: "person", place: "place", org: "organisation", headline: "headline" };
const WORD = /(?:^|[\s(+-])((?:(person|place|org|headline):)?(?:"([^"]*)|([^\s()":*?~[\]]+)))$/u;
const WAIT = 150;
const LEAST = 2;
const MOST = 8;

const box = document.getElementById("query");
const list = document.createElement("ul");
const said = document.createElement("div");
let options = [];
let active = -1;
let timer = 0;
let request = null;

list.id = "completions";
list.className = "completions";
list.hidden = true;
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Completions");
said.className = "hidden";
said.setAttribute("role", "status");
box.parentElement.append(list, said);
box.setAttribute("role", "combobox");
box.setAttribute("aria-autocomplete", "list");
box.setAttribute("aria-controls", list.id);
box.setAttribute("aria-expanded", "false");

// What is being typed: where it begins, its field if one is written, and its letters.
function typed() {
  const end = box.selectionStart;
  if (end === null || end !== box.selectionEnd) {
    return null;
  }
  const found = box.value.slice(0, end).match(WORD);
  const prefix = found?.[3] ?? found?.[4] ?? "";
  if (prefix.trim().length < LEAST || /^(AND|OR|NOT)$/.test(prefix)) {
    return null;
  }
  return { start: end - found[1].length, end, kind: found[2], prefix };
}

function written(kind, value) {
  const plain = /^[\p{L}\p{N}]+$/u.test(value) && !/^(AND|OR|NOT)$/.test(value);
  return `${kind}:${plain ? value : `"${value.replace(/[\\"]/g, "\\$&")}"`}`;
}

function close() {
  list.hidden = true;
  active = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
  clearTimeout(timer);
  request?.abort();
}

function activate(index) {
  active = index;
  [...list.children].forEach((item, i) => item.setAttribute("aria-selected", i === index));
  if (index < 0) {
    box.removeAttribute("aria-activedescendant");
    return;
  }
  box.setAttribute("aria-activedescendant", list.children[index].id);
  list.children[index].scrollIntoView({ block: "nearest" });
}

function choose(index) {
  const { start, end, text } = options[index];
  box.setRangeText(`${text} `, start, end, "end");
  close();
  box.focus();
}

function item(option, index) {
  const made = document.createElement("li");
  const value = document.createElement("bdi");
  const what = document.createElement("span");
  made.id = `completion-${index}`;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  value.textContent = option.value;
  what.className = "what";
  what.textContent =
    option.kind === "headline" ? "headline" : `${KINDS[option.kind]}, ${option.count.toLocaleString("en-GB")}`;
  made.append(value, what);
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  made.addEventListener("click", () => choose(index));
  return made;
}

function show(word, suggestions) {
  options = suggestions
    .filter(({ kind }) => kind in KINDS && (!word.kind || kind === word.kind))
    .slice(0, MOST)
    .map((each) => ({ ...each, ...word, kind: each.kind, text: written(each.kind, each.value) }));
  list.replaceChildren(...options.map(item));
  active = -1;
  box.removeAttribute("aria-activedescendant");
  list.hidden = options.length === 0;
  box.setAttribute("aria-expanded", String(options.length > 0));
  said.textContent = options.length ? `${options.length} completions` : "";
}

async function ask() {
  const word = typed();
  if (!word) {
    close();
    return;
  }
  request?.abort();
  request = new AbortController();
  try {
    const reply = await fetch(`/api/v1/suggest?prefix=${encodeURIComponent(word.prefix)}`, {
      signal: request.signal,
    });
    if (reply.ok) {
      show(word, (await reply.json()).suggestions);
    } else {
      close();
    }
  } catch {
    // the one who types on has made it useless, or the server is gone: there is nothing to offer
  }
}

box.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, WAIT);
});
box.addEventListener("blur", close);
box.addEventListener("keydown", (event) => {
  if (event.isComposing) {
    return;
  }
  if (event.key === "Escape") {
    close();
    event.preventDefault(); // a browser would clear the box
    return;
  }
  if (list.hidden) {
    return;
  }
  if (event.key === "ArrowDown") {
    activate(active + 1 < options.length ? active + 1 : -1);
  } else if (event.key === "ArrowUp") {
    activate(active < 0 ? options.length - 1 : active - 1);
  } else if (event.key === "Enter" && active >= 0) {
    choose(active);
  } else {
    return;
  }
  event.preventDefault();
});
