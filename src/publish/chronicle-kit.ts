#!/usr/bin/env node
import process from 'node:process';
import { runCli } from './cli.js';
import { processTerminal } from './terminal.js';

process.exitCode = await runCli(process.argv.slice(2), processTerminal());
