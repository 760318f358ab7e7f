// What a reader chooses once for all pages: light or dark, and the way to call.
const root = document.documentElement;

const remember = (key, value) => {
  root.dataset[key] = value;
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not every browser lets a local file remember.
  }
};

const choose = (way) => {
  remember("way", way);
  for (const button of document.querySelectorAll(".ways [data-way]")) {
    button.setAttribute("aria-pressed", String(button.dataset.way === way));
  }
};

const copy = async (button) => {
  const shown = button.closest(".call").querySelector(`pre[data-way="${root.dataset.way}"]`);
  try {
    await navigator.clipboard.writeText(shown.textContent);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(shown);
    button.textContent = "Selected";
  }
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1500);
};

choose(root.dataset.way);
document.addEventListener("click", async ({ target }) => {
  if (target.matches(".ways [data-way]")) choose(target.dataset.way);
  if (target.matches(".ways .copy")) await copy(target);
});

const theme = document.querySelector("#theme");
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
const nameTheme = () => {
  theme.textContent = isDark() ? "Light" : "Dark";
};
theme.addEventListener("click", () => {
  remember("theme", isDark() ? "light" : "dark");
  nameTheme();
});
system.addEventListener("change", nameTheme);
nameTheme();
