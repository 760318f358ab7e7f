// Shows in the navigation where the reader is, and keeps only that group open.
const nav = document.querySelector("#nav");
const links = new Map([...nav.querySelectorAll("a[href^='#']")].map((link) => [link.hash.slice(1), link]));
let here;

const arrive = (id) => {
  const link = links.get(id);
  if (!link || link === here) return;
  const left = here?.closest("details");
  here?.removeAttribute("aria-current");
  here = link;
  here.setAttribute("aria-current", "true");
  if (nav.classList.contains("filtered")) return;
  const group = here.closest("details");
  if (left && left !== group) left.open = false;
  if (group) group.open = true;
  here.scrollIntoView({ block: "nearest" });
};

const watcher = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) arrive(target.id);
  },
  { rootMargin: "-10% 0px -85% 0px" },
);
for (const target of document.querySelectorAll("article[id], #overview")) watcher.observe(target);
const arriveAtHash = () => arrive(decodeURIComponent(location.hash.slice(1)));
addEventListener("hashchange", arriveAtHash);
arriveAtHash();
