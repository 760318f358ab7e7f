import type { Graph, GraphNode } from "./graph.ts";
import { escaped } from "./markdown.ts";

const box = { width: 208, height: 44, across: 72, down: 14, edge: 8 } as const;

/** The dependency picture as SVG, without a script: what comes first stands on the left. */
export function graphSvg({ nodes, edges }: Graph): string {
  if (!nodes.length) return "";
  const columns = Math.max(...nodes.map(({ column }) => column)) + 1;
  const rows = Math.max(...nodes.map(({ row }) => row)) + 1;
  const width = columns * (box.width + box.across) - box.across + 2 * box.edge;
  const height = rows * (box.height + box.down) - box.down + 2 * box.edge;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.flatMap(([from, to]) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one && other ? [edgeSvg(one, other)] : [];
  });
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What waits for what"><g class="edges">${lines.join("")}</g>${nodes.map(nodeSvg).join("")}</svg>`;
}

function cornerOf({ column, row }: GraphNode): { x: number; y: number } {
  return {
    x: box.edge + column * (box.width + box.across),
    y: box.edge + row * (box.height + box.down),
  };
}

function edgeSvg(from: GraphNode, to: GraphNode): string {
  const [start, end] = [cornerOf(from), cornerOf(to)];
  const [x1, y1] = [start.x + box.width, start.y + box.height / 2];
  const [x2, y2] = [end.x, end.y + box.height / 2];
  const bend = Math.max(24, (x2 - x1) / 2);
  return `<path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}

function nodeSvg(node: GraphNode): string {
  const { x, y } = cornerOf(node);
  const { title, subtitle, action } = node;
  return [
    `<g class="node ${action}" transform="translate(${x} ${y})">`,
    `<title>${escaped(`${subtitle} ${title}`)}</title>`,
    `<rect width="${box.width}" height="${box.height}" rx="7"/>`,
    `<rect class="bar" width="4" height="${box.height - 14}" x="7" y="7" rx="2"/>`,
    `<text x="20" y="19">${escaped(short(title, 22))}</text>`,
    `<text class="sub" x="20" y="35">${escaped(short(subtitle, 26))}</text></g>`,
  ].join("");
}

function short(text: string, most: number): string {
  const points = [...text];
  return points.length > most ? `${points.slice(0, most - 1).join("")}…` : text;
}
