/**
 * Registers an element under its tag. Where a tag is taken, by another copy or version of the kit, the first
 * definition stays and the page is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) tellOnce();
}

let told = false;

function tellOnce(): void {
  if (told) return;
  told = true;
  console.info('chronicle-kit: another copy is already on this page; its elements are used.');
}
