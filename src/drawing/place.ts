import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { nothing } from 'lit';
import type { Box } from '../layout/box.js';

/**
 * Sets the place of an element through CSSOM: a strict content policy blocks style attributes, and `styleMap` writes
 * one when it first renders. Lengths are in sixteenths of an em, so that a drawing grows with its text. The place itself is a
 * shift from the corner: where hundreds move at once, nothing has to be laid out again.
 */
class PlaceDirective extends Directive {
  #last = '';

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() goes on an element, not on an attribute.');
  }

  override render(_box: Partial<Box>): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [box]: [Partial<Box>]): typeof nothing {
    const key = `${box.x} ${box.y} ${box.width} ${box.height}`;
    if (key === this.#last) return nothing;
    this.#last = key;
    const { style } = part.element as HTMLElement;
    const { x, y, width, height } = box;
    const set = (name: string, value: number | undefined) => {
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, `${value / 16}em`);
    };
    const free = x === undefined;
    set('left', free ? undefined : 0);
    set('top', free ? y : 0);
    if (free) style.removeProperty('translate');
    else style.setProperty('translate', `${x / 16}em ${(y ?? 0) / 16}em`);
    set('width', width);
    set('height', height);
    return nothing;
  }
}

export const place = directive(PlaceDirective);
