import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ReportPicture } from '../../../../shared/contract/report.ts';
import { chartOption, chartTitle } from '../../../../shared/reports/chart-option.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';

use([
  BarChart,
  LineChart,
  HeatmapChart,
  GridComponent,
  LegendComponent,
  VisualMapComponent,
  AriaComponent,
  SVGRenderer,
]);

/** Rem. */
const HEIGHT = 17;
const HEAT_ROW = 2.1;

/** One picture with its question above it. It draws itself again when its room or the size of its letters changes. */
export function Chart({ picture }: { picture: ReportPicture }) {
  const { reports } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    const draw = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const look = { font: getComputedStyle(element).fontFamily, fontPx: rem * 0.875 };
      chart.setOption(chartOption(picture, { ...look, n: (n) => fill(reports.n, { n }) }), true);
    };
    draw();
    const room = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    room.observe(element);
    return () => {
      room.disconnect();
      chart.dispose();
    };
  }, [picture, reports.n]);
  const height = picture.kind === 'heat' ? picture.down.length * HEAT_ROW + 2.5 : HEIGHT;
  return (
    <figure className="report-chart">
      <figcaption>{chartTitle(picture)}</figcaption>
      {/* The table below says the same in figures. */}
      <div ref={place} role="img" aria-label={chartTitle(picture)} style={{ height: `${height}rem` }} />
    </figure>
  );
}
