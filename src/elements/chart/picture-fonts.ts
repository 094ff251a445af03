import type { StillOptions } from '../../formats/still-svg.js';

/** The typefaces that a page gives by custom properties, for a picture in this language. */
export function pictureFonts(element: Element, lang: string): Pick<StillOptions, 'font' | 'headingFont'> {
  const style = getComputedStyle(element);
  const script = /^(fa|ar)\b/u.test(lang) ? '-persian' : '';
  const given = (name: string): string | undefined => {
    const value = style.getPropertyValue(`--chronicle-${name}${script}`).trim();
    return value !== '' && CSS.supports('font-family', value) ? value : undefined;
  };
  return { font: given('font'), headingFont: given('heading-font') };
}
