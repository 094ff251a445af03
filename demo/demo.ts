// The page around the timeline: its language (`?lang=fa`) and its colours (`?theme=dark`).
import '../src/define.js';
import { strings } from './strings.js';

const query = new URLSearchParams(location.search);
const page = document.documentElement;

function speakPersian(): void {
  page.lang = 'fa';
  page.dir = 'rtl';
  for (const [name, text] of Object.entries(strings.get('fa') ?? {})) {
    const place = document.querySelector(`[data-text="${name}"]`);
    if (place) place.textContent = text;
    if (name === 'headline') document.title = text;
  }
}

/** The link to the other language keeps the colours and, once followed, the view in the fragment. */
function linkOtherLanguage(link: HTMLAnchorElement): void {
  const persian = page.lang === 'fa';
  link.lang = link.hreflang = persian ? 'en' : 'fa';
  link.textContent = persian ? 'English' : 'فارسی';
  link.addEventListener('click', () => {
    const target = new URLSearchParams(location.search);
    target.set('lang', persian ? 'en' : 'fa');
    link.href = `?${target}${location.hash}`;
  });
  link.href = persian ? '?lang=en' : '?lang=fa';
}

function showTheme(theme: string): void {
  page.style.colorScheme = theme;
  document.querySelector('#theme')?.setAttribute('aria-pressed', String(theme === 'dark'));
}

function switchTheme(): void {
  const next = getComputedStyle(page).colorScheme === 'dark' ? 'light' : 'dark';
  showTheme(next);
  const target = new URLSearchParams(location.search);
  target.set('theme', next);
  history.replaceState(null, '', `?${target}${location.hash}`);
}

if (query.get('lang') === 'fa') speakPersian();
const link = document.querySelector<HTMLAnchorElement>('#language');
if (link) linkOtherLanguage(link);
const systemTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
const asked = query.get('theme');
showTheme(asked === 'dark' || asked === 'light' ? asked : systemTheme);
document.querySelector('#theme')?.addEventListener('click', switchTheme);
