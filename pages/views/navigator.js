// Follows links of the class "kb-go" without loading the page anew, and says the page's language to the browser.
// Without it the links still work: they are ordinary addresses.
export default function (component) {
  const { data, setTriggerValue } = component;
  document.documentElement.lang = data.language;
  const follow = (event) => {
    const link = event.target.closest("a.kb-go");
    const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || modified) return;
    event.preventDefault();
    setTriggerValue("go", link.getAttribute("href"));
  };
  document.removeEventListener("click", document.koersbordFollow);
  document.koersbordFollow = follow;
  document.addEventListener("click", follow);
}
