import 'chronicle-kit/define';

const record = await (await fetch('/record.json')).json();
const place = document.querySelector('#place');
const template = document.querySelector('template');

document.querySelector('button').addEventListener('click', () => {
  if (place.firstElementChild) return place.replaceChildren();
  place.append(template.content.cloneNode(true));
  place.querySelector('chronicle-timeline').document = record;
});
place.addEventListener('chronicle-select', ({ detail }) => {
  document.querySelector('output').textContent = detail.id;
});
