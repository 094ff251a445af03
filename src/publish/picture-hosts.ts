import type { Media, TimelineDocument } from '../model/document.js';

/** Servers that lead on to another for every picture; a policy has to name both. */
const LEADS_TO: Readonly<Record<string, string>> = {
  'https://commons.wikimedia.org': 'https://upload.wikimedia.org',
};

/** The servers that a document's pictures come from, as a policy names them. */
export function pictureHosts({ events, actors = [] }: TimelineDocument): readonly string[] {
  const media = [
    ...events.flatMap((event) => event.media ?? []),
    ...actors.flatMap(({ image }) => image ?? []),
  ];
  const hosts = media.flatMap(addressesOf).flatMap((address) => {
    const { origin, protocol } = URL.canParse(address) ? new URL(address) : { origin: '', protocol: '' };
    return protocol === 'https:' ? [origin, LEADS_TO[origin] ?? []].flat() : [];
  });
  return [...new Set(hosts)].sort();
}

const addressesOf = ({ type, url, thumbnail }: Media): readonly string[] => [
  ...(type === 'image' ? [url] : []),
  ...(thumbnail === undefined ? [] : [thumbnail]),
];
