// Read by the compiler alone: what is right is taken, what is wrong is refused. (An unknown name with a hyphen in it
// is never refused: that is a rule of JSX.)
import type { ChronicleTimeline } from 'chronicle-kit';
import type {} from 'chronicle-kit/react';
import { useRef } from 'react';

export function Right() {
  const timeline = useRef<ChronicleTimeline>(null);
  return (
    <chronicle-timeline
      ref={timeline}
      key="one"
      id="record"
      className="wide"
      lang="fa"
      src="record.json"
      axis-direction="rtl"
      headingLevel={3}
      view="table"
      hash
      onchronicle-range-change={({ detail }) => console.log(detail.range?.length)}
      onchronicle-load={({ currentTarget }) => currentTarget.fit()}
    >
      <p slot="footer">Text</p>
    </chronicle-timeline>
  );
}

export const parts = [
  <chronicle-chart for="record" time="happened" />,
  <chronicle-overview for="record" />,
  <chronicle-filter for="record" />,
  <chronicle-list for="record" />,
  <chronicle-event for="record" event="first" />,
  <chronicle-accounts for="record" question="how-many" />,
  <chronicle-sources for="record" />,
];

export const wrong = [
  // @ts-expect-error: there is no such attribute.
  <chronicle-timeline source="record.json" />,
  // @ts-expect-error: lanes have names.
  <chronicle-timeline lanes="colour" />,
  // @ts-expect-error: a level is a number.
  <chronicle-timeline heading-level="third" />,
  // @ts-expect-error: the detail of this event has no id.
  <chronicle-timeline onchronicle-range-change={({ detail }) => detail.id} />,
  // @ts-expect-error: methods are not set.
  <chronicle-timeline fit={() => undefined} />,
  // @ts-expect-error: this can only be read.
  <chronicle-timeline ready={Promise.resolve()} />,
  // @ts-expect-error: the chart has no views.
  <chronicle-chart view="table" />,
  // @ts-expect-error: there is no such element.
  <chronicle-clock />,
];
