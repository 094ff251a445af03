import { createApp } from 'vue';
import App from './App.vue';

const record = await (await fetch('/record.json')).json();
createApp(App, { record }).mount('#app');
