// <marsa-chart>: draws the picture that the server sets as a property. Colours are the tokens of the page, so that it follows light
// and dark; every text comes from the server. Charts are never mirrored: the host is left to right in every language.
import * as echarts from './echarts.js';

const HUES = ['--c1', '--c2', '--c3', '--c4', '--c5'];
const MAP = 'tunisia';
// Tunis, Ariana, Ben Arous and La Manouba: many live there, and on the map of the country they are specks.
const CAPITAL = 'grand-tunis';
const IN_CAPITAL = ['TN-11', 'TN-12', 'TN-13', 'TN-14'];
// How wide the country is in parts of its height.
const SLENDER = 0.45;
let map;

// The 24 governorates by their codes of ISO 3166-2, fetched once, and only where a map is.
const governorates = () => (map ??= fetch(new URL('./tunisia.json', import.meta.url))
  .then((answer) => answer.json())
  .then((areas) => {
    echarts.registerMap(MAP, areas);
    // A copy: each map decodes its areas in place.
    const capital = areas.features.filter(({ properties }) => IN_CAPITAL.includes(properties.name));
    echarts.registerMap(CAPITAL, structuredClone({ ...areas, features: capital }));
  }));

class MarsaChart extends HTMLElement {
  #chart;
  #picture;
  #resizes = new ResizeObserver(() => { this.#chart?.resize(); this.#draw(); });
  #scheme = new MutationObserver(() => this.#draw());
  #dark = window.matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();

  set picture(picture) {
    this.#picture = picture;
    this.#draw();
  }

  get picture() {
    return this.#picture;
  }

  connectedCallback() {
    this.dir = 'ltr';
    this.#resizes.observe(this);
    this.#scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    this.#dark.addEventListener('change', this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
    this.#scheme.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  // As the browser shows it: the property itself would still say light-dark(…).
  #colour(token) {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  #look() {
    return {
      text: this.#colour('--m-text'),
      second: this.#colour('--m-text-2'),
      line: this.#colour('--m-line'),
      surface: this.#colour('--m-surface'),
      hues: HUES.map((token) => this.#colour(token)),
      // Double quotes would end the attribute in which the drawing's text names its font.
      font: getComputedStyle(this).fontFamily.replaceAll('"', "'"),
      digits: digitsOf(document.documentElement.lang),
    };
  }

  async #draw() {
    const picture = this.#picture;
    if (!picture || !this.isConnected) return;
    if (picture.kind === 'MAP') await governorates();
    if (!this.isConnected || picture !== this.#picture) return;
    this.#chart ??= echarts.init(this, null, { renderer: 'svg' });
    const look = this.#look();
    this.#chart.setOption({ ...general(look, picture), ...KINDS[picture.kind](look, picture, this.clientWidth, this.clientHeight) }, true);
  }

  // Saves the picture as it stands, with what the page says around it: what is in it was published.
  async save(format, name) {
    const [svg, width, height] = framed(
      this.#chart.renderToSVGString(), this.clientWidth, this.clientHeight, this.#picture, this.#look());
    keep(
      format === 'png' ? await pixels(svg, width, height) : new Blob([svg], { type: 'image/svg+xml' }),
      `${name}.${format}`,
    );
  }
}

const general = (look, { description }) => ({
  animation: false,
  aria: { enabled: true, label: { description } },
  textStyle: { fontFamily: look.font, color: look.text },
});

const words = (look) => ({ color: look.text, fontSize: 12 });

// Figures as the page's language writes them: the same as in its tables.
const digitsOf = (language) => {
  const format = new Intl.NumberFormat(language || undefined);
  return (figure) => (figure === null || figure === undefined ? '–' : format.format(figure));
};

// How wide the widest of some labels is, in pixels.
const widest = (look, labels) => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `12px ${look.font}`;
  return Math.ceil(Math.max(...labels.map((label) => pen.measureText(label).width)));
};

const KINDS = {
  LINE: (look, { labels, series }) => ({
    grid: { left: 8, right: 20, top: 16, bottom: series.length > 1 ? 32 : 8, containLabel: true },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: look.digits },
    legend: series.length > 1 ? { bottom: 4, textStyle: words(look) } : undefined,
    xAxis: { type: 'category', data: labels, axisLabel: { ...words(look), hideOverlap: true }, axisTick: { show: false } },
    yAxis: { type: 'value', axisLabel: { ...words(look), formatter: look.digits }, splitLine: { lineStyle: { color: look.line } } },
    series: series.map(({ name, values }, place) => ({
      name,
      type: 'line',
      data: values,
      symbolSize: 4,
      color: look.hues[4 - 2 * place],
      lineStyle: { type: place === 0 ? 'solid' : 'dashed' },
    })),
  }),

  BARS: (look, { labels, series: [{ values }] }) => ({
    grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels,
      axisLabel: { ...words(look), width: 160, overflow: 'truncate' },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [{ type: 'bar', data: values, color: look.hues[3], barMaxWidth: 18, label: beside(look, 'right') }],
  }),

  // Women at the left, men at the right, told apart by side and label; the ages stand in a lane between them, as wide as they need.
  PYRAMID: (look, { labels, series: [women, men] }, width) => {
    const most = Math.max(1, ...women.values, ...men.values);
    const lane = widest(look, labels) + 16;
    const inner = Math.ceil((width + lane) / 2);
    const outer = widest(look, [look.digits(most)]) + 12;
    const side = (place, inverse) => ({ type: 'value', gridIndex: place, inverse, max: most, show: false });
    const ages = (place, axisLabel) => ({
      type: 'category', gridIndex: place, data: labels, axisLabel, axisLine: { show: false }, axisTick: { show: false },
      position: place === 0 ? 'right' : 'left',
    });
    const half = (place, { values, name }, hue) => ({
      name, type: 'bar', xAxisIndex: place, yAxisIndex: place, data: values, color: hue, barMaxWidth: 18, barCategoryGap: '25%',
      label: beside(look, place === 0 ? 'left' : 'right'),
    });
    return {
      grid: [{ left: outer, right: inner, top: 8, bottom: 30 }, { left: inner, right: outer, top: 8, bottom: 30 }],
      xAxis: [side(0, true), side(1, false)],
      yAxis: [
        ages(0, { show: false }),
        ages(1, { ...words(look), interval: 0, fontSize: 11, align: 'center', margin: lane / 2 }),
      ],
      title: [women, men].map(({ name }, place) => ({
        text: name, bottom: 4, [place === 0 ? 'left' : 'right']: 8, textStyle: { ...words(look), fontWeight: 400 },
      })),
      series: [half(0, women, look.hues[3]), half(1, men, look.hues[4])],
    };
  },

  // The country at the left, as tall as there is room beside the capital, which stands enlarged at the right.
  MAP: (look, { labels, codes, series: [{ values }], bounds, inset }, width, height) => {
    const tall = Math.min(height - 16, (0.62 * width) / SLENDER);
    const area = (name, place) => ({
      type: 'map', map: name, nameProperty: 'name', roam: false, selectedMode: false, ...place,
      itemStyle: { borderColor: look.surface, areaColor: look.hues[0] },
      emphasis: { label: { show: false } },
      data: codes.map((code, at) => ({ name: code, value: values[at], label: labels[at] })),
    });
    return {
      tooltip: { confine: true, formatter: ({ data }) => (data ? `${echarts.format.encodeHTML(data.label)}: ${look.digits(data.value)}` : '') },
      visualMap: { type: 'piecewise', show: true, right: 0, bottom: 0, textStyle: words(look), pieces: pieces(bounds, look) },
      title: { text: inset, right: 0, top: 0, textStyle: { ...words(look), fontWeight: 400 } },
      series: [
        area(MAP, { layoutCenter: [8 + (tall * SLENDER) / 2, '50%'], layoutSize: tall }),
        area(CAPITAL, { layoutCenter: ['84%', 24 + 0.15 * width], layoutSize: 0.3 * width }),
      ],
    };
  },
};

const beside = (look, position) => ({
  show: true, position, ...words(look), fontSize: 11, formatter: ({ value }) => look.digits(value),
});

// Five steps of one hue between the server's bounds, from little to much.
const pieces = (bounds, { hues, digits }) => hues.slice(0, bounds.length + 1).map((color, step) => {
  const from = step > 0 ? bounds[step - 1] : undefined;
  const below = step < bounds.length ? bounds[step] : undefined;
  return {
    color,
    ...(from !== undefined && { gte: from }),
    ...(below !== undefined && { lt: below }),
    label: from === undefined ? `< ${digits(below)}` : below === undefined ? `≥ ${digits(from)}` : `${digits(from)} – ${digits(below)}`,
  };
});

// A drawing with its title above it and its imprint below, where a line of that language begins; and how large that is, in pixels.
const framed = (drawing, width, height, { description, imprint }, look) => {
  const [head, line] = [32, 18];
  const tall = head + height + imprint.length * line + 8;
  const rtl = document.documentElement.dir === 'rtl';
  const text = (words, y, style) => `<text x="${rtl ? width - 8 : 8}" y="${y}" direction="${rtl ? 'rtl' : 'ltr'}" `
    + `fill="${look.text}" ${style}>${echarts.format.encodeHTML(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}" `
      + `font-family="${echarts.format.encodeHTML(look.font)}"><rect width="100%" height="100%" fill="${look.surface}"/>`
      + text(description, 21, 'font-size="14" font-weight="600"')
      + `<g transform="translate(0 ${head})">${drawing}</g>`
      + imprint.map((words, place) => text(words, head + height + (place + 1) * line, 'font-size="11"')).join('')
      + '</svg>',
    width,
    tall,
  ];
};

// Drawn from a data address: the page's policy lets no other in.
const pixels = async (svg, width, height) => {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
};

const keep = (content, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

customElements.define('marsa-chart', MarsaChart);
