// A name in a tree unfolds into a copy of the fields that stand in that schema's own section.
const unfold = (details) => {
  const tree = document.getElementById(`schema-${details.dataset.of}`)?.querySelector(":scope > .tree");
  if (!tree) return;
  details.lastElementChild.replaceWith(tree.cloneNode(true));
  delete details.dataset.of;
};
document.addEventListener("toggle", ({ target }) => target.open && target.dataset.of && unfold(target), true);
