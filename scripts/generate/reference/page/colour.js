// Colours JSON in an example when it is first opened; ranges are painted, so the page carries no markup for it.
const kinds = { name: new Highlight(), text: new Highlight(), plain: new Highlight() };
for (const [kind, highlight] of Object.entries(kinds)) CSS.highlights.set(kind, highlight);
const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g;

const paint = (node) => {
  for (const { 0: all, 1: quoted, 2: colon, index } of node.data.matchAll(token)) {
    const range = new StaticRange({
      startContainer: node,
      startOffset: index,
      endContainer: node,
      endOffset: index + (quoted ?? all).length,
    });
    kinds[colon ? "name" : quoted ? "text" : "plain"].add(range);
  }
};

const painted = new WeakSet();
const open = ({ target }) => {
  const pre = target.matches("details.example[open]") && target.querySelector("pre");
  if (!pre || painted.has(pre) || !/^[[{]/.test(pre.textContent)) return;
  painted.add(pre);
  paint(pre.firstChild);
};
document.addEventListener("toggle", open, true);
