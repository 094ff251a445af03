import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { nothing } from 'lit';
import type { Box } from '../layout/box.js';

/**
 * Sets the place of an element through CSSOM: a strict content policy blocks style attributes, and `styleMap` writes
 * one when it first renders. Lengths are in sixteenths of an em, so that a drawing grows with its text.
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
    const set = (name: string, value: number | undefined) => {
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, `${value / 16}em`);
    };
    set('left', box.x);
    set('top', box.y);
    set('width', box.width);
    set('height', box.height);
    return nothing;
  }
}

export const place = directive(PlaceDirective);
