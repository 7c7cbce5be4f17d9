// Makes a picture file of the chart above, in the browser: nothing is sent anywhere. Title and source go with it.
const SPACE = 16;
const TITLE = 18;
const SOURCE = 12;
const SHARPNESS = 2; // pixels of the PNG per pixel of the chart
const SVG = "http://www.w3.org/2000/svg";

function chartAbove(element) {
  const host = element.getRootNode().host ?? element;
  const charts = [...document.querySelectorAll(".js-plotly-plot")];
  return charts.filter((one) => one.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
}

function make(name, attributes, ...content) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content);
  return made;
}

function words(text, x, y, size, color) {
  return make("text", { x, y, fill: color, "font-size": size, "font-family": "Inter, Helvetica, Arial, sans-serif" }, text);
}

function drawn(chart, { title, source, ink, paper }) {
  const layers = [...chart.querySelectorAll("svg.main-svg")];
  const { width, height } = layers[0].getBoundingClientRect();
  const top = TITLE + 2 * SPACE;
  const full = { width: width + 2 * SPACE, height: top + height + SOURCE + 2 * SPACE };
  const inside = make("g", { transform: `translate(${SPACE} ${top})` });
  layers.forEach((layer) => {
    const copy = layer.cloneNode(true);
    copy.querySelectorAll(".hoverlayer, .draglayer").forEach((one) => one.remove());
    copy.setAttribute("style", "background: none");
    inside.append(copy);
  });
  const picture = make(
    "svg",
    { ...full, viewBox: `0 0 ${full.width} ${full.height}` },
    make("rect", { ...full, fill: paper }),
    words(title, SPACE, SPACE + TITLE, TITLE, ink),
    inside,
    words(source, SPACE, full.height - SPACE, SOURCE, ink),
  );
  return { text: new XMLSerializer().serializeToString(picture), ...full };
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function saveAsPng({ text, width, height }, name) {
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: width * SHARPNESS, height: height * SHARPNESS });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(blob, name), "image/png");
  };
  image.src = "data:image/svg+xml," + encodeURIComponent(text);
}

export default function (component) {
  const { data, parentElement } = component;
  const ways = {
    svg: (picture) => save(new Blob([picture.text], { type: "image/svg+xml" }), `${data.name}.svg`),
    png: (picture) => saveAsPng(picture, `${data.name}.png`),
  };
  parentElement.querySelectorAll("button").forEach((button) => {
    button.textContent = data.labels[button.name];
    button.onclick = () => {
      const chart = chartAbove(parentElement);
      if (chart) ways[button.name](drawn(chart, data));
    };
  });
}
