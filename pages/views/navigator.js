// Follows links of the class "kb-go" without loading the page anew, copies an address for a button "kb-copy", and says
// the page's language to the browser.
// Without it the links still work: they are ordinary addresses.
const WAIT = 5000; // milliseconds after which a click is taken to have led nowhere

// On a change of page Streamlit first writes the new parts onto the old page's address: one step too many on the way
// back. That step is left out.
function skipTheStepBetween(target) {
  if (target.pathname === location.pathname) return;
  const push = History.prototype.pushState;
  const restore = () => delete history.pushState;
  history.pushState = function (state, title, url) {
    if (new URL(url, location.href).pathname === location.pathname) return;
    restore();
    push.call(history, state, title, url);
  };
  setTimeout(restore, WAIT);
}

// Without a clipboard, as on a page that is not served securely, the address is selected to be copied by hand.
async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
  } catch {
    getSelection().selectAllChildren(button.previousElementSibling);
  }
}

// On a phone menu and institutions are one line each: what the keyboard reaches there comes into sight as a whole.
function bringIntoSight(event) {
  const link = event.target.closest?.(".kb-menu a, .kb-choice a");
  link?.scrollIntoView({ inline: "nearest", block: "nearest" });
}

export default function (component) {
  const { data, setTriggerValue } = component;
  document.documentElement.lang = data.language;
  const follow = (event) => {
    const button = event.target.closest("button.kb-copy");
    if (button) copy(button);
    const link = event.target.closest("a.kb-go");
    const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || modified) return;
    event.preventDefault();
    skipTheStepBetween(new URL(link.href));
    // Another view begins at its top; the same one in another language stays where it is.
    if (!link.lang) document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
    setTriggerValue("go", link.getAttribute("href"));
  };
  document.removeEventListener("click", document.koersbordFollow);
  document.koersbordFollow = follow;
  document.addEventListener("click", follow);
  document.removeEventListener("focusin", document.koersbordShow);
  document.koersbordShow = bringIntoSight;
  document.addEventListener("focusin", bringIntoSight);
}
