import { starter } from '../fixtures/documents.js';

const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'hexagon', 'ring', 'cross'] as const;
const LABELS = ['Orders', 'Building', 'Letters', 'Repairs', 'Speeches', 'Reports', 'Law'] as const;

/** The invented record with an event in each of seven categories, so that every colour of a theme is seen. */
export const previewDocument: object = {
  ...structuredClone(starter),
  id: 'theme-preview',
  categories: SHAPES.map((shape, at) => ({
    id: `kind-${at + 1}`,
    label: LABELS[at],
    color: `{color.category.${at + 1}}`,
    shape,
  })),
  events: starter.events.map((event, at) => ({ ...event, categories: [`kind-${(at % SHAPES.length) + 1}`] })),
};
