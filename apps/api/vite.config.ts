import { defineConfig } from 'vite';
import { serverBuild } from '../../vite.server.ts';

export default defineConfig(serverBuild(import.meta.dirname, ['main', 'seed']));
