import type { Media, TimelineDocument } from '../model/document.js';

/** Servers that lead on to another for every picture; a policy has to name both. */
const LEADS_TO: Readonly<Record<string, string>> = {
  'https://commons.wikimedia.org': 'https://upload.wikimedia.org',
};

/** The servers that a document's pictures come from, as a policy names them. */
export function pictureHosts(document: TimelineDocument): readonly string[] {
  const hosts = pictures(document).flatMap((address) => {
    const { origin, protocol } = URL.canParse(address) ? new URL(address) : { origin: '', protocol: '' };
    return protocol === 'https:' ? [origin, LEADS_TO[origin] ?? []].flat() : [];
  });
  return [...new Set(hosts)].sort();
}

/** Pictures whose addresses name no server: files beside the page. */
export const picturesBeside = (document: TimelineDocument): readonly string[] => [
  ...new Set(pictures(document).filter((address) => !URL.canParse(address))),
];

const pictures = ({ events, actors = [] }: TimelineDocument): readonly string[] =>
  [...events.flatMap((event) => event.media ?? []), ...actors.flatMap(({ image }) => image ?? [])].flatMap(
    addressesOf,
  );

const addressesOf = ({ type, url, thumbnail }: Media): readonly string[] => [
  ...(type === 'image' ? [url] : []),
  ...(thumbnail === undefined ? [] : [thumbnail]),
];
