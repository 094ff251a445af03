import { css } from 'lit';

/** The first page of a timeline on paper: its head, and under it the chart, as wide and as high as fits. */
export const sheetChartStyles = css`
  @media print {
    /* Paper has margins of its own. */
    .inside {
      padding: 0;
    }
    .inside > .title {
      font-size: 1.25em;
    }
    .inside > :is(.summary, .description, .content-note) {
      max-inline-size: none;
      margin-block-start: 4px;
      padding-block-start: 0;
      font-size: 0.8125em;
      line-height: 1.4;
    }
    .inside > :is(.summary, .description, .content-note):lang(fa) {
      line-height: 1.65;
    }
    .sheet-chart > .ink {
      display: block;
      inline-size: 100%;
      max-block-size: 77vh;
      overflow: visible;
      font-family: var(--_sans);
    }
    .sheet-chart > .wide {
      display: none;
      max-block-size: 94vh;
    }
    @container (min-width: 900px) {
      .sheet-chart > .narrow {
        display: none;
      }
      .sheet-chart > .wide {
        display: block;
      }
    }
    /* Titles cross lines and hatching. */
    .sheet-chart > .ink .labels text {
      paint-order: stroke;
      stroke: var(--_paper);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .sheet-chart > figcaption > * {
      padding-block-start: 4px;
      font-size: 0.9286em;
    }
    .filter-words {
      padding-block: 8px;
      font-weight: 600;
    }
    .legend {
      padding-block: 8px;
      break-inside: avoid;
    }
  }
`;
