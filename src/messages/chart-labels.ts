import type { Message } from './language';

/** Titles of charts and of the sheets they stand on. */
export const CHART_LABELS = {
  'ranking.this-year': { vi: 'Năm nay', en: 'This year' },
  'ranking.chart': { vi: 'Chỉ số CCHC của {group}', en: 'PAR INDEX of {group}' },
  'ranking.chart-sheet': { vi: 'Biểu đồ {group}', en: 'Chart {group}' },
  'ranking.years-chart': {
    vi: 'Chỉ số CCHC của {group} so với năm trước',
    en: 'PAR INDEX of {group} against last year',
  },
  'ranking.years-chart-sheet': { vi: 'Hai năm {group}', en: 'Two years {group}' },
} as const satisfies Record<string, Message>;
