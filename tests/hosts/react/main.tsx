import 'chronicle-kit/define';
import type {} from 'chronicle-kit/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const record: unknown = await (await fetch('/record.json')).json();

function App() {
  const [shown, setShown] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setShown(!shown)}>
        Timeline
      </button>
      <p>
        Open: <output>{open}</output>
      </p>
      {shown && (
        <chronicle-timeline
          lanes="none"
          heading-level={3}
          document={record}
          onchronicle-select={({ detail }) => setOpen(detail.id)}
        />
      )}
    </>
  );
}

const app = document.querySelector('#app');
if (app) createRoot(app).render(<App />);
