import { mount } from 'svelte';
import App from './App.svelte';

const record = await (await fetch('/record.json')).json();
mount(App, { target: document.querySelector('#app'), props: { record } });
