import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ReportPicture } from '../../../shared/contract/report.ts';
import { chartOption } from '../../../shared/reports/chart-option.ts';
import { fill } from '../../../shared/text/fill.ts';
import { paper } from './report-words.ts';

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

/** A picture as vectors, `width` × `height` points, its letters in `font`. */
export function chartSvg(picture: ReportPicture, width: number, height: number, font: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(chartOption(picture, { font, fontPx: 9, n: (n) => fill(paper.n, { n }) }));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
