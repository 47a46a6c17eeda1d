import type { ReportPicture } from '../contract/report.ts';

/** "Thời gian chờ (lượt)": what the axis counts, unless the title says it. */
export const chartTitle = ({ title, unit }: ReportPicture): string =>
  unit === '' || title.endsWith(')') ? title : `${title} (${unit})`;

/** How a picture is drawn: its type, in px, and whether it is paper. */
export interface ChartLook {
  font: string;
  fontPx: number;
  /** "n = {n}", beside each share. */
  n(count: string): string;
}

const INK = '#1d2433';
const MUTED = '#5a6372';
const GRID = '#ddd6ca';
const LAST_YEAR = '#a3a9b3';
/** Told apart by lightness as well as by hue. */
const SERIES = ['#0f6b4f', '#c26a00', '#29478f', '#a61b29', '#5b3a8c', '#1d2433'];
/** From few to many: dark ink stays readable (AA) on the darkest. */
const HEAT = ['#fbf8f3', '#f7dfae', '#e79a54'];

/**
 * A picture as Apache ECharts wants it: the axis begins at zero, last year stands behind in grey, n stands below each
 * share, nothing moves. The same on screen and on paper.
 */
export function chartOption(picture: ReportPicture, look: ChartLook): Record<string, unknown> {
  const text = { fontFamily: look.font, fontSize: look.fontPx, color: INK };
  const base = { animation: false, textStyle: text, aria: { enabled: true, label: { description: picture.title } } };
  return { ...base, ...(picture.kind === 'heat' ? heat(picture, text) : lines(picture, look, text)) };
}

type Type = { fontFamily: string; fontSize: number; color: string };
type Lines = Extract<ReportPicture, { kind: 'bars' | 'line' }>;
type Heat = Extract<ReportPicture, { kind: 'heat' }>;

function lines(picture: Lines, look: ChartLook, text: Type): Record<string, unknown> {
  const isLine = picture.kind === 'line';
  const n = picture.series.find((one) => one.n && !one.lastYear)?.n;
  const labels = picture.labels.map((label, i) => (n ? `${label}\n${look.n(figure(n[i] ?? 0))}` : label));
  // Few bars have their figures on them; where they would stand on each other the axis tells.
  const hasFigures = picture.labels.length * picture.series.length <= 16;
  const isShare = picture.unit === '%';
  return {
    // n stands beside each share: the line of the axis has room for it.
    grid: {
      left: 8,
      right: 16,
      top: look.fontPx * (picture.series.length > 1 ? 3.6 : 2),
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(picture.series.length > 1 && { legend: { top: 0, left: 0, textStyle: text, itemWidth: 18, itemHeight: 10 } }),
    xAxis: {
      type: 'category',
      data: labels,
      boundaryGap: true,
      axisLabel: {
        ...text,
        color: MUTED,
        lineHeight: look.fontPx * 1.35,
        ...(isCrowded(picture) ? crowded(look) : { hideOverlap: true }),
      },
      axisLine: { lineStyle: { color: MUTED } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      ...(isShare ? { max: 100, interval: 25 } : { minInterval: 1 }),
      axisLabel: { ...text, color: MUTED, formatter: figure },
      splitLine: { lineStyle: { color: GRID } },
    },
    series: picture.series.map(({ name, values, lastYear }, i) => ({
      type: isLine ? 'line' : 'bar',
      name,
      data: values,
      color: lastYear ? LAST_YEAR : SERIES[i % SERIES.length],
      z: lastYear ? 1 : 2,
      ...(isLine
        ? {
            symbol: lastYear ? 'none' : 'circle',
            symbolSize: 7,
            lineStyle: { width: 2.5, type: lastYear ? 'dashed' : 'solid' },
          }
        : { barMaxWidth: 44, barGap: '8%' }),
      label: {
        ...text,
        show: hasFigures && !lastYear,
        position: 'top',
        formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? figure(value) : ''),
      },
    })),
  };
}

/** Long names side by side would stand on each other: they lean, and the longest is cut; the table has it whole. */
export const isCrowded = ({ kind, labels }: Lines): boolean =>
  kind === 'bars' && labels.length <= 24 && labels.length * Math.max(0, ...labels.map(({ length }) => length)) > 48;
const crowded = ({ fontPx }: ChartLook) => ({ interval: 0, rotate: 38, width: fontPx * 13, overflow: 'truncate' });

function heat(picture: Heat, text: Type): Record<string, unknown> {
  const known = picture.values.flat().filter((value) => value !== null);
  // The first row stands on top, as it is read.
  const data = picture.values.flatMap((row, y) =>
    row.flatMap((value, x) => (value === null ? [] : [[x, picture.down.length - 1 - y, value]])),
  );
  const axis = (names: readonly string[]) => ({
    type: 'category',
    data: names,
    axisLabel: { ...text, color: MUTED, interval: 0 },
    axisLine: { show: false },
    axisTick: { show: false },
    splitArea: { show: false },
  });
  return {
    grid: { left: 8, right: 8, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: axis(picture.across.map((name) => name.replace(/ giờ$/, '').replace(' – ', '–'))),
    yAxis: axis([...picture.down].reverse()),
    visualMap: { show: false, min: 0, max: Math.max(1, ...known), inRange: { color: HEAT } },
    series: [
      {
        type: 'heatmap',
        data,
        label: {
          ...text,
          show: true,
          formatter: ({ value }: { value: unknown }) => (Array.isArray(value) ? figure(Number(value[2])) : ''),
        },
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      },
    ],
  };
}

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const figure = (value: number): string => format.format(value);
