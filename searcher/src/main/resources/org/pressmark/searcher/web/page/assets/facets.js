// Shows the values of a facet that have what is typed in them, from the page that lists them all.
const WAIT = 200;
const SHOWN = "12";

function watch(form) {
  const facet = form.closest(".facet");
  const field = form.elements.namedItem("contains");
  const usual = facet.querySelector(".values");
  let timer = 0;
  let request = null;

  function show(values) {
    facet.querySelector(".values").replaceWith(values);
  }

  async function find() {
    request?.abort();
    if (!field.value.trim()) {
      show(usual);
      return;
    }
    request = new AbortController();
    const asked = new URLSearchParams(new FormData(form));
    asked.set("n", SHOWN);
    try {
      const reply = await fetch(`${form.getAttribute("action")}?${asked}`, { signal: request.signal });
      if (!reply.ok) {
        return;
      }
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      show(page.querySelector(".values") ?? nothing());
    } catch {
      // typed on, or the server is gone: what is shown stays
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, WAIT);
  });
}

function nothing() {
  const list = document.createElement("ul");
  const item = document.createElement("li");
  list.className = "values";
  item.textContent = "Nothing.";
  list.append(item);
  return list;
}

document.querySelectorAll(".facet .find").forEach(watch);
