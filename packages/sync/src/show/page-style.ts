/** The look of a plan's page, light or dark as the reader's system is. */
export const pageStyle = `
:root{color-scheme:light dark;--ground:#f7f7f5;--card:#fff;--line:#e2e2dd;--text:#1d2026;--soft:#6b7078;--add:#1a7f4b;--mod:#9a6200;--del:#c0392b;--tint:#f0f0ec}
@media (prefers-color-scheme:dark){:root{--ground:#14161a;--card:#1c1f25;--line:#31353d;--text:#e6e8eb;--soft:#979da7;--add:#4cc38a;--mod:#e2a336;--del:#f0776a;--tint:#242830}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1120px;margin:0 auto;padding:40px 24px 64px}
.kicker{margin:0;color:var(--soft);font-size:13px;letter-spacing:.04em}
h1{margin:0;font-size:30px;line-height:1.2;overflow-wrap:anywhere}
.summary{margin:6px 0 24px;color:var(--soft)}
h2{margin:36px 0 12px;font-size:17px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(118px,1fr));gap:10px;margin-bottom:20px}
.tile{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 14px;display:flex;flex-direction:column}
.tile b{font-size:22px;line-height:1.25;font-variant-numeric:tabular-nums;white-space:nowrap}
.tile span,.tile small{color:var(--soft);font-size:13px}
.tile.create b{color:var(--add)}.tile.update b{color:var(--mod)}.tile.delete b{color:var(--del)}
.bad{border-left:3px solid var(--del);background:var(--card);margin:10px 0;padding:10px 14px}
.note{color:var(--soft);margin:8px 0}
pre{margin:0;overflow-x:auto;font:13px/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.problems{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 14px}
.graph{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px;overflow:auto;max-height:640px}
.graph svg{display:block}
.edges path{fill:none;stroke:var(--soft);stroke-opacity:.45;stroke-width:1.4}
.node rect{fill:var(--tint);stroke:var(--line)}
.node .bar{stroke:none;fill:var(--mod)}
.node.create .bar,.node.add .bar{fill:var(--add)}
.node.delete .bar,.node.remove .bar{fill:var(--del)}
.node text{fill:var(--text);font:600 13px system-ui,-apple-system,"Segoe UI",sans-serif}
.node text.sub{fill:var(--soft);font-weight:400;font-size:12px}
.change{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:8px 0;padding:0 14px}
.change.flat{padding:10px 14px}
.change summary{cursor:pointer;padding:10px 0;overflow-wrap:anywhere}
.change summary i{float:right;color:var(--soft);font-style:normal;font-size:13px}
.change pre{border-top:1px solid var(--line);padding:10px 0 12px}
code{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.tag{display:inline-block;min-width:78px;text-align:center;border-radius:999px;padding:1px 10px;font-size:12px;border:1px solid currentColor}
.tag.create,.add{color:var(--add)}.tag.update,.mod{color:var(--mod)}.tag.delete,.del{color:var(--del)}
.plain{padding-left:18px;font:13px/1.7 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
footer{margin-top:40px;color:var(--soft);font-size:12px}
@media print{.graph{max-height:none}}
`;
