// The search box: every word must be in an entry's title, text or field names.
const nav = document.querySelector("#nav");
const search = document.querySelector("#search");
const count = document.querySelector("#count");
const groups = [...nav.querySelectorAll("details")];
let entries;
let active = -1;

const readEntries = () => {
  const words = JSON.parse(document.querySelector("#words").textContent);
  return [...nav.querySelectorAll("li > a")].map((link) => {
    const reached = (link.dataset.s ?? "").split(" ").map((at) => words[at] ?? "");
    const plain = `${link.title} ${link.textContent}`.toLowerCase();
    const fields = [link.dataset.w ?? "", ...reached].join(" ").toLowerCase().split(" ");
    return { link, item: link.parentElement, plain, fields };
  });
};

/** The fields by which an entry is found, "" when its name says it all, undefined when it is not found. */
const hintOf = ({ plain, fields }, terms) => {
  const left = terms.filter((term) => !plain.includes(term));
  const found = left.map(
    (term) => fields.find((name) => name === term) ?? fields.find((name) => name.includes(term)),
  );
  return found.includes(undefined) ? undefined : found.join(", ");
};

const shownLinks = () =>
  entries.filter(({ item }) => !item.hidden && item.offsetParent).map(({ link }) => link);

const activate = (to) => {
  const links = shownLinks();
  for (const link of links) link.classList.remove("active");
  active = Math.max(-1, Math.min(to, links.length - 1));
  links[active]?.classList.add("active");
  links[active]?.scrollIntoView({ block: "nearest" });
};

const mark = ({ item, link }, hint) => {
  item.hidden = hint === undefined;
  if (hint) link.dataset.hint = `has ${hint}`;
  else delete link.dataset.hint;
};

/** The name of an API is shown while something of it is found. */
const showTop = (top, filtered) => {
  let next = top.nextElementSibling;
  while (next?.hidden) next = next.nextElementSibling;
  top.hidden = filtered && !next?.matches("details");
};

const filter = () => {
  entries ??= readEntries();
  const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries) mark(entry, hintOf(entry, terms));
  for (const group of groups) {
    group.hidden = !group.querySelector("li:not([hidden])");
    group.open = terms.length ? !group.hidden : group.querySelector("[aria-current]") !== null;
  }
  for (const top of nav.querySelectorAll(".top")) showTop(top, terms.length > 0);
  const hits = entries.filter(({ item }) => !item.hidden).length;
  count.textContent = terms.length ? `${hits} of ${entries.length} found` : "";
  nav.classList.toggle("filtered", terms.length > 0);
  activate(terms.length ? 0 : -1);
};

const keys = {
  ArrowDown: () => activate(active + 1),
  ArrowUp: () => activate(active - 1),
  Enter: () => {
    shownLinks()[Math.max(active, 0)]?.click();
    search.blur();
  },
  Escape: () => {
    search.value = "";
    filter();
    search.blur();
  },
};
search.addEventListener("input", filter);
search.addEventListener("keydown", (event) => {
  if (!keys[event.key]) return;
  event.preventDefault();
  entries ??= readEntries();
  keys[event.key]();
});

const menu = document.querySelector("#menu");
const showMenu = (open) => {
  document.documentElement.classList.toggle("menu", open);
  menu.setAttribute("aria-expanded", String(open));
};
menu.addEventListener("click", () => showMenu(menu.getAttribute("aria-expanded") === "false"));
nav.addEventListener("click", ({ target }) => target.closest("a") && showMenu(false));
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input"))
    return;
  event.preventDefault();
  showMenu(true);
  search.focus();
  search.select();
});
