/**
 * Types for React 19, which sets properties of custom elements and listens to their events by itself: no wrapper is
 * needed. `import type {} from 'chronicle-kit/react'` once, and JSX knows every element, by its class.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LitElement } from 'lit';
import type {} from './define.js';

type Writable<T, K extends keyof T> =
  (<X>() => X extends { [P in K]: T[P] } ? 1 : 2) extends <X>() => X extends { readonly [P in K]: T[P] }
    ? 1
    : 2
    ? never
    : K;
type Method = (...given: never[]) => unknown;

/** What an element adds to every other element and can be set. */
type Settable<E> = {
  [
    K in Exclude<keyof E & string, keyof LitElement | 'givenStore'> as E[K] extends Method
      ? never
      : Writable<E, K>
  ]: K extends 'document' ? unknown : E[K];
};

type Kebab<K extends string> = K extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : K;

/** Attributes are properties by another name. */
type Attributes<P> = { [K in keyof P & string as Kebab<K>]?: P[K] };

/** React writes `on` before the name of an event, whatever the name. */
type Listeners<E> = {
  [K in keyof HTMLElementEventMap as K extends `chronicle-${string}` ? `on${K}` : never]?: (
    event: HTMLElementEventMap[K] & { readonly currentTarget: E },
  ) => void;
};

type Own<E> = Partial<Settable<E>> & Attributes<Settable<E>> & Listeners<E>;

/** What JSX takes for an element of the kit, such as `ChronicleProps<ChronicleTimeline>`. */
export type ChronicleProps<E> = Own<E> & Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof Own<E>>;

type Elements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `chronicle-${string}` ? Tag : never]: ChronicleProps<
    HTMLElementTagNameMap[Tag]
  >;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own are an interface in one: nothing else adds to them
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- all it adds is what it extends
    interface IntrinsicElements extends Elements {}
  }
}
