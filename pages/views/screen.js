// Shows one slide at a time and turns them by key, button or swipe. The number of the slide is kept in the address.
const KEYS = {
  ArrowRight: "next", PageDown: "next", " ": "next", ArrowDown: "next",
  ArrowLeft: "previous", PageUp: "previous", ArrowUp: "previous",
  Home: "first", End: "last", n: "notes", N: "notes", f: "full", F: "full", Escape: "close",
};
const SWIPE = 40; // pixels a finger moves at least

export default function (component) {
  const { data, parentElement: root } = component;
  const screen = document.createElement("div");
  screen.className = "kb-screen";
  screen.innerHTML = data.html;
  root.querySelector(".kb-screen")?.remove();
  root.appendChild(screen);

  const slides = [...screen.querySelectorAll(".kb-slide")];
  const counter = screen.querySelector(".kb-counter");
  const address = new URL(location.href);
  let here = 0, notes = false;

  const turn = (to) => {
    here = Math.max(0, Math.min(slides.length - 1, to));
    slides.forEach((slide, n) => { slide.hidden = n !== here; });
    screen.querySelectorAll(".kb-notes").forEach((note) => { note.hidden = !notes; });
    counter.textContent = `${here + 1} / ${slides.length}`;
    address.searchParams.set("slide", here + 1);
    history.replaceState(history.state, "", address);
  };
  const acts = {
    next: () => turn(here + 1),
    previous: () => turn(here - 1),
    first: () => turn(0),
    last: () => turn(slides.length - 1),
    notes: () => { notes = !notes; turn(here); },
    full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    close: () => { location.href = data.close; },
  };
  const press = (event) => {
    const act = KEYS[event.key];
    const typing = event.target.closest?.("input, textarea") || event.metaKey || event.ctrlKey || event.altKey;
    const pressing = event.key === " " && event.composedPath()[0].closest?.("button, a");
    if (!act || typing || pressing) return;
    event.preventDefault();
    acts[act]();
  };
  const click = (event) => acts[event.target.closest("[data-do]")?.dataset.do]?.();
  let from = null;
  const touch = (event) => { from = event.changedTouches[0].clientX; };
  const lift = (event) => {
    const way = event.changedTouches[0].clientX - from;
    if (Math.abs(way) > SWIPE) turn(here + (way < 0 ? 1 : -1));
  };
  document.addEventListener("keydown", press);
  screen.addEventListener("click", click);
  screen.addEventListener("touchstart", touch, { passive: true });
  screen.addEventListener("touchend", lift, { passive: true });
  turn(Number(address.searchParams.get("slide") ?? 1) - 1 || 0);

  return () => document.removeEventListener("keydown", press);
}
