// Wakes the islands of a page once it has been painted. A page without islands fetches nothing,
// and when anything fails the page goes on as the plain document it is.
const GLUE = new URL("./frontend.js", import.meta.url);
const WASM = new URL("./frontend_bg.wasm", import.meta.url);

const loaded = () =>
  new Promise((go) => {
    if (document.readyState === "complete") go();
    else addEventListener("load", go, { once: true });
  });

// The limit: on a busy page behaviour still comes before anybody has typed much.
const idle = () =>
  new Promise((go) => {
    if ("requestIdleCallback" in window) requestIdleCallback(go, { timeout: 500 });
    else setTimeout(go, 0);
  });

async function answer() {
  const response = await fetch(WASM);
  if (!response.ok) throw new Error(`${response.status} for ${WASM.pathname}`);
  return response;
}

// An island renders its children only when it has provided its context: the innermost
// <leptos-children> holds the call that lets the islands inside it go on.
async function wake(node, islands, enclosing) {
  let inner = enclosing;
  if (node.localName === "leptos-island") {
    enclosing?.();
    const island = islands[node.dataset.component];
    if (!island) throw new Error(`no island ${node.dataset.component}`);
    await island(node);
  } else if (node.localName === "leptos-children") {
    inner = node.$$on_hydrate;
  }
  for (const child of node.children) await wake(child, islands, inner);
}

async function boot() {
  if (document.querySelector("leptos-island")) {
    await loaded();
    await idle();
    const [islands, wasm] = await Promise.all([import(GLUE), answer()]);
    await islands.default({ module_or_path: wasm });
    await wake(document.body, islands);
  }
  document.documentElement.dataset.ready = "";
}

boot().catch((error) => console.warn("Continuing without scripts:", error));
