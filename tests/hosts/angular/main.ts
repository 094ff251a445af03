import '@angular/compiler'; // turns templates into code in the browser, so that the build needs nothing but Vite
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'chronicle-kit/define';

const record: unknown = await (await fetch('/record.json')).json();

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="shown.set(!shown())">Timeline</button>
    <p>
      Open: <output>{{ open() }}</output>
    </p>
    @if (shown()) {
      <chronicle-timeline
        lanes="none"
        heading-level="3"
        [document]="record"
        (chronicle-select)="open.set($event.detail.id)"
      />
    }
  `,
})
class App {
  readonly record = record;
  readonly shown = signal(false);
  readonly open = signal<string | null>(null);
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
