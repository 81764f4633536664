// Draws the curve of waiting from the data beside it: ink on paper, in the colours of the page, anew where the page changes
// its width or its colours, and dark on light for the printer. Without scripts the table says the same.

for (const place of document.querySelectorAll('[data-curve]')) {
  const data = JSON.parse(place.dataset.curve);
  const last = data[0][data[0].length - 1];
  let plot;

  const draw = () => {
    if (plot) plot.destroy();
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(`--${name}`).trim();
    const font = `13px ${colour('sans')}`;
    const axis = { stroke: colour('soft'), font, grid: { stroke: colour('hairline'), width: 1 }, ticks: { show: false } };
    plot = new uPlot({
      width: place.clientWidth,
      height: Math.min(300, Math.max(220, place.clientWidth / 2)),
      cursor: { show: false },
      legend: { show: false },
      scales: { x: { time: false, range: [0, Math.max(14, last)] }, y: { range: [0, 104] } },
      axes: [
        { ...axis, incrs: [1, 2, 7, 14, 28, 56], values: (_, days) => days.map(day => `day ${day}`), space: 70 },
        { ...axis, size: 62, incrs: [50], values: (_, shares) => shares.map(share => ({ 0: 'none', 50: 'half', 100: 'all' })[share] || '') },
      ],
      series: [
        {},
        { stroke: colour('do'), width: 2.5, paths: uPlot.paths.stepped({ align: 1 }), points: { show: false } },
        { stroke: colour('ink'), width: 0, paths: () => null, points: { show: true, size: 8, width: 1.5, stroke: colour('ink'), fill: colour('sheet') } },
      ],
    }, data, place);
  };

  draw();
  let width = place.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(place.clientWidth - width) > 1) {
      width = place.clientWidth;
      draw();
    }
  }).observe(place);
  for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', draw);
}
